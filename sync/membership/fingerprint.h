#pragma once

#include "member_log.h"

namespace kopa::sync {

/// By which two people see whether they have the same space and the same member list, up to a position. Byte
/// form: PROTOCOL.md, "Fingerprints".
struct Fingerprint
{
    static constexpr std::uint64_t currentVersion = 1;

    SpaceId space;
    std::uint64_t seq = 0;    ///< of the newest entry it speaks for
    Hash hash;                ///< of that entry
    std::uint64_t claims = 0; ///< number of claims it speaks for
    Hash claimsHash;          ///< running hash over them

    bool operator==(const Fingerprint &) const = default;

    static Fingerprint of(const MemberLog &log);
    /// 30 decimal digits in groups of five; the same for two lists that are the same.
    QString digits() const;
    /// `kopa-check:` and Crockford base32, for a QR.
    QString link() const;
    /// Malformed for what is not whole, AnswerVersion.
    static Result<Fingerprint> parse(const QString &link);
};

enum class Comparison {
    Same,      ///< as far as both know
    Different, ///< two member lists of one space: somebody is shown a false one
    OtherSpace,
    TheyAreAhead, ///< theirs is longer than ours: sync, then compare again
};

/// Somebody's fingerprint beside our own list, which may be longer than theirs.
Comparison compare(const MemberLog &log, const Fingerprint &theirs);

} // namespace kopa::sync
