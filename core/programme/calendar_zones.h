#pragma once

#include "calendar_parts.h"

#include <QDateTime>
#include <QTimeZone>

#include <functional>
#include <libical/ical.h>
#include <map>
#include <memory>

namespace kopa::programme {

struct FreeIcal
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
};
using IcalComponent = std::unique_ptr<icalcomponent, FreeIcal>;

/// A part as libical reads it; null when it is not of that kind.
IcalComponent parsedPart(const CalendarPart &part, icalcomponent_kind kind);

/// A moment as a file writes it: a wall time, and where the wall is.
struct WallTime
{
    QDate date;
    QTime time; ///< invalid: a whole day
    bool utc = false;
    QString zone; ///< TZID; empty and not UTC: floating
};

/// Nothing for a date or time that is none, or not between the years 1900 and 2200.
std::optional<WallTime> wallTimeOf(const icaltimetype &time, icalproperty *property);

/// Gives the instant of a wall time of one zone.
using WallClock = std::function<QDateTime(const QDate &, const QTime &)>;

/// The zones that a calendar's times name: those that the system knows by that name (also Windows' names),
/// else those that the file describes.
class CalendarZones
{
public:
    explicit CalendarZones(const QList<CalendarPart> &parts);

    /// Of a TZID, or of a floating time for an empty one; null when the zone is neither known nor described.
    WallClock clockOf(const QString &zone) const;
    bool isDescribed(const QString &zone) const { return m_described.contains(zone); }

private:
    std::map<QString, std::shared_ptr<icaltimezone>> m_described;
};

} // namespace kopa::programme
