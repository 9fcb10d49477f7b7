#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace kopa::programme {

/// The zone in which the network lives: of feeds, of times that come without one, and of days.
QTimeZone networkZone();

/// One entry of a calendar, as an .ics file carries it (RFC 5545, VEVENT). Times are to the second.
struct CalendarEntry
{
    QString uid;
    QString title; ///< one line
    QString description;
    QString place;
    QString address; ///< where it is met online
    QStringList categories;
    QDateTime starts;
    QDateTime ends; ///< invalid: not said
    bool cancelled = false;
    int sequence = 0;  ///< grows with each revision
    QDateTime changed; ///< the revision's time

    /// From midnight to midnight in the network's zone: a file has its days, not its hours.
    bool isAllDay() const;
    bool operator==(const CalendarEntry &) const = default;
};

} // namespace kopa::programme
