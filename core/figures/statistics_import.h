#pragma once

#include "core/statistics/municipalities.h"
#include "core/statistics/statistics_table.h"
#include "core/store/store_thread.h"
#include "figure_fetch.h"

#include <atomic>

namespace kopa {

/// What whoever imports figures says of them. What is left out is taken from the file, then from where it
/// came.
struct StatisticsOrigin
{
    crypto::SpaceId space; ///< whose members see them
    QString name;          ///< of the file, without a folder
    QString language;      ///< of the title, where the file has several
    QString source = {};
    QString code = {};
    QString licence = {}; ///< without any: CC BY 4.0, that of Statistics Finland
    QString address = {}; ///< of the web service that they came from
    QDate retrieved = {}; ///< invalid: today
};

/// The register's municipalities, read once. Internal when the register is broken.
Result<const statistics::Municipalities *> knownMunicipalities();

/// The code of a table in the name of a file or an address ("statfin_vaerak_pxt_11s5": "11s5"), in the form
/// of Statistics Finland; empty without one.
QString tableCodeIn(const QString &name);

/// Whether figures can be laid over municipalities that are known, or are of no areas. Otherwise
/// StatisticsDivision, or StatisticsDamaged (twice).
Result<void> checkAreas(const statistics::StatisticsTable &table);

/// Takes a file of statistics into a space: first it is read whole, then record and original are kept in one
/// transaction, so that nothing of a bad one stays. The new record's key. NotStatistics, StatisticsDamaged,
/// StatisticsDivision, StatisticsMissing (source) when nobody tells whose figures they are, TooLarge,
/// InputOutput, ReadOnly, Cancelled. On the thread of its caller, which must not be the store's.
Result<RecordKey> importStatistics(StoreThread &store, const std::atomic_bool &cancelled,
                                   const QByteArray &bytes, const StatisticsOrigin &origin);
/// Likewise of a file on this device, whose size is looked at before it is read.
Result<RecordKey> importStatisticsFile(StoreThread &store, const std::atomic_bool &cancelled,
                                       const QString &path, StatisticsOrigin origin);

/// Likewise of what a service answers; its address is kept with the figures. Also what the fetch refuses.
Result<RecordKey> importStatisticsFrom(StoreThread &store, const std::atomic_bool &cancelled,
                                       const FigureFetch &fetch, const QUrl &address,
                                       StatisticsOrigin origin);

} // namespace kopa
