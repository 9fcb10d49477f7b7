#pragma once

#include "content.h"
#include "core/records/record.h"

namespace kopa {
class Store;
}

namespace kopa::reports {

/// What a table or a chart of a report is about.
struct Figures
{
    documents::Table table;
    QList<documents::ChartRow> rows; ///< empty: nothing to be drawn
    QStringList chartHead;
};

/// Figures about "findings", "obstacle_kinds", "obstacles", "models", "targets" or "events", counted from the
/// records as they are now, of a report's pilot or of the whole network, in one language; findings that were
/// dropped do not count. InvalidArgument for another key.
Result<Figures> figuresOf(Store &store, const QString &about, const QString &pilot, const QString &language);

/// The findings that a report is made of: of its pilot or of all, none that was dropped, in the order of
/// findings::findingsInOrder().
Result<QList<Record>> reportFindings(Store &store, const QString &pilot);

} // namespace kopa::reports
