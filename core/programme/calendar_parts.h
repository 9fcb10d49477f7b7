#pragma once

#include <QByteArray>
#include <QList>

namespace kopa::programme {

/// One component of a calendar as text, its folded lines joined.
struct CalendarPart
{
    QByteArray name; ///< "VEVENT", in capitals
    int line = 0;    ///< where it begins, from 1
    QByteArray text; ///< from BEGIN to END, with CRLF
    bool whole = false;
};

struct CalendarParts
{
    bool isCalendar = false;
    QByteArray name; ///< what the calendar calls itself
    QList<CalendarPart> parts;
};

/// Takes a file apart before anything is understood of it, so that what is wrong with one entry is told with
/// its line and does not touch the next.
CalendarParts calendarParts(const QByteArray &bytes);

/// The value of a property of a part as it stands there, unescaped; empty without it.
QByteArray rawValue(const QByteArray &text, QByteArrayView property);

} // namespace kopa::programme
