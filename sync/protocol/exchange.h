#pragma once

#include "core/crypto/hash.h"
#include "core/crypto/keys.h"
#include "core/result/result.h"
#include "limits.h"
#include "receipt.h"

#include <QList>
#include <QString>

namespace kopa::sync {

/// One space in a request: what the device has, and what it believes that the server lacks.
struct SpaceRequest
{
    crypto::SpaceId space;
    std::uint64_t logHave = 0;    ///< member entries that the device holds (MemberLog::entryCount)
    std::uint64_t claimsHave = 0; ///< claims that it holds of those the server has handed out
    std::uint64_t cursor = 0;     ///< the server's position up to which it has every envelope; 0 at first
    std::uint64_t ownHave =
        0; ///< the highest seq of its own envelopes that it holds, those below included: not sent
    bool wantHeads = false;      ///< asks for the heads of all devices: at first contact and after a restore
    QList<Receipted> newEntries; ///< member entries, in order; a space's genesis founds it
    QList<Receipted> newClaims;  ///< with their receipts, if they have any: after a restore
    QList<QByteArray> envelopes; ///< whole, each device's in order of seq; other people's are welcome too

    bool operator==(const SpaceRequest &) const = default;
};

/// The body of `POST /v1/exchange`: everything goes up and everything comes down in one.
struct ExchangeRequest
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray nonce;             ///< 8 random bytes, so that an old answer does not fit
    std::uint64_t limitBytes = 0; ///< envelopes that the answer may carry, all spaces together; 0: none
    QList<SpaceRequest> spaces;

    bool operator==(const ExchangeRequest &) const = default;
    QByteArray encode() const;
    /// Malformed, TooLarge or AnswerVersion.
    static Result<ExchangeRequest> parse(const QByteArray &bytes);
};

/// One device's newest envelope: by the chain it speaks for all before it.
struct EnvelopeMark
{
    crypto::DeviceId device;
    std::uint64_t seq = 0;
    crypto::Hash hash; ///< envelopeHash

    bool operator==(const EnvelopeMark &) const = default;
};

/// An envelope that was not stored, and why: "equivocation", "chain_broken", "signature_invalid", and so on.
/// One that cannot even be read has a zero device and, for seq, its place in the list.
struct RefusedEnvelope
{
    crypto::DeviceId device;
    std::uint64_t seq = 0;
    QString problem;

    bool operator==(const RefusedEnvelope &) const = default;
};

struct SpaceAnswer
{
    crypto::SpaceId space;
    /// Empty when the device may read the space. "not_confirmed": it waits to be, and gets entries and claims
    /// only. "removed": it gets those that say so. Else the problem ("not_member", "invitation_used", ...),
    /// and the rest is empty.
    QString status;
    /// Empty, or why the first of the new entries or claims that the server did not take was not taken.
    QString logProblem;
    /// For each device of which envelopes came in this request: the newest of those that is now stored for
    /// good. It and every earlier one of that device may leave the outbox.
    QList<EnvelopeMark> acknowledged;
    QList<RefusedEnvelope> refused;
    /// The newest envelope of the asking device that the server holds; seq 0 and a zero hash for none. Higher
    /// than the device's own: its store was restored or copied.
    std::uint64_t ownHeadSeq = 0;
    crypto::Hash ownHeadHash;
    QList<EnvelopeMark> heads;   ///< of all devices, if asked for
    QList<Receipted> entries;    ///< member entries from logHave on, the request's own included
    QList<Receipted> claims;     ///< claims from claimsHave on, likewise
    QList<QByteArray> envelopes; ///< after the cursor, in the server's order
    std::uint64_t cursor = 0;    ///< to be stored once the envelopes are; its next request states it
    std::uint64_t logHas = 0; ///< member entries that the server holds; fewer than the device's: a rollback
    std::uint64_t claimsHas = 0; ///< claims, likewise
    bool more = false;           ///< there is more than the limit took: ask again

    bool operator==(const SpaceAnswer &) const = default;
};

/// The answer to an exchange with status 200.
struct ExchangeAnswer
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray generation;       ///< 16 bytes; another one than last time: the server was restored
    std::int64_t serverTime = 0; ///< milliseconds since 1970
    QByteArray challenge;        ///< for the next requests
    QList<SpaceAnswer> spaces;   ///< in the request's order
    std::uint64_t memberOf = 0;  ///< spaces in which the device is active or waits: more than it asked for,
                                 ///< and it has been let into one that it does not know

    bool operator==(const ExchangeAnswer &) const = default;
    QByteArray encode() const;
    /// Malformed, AnswerTooLarge or AnswerVersion.
    static Result<ExchangeAnswer> parse(const QByteArray &bytes);
};

/// Bytes of the two random or keyed values.
inline constexpr qsizetype nonceBytes = 8;
inline constexpr qsizetype generationBytes = 16;
inline constexpr qsizetype challengeBytes = 24;

} // namespace kopa::sync
