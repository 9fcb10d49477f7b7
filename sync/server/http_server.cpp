#include "http_server.h"

#include "connection_counts.h"
#include "control_socket.h"
#include "housekeeping.h"
#include "http_session.h"
#include "metrics_listener.h"
#include "tls_context.h"

#include <algorithm>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/ssl.hpp>
#include <thread>

namespace kopa::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using PlainStream = beast::tcp_stream;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;

namespace {
constexpr auto stopTime = std::chrono::seconds(15);
constexpr auto handshakeTime = std::chrono::seconds(15);
constexpr auto farewellTime = std::chrono::seconds(5);

unsigned workerCount(unsigned asked)
{
    return asked != 0 ? asked : std::max(1u, std::thread::hardware_concurrency());
}

Error listenError(ErrorCode code, const boost::system::error_code &failed)
{
    return {code, {{QStringLiteral("detail"), QString::fromStdString(failed.message())}}};
}
} // namespace

struct HttpServer::Front
{
    Front(const Settings &wanted, Log &log, const Hub *hub)
        : settings(wanted),
          certificate(hub ? std::optional(hub->certificate) : std::nullopt),
          api(log, wanted.limits, hub ? &hub->room : nullptr),
          proxies(TrustedProxies::parse(wanted.trustedProxies).value_or(TrustedProxies())),
          counts(wanted.addressConnections),
          journal(wanted.quiet),
          workers(workerCount(wanted.workers)),
          housekeeping(log, std::chrono::hours(24) * wanted.uploadDays),
          control(io, store, log, journal)
    {
    }

    Result<void> prepareTls();
    Result<void> openDoors();
    asio::awaitable<MetricsListener::Page> page(const std::string &path);
    asio::awaitable<void> keepHouse();
    bool makeRoom();
    void awaitSignals();
    void awaitReload();
    void drain();
    asio::awaitable<void> acceptAll();
    asio::awaitable<void> serve(tcp::socket socket, asio::ip::address peer);
    asio::awaitable<void> servePlain(tcp::socket socket, asio::ip::address peer);
    asio::awaitable<void> serveTls(tcp::socket socket, asio::ip::address peer);
    void stop();

    Settings settings;
    std::optional<OwnCertificate> certificate;
    Api api;
    TrustedProxies proxies;
    ConnectionCounts counts;
    Metrics metrics;
    Journal journal;
    asio::io_context io{1};
    asio::thread_pool workers;
    StoreQueue store{api, [this](std::size_t requests) { metrics.countCommit(requests); }};
    Housekeeping housekeeping;
    std::shared_ptr<asio::ssl::context> tls; ///< of the connections to come
    tcp::acceptor acceptor{io};
    asio::signal_set signals{io};
    asio::signal_set reloads{io};
    asio::steady_timer lastCall{io};
    asio::steady_timer nextHousekeeping{io};
    ControlSocket control;
    MetricsListener watchers{io, [this](const std::string &path) { return page(path); }};
    SessionShare share{api,
                       journal,
                       workers,
                       store,
                       std::chrono::seconds(settings.heartbeat),
                       std::chrono::seconds(settings.headerSeconds),
                       proxies,
                       metrics};
};

Result<void> HttpServer::Front::prepareTls()
{
    auto fresh = certificate ? tlsContext(*certificate) : tlsContext(settings.certificate, settings.key);
    if (!fresh.ok())
        return fresh.error();
    tls = std::move(fresh).value();
    return {};
}

