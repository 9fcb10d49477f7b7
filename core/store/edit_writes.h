#pragma once

#include "edit.h"

namespace kopa {

/// A value that the field takes, or InvalidArgument with field and value.
Result<void> validate(const FieldType &field, const merge::Value &value);

/// What an edit writes into cells, besides long texts: single values, elements of sets, items of lists,
/// reviews and the trash. Pure; InvalidArgument for what the type does not take.
Result<QList<merge::CellWrite>> valueWrites(const RecordType &type, const Edit &edit,
                                            const merge::ObjectState &state);
Result<QList<merge::CellWrite>> setWrites(const RecordType &type, const Edit &edit,
                                          const merge::ObjectState &state);
Result<QList<merge::CellWrite>> listWrites(const RecordType &type, const Edit &edit,
                                           const merge::ObjectState &state);
Result<QList<merge::CellWrite>> reviewWrites(const RecordType &type, const Edit &edit,
                                             const merge::ObjectState &state);
QList<merge::CellWrite> trashWrites(const Edit &edit, const merge::ObjectState &state);

} // namespace kopa
