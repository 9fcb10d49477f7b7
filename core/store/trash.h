#pragma once

#include "store.h"

#include <limits>

namespace kopa {

/// In the place of a reference it asks Store::records() for what lies in the trash.
inline constexpr FieldNumber inTrash = std::numeric_limits<FieldNumber>::max();

/// The records of a type that lie in the trash, those that were changed last first.
Result<QList<Record>> trashedRecords(Store &store, const RecordType &type);

} // namespace kopa
