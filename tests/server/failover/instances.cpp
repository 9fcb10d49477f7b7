#include "instances.h"

#include <chrono>

namespace kopa::server {

using namespace sync;

namespace {
constexpr auto betweenTries = std::chrono::milliseconds(100);
constexpr auto betweenLooks = std::chrono::milliseconds(200);
constexpr std::uint64_t readAtOnce = 1024 * 1024;
} // namespace

Instances::Instances(const crypto::VerifyKey &key, const std::vector<std::uint16_t> &ports)
    : m_key(key), m_ports(ports), m_ready(std::make_unique<std::atomic<bool>[]>(ports.size()))
{
    m_watchers.reserve(ports.size());
    for (std::size_t i = 0; i < ports.size(); ++i)
        m_watchers.emplace_back([this, i] { watch(i); });
}

Instances::~Instances()
{
    m_over = true;
    for (std::thread &watcher : m_watchers)
        watcher.join();
}

void Instances::watch(std::size_t instance)
{
    while (!m_over) {
        WireConnection connection(m_ports[instance]);
        const bool sent = connection.send(httpRequest("GET", "/readyz", {}));
        const auto answer = sent ? connection.receive() : std::nullopt;
        m_ready[instance] = answer && answer->status == 200;
        std::this_thread::sleep_for(betweenLooks);
    }
}

std::size_t Instances::pick(std::size_t turn) const
{
    for (std::size_t i = 0; i < count(); ++i) {
        if (m_ready[(turn + i) % count()])
            return (turn + i) % count();
    }
    return turn % count();
}

std::optional<SpaceAnswer> Instances::ask(std::size_t instance, const TestDevice &device,
                                          const SpaceRequest &request) const
{
    WireDevice wire(m_ports[instance], m_key, device.keys.signing);
    const auto welcome = wire.hello();
    if (!welcome || welcome->status != 200)
        return std::nullopt;
    const auto answer = wire.exchange(exchangeOf({request}, readAtOnce));
    if (!answer || answer->status != 200)
        return std::nullopt;
    return ExchangeAnswer::parse(answer->body).value().spaces.at(0);
}

SpaceAnswer Instances::insist(const TestDevice &device, std::size_t turn, const SpaceRequest &request)
{
    for (;; ++turn) {
        if (auto answer = ask(pick(turn), device, request))
            return *answer;
        ++m_repeated;
        std::this_thread::sleep_for(betweenTries);
    }
}

SpaceAnswer Instances::insistAt(std::size_t instance, const TestDevice &device,
                                const SpaceRequest &request) const
{
    for (;;) {
        if (auto answer = ask(instance, device, request))
            return *answer;
        std::this_thread::sleep_for(betweenTries);
    }
}

} // namespace kopa::server
