#include "calendar_zones.h"

#include "calendar_entry.h"

#include <tuple>

namespace kopa::programme {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr int maximumZones = 64;
constexpr int maximumObservances = 64;

/// Only rules of a change once a year: others cost more to follow than any zone is worth.
bool isModest(icalcomponent *zone)
{
    int observances = 0;
    for (auto *part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
        if (++observances > maximumObservances)
            return false;
        for (auto *property = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); property;
             property = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY)) {
            const icalrecurrencetype rule = icalproperty_get_rrule(property);
            if (rule.freq != ICAL_YEARLY_RECURRENCE || rule.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX ||
                rule.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX ||
                rule.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX)
                return false;
        }
    }
    return observances > 0;
}

/// A zone of the system by its own name, by Windows' name, or at the end of a longer one
/// ("/example.org/Europe/Helsinki").
QTimeZone systemZone(const QString &name)
{
    const QByteArray id = name.toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return QTimeZone(id);
    if (const QByteArray known = QTimeZone::windowsIdToDefaultIanaId(id); !known.isEmpty())
        return QTimeZone(known);
    const QByteArray end = name.section(u'/', -2).toUtf8();
    return name.startsWith(u'/') && QTimeZone::isTimeZoneIdAvailable(end) ? QTimeZone(end) : QTimeZone();
}

WallClock systemClock(const QTimeZone &zone)
{
    return [zone](const QDate &date, const QTime &time) { return QDateTime(date, time, zone); };
}

WallClock describedClock(std::shared_ptr<icaltimezone> zone)
{
    return [zone = std::move(zone)](const QDate &date, const QTime &time) {
        icaltimetype wall = icaltime_null_time();
        wall.year = date.year();
        wall.month = date.month();
        wall.day = date.day();
        wall.hour = time.hour();
        wall.minute = time.minute();
        wall.second = time.second();
        return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(wall, zone.get()), Qt::UTC);
    };
}

} // namespace

QTimeZone networkZone()
{
    static const QTimeZone zone("Europe/Helsinki");
    return zone;
}

IcalComponent parsedPart(const CalendarPart &part, icalcomponent_kind kind)
{
    icalerror_set_errors_are_fatal(false);
    IcalComponent component(icalparser_parse_string(part.text.constData()));
    return component && icalcomponent_isa(component.get()) == kind ? std::move(component) : nullptr;
}

std::optional<WallTime> wallTimeOf(const icaltimetype &time, icalproperty *property)
{
    WallTime wall{
        QDate(time.year, time.month, time.day), {}, time.zone == icaltimezone_get_utc_timezone(), {}};
    if (!time.is_date)
        wall.time = QTime(time.hour, time.minute, std::min(time.second, 59));
    if (!wall.date.isValid() || time.year < firstYear || time.year > lastYear ||
        (!time.is_date && !wall.time.isValid()))
        return std::nullopt;
    icalparameter *zone =
        property ? icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER) : nullptr;
    if (zone && !wall.utc && !time.is_date)
        wall.zone = QString::fromUtf8(icalparameter_get_tzid(zone));
    return wall;
}

CalendarZones::CalendarZones(const QList<CalendarPart> &parts)
{
    for (const CalendarPart &part : parts) {
        if (part.name != "VTIMEZONE" || !part.whole || m_described.size() >= maximumZones)
            continue;
        const QString name = QString::fromUtf8(rawValue(part.text, "TZID"));
        IcalComponent component = parsedPart(part, ICAL_VTIMEZONE_COMPONENT);
        if (!component || !isModest(component.get()))
            continue;
        const std::shared_ptr<icaltimezone> zone(icaltimezone_new(), FreeIcal());
        if (icaltimezone_set_component(zone.get(), component.get())) {
            std::ignore = component.release(); // the zone's from now on
            m_described.emplace(name, zone);
        }
    }
}

WallClock CalendarZones::clockOf(const QString &zone) const
{
    if (zone.isEmpty())
        return systemClock(networkZone());
    if (const QTimeZone known = systemZone(zone); known.isValid())
        return systemClock(known);
    const auto described = m_described.find(zone);
    return described == m_described.end() ? nullptr : describedClock(described->second);
}

} // namespace kopa::programme
