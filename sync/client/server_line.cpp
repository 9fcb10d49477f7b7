#include "server_line.h"

#include "sync/protocol/message_signature.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkProxy>
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

bool ServerLine::isOnOwnNetwork() const
{
    const QHostAddress address(m_server.host());
    if (address.isNull())
        return false;
    for (const QNetworkInterface &network : QNetworkInterface::allInterfaces())
        for (const QNetworkAddressEntry &entry : network.addressEntries())
            if (network.flags().testFlag(QNetworkInterface::IsUp) && !entry.ip().isLoopback() &&
                entry.prefixLength() > 0 && address.isInSubnet(entry.ip(), entry.prefixLength()))
                return true;
    return false;
}

void ServerLine::lead(QNetworkAccessManager &manager) const
{
    if (m_server.host() == u"localhost" || QHostAddress(m_server.host()).isLoopback() || isOnOwnNetwork())
        manager.setProxy(QNetworkProxy::NoProxy);
}

static QByteArray certificateOf(const QNetworkReply *reply)
{
    return reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256);
}

void ServerLine::watch(QNetworkReply *reply, Found &found) const
{
    const auto passes = [pinned = m_certificate, let = m_letPass](const QByteArray &certificate) {
        return (!pinned.isEmpty() && certificate == pinned) || (!let.isEmpty() && certificate == let);
    };
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [passes, reply, &found] {
        if (const QByteArray certificate = certificateOf(reply); passes(certificate))
            reply->ignoreSslErrors();
        else
            found.foreign = certificate;
    });
    QObject::connect(reply, &QNetworkReply::encrypted, reply,
                     [passes, pins = !m_certificate.isEmpty(), let = m_letPass, reply, &found] {
                         const QByteArray certificate = certificateOf(reply);
                         found.inspected = !let.isEmpty() && certificate == let;
                         if (pins && !passes(certificate)) {
                             found.foreign = certificate;
                             reply->abort();
                         }
                     });
}

} // namespace kopa::sync
