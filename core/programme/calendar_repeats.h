#pragma once

#include "calendar_zones.h"

namespace kopa::programme {

/// The wall times at which an entry takes place; Qt::UTC stands for its own zone.
struct Repeats
{
    bool readable = true;   ///< false: a rule that is broken, never comes true or repeats within a day
    bool shortened = false; ///< it has days besides those listed
    QList<QDateTime> walls; ///< in order, each once
};

/// True when an entry has a rule or further dates.
bool repeats(icalcomponent *entry);

/// RRULE, RDATE and EXDATE of an entry that begins at `start`, between two days: at most maximumOccurrences.
Repeats repeatsOf(icalcomponent *entry, const WallTime &start, const WallClock &clock, const QDate &from,
                  const QDate &to);

} // namespace kopa::programme
