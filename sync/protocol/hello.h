#pragma once

#include "exchange.h"

namespace kopa::sync {

/// The body of `POST /v1/hello`, which asks for a first challenge; it needs no signature.
struct HelloRequest
{
    static constexpr std::uint64_t currentVersion = 1;

    crypto::VerifyKey device;
    QByteArray nonce; ///< 8 random bytes

    bool operator==(const HelloRequest &) const = default;
    QByteArray encode() const;
    static Result<HelloRequest> parse(const QByteArray &bytes);
};

/// Who the server is, and what it takes.
struct HelloAnswer
{
    static constexpr std::uint64_t currentVersion = 1;

    crypto::VerifyKey server;
    QByteArray generation;
    std::int64_t serverTime = 0; ///< milliseconds since 1970
    QByteArray challenge;
    std::uint64_t bodyLimit = 0; ///< bytes of a request's body

    bool operator==(const HelloAnswer &) const = default;
    QByteArray encode() const;
    static Result<HelloAnswer> parse(const QByteArray &bytes);
};

} // namespace kopa::sync
