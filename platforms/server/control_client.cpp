#include "control_client.h"

#include "open_store.h"
#include "sync/server/control_steps.h"

#include <QJsonDocument>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace kopa::server {

namespace {

using Told = std::function<void(const QJsonObject &)>;

/// A connection to the server's control socket, closed with its object; -1 when nobody listens there.
class Call
{
public:
    explicit Call(const std::string &path)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (path.empty() || path.size() >= sizeof address.sun_path)
            return;
        path.copy(address.sun_path, path.size());
        m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (m_socket >= 0 &&
            ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            ::close(std::exchange(m_socket, -1));
    }
    ~Call()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    bool stands() const { return m_socket >= 0; }
    bool write(const QByteArray &bytes)
    {
        return ::send(m_socket, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    /// The next line; nothing when the server has left.
    std::optional<QByteArray> line()
    {
        while (!m_received.contains('\n')) {
            char piece[65536];
            const auto size = ::recv(m_socket, piece, sizeof piece, 0);
            if (size <= 0)
                return std::nullopt;
            m_received.append(piece, size);
        }
        const qsizetype end = m_received.indexOf('\n');
        QByteArray first = m_received.first(end);
        m_received = m_received.sliced(end + 1);
        return first;
    }

private:
    int m_socket = -1;
    QByteArray m_received;
};

/// The server says the names of errors.
Error errorNamed(const QString &name, const QString &detail)
{
    Error error{ErrorCode::InputOutput, {}};
    for (int code = 0; code <= int(ErrorCode::StoreOutdated); ++code) {
        if (name == errorName(ErrorCode(code)))
            error.code = ErrorCode(code);
    }
    if (!detail.isEmpty())
        error.parameters.insert(QStringLiteral("detail"), detail);
    return error;
}

Result<void> askServer(Call &call, const QJsonObject &request, const Told &told)
{
    if (!call.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n'))
        return ErrorCode::Cancelled;
    for (;;) {
        const auto line = call.line();
        if (!line)
            return ErrorCode::Cancelled;
        if (line->isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(*line).object();
        if (object.contains(QLatin1String("error")))
            return errorNamed(object.value(QLatin1String("error")).toString(),
                              object.value(QLatin1String("detail")).toString());
        if (object.contains(QLatin1String("end")))
            return {};
        told(object);
    }
}

Result<void> doIt(const Settings &settings, const QJsonObject &request, const Told &told)
{
    KOPA_ASSIGN(const auto log, openExistingStore(settings));
    KOPA_ASSIGN(const ControlStep step, controlSteps(request, *log));
    for (bool more = true; more;) {
        QList<QJsonObject> lines;
        KOPA_ASSIGN(more, step(0, lines));
        for (const QJsonObject &line : std::as_const(lines))
            told(line);
    }
    return {};
}

} // namespace

Result<void> control(const Settings &settings, const QJsonObject &request, const Told &told)
{
    Call call(settings.controlPath());
    return call.stands() ? askServer(call, request, told) : doIt(settings, request, told);
}

} // namespace kopa::server
