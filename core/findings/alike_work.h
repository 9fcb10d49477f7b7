#pragma once

#include "core/programme/shared_themes.h"

namespace kopa::findings {

/// What another area that works on the same has found out and tried (capability G4).
struct AlikeWork
{
    QString pilot;
    QStringList themes; ///< the ids of those shared, sorted
    QStringList
        findings; ///< about that area, on a theme shared or on none in particular; without those dropped
    QStringList targets; ///< the area's own, likewise
};

/// For areas as programme::alikePilots() finds them, in their order.
QList<AlikeWork> alikeWork(const QList<programme::AlikePilot> &alike, const QList<Record> &findings,
                           const QList<Record> &targets);

} // namespace kopa::findings
