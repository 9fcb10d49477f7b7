#pragma once

#include "core/result/result.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <functional>
#include <string>

namespace kopa::server {

/// A small door for those who watch the server: plain HTTP, GET only, one request a connection.
class MetricsListener
{
public:
    struct Page
    {
        int status = 200;
        std::string body;
    };
    /// What stands at a path; called, and awaited, on the connections' thread.
    using Pages = std::function<boost::asio::awaitable<Page>(const std::string &path)>;

    /// The io context outlives it, and it its connections.
    MetricsListener(boost::asio::io_context &io, Pages pages)
        : m_io(io), m_pages(std::move(pages)), m_acceptor(io)
    {
    }

    /// The port. InputOutput with a detail when the address is taken.
    Result<std::uint16_t> listen(const std::string &address, std::uint16_t port);
    void close();

private:
    boost::asio::awaitable<void> acceptAll();
    boost::asio::awaitable<void> serve(boost::asio::ip::tcp::socket socket);

    boost::asio::io_context &m_io;
    Pages m_pages;
    boost::asio::ip::tcp::acceptor m_acceptor;
    int m_callers = 0;
};

} // namespace kopa::server
