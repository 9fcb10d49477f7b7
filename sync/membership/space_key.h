#pragma once

#include "invitation.h"
#include "member_log.h"

namespace kopa::sync {

/// A space key and the epoch it belongs to.
struct EpochKey
{
    std::uint32_t epoch = 0;
    KeyId id;
    SpaceKey key;
};

/// A space that a device has just made: its first two entries (genesis and epoch 0), the log they make, and
/// the key of epoch 0.
struct NewSpace
{
    QList<QByteArray> entries;
    MemberLog log;
    SpaceKey key;
};

/// A person's id, made once for each network.
PersonId newPersonId();

/// Makes a space of which this device's person is the first coordinator. Time in milliseconds since 1970.
NewSpace createSpace(const DeviceKeys &creator, const PersonId &person, std::int64_t time);

/// All keys that this device can reach, oldest first: those wrapped to it, those it brings along (`known`:
/// from an invitation, or kept), and older ones that open rotations hand down.
QList<EpochKey> keysForDevice(const MemberLog &log, const DeviceKeys &device,
                              const QList<EpochKey> &known = {});

/// The key that a room invitation carries. KeyMissing when it carries none, InvitationUnknown when the log
/// does not hold it, DecryptionFailed when it does not open.
Result<EpochKey> keyFromInvitation(const MemberLog &log, const Invitation &invitation);

/// The key of the newest epoch among these; KeyMissing.
Result<EpochKey> newestKey(const MemberLog &log, const QList<EpochKey> &keys);

} // namespace kopa::sync
