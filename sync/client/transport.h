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
    QByteArray type = {}; ///< of the body
    QUrl redirect = {};   ///< where it sends us instead
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
    /// The same to whoever stands in the server's place, with any certificate, on a connection of its own:
    /// for what may be known to anybody.
    Result<HttpAnswer> askAnybody(const char *path, const QByteArray &body);
    /// What this network answers to a plain request for the server's name, which no server of ours would.
    Result<HttpAnswer> askPlainly();

    const ServerLine &line() const { return m_line; }
    ServerLine &line() { return m_line; }
    /// The SHA-256 of the certificate that the last CertificateMismatch was about.
    const QByteArray &foreignCertificate() const { return m_foreign; }
    /// Requests have gone over a line that is inspected.
    bool isInspected() const { return m_inspected; }
    /// No byte for so long, and the line is gone. Usually generous, for 64 kbit/s and 600 ms.
    void setSilence(int milliseconds) { m_silenceMs = milliseconds; }
    /// The next request makes a new one: those that were kept may lead nowhere any more.
    void forgetConnections() { m_manager.clearConnectionCache(); }

    /// A request that had begun to travel did not come to its end, as opposed to a line that is not there.
    static bool isBroken(const Error &error);
    /// Somebody is there, and takes no connection.
    static bool isRefused(const Error &error);

private:
    Error failure(ErrorCode code) const;
    Result<HttpAnswer> carry(QNetworkReply &reply, const ServerLine::Found &found);

    ServerLine m_line;
    const std::atomic_bool &m_cancelled;
    QNetworkAccessManager m_manager;
    QByteArray m_foreign;
    bool m_inspected = false;
    int m_silenceMs = 30'000;
};

} // namespace kopa::sync
