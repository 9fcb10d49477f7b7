#include "http_server.h"

#include "http_session.h"

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
constexpr std::size_t maximumConnections = 8192;
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
    Front(const Settings &wanted, Log &log)
        : settings(wanted),
          api(log, wanted.limits),
          journal(wanted.quiet),
          workers(workerCount(wanted.workers))
    {
    }

    Result<void> prepareTls();
    asio::awaitable<void> acceptAll();
    asio::awaitable<void> servePlain(tcp::socket socket, QByteArray remote);
    asio::awaitable<void> serveTls(tcp::socket socket, QByteArray remote);
    void stop();

    Settings settings;
    Api api;
    Journal journal;
    asio::io_context io{1};
    asio::thread_pool workers;
    asio::thread_pool store{1};
    asio::ssl::context tls{asio::ssl::context::tls_server};
    tcp::acceptor acceptor{io};
    asio::signal_set signals{io};
    asio::steady_timer lastCall{io};
    SessionShare share{api, journal, workers, store, std::chrono::seconds(settings.heartbeat)};
};

Result<void> HttpServer::Front::prepareTls()
{
    boost::system::error_code failed;
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_3_VERSION);
    SSL_CTX_set_mode(tls.native_handle(), SSL_MODE_RELEASE_BUFFERS); // streams of notices mostly wait
    tls.use_certificate_chain_file(settings.certificate, failed);
    if (!failed)
        tls.use_private_key_file(settings.key, asio::ssl::context::pem, failed);
    if (!failed && SSL_CTX_check_private_key(tls.native_handle()) != 1)
        failed = asio::error::invalid_argument;
    if (failed)
        return listenError(ErrorCode::InvalidArgument, failed);
    return {};
}

asio::awaitable<void> HttpServer::Front::acceptAll()
{
    while (acceptor.is_open()) {
        auto [failed, socket] = co_await acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
        if (!acceptor.is_open())
            break;
        if (failed || share.seats.size() >= maximumConnections) {
            // Out of descriptors, or full: the ones we have come first.
            asio::steady_timer pause(io, std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
            continue;
        }
        boost::system::error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        const auto address = socket.remote_endpoint(ignored).address();
        const QByteArray remote = QByteArray::fromStdString(address.to_string());
        asio::co_spawn(
            io, settings.tls() ? serveTls(std::move(socket), remote) : servePlain(std::move(socket), remote),
            asio::detached);
    }
}

asio::awaitable<void> HttpServer::Front::servePlain(tcp::socket socket, QByteArray remote)
{
    HttpSession<PlainStream> session(share, PlainStream(std::move(socket)), remote);
    const auto seat = share.seats.insert(share.seats.end(), {true, [&] { session.stream().close(); }});
    co_await session.run(*seat);
    share.seats.erase(seat);
    boost::system::error_code ignored;
    session.stream().socket().shutdown(tcp::socket::shutdown_send, ignored);
}

asio::awaitable<void> HttpServer::Front::serveTls(tcp::socket socket, QByteArray remote)
{
    HttpSession<TlsStream> session(share, TlsStream(PlainStream(std::move(socket)), tls), remote);
    const auto seat = share.seats.insert(share.seats.end(),
                                         {true, [&] { beast::get_lowest_layer(session.stream()).close(); }});
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
    journal.info("stopping", {{"connections", std::to_string(share.seats.size())}});
    boost::system::error_code ignored;
    acceptor.close(ignored);
    signals.cancel(ignored);
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

HttpServer::HttpServer(const Settings &settings, Log &log) : m_front(std::make_unique<Front>(settings, log))
{
}

HttpServer::~HttpServer()
{
    m_front->workers.join();
    m_front->store.join();
}

Result<std::uint16_t> HttpServer::listen()
{
    if (m_front->settings.tls())
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
    return acceptor.local_endpoint().port();
}

void HttpServer::run()
{
    asio::co_spawn(m_front->io, m_front->acceptAll(), asio::detached);
    m_front->io.run();
    m_front->workers.join();
    m_front->store.join();
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
    m_front->signals.async_wait([front = m_front.get()](const boost::system::error_code &cancelled, int) {
        if (!cancelled)
            front->stop();
    });
}

} // namespace kopa::server
