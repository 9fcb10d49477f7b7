#pragma once

#include "store/space_accounts.h"

namespace kopa::server {

/// Bytes that may be kept; whoever runs the server may set another bound for all of a space.
struct Quotas
{
    std::uint64_t files = 20ULL << 30;  ///< of files, in one space
    std::uint64_t space = 24ULL << 30;  ///< of files and envelopes, in one space
    std::uint64_t device = 16ULL << 30; ///< of files and envelopes that one device has brought to one space

    /// Whether so much more has room in a space, beside what its device has brought there.
    bool allow(const SpaceStanding &standing, std::uint64_t brought, std::uint64_t more) const
    {
        return standing.bytes() + more <= standing.quota.value_or(space) && brought + more <= device;
    }
};

} // namespace kopa::server
