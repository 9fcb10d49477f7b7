#pragma once

#include "core/result/result.h"
#include "statistics_table.h"

namespace kopa::statistics {

/// JSON-stat 2.0 (class "dataset") and 1.x (wrapped in "dataset" or in the only name of a bundle), as PxWeb
/// writes them and as the format allows (json-stat.org). What decides is where a part stands, not the
/// version: id, size and role are taken at the top or inside "dimension". Needs about five times the file in
/// memory. StatisticsDamaged with the part or line, TooLarge.
Result<StatisticsTable> readJsonStat(const QByteArray &bytes);

} // namespace kopa::statistics
