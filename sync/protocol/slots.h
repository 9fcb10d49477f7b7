#pragma once

#include "core/crypto/subject_key.h"
#include "exchange.h"

namespace kopa::sync {

/// A key to be laid into a slot.
struct SlotPut
{
    crypto::SlotId slot;
    crypto::SlotContent content;

    bool operator==(const SlotPut &) const = default;
};

/// The body of `POST /v1/slots`: keys of persons' words in one space, put, erased and asked for. Beside the
/// exchange, since what is erased here must not stand in any log.
struct SlotsRequest
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray nonce; ///< 8 random bytes
    crypto::SpaceId space;
    QList<SlotPut> puts;
    QList<crypto::SlotId> erasures;
    QList<crypto::SlotId> wanted;

    bool operator==(const SlotsRequest &) const = default;
    QByteArray encode() const;
    /// Malformed, TooLarge or AnswerVersion.
    static Result<SlotsRequest> parse(const QByteArray &bytes);
};

/// What a server holds of a slot.
struct SlotState
{
    enum class Kind { Unknown = 0, Kept = 1, Erased = 2 };

    Kind kind = Kind::Unknown;
    crypto::SlotContent content = {}; ///< of a kept one

    bool operator==(const SlotState &) const = default;
};

/// The answer to it with status 200.
struct SlotsAnswer
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray generation; ///< 16 bytes
    std::int64_t serverTime = 0;
    QByteArray challenge;
    QString status;         ///< empty, or why nothing was done: "not_member", "not_found", "read_only"
    QList<SlotState> puts;  ///< what each put slot holds now, without its content: Kept, or Erased for good
    QList<SlotState> found; ///< for each one wanted

    bool operator==(const SlotsAnswer &) const = default;
    QByteArray encode() const;
    /// Malformed, AnswerTooLarge or AnswerVersion.
    static Result<SlotsAnswer> parse(const QByteArray &bytes);
};

} // namespace kopa::sync
