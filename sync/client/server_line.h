#pragma once

#include <QNetworkRequest>
#include <QUrl>

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
    /// Ends a reply whose certificate is not the one; `mismatch`, which outlives the reply, is set then.
    void watch(QNetworkReply *reply, bool &mismatch) const;

private:
    QUrl m_server;
    QByteArray m_certificate;
};

} // namespace kopa::sync
