#pragma once

#include "core/documents/document.h"
#include "tray.h"

namespace kopa::offering {

/// For whom a course tray is written down.
enum class TrayReader {
    Principals, ///< everything: seats, wishes, exchange, clashes
    Students,   ///< what can be chosen, when and where: no figures, no teachers, nothing cancelled
};

/// A course tray as a paper in one language; names stand in another where they have none in it. NotFound.
Result<documents::Document> trayPaper(Store &store, const QString &tray, TrayReader reader,
                                      const QString &language);

} // namespace kopa::offering
