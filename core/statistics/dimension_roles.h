#pragma once

#include "municipalities.h"
#include "statistics_table.h"

namespace kopa::statistics {

/// The places of the dimensions in a table; -1 where it has none. "others" are those that are none of these.
struct FoundDimensions
{
    qsizetype area = -1;
    qsizetype time = -1;
    qsizetype age = -1;
    qsizetype sex = -1;
    qsizetype content = -1;
    QList<qsizetype> others = {};
};

/// Finds them by the role that the file gives, by codes (KU and three digits, SSS, years) and by what the
/// labels look like, never by the dimension's name: those of Statistics Finland have changed three times.
FoundDimensions findDimensions(const StatisticsTable &table, const Municipalities &municipalities);

} // namespace kopa::statistics
