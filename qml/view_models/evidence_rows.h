#pragma once

#include "core/findings/evidence.h"

#include <QVariantList>

namespace kopa {

/// Evidence as pages list it: passageId, noteId, title, when, words, state (findings::evidenceKey()).
QVariantList evidenceRows(const QList<findings::Evidence> &evidence);

} // namespace kopa
