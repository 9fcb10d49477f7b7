#pragma once

#include "core/statistics/statistics_table.h"
#include "core/store/store_thread.h"

#include <QDate>

namespace kopa {

/// A table of statistics as a store keeps it: whose figures they are, and whether their original is here.
struct KeptTable
{
    QString id; ///< record id
    QString title;
    QString source;
    QString code;
    QDate retrieved;
    QString licence;
    QDate division; ///< invalid: not known
    QString address;
    QString file;      ///< record id of the original
    bool here = false; ///< all of the original is on this device
};

/// Without the trash; the latest retrieved first.
Result<QList<KeptTable>> keptTables(Store &store);
/// NotFound.
Result<KeptTable> keptTable(Store &store, const QString &id);

/// The figures in a table's original. FilesMissing when it is not on this device: then it is asked for, and
/// comes with a sync. Not on the store's thread.
Result<statistics::StatisticsTable> readKept(StoreThread &store, const KeptTable &table);

} // namespace kopa
