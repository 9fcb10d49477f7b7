#pragma once

#include "core/result/result.h"
#include "statistics_table.h"

namespace kopa::statistics {

enum class Dialect { PxCsv, JsonStat, Px };

/// Which dialect the bytes are written in. NotStatistics with what they are instead: html, json, binary,
/// empty or text; TooLarge above maximumFile.
Result<Dialect> dialectOf(QByteArrayView bytes);

/// The table in a file or an answer, whatever its dialect.
Result<StatisticsTable> readStatistics(const QByteArray &bytes);

} // namespace kopa::statistics
