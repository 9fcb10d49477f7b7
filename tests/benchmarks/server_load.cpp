#include "pushing_devices.h"
#include "table.h"

#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <unistd.h>

// Devices that bring envelopes to a server over the real protocol, each on a connection that stays, and wait
// for each answer. Prints a line: what was asked for, then name=figure, separated by tabs.
//   kopa_server_load PORT KEY [--devices N] [--requests N] [--envelopes N] [--bytes N] [--rate N] [--fill N]
// Without a rate a device sends as soon as it has its answer (a closed loop). With one, all together begin so
// many requests a second at times that are fixed before, whether or not the server keeps up (an open loop): a
// request that has to wait for its device counts from the time at which it was due.

namespace kopa::benchmark {
namespace {

using Clock = std::chrono::steady_clock;

struct Options
{
    std::uint16_t port = 0;
    crypto::VerifyKey key;
    int devices = 32;
    int requests = 200;
    int envelopes = 1;
    qsizetype bytes = 1000;
    double rate = 0;
    std::uint64_t fill = 0;
};

/// A connection of one device: one request at a time.
class Connection
{
public:
    explicit Connection(std::uint16_t port) : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        const int on = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("no connection");
    }
    ~Connection() { close(m_socket); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    int handle() const { return m_socket; }
    bool isBusy() const { return m_busy; }

    void send(const QByteArray &request)
    {
        m_busy = true;
        m_received.clear();
        for (qsizetype sent = 0; sent < request.size();) {
            const auto step =
                ::send(m_socket, request.constData() + sent, std::size_t(request.size() - sent), 0);
            if (step <= 0)
                qFatal("the connection was lost");
            sent += step;
        }
    }
    /// Takes what has come; the status once the answer is whole, else 0.
    int receive()
    {
        char piece[65536];
        const auto size = ::recv(m_socket, piece, sizeof piece, 0);
        if (size <= 0)
            qFatal("the connection was lost");
        m_received.append(piece, size);
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        const qsizetype at = m_received.indexOf("Content-Length: ");
        if (end < 0 || at < 0)
            return 0;
        const qsizetype length = m_received.mid(at + 16, m_received.indexOf('\r', at) - at - 16).toLongLong();
        if (m_received.size() < end + 4 + length)
            return 0;
        m_busy = false;
        return m_received.mid(9, 3).toInt();
    }

private:
    int m_socket;
    bool m_busy = false;
    QByteArray m_received;
};

struct Driven
{
    std::unique_ptr<PushingDevice> device;
    std::unique_ptr<Connection> connection;
    std::deque<QByteArray> requests = {};
    std::deque<Clock::time_point> due = {};
    Clock::time_point begun = {};
};

struct Figures
{
    QList<double> milliseconds = {};
    double seconds = 0;
    int refused = 0;
};

class Load
{
public:
    explicit Load(const Options &options) : m_options(options), m_epoll(epoll_create1(0))
    {
        for (int i = 0; i < options.devices; ++i) {
            m_driven.push_back({std::make_unique<PushingDevice>(options.port, options.key),
                                std::make_unique<Connection>(options.port)});
            epoll_event event{EPOLLIN, {.u32 = std::uint32_t(i)}};
            epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_driven.back().connection->handle(), &event);
        }
    }
    ~Load() { close(m_epoll); }
    Load(const Load &) = delete;
    Load &operator=(const Load &) = delete;

    Figures push(int requestsEach, int envelopes, double rate)
    {
        for (Driven &one : m_driven) {
            const auto made = one.device->requests(requestsEach, envelopes, m_options.bytes);
            one.requests.assign(made.begin(), made.end());
        }
        Figures figures;
        const auto begun = Clock::now();
        schedule(begun, rate);
        qsizetype left = qsizetype(m_driven.size()) * requestsEach;
        while (left > 0) {
            const int wait = begin();
            epoll_event events[64];
            const int count = epoll_wait(m_epoll, events, int(std::size(events)), wait);
            for (int i = 0; i < count; ++i)
                left -= take(m_driven[events[i].data.u32], figures) ? 1 : 0;
        }
        figures.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
        return figures;
    }

