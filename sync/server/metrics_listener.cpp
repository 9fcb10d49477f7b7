#include "metrics_listener.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace kopa::server {

namespace asio = boost::asio;
using asio::ip::tcp;

static constexpr int maximumCallers = 16;
static constexpr auto callTime = std::chrono::seconds(10);
static constexpr std::size_t maximumHeader = 8 * 1024;

static std::string answerText(const MetricsListener::Page &page)
{
    const bool fine = page.status == 200;
    return "HTTP/1.1 " + std::to_string(page.status) + (fine ? " OK" : " Not now") +
           "\r\nContent-Type: text/plain; version=0.0.4\r\nConnection: close\r\nContent-Length: " +
           std::to_string(page.body.size()) + "\r\n\r\n" + page.body;
}

Result<std::uint16_t> MetricsListener::listen(const std::string &address, std::uint16_t port)
{
    boost::system::error_code failed;
    const tcp::endpoint endpoint(asio::ip::make_address(address), port);
    m_acceptor.open(endpoint.protocol(), failed);
    if (!failed)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), failed);
    if (!failed)
        m_acceptor.bind(endpoint, failed);
    if (!failed)
        m_acceptor.listen(maximumCallers, failed);
    if (failed)
        return Error{ErrorCode::InputOutput,
                     {{QStringLiteral("detail"), QString::fromStdString(failed.message())}}};
    asio::co_spawn(m_io, acceptAll(), asio::detached);
    return m_acceptor.local_endpoint().port();
}

void MetricsListener::close()
{
    boost::system::error_code ignored;
    m_acceptor.close(ignored);
}

asio::awaitable<void> MetricsListener::acceptAll()
{
    while (m_acceptor.is_open()) {
        auto [failed, socket] = co_await m_acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
        if (!failed && m_callers < maximumCallers)
            asio::co_spawn(m_io, serve(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> MetricsListener::serve(tcp::socket socket)
{
    ++m_callers;
    asio::steady_timer patience(m_io, callTime);
    patience.async_wait([&socket](const boost::system::error_code &cancelled) {
        boost::system::error_code ignored;
        if (!cancelled)
            socket.close(ignored);
    });
    std::string asked;
    const auto [failed, size] = co_await asio::async_read_until(
        socket, asio::dynamic_buffer(asked, maximumHeader), "\r\n\r\n", asio::as_tuple(asio::use_awaitable));
    if (!failed) {
        const bool gets = asked.starts_with("GET /");
        const std::string path = gets ? asked.substr(4, asked.find(' ', 4) - 4) : std::string();
        const Page page = co_await m_pages(path);
        const std::string text = answerText(page);
        co_await asio::async_write(socket, asio::buffer(text), asio::as_tuple(asio::use_awaitable));
    }
    patience.cancel();
    // The timer's handler looks at the socket, and so must have run.
    co_await asio::post(m_io, asio::use_awaitable);
    --m_callers;
}

} // namespace kopa::server
