#pragma once

#include "core/result/result.h"
#include "statistics_table.h"

#include <QJsonObject>

namespace kopa::statistics {

/// The categories of one dimension of a JSON-stat dataset, of as many as its size says. Their order is the
/// position that the index gives (an object code -> position, or an array), never the order of the keys: a
/// browser moves "1990" to the front, and a sorted map "KU005" before "KU020".
Result<QList<Category>> readCategories(const QJsonObject &category, qsizetype size, const QString &language,
                                       const QString &place);

} // namespace kopa::statistics
