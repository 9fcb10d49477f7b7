#pragma once

#include "core/crypto/checkpoint.h"
#include "exchange.h"

namespace kopa::sync {

/// The body of `POST /v1/checkpoints`: one step with the checkpoints of one space. Pieces go one by one, so
/// that a cut line costs one of them.
struct CheckpointsRequest
{
    static constexpr std::uint64_t currentVersion = 1;
    enum class Step {
        Look = 1,        ///< which are there?
        Offer = 2,       ///< `bytes`: a signed statement; the answer says which piece is to come first
        Put = 3,         ///< `bytes`: the piece `index`, sealed
        Fetch = 4,       ///< the piece `index`
        Countersign = 5, ///< `bytes`: a countersignature
    };

    QByteArray nonce; ///< 8 random bytes
    crypto::SpaceId space;
    Step step = Step::Look;
    crypto::Hash checkpoint; ///< checkpointId(); zero to look and to offer
    std::uint64_t index = 0;
    QByteArray bytes;

    bool operator==(const CheckpointsRequest &) const = default;
    QByteArray encode() const;
    /// Malformed, TooLarge or AnswerVersion.
    static Result<CheckpointsRequest> parse(const QByteArray &bytes);
};

/// A checkpoint that a server holds as a whole.
struct OfferedCheckpoint
{
    struct Countersignature
    {
        crypto::DeviceId device;
        crypto::Signature signature;

        bool operator==(const Countersignature &) const = default;
    };

    QByteArray bytes; ///< the signed statement
    QList<Countersignature> countersignatures;

    bool operator==(const OfferedCheckpoint &) const = default;
};

/// The answer to it with status 200.
struct CheckpointsAnswer
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray generation; ///< 16 bytes
    std::int64_t serverTime = 0;
    QByteArray challenge;
    QString status;         ///< empty, or why nothing was done: "not_member", "not_found", "read_only", ...
    std::uint64_t next = 0; ///< after an offer or a piece: which piece is to come; the last is followed by
                            ///< one that does not exist
    QByteArray bytes;       ///< the piece asked for
    QList<OfferedCheckpoint> offered; ///< newest first

    bool operator==(const CheckpointsAnswer &) const = default;
    QByteArray encode() const;
    /// Malformed, AnswerTooLarge or AnswerVersion.
    static Result<CheckpointsAnswer> parse(const QByteArray &bytes);
};

/// Whole checkpoints that a server keeps of one space, and countersignatures of one.
inline constexpr std::uint64_t checkpointsKept = 2;
inline constexpr std::uint64_t maximumCountersignatures = 64;

} // namespace kopa::sync
