#pragma once

#include "core/store/edit.h"

namespace kopa::offering {

/// The edits that make a scenario the chosen one of its offering; who was chosen before is a draft again.
QList<Edit> choose(const Record &scenario, const QList<Record> &scenarios);

/// The edits that make a draft with the same fields and items, to be changed beside the first; the first one
/// makes the scenario, under `id`.
QList<Edit> copyOf(const Record &scenario, const QList<Record> &items, const QString &id);

} // namespace kopa::offering
