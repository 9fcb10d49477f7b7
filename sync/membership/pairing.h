#pragma once

#include "invitation.h"
#include "member_log.h"

namespace kopa::sync {

/// The claim by which a device joins with a room invitation, whose key it carries. Time in milliseconds since
/// 1970.
QByteArray makeClaim(const Invitation &invitation, const DeviceKeys &device, std::int64_t time);

/// A claim from afar, and the nonce that it commits to: kept by the device until there is an answer.
struct RemoteClaim
{
    QByteArray claim;
    QByteArray nonce;
};
RemoteClaim makeRemoteClaim(const Invitation &invitation, const DeviceKeys &device, std::int64_t time);

/// A member's answer to a claim from afar. NotFound when none waits under this hash, or it was answered.
Result<QByteArray> makePairingAnswer(const MemberLog &log, const DeviceKeys &author, const Hash &claim);

/// The joining device's reveal. NotFound when its claim does not wait, or was not answered yet or was
/// revealed.
Result<QByteArray> makePairingReveal(const MemberLog &log, const DeviceKeys &device, const QByteArray &nonce);

/// The joining of this device that is on its way, if there is one.
std::optional<PairingState> pairingOf(const MemberLog &log, const DeviceId &device);

} // namespace kopa::sync
