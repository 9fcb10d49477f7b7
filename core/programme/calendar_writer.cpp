#include "calendar_file.h"
#include "calendar_vevent.h"

#include <algorithm>

namespace kopa::programme {

namespace {

constexpr char zoneName[] = "Europe/Helsinki";

/// The rule of directive 2000/84/EC, in force in Finland since 1996.
constexpr char zonePart[] = "BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n"
                            "BEGIN:STANDARD\r\nDTSTART:19961027T040000\r\nTZOFFSETFROM:+0300\r\n"
                            "TZOFFSETTO:+0200\r\nTZNAME:EET\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                            "END:STANDARD\r\n"
                            "BEGIN:DAYLIGHT\r\nDTSTART:19970330T030000\r\nTZOFFSETFROM:+0200\r\n"
                            "TZOFFSETTO:+0300\r\nTZNAME:EEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                            "END:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

/// A text as a file can carry it.
QByteArray plain(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return c.unicode() < u' ' && c != u'\n' && c != u'\t'; });
    return text.toUtf8();
}

QByteArray category(const QString &name)
{
    return plain(QString(name).replace(u',', u' ')).simplified();
}

icaltimetype icalOf(const QDateTime &time, bool day)
{
    icaltimetype result = icaltime_null_time();
    result.year = time.date().year();
    result.month = time.date().month();
    result.day = time.date().day();
    result.is_date = day ? 1 : 0;
    if (!day) {
        result.hour = time.time().hour();
        result.minute = time.time().minute();
        result.second = time.time().second();
    }
    return result;
}

icaltimetype utcOf(const QDateTime &time)
{
    icaltimetype result = icalOf(time.toUTC(), false);
    result.zone = icaltimezone_get_utc_timezone();
    return result;
}

/// True for a wall time that is one moment, by a rule that the file states.
bool isPlainHour(const QDateTime &local)
{
    constexpr int ruleSince = 1997;
    constexpr qint64 hour = qint64(60) * 60;
    return local.date().year() >= ruleSince && local.addSecs(hour).time() != local.time() &&
           local.addSecs(-hour).time() != local.time();
}

/// In the zone, or in UTC where that would not be plain.
void addTime(icalcomponent *event, icalproperty *(*make)(icaltimetype), const QDateTime &time, bool day)
{
    const QDateTime local = time.toTimeZone(networkZone());
    const bool plainHour = isPlainHour(local);
    icalproperty *property = make(day || plainHour ? icalOf(local, day) : utcOf(time));
    if (!day && plainHour)
        icalproperty_add_parameter(property, icalparameter_new_tzid(zoneName));
    icalcomponent_add_property(event, property);
}

void addText(icalcomponent *event, icalproperty *property, const QString &language)
{
    if (!language.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_language(language.toUtf8().constData()));
    icalcomponent_add_property(event, property);
}

void addWords(icalcomponent *event, const CalendarEntry &entry, const QString &language)
{
    if (!entry.title.isEmpty())
        addText(event, icalproperty_new_summary(plain(entry.title).constData()), language);
    if (!entry.description.isEmpty())
        addText(event, icalproperty_new_description(plain(entry.description).constData()), language);
    if (!entry.place.isEmpty())
        addText(event, icalproperty_new_location(plain(entry.place).constData()), language);
    if (!entry.address.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_url(plain(entry.address).constData()));
    for (const QString &name : entry.categories)
        addText(event, icalproperty_new_categories(category(name).constData()), language);
}

icalcomponent *eventOf(const CalendarEntry &entry, const QString &language)
{
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(plain(entry.uid).constData()));
    const QDateTime changed = entry.changed.isValid() ? entry.changed : entry.starts;
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utcOf(changed)));
    icalcomponent_add_property(event, icalproperty_new_lastmodified(utcOf(changed)));
    icalcomponent_add_property(event, icalproperty_new_sequence(entry.sequence));
    addTime(event, icalproperty_new_dtstart, entry.starts, entry.isAllDay());
    if (entry.ends.isValid())
        addTime(event, icalproperty_new_dtend, entry.ends, entry.isAllDay());
    addWords(event, entry, language);
    icalcomponent_add_property(
        event, icalproperty_new_status(entry.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    return event;
}

void addNamed(icalcomponent *calendar, const char *name, const QByteArray &value)
{
    icalproperty *property = icalproperty_new_x(value.constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(calendar, property);
}

} // namespace

bool CalendarEntry::isAllDay() const
{
    const QDateTime first = starts.toTimeZone(networkZone());
    const QDateTime last = ends.toTimeZone(networkZone());
    return ends.isValid() && first < last && first.time() == QTime(0, 0) && last.time() == QTime(0, 0);
}

QByteArray writeCalendar(const QString &name, const QString &language, const QList<CalendarEntry> &entries)
{
    const IcalComponent calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(
        calendar.get(),
        icalproperty_new_prodid(("-//Kopa//Kopa//" + language.toUpper().toUtf8()).constData()));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    addNamed(calendar.get(), "X-WR-CALNAME", plain(oneLine(name)));
    addNamed(calendar.get(), "X-WR-TIMEZONE", zoneName);
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(zonePart));
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, language));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray result(text);
    icalmemory_free_buffer(text);
    return result;
}

} // namespace kopa::programme
