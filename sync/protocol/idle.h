#pragma once

#include "exchange.h"

namespace kopa::sync {

/// What a device has of one space, or what a server holds for it: of a device that waits, position and ownSeq
/// are 0.
struct SpaceHeads
{
    crypto::SpaceId space;
    std::uint64_t position = 0; ///< the server's, up to which the device has every envelope
    std::uint64_t entries = 0;  ///< member entries
    std::uint64_t claims = 0;
    std::uint64_t ownSeq = 0; ///< the device's newest envelope that the server holds

    bool operator==(const SpaceHeads &) const = default;
};

/// One hash over all of them, in whatever order they are given; each space stands once.
crypto::Hash headsDigest(QList<SpaceHeads> heads);

/// All that a device has, in a few bytes.
struct HeadsSummary
{
    std::uint64_t spaces = 0;
    crypto::Hash digest;

    static HeadsSummary of(const QList<SpaceHeads> &heads);
    bool operator==(const HeadsSummary &) const = default;
};

/// The body of `POST /v1/idle`: does the server hold anything that this device lacks, or the other way
/// around? One hash over all its spaces, however many.
struct IdleRequest
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray nonce; ///< nonceBytes
    HeadsSummary heads;

    bool operator==(const IdleRequest &) const = default;
    QByteArray encode() const;
    /// Malformed or AnswerVersion.
    static Result<IdleRequest> parse(const QByteArray &bytes);
};

/// The answer with status 200.
struct IdleAnswer
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray generation;       ///< another one than last time: the server was restored
    std::int64_t serverTime = 0; ///< milliseconds since 1970
    QByteArray challenge;        ///< for the next requests
    bool same = false;           ///< neither has anything for the other

    bool operator==(const IdleAnswer &) const = default;
    QByteArray encode() const;
    /// Malformed or AnswerVersion.
    static Result<IdleAnswer> parse(const QByteArray &bytes);
};

} // namespace kopa::sync
