#pragma once

#include "parts.h"

namespace kopa::reports {

/// What the records would add to a section of a report: agreed findings by area, a sentence each with its
/// finding behind it, tables and charts, passages of the note that it is about. What the report has already
/// is left out, so that filling again adds only what is new. NotFound.
Result<QList<NewPart>> proposedFor(Store &store, const ReportParts &report, const QString &section);

/// Puts it behind what the section has; the new parts' ids. A section is named by its key; without one, all
/// are filled. NotFound, InvalidArgument "approved".
Result<QStringList> fillReport(Store &store, const QString &report, const QString &section = {});

} // namespace kopa::reports
