#pragma once

#include "core/result/result.h"
#include "statistics_table.h"

namespace kopa::statistics {

/// A CSV file as PxWeb exports it: a title in quotes, an empty line, a heading, rows of quoted texts and bare
/// figures; comma, semicolon, tab or blank between; ISO-8859-1, windows-1252 or UTF-8. Title and empty line
/// may lack, what stands behind an empty line after the rows is taken as notes. Areas are names, not codes;
/// the texts of the columns are taken apart as pasted_heading.h tells. The rows must fill the grid of their
/// texts.
Result<StatisticsTable> readPxCsv(QByteArrayView bytes);

} // namespace kopa::statistics
