#pragma once

#include "sync/membership/space_key.h"

namespace kopa::sync {

/// A space with one coordinator, as tests begin with it, and its whole history of entries and claims.
struct TestSpace
{
    static constexpr std::int64_t now = 1'800'000'000'000; ///< milliseconds since 1970

    TestSpace();

    /// An invitation that is in the log already.
    Invitation invite(Role role, std::int64_t expires = 0, bool room = true);
    /// A device that has joined with an invitation of this role.
    DeviceKeys join(Role role);
    /// Puts an entry into the log, which must take it.
    void append(const QByteArray &entry);
    void addClaim(const QByteArray &claim);

    DeviceKeys coordinator = DeviceKeys::create();
    NewSpace made = createSpace(coordinator, now);
    MemberLog log = made.log;
    QList<QByteArray> entries = made.entries;
    QList<QByteArray> claims;
};

} // namespace kopa::sync
