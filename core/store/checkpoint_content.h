#pragma once

#include "core/crypto/checkpoint.h"
#include "core/merge/change.h"
#include "core/result/result.h"

namespace kopa {

using crypto::CheckpointHead;

/// Every change up to a frontier in one order that all devices come to: each time the earliest of the
/// devices' next changes, by time and device.
QList<merge::Change> checkpointOrder(const QMap<crypto::DeviceId, QList<merge::Change>> &changes);

/// The content of a checkpoint. Byte form: PROTOCOL.md, "Checkpoints".
QByteArray encodeCheckpoint(const QList<merge::Change> &ordered);
/// Malformed also when a device's numbers do not rise to exactly what its head says, or it has no head.
Result<QList<merge::Change>> decodeCheckpoint(const QByteArray &content, const QList<CheckpointHead> &heads);

} // namespace kopa
