#pragma once

#include "core/crypto/envelope.h"
#include "sync/protocol/exchange.h"
#include "test_space.h"

namespace kopa::sync {

/// A member's device as tests drive it: it seals envelopes onto its own chain in one space.
class TestDevice
{
public:
    TestDevice(const DeviceKeys &keys, const TestSpace &space);

    /// The next envelope of the chain; its text is padded to about this many bytes.
    QByteArray envelope(const QByteArray &text, qsizetype bytes = 0);
    /// Envelopes with any header, sealed and signed as usual; the chain does not go on.
    QByteArray sealed(const crypto::EnvelopeHeader &header, const QByteArray &text) const;
    /// The header that the next envelope would have.
    crypto::EnvelopeHeader nextHeader() const;
    QByteArray textOf(const QByteArray &envelope) const;

    /// A request for this space that states what the device has sent and has.
    SpaceRequest request(const QList<QByteArray> &envelopes = {}) const;

    DeviceKeys keys;
    std::uint64_t cursor = 0;
    std::uint64_t logHave = 0;
    std::uint64_t claimsHave = 0;

private:
    const TestSpace *m_space;
    std::uint64_t m_seq = 0;
    Hash m_previous;
};

/// One request over these spaces, with a fresh nonce.
ExchangeRequest exchangeOf(const QList<SpaceRequest> &spaces, std::uint64_t limitBytes = 1024 * 1024);

} // namespace kopa::sync
