#pragma once

#include "core/crypto/envelope.h"

#include <QList>
#include <QStringList>

namespace kopa {

/// What the member log says of an envelope that its device has signed.
enum class EnvelopeVerdict {
    Accept = 0,
    Quarantine = 1, ///< written without the right, or after the device was taken out: kept apart, not merged
};

struct JudgedEnvelope
{
    QByteArray bytes;
    EnvelopeVerdict verdict = EnvelopeVerdict::Accept;
    /// It came on a stick or through a hub: the server may lack it, and is sent it by whoever has a line.
    bool carried = false;
};

/// An envelope kept apart.
struct ApartEnvelope
{
    crypto::DeviceId device;
    std::uint64_t seq = 0;
    crypto::Hash hash;
    std::int64_t timeMs = 0; ///< of its newest change
    QStringList titles = {}; ///< of the records that it concerns
    bool merged =
        false; ///< somebody's accepted change builds upon it, or a later one of its device is accepted
};

/// What others have seen of a device, or built upon, that has not come.
struct AwaitedChanges
{
    crypto::DeviceId device;
    std::uint64_t change = 0; ///< the newest change known of
    std::int64_t sinceMs = 0;
};

/// Something a person should know of a space; kinds are numbered by whoever shows them.
struct StoreNotice
{
    crypto::SpaceId space;
    int kind = 0;
    std::optional<crypto::DeviceId> device = std::nullopt;
    std::int64_t sinceMs = 0;
    int count = 0;
};

/// An entry or claim of the member log with the server's receipt; that one empty as long as there is none.
struct SignedPart
{
    QByteArray bytes;
    QByteArray receipt;

    bool operator==(const SignedPart &) const = default;
};

/// A member log as it is kept.
struct MemberLogContent
{
    QList<SignedPart> entries;
    QList<SignedPart> claims;
    qsizetype sentEntries = 0; ///< how many of the entries, from the first, the server has
    qsizetype sentClaims = 0;
};

/// A coordinator's order that is signed when there is a line.
struct PendingAct
{
    std::int64_t number = 0;
    std::int64_t createdMs = 0;
    QByteArray body;
};

/// The newest of a device's envelopes that is here.
struct DeviceHead
{
    std::uint64_t seq = 0;
    crypto::Hash hash;
    std::int64_t timeMs = 0; ///< of its newest merged change
};

/// The device that this store was before its keys were renewed; it may still admit the new one.
struct FormerDevice
{
    crypto::SigningPair signing;
    crypto::BoxPair box;
    bool retire = false; ///< it is to be taken out: its keys may be known to somebody
};

/// How far this device is known to the server, by its own word.
struct OwnHead
{
    std::uint64_t acknowledged = 0;  ///< its newest envelope that the server has acknowledged
    std::uint64_t memberEntries = 0; ///< member entries that the server has handed out or taken
};

/// Two signed things under one number.
struct ForkProof
{
    enum class Kind { Envelope = 1, MemberEntry = 2 };
    Kind kind = Kind::Envelope;
    crypto::DeviceId device = {}; ///< the author; zero for member entries
    std::uint64_t seq = 0;
    std::int64_t sinceMs = 0;
    QByteArray one; ///< as signed; of a member entry [bytes, receipt]
    QByteArray other;
};

/// The header of a kept envelope, by its row.
struct KeptHeader
{
    std::int64_t row = 0;
    crypto::EnvelopeHeader header;
    crypto::Hash hash;
    EnvelopeVerdict verdict = EnvelopeVerdict::Accept;
};

} // namespace kopa
