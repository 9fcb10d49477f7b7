#pragma once

#include "core/result/result.h"
#include "server_line.h"

#include <QNetworkAccessManager>

#include <atomic>

namespace kopa::sync {

/// What came back over HTTP, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray serverSignature; ///< header text
    QByteArray body;
};

/// One POST at a time over Qt Network, for the sync thread: it blocks there, with an event loop of its own.
/// Tells the ways in which a line fails apart; knows nothing of what the bytes mean.
class Transport
{
public:
    /// Setting `cancelled` ends a request that is under way.
    Transport(ServerLine line, const std::atomic_bool &cancelled);

    /// ServerUnreachable, CertificateMismatch, AnswerGarbled when it is cut short, AnswerTooLarge or
    /// Cancelled.
    Result<HttpAnswer> post(const char *path, const QByteArray &body,
                            const QList<QPair<QByteArray, QByteArray>> &headers);
    const ServerLine &line() const { return m_line; }
    /// The next request makes a new one: those that were kept may lead nowhere any more.
    void forgetConnections() { m_manager.clearConnectionCache(); }

    /// A request that had begun to travel did not come to its end, as opposed to a line that is not there.
    static bool isBroken(const Error &error);

private:
    Error failure(ErrorCode code) const;

    ServerLine m_line;
    const std::atomic_bool &m_cancelled;
    QNetworkAccessManager m_manager;
};

} // namespace kopa::sync
