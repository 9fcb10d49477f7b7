#pragma once

#include "core/records/record.h"

#include <QVariantMap>

namespace kopa {

/// True when any of a record's names contains the words, or they are its id; empty words fit everything.
bool namedLike(const Record &record, const QString &words);

/// Sorts rows by a role's text as the interface's language orders names.
void sortByName(QList<QVariantMap> &rows, const QString &role);

/// What became of a municipality after 2020, in the interface's language; empty when nothing did.
QString municipalityChange(const Record &municipality);

} // namespace kopa
