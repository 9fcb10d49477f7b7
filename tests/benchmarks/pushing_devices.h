#pragma once

#include "http_client.h"
#include "test_device.h"

#include <memory>
#include <vector>

namespace kopa::benchmark {

/// A device with a space of its own at a server, and the requests by which it brings envelope after envelope:
/// real ones, sealed and signed, made before anything is timed.
class PushingDevice
{
public:
    /// Brings the space to the server; a server that refuses it aborts.
    PushingDevice(std::uint16_t port, const crypto::VerifyKey &server);

    /// So many more requests with so many envelopes each, each envelope of about so many bytes, in HTTP.
    QList<QByteArray> requests(int count, int envelopesEach, qsizetype bytes);
    /// How many of its envelopes the server has acknowledged to hold.
    std::uint64_t stored();

    /// What the last requests consist of, for whoever stores and checks the same without a server.
    struct Bare
    {
        QByteArray body;
        QByteArray challenge;
        crypto::Signature signature;
        QList<QByteArray> envelopes;
    };
    Bare bare(int envelopesEach, qsizetype bytes);
    const crypto::VerifyKey &key() const { return m_device.keys.signing.verify; }

private:
    QByteArray nextBody(int envelopes, qsizetype bytes, QList<QByteArray> *made = nullptr);

    sync::TestSpace m_space;
    sync::TestDevice m_device{m_space.coordinator, m_space};
    crypto::VerifyKey m_server;
    server::WireDevice m_wire;
    std::uint64_t m_made = 0;
};

} // namespace kopa::benchmark
