#include "transport.h"

#include "sync/protocol/limits.h"
#include "sync/protocol/message_signature.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

namespace kopa::sync {

namespace {
/// No byte for this long: the line is gone. Generous, for 64 kbit/s and 600 ms.
constexpr int silenceMs = 30'000;
constexpr int cancelPollMs = 100;
/// Parameter of a failure: bytes of the request had gone out.
const QString brokenParameter = QStringLiteral("broken");
} // namespace

Transport::Transport(ServerLine line, const std::atomic_bool &cancelled)
    : m_line(std::move(line)), m_cancelled(cancelled)
{
}

Error Transport::failure(ErrorCode code) const
{
    return {code, {{QStringLiteral("url"), m_line.server().toString()}}};
}

bool Transport::isBroken(const Error &error)
{
    return error.parameters.value(brokenParameter).toBool();
}

Result<HttpAnswer> Transport::post(const char *path, const QByteArray &body,
                                   const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest outgoing = m_line.request(path);
    outgoing.setTransferTimeout(silenceMs);
    for (const auto &[name, value] : headers)
        outgoing.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_manager.post(outgoing, body));
    bool mismatch = false;
    bool tooLarge = false;
    bool sent = false;
    HttpAnswer answer;
    m_line.watch(reply.get(), mismatch);
    const auto read = [&] {
        answer.body += reply->readAll();
        if (answer.body.size() > maximumMessage) {
            tooLarge = true;
            reply->abort();
        }
    };
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), read);
    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, reply.get(),
                     [&sent](qint64 bytes) { sent = sent || bytes > 0; });
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer cancelPoll;
    QObject::connect(&cancelPoll, &QTimer::timeout, reply.get(), [&] {
        if (m_cancelled)
            reply->abort();
    });
    cancelPoll.start(cancelPollMs);
    if (!reply->isFinished())
        loop.exec();

    if (m_cancelled)
        return failure(ErrorCode::Cancelled);
    if (mismatch)
        return failure(ErrorCode::CertificateMismatch);
    if (tooLarge)
        return failure(ErrorCode::AnswerTooLarge);
    read();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.serverSignature = reply->rawHeader(serverSignatureHeader);
    const bool cut =
        reply->error() != QNetworkReply::NoError && reply->error() < QNetworkReply::ContentAccessDenied;
    const bool garbled = answer.status != 0 && reply->error() == QNetworkReply::RemoteHostClosedError;
    if (!garbled && answer.status != 0 && !cut)
        return answer;
    Error error = failure(garbled ? ErrorCode::AnswerGarbled : ErrorCode::ServerUnreachable);
    if (sent)
        error.parameters.insert(brokenParameter, true);
    return error;
}

} // namespace kopa::sync
