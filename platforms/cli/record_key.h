#pragma once

#include "core/store/edit.h"

namespace kopa::cli {

/// "pilot:some-id"; an id alone is a note's. A usage error for a type that there is not.
Result<RecordKey> recordKey(const QString &word);
/// A field by its key. A usage error for one that the record does not have.
Result<const FieldType *> fieldOf(const RecordKey &key, const QString &name);

} // namespace kopa::cli
