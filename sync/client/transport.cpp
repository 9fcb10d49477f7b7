#include "transport.h"

#include "sync/protocol/limits.h"
#include "sync/protocol/message_signature.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

namespace kopa::sync {

namespace {
constexpr int probeMs = 8'000; ///< looking who is there takes no longer
constexpr int cancelPollMs = 100;
/// Parameter of a failure: bytes of the request had gone out.
const QString brokenParameter = QStringLiteral("broken");
/// Somebody is there, and takes no connection.
const QString refusedParameter = QStringLiteral("refused");
} // namespace

Transport::Transport(ServerLine line, const std::atomic_bool &cancelled)
    : m_line(std::move(line)), m_cancelled(cancelled)
{
    m_line.lead(m_manager);
}

Error Transport::failure(ErrorCode code) const
{
    return {code, {{QStringLiteral("url"), m_line.server().toString()}}};
}

bool Transport::isBroken(const Error &error)
{
    return error.parameters.value(brokenParameter).toBool();
}

bool Transport::isRefused(const Error &error)
{
    return error.parameters.value(refusedParameter).toBool();
}

Result<HttpAnswer> Transport::post(const char *path, const QByteArray &body,
                                   const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest outgoing = m_line.request(path);
    outgoing.setTransferTimeout(m_silenceMs);
    for (const auto &[name, value] : headers)
        outgoing.setRawHeader(name, value);
    ServerLine::Found found;
    const std::unique_ptr<QNetworkReply> reply(m_manager.post(outgoing, body));
    m_line.watch(reply.get(), found);
    auto answer = carry(*reply, found);
    m_foreign = found.foreign;
    m_inspected = m_inspected || found.inspected;
    return answer;
}

Result<HttpAnswer> Transport::askAnybody(const char *path, const QByteArray &body)
{
    QNetworkRequest outgoing = m_line.request(path);
    outgoing.setTransferTimeout(probeMs);
    // What is connected here is used for nothing else.
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.post(outgoing, body));
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, reply.get(),
                     [one = reply.get()] { one->ignoreSslErrors(); });
    return carry(*reply, {});
}

Result<HttpAnswer> Transport::askPlainly()
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_line.server().host());
    url.setPath(QStringLiteral("/"));
    QNetworkRequest outgoing(url);
    outgoing.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    outgoing.setTransferTimeout(probeMs);
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(outgoing));
    return carry(*reply, {});
}

Result<HttpAnswer> Transport::carry(QNetworkReply &reply, const ServerLine::Found &found)
{
    bool tooLarge = false;
    bool sent = false;
    HttpAnswer answer;
    const auto read = [&] {
        if (reply.isOpen())
            answer.body += reply.readAll();
        if (answer.body.size() > maximumMessage) {
            tooLarge = true;
            reply.abort();
        }
    };
    QObject::connect(&reply, &QNetworkReply::readyRead, &reply, read);
    QObject::connect(&reply, &QNetworkReply::uploadProgress, &reply,
                     [&sent](qint64 bytes) { sent = sent || bytes > 0; });
    QEventLoop loop;
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer cancelPoll;
    QObject::connect(&cancelPoll, &QTimer::timeout, &reply, [&] {
        if (m_cancelled)
            reply.abort();
    });
    cancelPoll.start(cancelPollMs);
    if (!reply.isFinished())
        loop.exec();

    if (m_cancelled)
        return failure(ErrorCode::Cancelled);
    if (!found.foreign.isEmpty())
        return failure(ErrorCode::CertificateMismatch);
    if (tooLarge)
        return failure(ErrorCode::AnswerTooLarge);
    read();
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.serverSignature = reply.rawHeader(serverSignatureHeader);
    answer.type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    answer.redirect = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const bool cut =
        reply.error() != QNetworkReply::NoError && reply.error() < QNetworkReply::ContentAccessDenied;
    const bool garbled = answer.status != 0 && reply.error() == QNetworkReply::RemoteHostClosedError;
    if (!garbled && answer.status != 0 && !cut)
        return answer;
    Error error = failure(garbled ? ErrorCode::AnswerGarbled : ErrorCode::ServerUnreachable);
    if (sent)
        error.parameters.insert(brokenParameter, true);
    if (reply.error() == QNetworkReply::ConnectionRefusedError)
        error.parameters.insert(refusedParameter, true);
    return error;
}

} // namespace kopa::sync
