#pragma once

#include "journal.h"
#include "store_queue.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <memory>

namespace kopa::server {

/// Where whoever runs the server talks to it while it serves: a Unix socket that only its owner can open. A
/// line with a command in JSON comes in (control_steps.h); lines of JSON go out, the last of them
/// {"end": true} or {"error": CODE, "detail": TEXT}. What a caller that leaves had asked for ends with it,
/// but for a deletion, which goes on at the next start.
class ControlSocket
{
public:
    /// The log is used by the threads of the store's queue only. All of them outlive it.
    ControlSocket(boost::asio::io_context &io, StoreQueue &store, Log &log, const Journal &journal);
    ~ControlSocket();

    /// InputOutput with a detail. A socket that another one left behind is replaced: whoever has the store
    /// open is alone.
    Result<void> listen(const QString &path);
    void close();

private:
    using Socket = boost::asio::local::stream_protocol::socket;

    boost::asio::awaitable<void> acceptAll();
    boost::asio::awaitable<void> serve(std::shared_ptr<Socket> socket);
    boost::asio::awaitable<bool> write(Socket &socket, const QByteArray &bytes);

    boost::asio::io_context &m_io;
    StoreQueue &m_store;
    Log &m_log;
    const Journal &m_journal;
    boost::asio::local::stream_protocol::acceptor m_acceptor;
    QByteArray m_path;
    std::size_t m_callers = 0;
};

} // namespace kopa::server
