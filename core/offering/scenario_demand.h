#pragma once

#include "core/figures/area_figures.h"
#include "core/figures/kept_tables.h"

namespace kopa::offering {

/// How many people of a scenario's ages an imported table has in a year: what stands behind the number of
/// learners, never that number itself.
struct Demand
{
    KeptTable table;
    QString year; ///< the table's own code of the time
    statistics::AgeRange ages;
    statistics::Sum people;
    TrilingualName area;        ///< of the pilot; empty where it is of municipalities
    QStringList municipalities; ///< of the learners
};

/// What is asked of which tables: of the offering's learners' municipalities, else of the scenario's pilot or
/// the offering's.
struct DemandQuestion
{
    Area area;
    QList<KeptTable> tables; ///< the first that can answers
    QString year;
    statistics::AgeRange ages;
};

/// By the scenario's table or, without one, all, the latest retrieved first. InvalidArgument (field: year,
/// age_from or pilot) for what the scenario does not say; NotFound for a table that is gone.
Result<DemandQuestion> demandQuestion(Store &store, const Record &scenario);

/// NotFound (statistics_table) without any table, else why the first one does not answer: FilesMissing when
/// it is not on this device, StatisticsMissing when it has no such year, ages or places. Not on the store's
/// thread.
Result<Demand> demandOf(StoreThread &store, const DemandQuestion &question);

} // namespace kopa::offering
