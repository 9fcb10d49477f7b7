#pragma once

#include "core/crypto/signing.h"
#include "sync/protocol/exchange.h"
#include "sync/protocol/message_signature.h"

#include <QHash>

#include <optional>

namespace kopa::server {

/// An answer as it came over the wire.
struct WireAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// One plain connection to a server on loopback, byte by byte: what a correct client never sends can be sent
/// as well.
class WireConnection
{
public:
    explicit WireConnection(std::uint16_t port);
    ~WireConnection();
    WireConnection(const WireConnection &) = delete;
    WireConnection &operator=(const WireConnection &) = delete;

    bool send(const QByteArray &bytes);
    /// The next answer; nothing when the connection ended before a whole one came.
    std::optional<WireAnswer> receive();
    /// The next chunk of an answer that comes in chunks; empty for the last, nothing when the connection
    /// ended.
    std::optional<QByteArray> receiveChunk();
    void close();
    /// Nothing more is sent; answers still come.
    void endSending();

private:
    bool fill();

    int m_socket = -1;
    QByteArray m_received;
};

/// A request in HTTP/1.1.
QByteArray httpRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                       const QHash<QByteArray, QByteArray> &headers = {});

/// A device that speaks the protocol properly; it opens a connection for each request.
class WireDevice
{
public:
    WireDevice(std::uint16_t port, const crypto::VerifyKey &server, const crypto::SigningPair &keys)
        : m_port(port), m_server(server), m_keys(keys)
    {
    }

    /// Fetches a challenge.
    std::optional<WireAnswer> hello();
    /// Signed with the challenge held; the server's signature is checked, and a failure of it aborts.
    std::optional<WireAnswer> exchange(const sync::ExchangeRequest &request);
    /// The same at any address.
    std::optional<WireAnswer> ask(const QByteArray &path, const QByteArray &body);
    /// The bytes of such a request.
    QByteArray signedRequest(const QByteArray &body, const QByteArray &path = sync::exchangePath) const;
    void useServer(std::uint16_t port) { m_port = port; }

    QByteArray challenge;

private:
    std::optional<WireAnswer> request(const QByteArray &bytes, const QByteArray &body) const;

    std::uint16_t m_port;
    crypto::VerifyKey m_server;
    crypto::SigningPair m_keys;
};

} // namespace kopa::server
