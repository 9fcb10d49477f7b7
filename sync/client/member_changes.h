#pragma once

#include "space_log.h"

namespace kopa::sync {

/// Tells a person who has come into a space and who has gone, since a list as it was before.
Result<void> noteMembers(Store &store, const SpaceLog &space, const MemberLog &before, const DeviceId &own);

/// Whether some of the entries from `from` on take somebody's right away.
bool lessenRights(const QList<Receipted> &entries, qsizetype from);

/// Judges all envelopes of a space by the list as it is now; what has no right any more is kept apart, and
/// what has it again is merged.
Result<void> judgeAnew(StoreThread &store, const SpaceLog &space, const DeviceId &own);

} // namespace kopa::sync
