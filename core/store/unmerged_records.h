#pragma once

#include "edit.h"

#include <QSet>

namespace kopa {

/// Records whose texts wait for the end of a batch, in the order in which they came to.
class UnmergedRecords
{
public:
    void add(const RecordKey &key);
    void clear();
    QList<RecordKey> keys;

private:
    QSet<RecordKey> m_known;
};

} // namespace kopa
