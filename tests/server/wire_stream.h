#pragma once

#include "http_client.h"
#include "sync/protocol/idle.h"
#include "sync/protocol/live.h"

namespace kopa::server {

/// A stream of notices as it comes over the wire, out of its chunks.
class WireStream
{
public:
    /// The device holds a challenge.
    WireStream(std::uint16_t port, const WireDevice &device)
        : m_body(sync::IdleRequest{QByteArray(sync::nonceBytes, 'n'), sync::HeadsSummary::of({})}.encode()),
          m_connection(port)
    {
        m_connection.send(device.signedRequest(m_body, sync::livePath));
        const auto head = m_connection.receive();
        status = head ? head->status : 0;
        type = head ? head->headers.value("content-type") : QByteArray();
    }

    /// The next event; nothing when the stream ended.
    std::optional<sync::LiveEvent> next()
    {
        while (m_events.isEmpty()) {
            const auto piece = m_connection.receiveChunk();
            if (!piece || piece->isEmpty())
                return std::nullopt;
            m_events += m_reader.take(*piece).value();
        }
        return m_events.takeFirst();
    }
    bool isSigned(const sync::LiveEvent &event, const crypto::VerifyKey &server) const
    {
        return sync::verifyAnswer({m_body, 200, event.answer}, *crypto::Signature::from(event.signature),
                                  server);
    }
    void close() { m_connection.close(); }

    int status = 0;
    QByteArray type;

private:
    QByteArray m_body;
    WireConnection m_connection;
    sync::LiveReader m_reader;
    QList<sync::LiveEvent> m_events;
};

} // namespace kopa::server
