#pragma once

#include <QNetworkRequest>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace kopa::sync {

/// A server's address and which TLS certificate is taken for it: what all requests to one server share.
class ServerLine
{
public:
    /// `certificate` is the SHA-256 of the only TLS certificate that is taken, or empty: then the system's
    /// trust decides.
    ServerLine(QUrl server, QByteArray certificate)
        : m_server(std::move(server)), m_certificate(std::move(certificate))
    {
    }

    const QUrl &server() const { return m_server; }
    /// A request to this address of ours, over TLS 1.3; it follows no redirects.
    QNetworkRequest request(const char *path) const;
    /// What was found of a reply's certificate.
    struct Found
    {
        QByteArray foreign;     ///< SHA-256 of the certificate for which the reply was ended; empty for none
        bool inspected = false; ///< it is the one that a person has let pass
    };
    /// Ends a reply whose certificate is not the one. `found` outlives the reply.
    void watch(QNetworkReply *reply, Found &found) const;
    /// Its address lies in a network that this device is on, other than its own machine.
    bool isOnOwnNetwork() const;
    /// Proxies, where the system has some, are for what lies beyond this machine and its networks.
    void lead(QNetworkAccessManager &manager) const;
    /// Takes a certificate, too, that is put in the server's place on the way.
    void letPass(const QByteArray &certificate) { m_letPass = certificate; }

private:
    QUrl m_server;
    QByteArray m_certificate;
    QByteArray m_letPass;
};

} // namespace kopa::sync
