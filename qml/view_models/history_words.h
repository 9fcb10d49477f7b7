#pragma once

#include "core/store/store.h"

namespace kopa {

/// "created", "changed", "moved" (an item of a list), "trashed" or "restored".
QString historyKind(const HistoryEntry &change);

/// What stood before a change and after it, short enough for a row: names for references, of a long text what
/// differs with a little around it.
std::pair<QString, QString> historyWords(const HistoryEntry &change, const FieldType *field);

/// A value as a page shows it: names for references, the stored form for what a page words itself.
QString valueWords(const merge::Value &value, const FieldType &field);

/// A note's title, else the record's name, in the interface's language.
QString titleOfRecord(const Record &record);

} // namespace kopa
