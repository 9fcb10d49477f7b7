#pragma once

#include "core/result/result.h"
#include "core/statistics/statistics_table.h"

#include <QByteArray>

namespace kopa::statistics {

/// A file of tests/data/statistics; its figures are invented.
QByteArray fixture(const char *name);
/// A file of Statistics Finland that may lie beside this clone; empty where it does not.
QByteArray realFile(const char *name);

/// The figure at a code of each dimension, in order; the test fails where there is no such place.
std::optional<double> at(const StatisticsTable &table, const QStringList &codes);
Missing reasonAt(const StatisticsTable &table, const QStringList &codes);

QStringList codes(const Dimension &dimension);
/// "reason@place" of damage, otherwise the name of the error; "ok" without one.
QString complaint(const Result<StatisticsTable> &read);

} // namespace kopa::statistics
