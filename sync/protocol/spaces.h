#pragma once

#include "exchange.h"

namespace kopa::sync {

/// The body of `POST /v1/spaces`, by which a device asks where it is a member: a person restored from a
/// recovery code, and one admitted on another device, find their spaces so.
struct SpacesRequest
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray nonce; ///< 8 random bytes

    bool operator==(const SpacesRequest &) const = default;
    QByteArray encode() const;
    static Result<SpacesRequest> parse(const QByteArray &bytes);
};

struct SpacesAnswer
{
    static constexpr std::uint64_t currentVersion = 1;
    static constexpr std::uint64_t maximumListed = 4096;

    QByteArray generation;
    std::int64_t serverTime = 0;   ///< milliseconds since 1970
    QByteArray challenge;          ///< for the next requests
    QList<crypto::SpaceId> spaces; ///< in which the device is active or waits, by rising id

    bool operator==(const SpacesAnswer &) const = default;
    QByteArray encode() const;
    static Result<SpacesAnswer> parse(const QByteArray &bytes);
};

} // namespace kopa::sync
