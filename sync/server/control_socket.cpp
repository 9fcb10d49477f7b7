#include "control_socket.h"

#include "control_steps.h"
#include "store_wait.h"

#include <QFile>
#include <QJsonDocument>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kopa::server {

namespace asio = boost::asio;
using asio::local::stream_protocol;

namespace {

constexpr std::size_t maximumCallers = 8;
constexpr std::size_t maximumRequest = 16 * 1024;

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray refusal(const Error &error)
{
    return line({{QStringLiteral("error"), QString(errorName(error.code))},
                 {QStringLiteral("detail"), error.parameters.value(QStringLiteral("detail")).toString()}});
}

/// Whether it is the owner of this process, or root, who calls.
bool isOwner(int socket)
{
    ucred caller{};
    socklen_t size = sizeof caller;
    return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &caller, &size) == 0 &&
           (caller.uid == geteuid() || caller.uid == 0);
}

struct Done
{
    Result<bool> more = false;
    QList<QJsonObject> told;
};

} // namespace

ControlSocket::ControlSocket(asio::io_context &io, StoreQueue &store, Log &log, const Journal &journal)
    : m_io(io), m_store(store), m_log(log), m_journal(journal), m_acceptor(io)
{
}

ControlSocket::~ControlSocket()
{
    close();
}

void ControlSocket::close()
{
    if (!m_acceptor.is_open())
        return;
    boost::system::error_code ignored;
    m_acceptor.close(ignored);
    ::unlink(m_path.constData());
}

Result<void> ControlSocket::listen(const QString &path)
{
    m_path = QFile::encodeName(path);
    boost::system::error_code failed = asio::error::name_too_long;
    if (std::size_t(m_path.size()) < sizeof(sockaddr_un{}.sun_path)) {
        ::unlink(m_path.constData());
        failed = {};
        m_acceptor.open(stream_protocol(), failed);
        const mode_t former = umask(S_IRWXG | S_IRWXO);
        if (!failed)
            m_acceptor.bind(stream_protocol::endpoint(m_path.toStdString()), failed);
        umask(former);
        if (!failed)
            m_acceptor.listen(int(maximumCallers), failed);
    }
    if (failed)
        return Error{ErrorCode::InputOutput,
                     {{QStringLiteral("detail"), QString::fromStdString(failed.message())}}};
    asio::co_spawn(m_io, acceptAll(), asio::detached);
    return {};
}

asio::awaitable<void> ControlSocket::acceptAll()
{
    while (m_acceptor.is_open()) {
        auto [failed, socket] = co_await m_acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
        if (failed && !m_acceptor.is_open())
            break;
        if (failed || m_callers >= maximumCallers || !isOwner(socket.native_handle()))
            continue;
        asio::co_spawn(m_io, serve(std::make_shared<Socket>(std::move(socket))), asio::detached);
    }
}

asio::awaitable<bool> ControlSocket::write(Socket &socket, const QByteArray &bytes)
{
    const auto [failed, size] =
        co_await asio::async_write(socket, asio::buffer(bytes.constData(), std::size_t(bytes.size())),
                                   asio::as_tuple(asio::use_awaitable));
    co_return !failed;
}

asio::awaitable<void> ControlSocket::serve(std::shared_ptr<Socket> socket)
{
    ++m_callers;
    std::string asked;
    const auto [failed, size] = co_await asio::async_read_until(
        *socket, asio::dynamic_buffer(asked, maximumRequest), '\n', asio::as_tuple(asio::use_awaitable));
    const QJsonObject request = QJsonDocument::fromJson(QByteArray::fromStdString(asked)).object();
    auto steps = failed ? Result<ControlStep>(ErrorCode::Malformed) : controlSteps(request, m_log);
    QByteArray last = steps.ok() ? QByteArray() : refusal(steps.error());
    bool alive = !failed;
    Api::Work work;
    work.kind = Api::Work::Kind::Job;
    while (alive && last.isEmpty() && m_acceptor.is_open()) {
        Done done;
        work.job = [&steps, &done](unsigned lane) { done.more = (*steps)(lane, done.told); };
        co_await applied(m_store, work);
        QByteArray lines;
        for (const QJsonObject &object : done.told)
            lines += line(object);
        if (!done.more.ok())
            last = refusal(done.more.error());
        else
            last = *done.more ? QByteArray() : line({{QStringLiteral("end"), true}});
        // A caller that has left is noticed by this: a line without content asks nothing of the others. It
        // has a name because g++ 12 miscompiles temporaries of an awaited call.
        if (lines.isEmpty() && last.isEmpty())
            lines = "\n";
        alive = co_await write(*socket, lines);
    }
    // What was begun and not finished is given up where it was done.
    if (steps.ok()) {
        work.job = [&steps](unsigned) { *steps = ControlStep(); };
        co_await applied(m_store, work);
    }
    m_journal.info("control", {{"command", request.value(QLatin1String("command")).toString().toStdString()},
                               {"done", last.contains("\"end\"") ? "yes" : "no"}});
    if (last.isEmpty())
        last = refusal({ErrorCode::Cancelled});
    if (alive)
        co_await write(*socket, last);
    --m_callers;
}

} // namespace kopa::server