asio::awaitable<void> HttpServer::Front::acceptAll()
{
    while (acceptor.is_open()) {
        auto [failed, socket] = co_await acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
        if (!acceptor.is_open())
            break;
        if (failed || (share.seats.size() >= settings.connections && !makeRoom())) {
            // Out of descriptors, or full: the ones we have come first.
            metrics.countConnection(false);
            asio::steady_timer pause(io, std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
            continue;
        }
        boost::system::error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        const auto peer = socket.remote_endpoint(ignored).address();
        const bool bounded = !peer.is_loopback() && !proxies.trust(peer);
        const bool taken = counts.enter(limitName(peer), bounded);
        metrics.countConnection(taken);
        if (taken)
            asio::co_spawn(io, serve(std::move(socket), peer),
                           [this, peer](const std::exception_ptr &) { counts.leave(limitName(peer)); });
    }
}

/// A connection that has said nothing yet, or nothing more, gives way to a new one.
bool HttpServer::Front::makeRoom()
{
    const auto waiting = std::find_if(share.seats.begin(), share.seats.end(),
                                      [](const SessionShare::Seat &seat) { return seat.waiting; });
    if (waiting == share.seats.end())
        return false;
    waiting->waiting = false;
    waiting->close();
    return true;
}

/// A hub has devices, which speak TLS, and browsers of guests, which do not, at one door: what comes first
/// tells them apart.
asio::awaitable<void> HttpServer::Front::serve(tcp::socket socket, asio::ip::address peer)
{
    bool encrypted = settings.tls();
    if (certificate) {
        constexpr std::uint8_t tlsHandshake = 22; // RFC 8446, 5.1
        std::uint8_t first = 0;
        asio::steady_timer patience(io, handshakeTime);
        patience.async_wait([&socket](const boost::system::error_code &cancelled) {
            boost::system::error_code ignored;
            if (!cancelled)
                socket.close(ignored);
        });
        const auto [failed, size] = co_await socket.async_receive(
            asio::buffer(&first, 1), asio::socket_base::message_peek, asio::as_tuple(asio::use_awaitable));
        patience.cancel();
        if (failed || size == 0)
            co_return;
        encrypted = first == tlsHandshake;
    }
    if (encrypted)
        co_await serveTls(std::move(socket), peer);
    else
        co_await servePlain(std::move(socket), peer);
}

asio::awaitable<void> HttpServer::Front::servePlain(tcp::socket socket, asio::ip::address peer)
{
    HttpSession<PlainStream> session(share, PlainStream(std::move(socket)), peer);
    const auto seat = share.seats.insert(share.seats.end(), {true, true, [&] { session.stream().close(); }});
    co_await session.run(*seat);
    share.seats.erase(seat);
    boost::system::error_code ignored;
    session.stream().socket().shutdown(tcp::socket::shutdown_send, ignored);
}

asio::awaitable<void> HttpServer::Front::serveTls(tcp::socket socket, asio::ip::address peer)
{
    HttpSession<TlsStream> session(share, TlsStream(PlainStream(std::move(socket)), *tls), peer);
    const auto seat = share.seats.insert(
        share.seats.end(), {true, true, [&] { beast::get_lowest_layer(session.stream()).close(); }});
    beast::get_lowest_layer(session.stream()).expires_after(handshakeTime);
    const auto [refused] = co_await session.stream().async_handshake(asio::ssl::stream_base::server,
                                                                     asio::as_tuple(asio::use_awaitable));
    if (!refused) {
        co_await session.run(*seat);
        beast::get_lowest_layer(session.stream()).expires_after(farewellTime);
        co_await session.stream().async_shutdown(asio::as_tuple(asio::use_awaitable));
    }
    share.seats.erase(seat);
}

void HttpServer::Front::stop()
{
    if (share.stopping)
        return;
    share.stopping = true;
    api.drain();
    journal.info("stopping", {{"connections", share.seats.size()}});
    boost::system::error_code ignored;
    acceptor.close(ignored);
    control.close();
    watchers.close();
    nextHousekeeping.cancel();
    signals.cancel(ignored);
    reloads.cancel(ignored);
    for (const SessionShare::Seat &seat : share.seats) {
        if (seat.idle)
            seat.close();
    }
    lastCall.expires_after(stopTime);
    lastCall.async_wait([this](const boost::system::error_code &cancelled) {
        if (!cancelled)
            io.stop();
    });
    asio::co_spawn(
        io,
        [this]() -> asio::awaitable<void> {
            while (!share.seats.empty()) {
                asio::steady_timer pause(io, std::chrono::milliseconds(5));
                co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
            }
            lastCall.cancel();
        },
        asio::detached);
}

/// Those who look whether it is ready send nobody here any more, before it takes no more.
void HttpServer::Front::drain()
{
    if (settings.drain == 0 || api.isDraining())
        return stop();
    api.drain();
    journal.info("draining", {{"seconds", settings.drain}});
    lastCall.expires_after(std::chrono::seconds(settings.drain));
    lastCall.async_wait([this](const boost::system::error_code &cancelled) {
        if (!cancelled)
            stop();
    });
}

void HttpServer::Front::awaitSignals()
{
    signals.async_wait([this](const boost::system::error_code &cancelled, int) {
        if (cancelled)
            return;
        drain();
        if (!share.stopping)
            awaitSignals();
    });
}

/// A certificate that cannot be used leaves the former one in its place.
void HttpServer::Front::awaitReload()
{
    reloads.async_wait([this](const boost::system::error_code &cancelled, int) {
        if (cancelled)
            return;
        const auto read = settings.tls() ? prepareTls() : Result<void>();
        if (read.ok())
            journal.info("certificate_read", {{"used", settings.tls() ? "yes" : "no"}});
        else
            journal.warning(
                "certificate_not_read",
                {{"detail",
                  read.error().parameters.value(QStringLiteral("detail")).toString().toStdString()}});
        awaitReload();
    });
}

asio::awaitable<MetricsListener::Page> HttpServer::Front::page(const std::string &path)
{
    if (path == "/metrics")
        co_return MetricsListener::Page{200,
                                        metrics.text({share.seats.size(), api.live().size(), share.bodyBytes,
                                                      http_bounds::allBodies, api.isDraining()})};
    if (path == "/healthz")
        co_return MetricsListener::Page{200, "ok\n"};
    if (path != "/readyz")
        co_return MetricsListener::Page{404, "there is nothing at this address\n"};
    const Api::Work look;
    const Api::Draft draft = co_await applied(store, look);
    co_return MetricsListener::Page{draft.status, draft.problem ? draft.problem->detail.toStdString() + '\n'
                                                                : std::string("ok\n")};
}

/// At the start, then every hour, in steps between which requests are served.
asio::awaitable<void> HttpServer::Front::keepHouse()
{
    while (!share.stopping) {
        Result<bool> more = false;
        Api::Work work;
        work.kind = Api::Work::Kind::Job;
        work.job = [this, &more](unsigned lane) { more = housekeeping.step(lane); };
        co_await applied(store, work);
        const bool goesOn = more.ok() && *more;
        if (!more.ok())
            journal.warning("housekeeping", {{"problem", errorName(more.error().code).data()}});
        if (share.stopping)
            break;
        nextHousekeeping.expires_after(goesOn ? std::chrono::milliseconds(20) : std::chrono::hours(1));
        co_await nextHousekeeping.async_wait(asio::as_tuple(asio::use_awaitable));
    }
}

/// Of those who run and watch the server; a socket that cannot be made keeps nobody from being served.
Result<void> HttpServer::Front::openDoors()
{
    if (const std::string path = settings.controlPath(); !path.empty()) {
        const auto opened = control.listen(QString::fromStdString(path));
        if (!opened.ok())
            journal.warning(
                "no_control_socket",
                {{"detail",
                  opened.error().parameters.value(QStringLiteral("detail")).toString().toStdString()}});
    }
    if (!settings.metrics)
        return {};
    KOPA_ASSIGN(const std::uint16_t port, watchers.listen(settings.metrics->address, settings.metrics->port));
    journal.info("metrics", {{"port", port}});
    return {};
}

HttpServer::HttpServer(const Settings &settings, Log &log, const Hub *hub)
    : m_front(std::make_unique<Front>(settings, log, hub))
{
}

LiveRegistry &HttpServer::live()
{
    return m_front->api.live();
}

HttpServer::~HttpServer()
{
    m_front->workers.join();
    m_front->store.close();
}

Result<std::uint16_t> HttpServer::listen()
{
    if (m_front->settings.tls() || m_front->certificate)
        KOPA_TRY(m_front->prepareTls());
    boost::system::error_code failed;
    const tcp::endpoint endpoint(asio::ip::make_address(m_front->settings.address), m_front->settings.port);
    tcp::acceptor &acceptor = m_front->acceptor;
    acceptor.open(endpoint.protocol(), failed);
    if (!failed)
        acceptor.set_option(tcp::acceptor::reuse_address(true), failed);
    if (!failed)
        acceptor.bind(endpoint, failed);
    if (!failed)
        acceptor.listen(asio::socket_base::max_listen_connections, failed);
    if (failed)
        return listenError(ErrorCode::InputOutput, failed);
    if (!m_front->certificate)
        KOPA_TRY(m_front->openDoors());
    return acceptor.local_endpoint().port();
}

void HttpServer::run()
{
    asio::co_spawn(m_front->io, m_front->acceptAll(), asio::detached);
    if (!m_front->certificate)
        asio::co_spawn(m_front->io, m_front->keepHouse(), asio::detached);
    m_front->io.run();
    m_front->workers.join();
    m_front->store.close();
    m_front->journal.info("stopped");
}

void HttpServer::stop()
{
    asio::post(m_front->io, [front = m_front.get()] { front->stop(); });
}

void HttpServer::stopOnSignals()
{
    boost::system::error_code ignored;
    m_front->signals.add(SIGTERM, ignored);
    m_front->signals.add(SIGINT, ignored);
    m_front->reloads.add(SIGHUP, ignored);
    m_front->awaitSignals();
    m_front->awaitReload();
}

} // namespace kopa::server
