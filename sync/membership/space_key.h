#pragma once

#include "invitation.h"
#include "member_log.h"

namespace kopa::sync {

/// A space that a device has just made: its first two entries (genesis and epoch 0), the log they make, and
/// the key of epoch 0.
struct NewSpace
{
    QList<QByteArray> entries;
    MemberLog log;
    SpaceKey key;
};

/// Makes a space of which this device is the first coordinator. Time in milliseconds since 1970.
NewSpace createSpace(const DeviceKeys &creator, std::int64_t time);

/// An invite entry on the log's head. Expiry in seconds since 1970, 0 for never; with a key (of the newest
/// epoch) it is a room invitation, which opens the space with no line; without, the key comes later.
QByteArray makeInvite(const MemberLog &log, const DeviceKeys &author, const Invitation &invitation, Role role,
                      std::int64_t expires, const std::optional<SpaceKey> &roomKey, std::int64_t time);

/// An entry on the log's head that makes an invitation void.
QByteArray makeRevokeInvite(const MemberLog &log, const DeviceKeys &author, const VerifyKey &invitation,
                            std::int64_t time);

/// The claim by which a device joins with an invitation.
QByteArray makeClaim(const Invitation &invitation, const DeviceKeys &device, std::int64_t time);

/// A space key and the epoch it belongs to.
struct EpochKey
{
    std::uint32_t epoch = 0;
    KeyId id;
    SpaceKey key;
};

/// The key that a room invitation carries. KeyMissing when it carries none, InvitationUnknown when the log
/// does not hold it, DecryptionFailed when it does not open.
Result<EpochKey> keyFromInvitation(const MemberLog &log, const Invitation &invitation);

/// The keys that the log's entries hand to this device, oldest first; may be none.
QList<EpochKey> keysForDevice(const MemberLog &log, const DeviceKeys &device);

} // namespace kopa::sync
