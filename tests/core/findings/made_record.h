#pragma once

#include "core/records/record.h"

namespace kopa {

/// A record in memory, as it would be read from a store.
inline Record madeRecord(const RecordType &type, const QString &id,
                         const QList<std::pair<FieldNumber, QString>> &fields,
                         const QList<std::pair<FieldNumber, QString>> &elements = {})
{
    Record record{&type, id, {}};
    for (const auto &[field, value] : fields)
        record.state.applyBase({field}, value);
    for (const auto &[field, element] : elements)
        record.state.applyBase({field, element}, true);
    return record;
}

inline QStringList idsOf(const QList<Record> &records)
{
    QStringList ids;
    for (const Record &record : records)
        ids.append(record.id);
    return ids;
}

} // namespace kopa
