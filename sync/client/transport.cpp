#include "transport.h"

#include "sync/protocol/limits.h"
#include "sync/protocol/message_signature.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

namespace kopa::sync {

namespace {
/// No byte for this long: the line is gone. Generous, for 64 kbit/s and 600 ms.
constexpr int silenceMs = 30'000;
constexpr int cancelPollMs = 100;
/// Parameter of a failure: bytes of the request had gone out.
const QString brokenParameter = QStringLiteral("broken");
} // namespace

Transport::Transport(QUrl server, QByteArray certificate, const std::atomic_bool &cancelled)
    : m_server(std::move(server)), m_certificate(std::move(certificate)), m_cancelled(cancelled)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Error Transport::failure(ErrorCode code) const
{
    return {code, {{QStringLiteral("url"), m_server.toString()}}};
}

bool Transport::isBroken(const Error &error)
{
    return error.parameters.value(brokenParameter).toBool();
}

QNetworkRequest Transport::request(const char *path) const
{
    QUrl url = m_server;
    url.setPath(QString::fromLatin1(path));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray(messageType));
    request.setRawHeader("Accept", messageType);
    request.setTransferTimeout(silenceMs);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    request.setSslConfiguration(tls);
    return request;
}

void Transport::watchCertificate(QNetworkReply *reply, bool &mismatch) const
{
    const auto pinned = [this, reply] {
        return reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256) ==
               m_certificate;
    };
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [this, reply, pinned, &mismatch] {
        if (!m_certificate.isEmpty() && pinned())
            reply->ignoreSslErrors();
        else
            mismatch = true;
    });
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [this, reply, pinned, &mismatch] {
        if (!m_certificate.isEmpty() && !pinned()) {
            mismatch = true;
            reply->abort();
        }
    });
}

Result<HttpAnswer> Transport::post(const char *path, const QByteArray &body,
                                   const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest outgoing = request(path);
    for (const auto &[name, value] : headers)
        outgoing.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_manager.post(outgoing, body));
    bool mismatch = false;
    bool tooLarge = false;
    bool sent = false;
    HttpAnswer answer;
    watchCertificate(reply.get(), mismatch);
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
