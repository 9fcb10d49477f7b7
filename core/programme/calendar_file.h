#pragma once

#include "calendar_entry.h"
#include "core/result/result.h"

namespace kopa::programme {

/// Bounds of what is read of an outside calendar.
inline constexpr qsizetype maximumCalendar = 16 * 1024 * 1024; ///< bytes
inline constexpr qsizetype maximumCalendarPart = 256 * 1024;   ///< bytes of one entry
inline constexpr int maximumEntries = 5000;                    ///< with the days of those that repeat
inline constexpr int maximumOccurrences = 400;                 ///< of one entry that repeats

/// A feed as iCalendar (RFC 5545) in one language ("fi"): times in Europe/Helsinki with its VTIMEZONE, lines
/// folded and ended by CRLF. Line ends are one line feed and control characters are left out; a comma within
/// a category becomes a space, for a file has no way to tell it from the next one. The same entries always
/// give the same bytes.
QByteArray writeCalendar(const QString &name, const QString &language, const QList<CalendarEntry> &entries);

/// Why an entry of an outside calendar is not taken; calendarFaultKey() is its name for scripts.
enum class CalendarFault {
    Cut,      ///< it has no end
    Large,    ///< above maximumCalendarPart
    Encoding, ///< not UTF-8, or with control characters
    Start,    ///< no day or time that can be read
    End,      ///< it ends before it begins, or at no time that can be read
    Zone,     ///< a zone that is neither known nor described; detail: its name
    Twice,    ///< another one with its UID is newer, or came first; detail: the UID
    Repeats,  ///< a rule that cannot be read, never comes true or repeats within a day; detail: the rule
    Many,     ///< above maximumEntries
};
QLatin1String calendarFaultKey(CalendarFault fault);

struct RefusedEntry
{
    CalendarFault fault;
    int line = 0;   ///< where it begins, from 1
    QString title;  ///< as far as it can be read
    QString detail; ///< see CalendarFault
};

/// What a calendar holds, and what a person should know of how it was read.
struct ReadCalendar
{
    QString name;
    QList<CalendarEntry> entries; ///< by time; of those that repeat an entry for each day
    QList<RefusedEntry> refused;  ///< by line
    int floating = 0;             ///< entries without a zone, read as Europe/Helsinki
    int undescribed = 0;          ///< entries in a zone known by its name only
    int shortened = 0;            ///< series with days before or after those taken
    int others = 0;               ///< tasks, journals and the like, passed over
};

/// Reads a calendar. Of what repeats, the days from a year before `today` to two years after it are taken. An
/// occurrence's UID is its series' with the moment at which it was to be ("UID/20200213T110000Z"). Malformed
/// when it is no calendar, TooLarge.
Result<ReadCalendar> readCalendar(const QByteArray &bytes, const QDate &today);

} // namespace kopa::programme
