#include "trash.h"

#include <algorithm>

namespace kopa {

Result<QList<Record>> trashedRecords(Store &store, const RecordType &type)
{
    KOPA_ASSIGN(QList<Record> records, store.records(type, inTrash));
    std::stable_sort(records.begin(), records.end(), [](const Record &a, const Record &b) {
        return a.state.changed().milliseconds() > b.state.changed().milliseconds();
    });
    return records;
}

} // namespace kopa
