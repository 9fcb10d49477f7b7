#include "calendar_vevent.h"

#include "calendar_repeats.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <algorithm>

namespace kopa::programme {

namespace {

constexpr qint64 daySeconds = qint64(24) * 60 * 60;
constexpr qint64 longestEntry = 3650 * daySeconds;

bool isReadable(const QByteArray &text)
{
    const bool odd = std::any_of(text.begin(), text.end(), [](char c) {
        constexpr unsigned char firstPrintable = 0x20;
        return static_cast<unsigned char>(c) < firstPrintable && c != '\t' && c != '\r' && c != '\n';
    });
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder(text);
    return !odd && !decoder.hasError();
}

/// A title for a person who looks for the entry, whatever its letters.
QString shownTitle(const CalendarPart &part)
{
    constexpr qsizetype longest = 80;
    const QByteArray raw = rawValue(part.text, "SUMMARY");
    return oneLine(isReadable(raw) ? QString::fromUtf8(raw) : QString::fromLatin1(raw)).left(longest);
}

struct Fault
{
    CalendarFault fault;
    QString detail = {};
};

/// A moment of the file: its wall, the clock on it, and the instant.
struct Moment
{
    WallTime wall;
    WallClock clock;
    QDateTime instant;
};

class VeventReader
{
public:
    VeventReader(const CalendarPart &part, const CalendarZones &zones, icalcomponent *component)
        : m_part(part), m_zones(zones), m_component(component)
    {
    }

    std::variant<FoundEntry, Fault> read(const SeriesBounds &bounds)
    {
        icalproperty *starts = property(ICAL_DTSTART_PROPERTY);
        if (!starts)
            return Fault{CalendarFault::Start};
        const Moment start = momentOf(starts, icalproperty_get_dtstart(starts));
        m_found.line = m_part.line;
        m_found.entry.starts = start.instant;
        if (!m_fault)
            readEnd(start);
        if (!m_fault)
            readInstead();
        if (!m_fault)
            readDays(start, bounds);
        if (m_fault)
            return *m_fault;
        readWords();
        readRevision();
        const bool bare = !start.wall.utc && start.wall.zone.isEmpty();
        m_found.floating = bare && start.wall.time.isValid();
        m_found.undescribed = !start.wall.zone.isEmpty() && !m_zones.isDescribed(start.wall.zone);
        return m_found;
    }

private:
    icalproperty *property(icalproperty_kind kind) const
    {
        return icalcomponent_get_first_property(m_component, kind);
    }

    QString text(icalproperty_kind kind) const
    {
        icalproperty *found = property(kind);
        const char *value = found ? icalvalue_get_text(icalproperty_get_value(found)) : nullptr;
        return QString::fromUtf8(value);
    }

    void refuse(CalendarFault fault, const QString &detail = {}) { m_fault = Fault{fault, detail}; }

    Moment momentOf(icalproperty *property, const icaltimetype &time)
    {
        const auto wall = wallTimeOf(time, property);
        if (!wall) {
            refuse(CalendarFault::Start);
            return {};
        }
        Moment moment{*wall, m_zones.clockOf(wall->zone), {}};
        if (wall->utc)
            moment.clock = [](const QDate &date, const QTime &hour) {
                return QDateTime(date, hour, Qt::UTC);
            };
        if (!moment.clock)
            refuse(CalendarFault::Zone, wall->zone);
        else
            moment.instant = moment.clock(wall->date, wall->time.isValid() ? wall->time : QTime(0, 0))
                                 .toTimeZone(networkZone());
        return moment;
    }

    void readEnd(const Moment &start)
    {
        CalendarEntry &entry = m_found.entry;
        if (icalproperty *ends = property(ICAL_DTEND_PROPERTY)) {
            entry.ends = momentOf(ends, icalproperty_get_dtend(ends)).instant;
        } else if (icalproperty *lasts = property(ICAL_DURATION_PROPERTY)) {
            const icaldurationtype length = icalproperty_get_duration(lasts);
            const qint64 days = qint64(length.weeks) * 7 + length.days;
            const qint64 minutes = qint64(length.hours) * 60 + length.minutes;
            const qint64 seconds = days * daySeconds + minutes * 60 + length.seconds;
            entry.ends = entry.starts.addSecs(length.is_neg ? -seconds : seconds);
        } else if (!start.wall.time.isValid()) {
            entry.ends = entry.starts.addDays(1);
        }
        if (!start.wall.time.isValid() && entry.ends == entry.starts)
            entry.ends = entry.starts.addDays(1);
        const qint64 lasts = entry.ends.isValid() ? entry.starts.secsTo(entry.ends) : 0;
        const bool isIllegible = !rawValue(m_part.text, "DTEND").isEmpty() && !property(ICAL_DTEND_PROPERTY);
        if (!m_fault && (isIllegible || lasts < 0 || lasts > longestEntry))
            refuse(CalendarFault::End);
    }