    std::uint64_t stored()
    {
        std::uint64_t sum = 0;
        for (Driven &one : m_driven)
            sum += one.device->stored();
        return sum;
    }

private:
    void schedule(Clock::time_point begun, double rate)
    {
        std::size_t place = 0;
        for (std::size_t turn = 0; turn < m_driven.front().requests.size(); ++turn) {
            for (Driven &one : m_driven) {
                const std::chrono::duration<double> after(rate > 0 ? double(place++) / rate : 0);
                one.due.push_back(begun + std::chrono::duration_cast<Clock::duration>(after));
            }
        }
    }
    /// Sends what is due; milliseconds until the next is, or -1.
    int begin()
    {
        const auto now = Clock::now();
        auto next = Clock::time_point::max();
        for (Driven &one : m_driven) {
            if (one.connection->isBusy() || one.requests.empty())
                continue;
            if (one.due.front() > now) {
                next = std::min(next, one.due.front());
                continue;
            }
            one.begun = m_options.rate > 0 ? one.due.front() : now;
            one.connection->send(one.requests.front());
            one.requests.pop_front();
            one.due.pop_front();
        }
        if (next == Clock::time_point::max())
            return -1;
        return int(std::chrono::duration_cast<std::chrono::milliseconds>(next - now).count());
    }
    bool take(Driven &one, Figures &figures)
    {
        const int status = one.connection->receive();
        if (status == 0)
            return false;
        figures.refused += status == 200 ? 0 : 1;
        figures.milliseconds.append(
            std::chrono::duration<double, std::milli>(Clock::now() - one.begun).count());
        return true;
    }

    Options m_options;
    int m_epoll;
    std::vector<Driven> m_driven;
};

Options optionsFrom(int argc, char **argv)
{
    Options options;
    options.port = std::uint16_t(std::atoi(argv[1]));
    const auto key = sync::fromHeaderText(argv[2]);
    options.key = crypto::VerifyKey::from(key.value_or(QByteArray())).value();
    for (int i = 3; i + 1 < argc; i += 2) {
        const double value = std::atof(argv[i + 1]);
        if (std::strcmp(argv[i], "--devices") == 0)
            options.devices = int(value);
        else if (std::strcmp(argv[i], "--requests") == 0)
            options.requests = int(value);
        else if (std::strcmp(argv[i], "--envelopes") == 0)
            options.envelopes = int(value);
        else if (std::strcmp(argv[i], "--bytes") == 0)
            options.bytes = qsizetype(value);
        else if (std::strcmp(argv[i], "--rate") == 0)
            options.rate = value;
        else if (std::strcmp(argv[i], "--fill") == 0)
            options.fill = std::uint64_t(value);
    }
    return options;
}

int run(const Options &options)
{
    Load load(options);
    constexpr int fillEnvelopes = 100;
    constexpr int fillRequests = 5; // kept in memory at a time, for each device
    std::uint64_t filled = 0;
    while (filled < options.fill) {
        if (load.push(fillRequests, fillEnvelopes, 0).refused != 0)
            return 1;
        filled += std::uint64_t(options.devices) * fillEnvelopes * fillRequests;
    }
    const Figures figures = load.push(options.requests, options.envelopes, options.rate);
    const double envelopes = double(options.devices) * options.requests * options.envelopes;
    const std::uint64_t stored = load.stored();
    const auto expected = filled + std::uint64_t(envelopes);
    std::printf("devices=%d\tenvelopes_each=%d\trate=%g\tfilled=%llu\trefused=%d\tmissing=%lld\tseconds=%.3f"
                "\tper_second=%.0f\tp50=%.2f\tp99=%.2f\tp999=%.2f\n",
                options.devices, options.envelopes, options.rate, static_cast<unsigned long long>(filled),
                figures.refused, static_cast<long long>(expected) - static_cast<long long>(stored),
                figures.seconds, envelopes / figures.seconds, quantile(figures.milliseconds, 0.5),
                quantile(figures.milliseconds, 0.99), quantile(figures.milliseconds, 0.999));
    return figures.refused == 0 && stored == expected ? 0 : 1;
}

} // namespace
} // namespace kopa::benchmark

int main(int argc, char **argv)
{
    if (argc < 3 || !kopa::crypto::initialise())
        return 2;
    return kopa::benchmark::run(kopa::benchmark::optionsFrom(argc, argv));
}
