#include "server_line.h"

#include "sync/protocol/message_signature.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace kopa::sync {

QNetworkRequest ServerLine::request(const char *path) const
{
    QUrl url = m_server;
    url.setPath(QString::fromLatin1(path));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray(messageType));
    request.setRawHeader("Accept", messageType);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    request.setSslConfiguration(tls);
    return request;
}

void ServerLine::watch(QNetworkReply *reply, bool &mismatch) const
{
    const auto pinned = [certificate = m_certificate, reply] {
        return reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256) == certificate;
    };
    const bool pins = !m_certificate.isEmpty();
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [pins, reply, pinned, &mismatch] {
        if (pins && pinned())
            reply->ignoreSslErrors();
        else
            mismatch = true;
    });
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [pins, reply, pinned, &mismatch] {
        if (pins && !pinned()) {
            mismatch = true;
            reply->abort();
        }
    });
}

} // namespace kopa::sync