    void readInstead()
    {
        if (icalproperty *instead = property(ICAL_RECURRENCEID_PROPERTY))
            m_found.instead = momentOf(instead, icalproperty_get_recurrenceid(instead)).instant;
    }

    void readDays(const Moment &start, const SeriesBounds &bounds)
    {
        const QByteArray rule = rawValue(m_part.text, "RRULE");
        m_found.isSeries = !m_found.instead.isValid() && (repeats(m_component) || !rule.isEmpty());
        if (!m_found.isSeries)
            return;
        const bool isLegible = rule.isEmpty() || property(ICAL_RRULE_PROPERTY);
        const Repeats days = bounds.followed && isLegible
                                 ? repeatsOf(m_component, start.wall, start.clock, bounds.from, bounds.to)
                                 : Repeats{false, false, {}};
        m_found.shortened = days.shortened;
        for (const QDateTime &day : days.walls)
            m_found.days.append(start.clock(day.date(), day.time()).toTimeZone(networkZone()));
        if (!days.readable)
            refuse(CalendarFault::Repeats, QString::fromUtf8(rule));
    }

    void readWords()
    {
        CalendarEntry &entry = m_found.entry;
        entry.uid = oneLine(text(ICAL_UID_PROPERTY));
        if (entry.uid.isEmpty())
            entry.uid = QString::fromLatin1(
                QCryptographicHash::hash(m_part.text, QCryptographicHash::Sha256).toHex());
        entry.title = oneLine(text(ICAL_SUMMARY_PROPERTY));
        entry.description = text(ICAL_DESCRIPTION_PROPERTY);
        entry.place = oneLine(text(ICAL_LOCATION_PROPERTY));
        if (icalproperty *address = property(ICAL_URL_PROPERTY))
            entry.address = oneLine(QString::fromUtf8(icalproperty_get_url(address)));
        for (auto *each = property(ICAL_CATEGORIES_PROPERTY); each;
             each = icalcomponent_get_next_property(m_component, ICAL_CATEGORIES_PROPERTY))
            entry.categories.append(oneLine(QString::fromUtf8(icalproperty_get_categories(each))));
        entry.categories.removeAll(QString());
    }

    void readRevision()
    {
        CalendarEntry &entry = m_found.entry;
        entry.cancelled = icalcomponent_get_status(m_component) == ICAL_STATUS_CANCELLED;
        entry.sequence = std::max(0, icalcomponent_get_sequence(m_component));
        icalproperty *stamp = property(ICAL_DTSTAMP_PROPERTY);
        if (const auto wall = stamp ? wallTimeOf(icalproperty_get_dtstamp(stamp), nullptr) : std::nullopt)
            entry.changed = QDateTime(wall->date, wall->time.isValid() ? wall->time : QTime(0, 0), Qt::UTC)
                                .toTimeZone(networkZone());
    }

    const CalendarPart &m_part;
    const CalendarZones &m_zones;
    icalcomponent *m_component;
    FoundEntry m_found;
    std::optional<Fault> m_fault;
};

/// What is wrong with a part before anybody reads it.
std::optional<CalendarFault> faultOf(const CalendarPart &part)
{
    if (!part.whole)
        return CalendarFault::Cut;
    if (part.text.size() > maximumCalendarPart)
        return CalendarFault::Large;
    if (!isReadable(part.text))
        return CalendarFault::Encoding;
    return std::nullopt;
}

} // namespace

QString oneLine(const QString &text)
{
    return text.simplified();
}

std::variant<FoundEntry, RefusedEntry> understood(const CalendarPart &part, const CalendarZones &zones,
                                                  const SeriesBounds &bounds)
{
    const auto refused = [&part](CalendarFault fault, const QString &detail = {}) {
        return RefusedEntry{fault, part.line, shownTitle(part), detail};
    };
    if (const auto fault = faultOf(part))
        return refused(*fault);
    const IcalComponent component = parsedPart(part, ICAL_VEVENT_COMPONENT);
    if (!component)
        return refused(CalendarFault::Start);
    const auto read = VeventReader(part, zones, component.get()).read(bounds);
    if (const auto *fault = std::get_if<Fault>(&read))
        return refused(fault->fault, fault->detail);
    return std::get<FoundEntry>(read);
}

} // namespace kopa::programme
