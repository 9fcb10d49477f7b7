#pragma once

#include "core/result/result.h"
#include "statistics_table.h"

namespace kopa::statistics {

/// A PX file (Statistics Finland's keyword specification; AXIS-VERSION 2000 to 2024) in UTF-8, ISO-8859-1,
/// ISO-8859-15 or windows-1252. StatisticsDamaged with the line or keyword, TooLarge; sparse files (KEYS) are
/// refused.
Result<StatisticsTable> readPx(QByteArrayView bytes);

} // namespace kopa::statistics
