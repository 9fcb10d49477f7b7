#pragma once

#include "idle.h"
#include "parcel.h"

namespace kopa::sync {

/// How far one side of a meeting is in a space.
struct MeetingSpace
{
    crypto::SpaceId space;
    crypto::Hash members; ///< membersDigest; zero of a device that has no list yet
    /// Of the keys of persons' words. A hub: those that it has; a device: those that it last took from the
    /// hub.
    crypto::Hash slots;
    QList<EnvelopeMark> heads; ///< by rising device; the hashes are zero

    bool operator==(const MeetingSpace &) const = default;
};

/// One hash over a member list with its receipts.
crypto::Hash membersDigest(const QList<Receipted> &entries, const QList<Receipted> &claims);
/// One hash over which keys there are, in whatever order they are given.
crypto::Hash slotsDigest(QList<crypto::SlotId> ids);
/// What a device and a hub that are equally far have in common; keys aside.
HeadsSummary meetingSummary(QList<MeetingSpace> spaces);

inline constexpr qsizetype roomSecretBytes = 16;

/// The body of `POST /v1/meeting`, which a workshop's hub takes: how far the device is, and blocks of a
/// parcel with what the hub lacks as far as its last answer told.
struct MeetingRequest
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray nonce; ///< nonceBytes
    QByteArray room;  ///< roomSecretBytes: from the hub's link
    QList<MeetingSpace> spaces;
    QList<QByteArray> blocks; ///< ParcelBlock each, without a header

    bool operator==(const MeetingRequest &) const = default;
    QByteArray encode() const;
    /// Malformed, TooLarge or AnswerVersion.
    static Result<MeetingRequest> parse(const QByteArray &bytes);
};

/// The answer with status 200: how far the hub is once it has taken them, and what the device lacks.
struct MeetingAnswer
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray generation; ///< another one than last time: another workshop
    std::int64_t serverTime = 0;
    QByteArray challenge;       ///< for the next requests
    QList<MeetingSpace> spaces; ///< those that both are members of
    QList<QByteArray> blocks;
    bool more = false; ///< there is more than fitted: ask again

    bool operator==(const MeetingAnswer &) const = default;
    QByteArray encode() const;
    /// Malformed, AnswerTooLarge or AnswerVersion.
    static Result<MeetingAnswer> parse(const QByteArray &bytes);
};

} // namespace kopa::sync
