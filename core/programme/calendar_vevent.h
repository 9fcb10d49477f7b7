#pragma once

#include "calendar_file.h"
#include "calendar_zones.h"

#include <variant>

namespace kopa::programme {

/// One VEVENT understood: the entry, and where it stands in a series.
struct FoundEntry
{
    CalendarEntry entry;
    int line = 0;
    QDateTime instead; ///< the occurrence of its series that it takes the place of
    bool isSeries = false;
    QList<QDateTime> days; ///< of a series
    bool shortened = false;
    bool floating = false;
    bool undescribed = false;
};

/// What is taken of series.
struct SeriesBounds
{
    QDate from;
    QDate to;
    bool followed = true; ///< false: every series is refused
};

/// Reads one VEVENT, or says why it cannot be taken.
std::variant<FoundEntry, RefusedEntry> understood(const CalendarPart &part, const CalendarZones &zones,
                                                  const SeriesBounds &bounds);

/// A text without line ends and without spaces at its ends.
QString oneLine(const QString &text);

} // namespace kopa::programme
