#pragma once

#include "core/merge/text_history.h"

namespace kopa::merge {

/// The text of a set of changes by the slow and obvious rule: Fugue as its paper tells it, a tree of single
/// characters in which every edit is carried out on exactly what its author saw. Changes whose parents are
/// not there are left out.
QString referenceText(const QList<TextChange> &changes);

} // namespace kopa::merge
