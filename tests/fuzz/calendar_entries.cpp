#include "core/programme/calendar_file.h"
#include "fuzz_entry.h"

#include <QSet>

namespace kopa {

namespace {

using programme::CalendarEntry;

const QDate today(2020, 2, 1);

bool isSound(const CalendarEntry &entry)
{
    return !entry.uid.isEmpty() && entry.starts.isValid() && entry.sequence >= 0 &&
           (!entry.ends.isValid() || entry.ends >= entry.starts);
}

/// What is read is sound, each UID stands once, and what is written of it is read as the same.
bool calendarHolds(const QByteArray &bytes)
{
    const auto read = programme::readCalendar(bytes, today);
    if (!read.ok())
        return true;
    QSet<QString> uids;
    for (const CalendarEntry &entry : read->entries) {
        if (!isSound(entry))
            return false;
        uids.insert(entry.uid);
    }
    if (uids.size() != read->entries.size() || uids.size() > programme::maximumEntries)
        return false;
    const QByteArray written = programme::writeCalendar(read->name, QStringLiteral("fi"), read->entries);
    const auto again = programme::readCalendar(written, today);
    if (!again.ok() || again->entries.size() + again->refused.size() != read->entries.size())
        return false;
    return !again->refused.isEmpty() ||
           std::equal(again->entries.begin(), again->entries.end(), read->entries.begin(),
                      [](const CalendarEntry &a, const CalendarEntry &b) {
                          return a.uid == b.uid && a.starts == b.starts && a.ends == b.ends;
                      });
}

const QByteArray plainSeed =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//fi\r\nX-WR-CALNAME:Pilotti\\, "
    "kaikki\r\nBEGIN:VEVENT\r\nUID:a@x\r\n"
    "DTSTAMP:20200101T000000Z\r\nSEQUENCE:2\r\nDTSTART;TZID=Europe/Helsinki:20200213T130000\r\n"
    "DTEND;TZID=Europe/Helsinki:20200213T153000\r\nSUMMARY;LANGUAGE=fi:Työpaja\\, "
    "Alajärvi\r\nDESCRIPTION:Kaksi\\n\r\n "
    " riviä\r\nCATEGORIES:Työpaja,verkko\r\nURL:https://example.invalid/\r\nSTATUS:CANCELLED\r\n"
    "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
const QByteArray seriesSeed =
    "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Oma\nBEGIN:STANDARD\nDTSTART:19701025T040000\nRRULE:FREQ=YEARLY;"
    "BYMONTH=10;"
    "BYDAY=-1SU\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0200\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:"
    "19700329T030000\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0300\nEND:DAYLIGHT\nEND:"
    "VTIMEZONE\n"
    "BEGIN:VEVENT\nUID:s\nDTSTART;TZID=Oma:20200203T090000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=1MO,-1FR;"
    "COUNT=9\n"
    "EXDATE;TZID=Oma:20200302T090000\nRDATE:20200410T070000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:s\n"
    "RECURRENCE-ID;TZID=Oma:20200406T090000\nDTSTART:20200407T090000\nEND:VEVENT\nBEGIN:VTODO\nUID:t\nEND:"
    "VTODO\n"
    "END:VCALENDAR\n";
const QByteArray daysSeed =
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:d\r\nDTSTART;VALUE=DATE:20200328\r\nDTEND;VALUE=DATE:20200330\r\n"
    "RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20200601;BYDAY=SA\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

} // namespace

QList<FuzzEntry> calendarEntries()
{
    return {{"calendar", calendarHolds, {plainSeed, seriesSeed, daysSeed}}};
}

} // namespace kopa
