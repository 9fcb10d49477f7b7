#pragma once

#include "list_columns.h"
#include "record_index.h"

#include <map>

namespace kopa::lists {

/// What a cell says for a field: a value, the elements of a set, or why it says nothing sensible.
struct CellValue
{
    merge::Value value = {};
    QStringList elements = {};
    QString fault = {}; ///< a reason that reasonWords() knows; empty when all is well
};

/// Reads cells as fields of a type: as the lists write them, or as people do.
class ValueReader
{
public:
    /// Reads what the type's references may point at.
    static Result<ValueReader> of(Store &store, const RecordType &type);

    CellValue read(const ListColumn &column, const QString &cell) const;

private:
    CellValue choice(const FieldType &field, const QString &words) const;
    CellValue reference(const ListColumn &column, const QString &words) const;
    CellValue elements(const ListColumn &column, const QString &words) const;

    const RecordType *m_type = nullptr;
    std::map<QString, RecordIndex> m_targets;
};

} // namespace kopa::lists
