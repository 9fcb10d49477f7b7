#include "calendar_repeats.h"

#include "calendar_file.h"

#include <algorithm>
#include <set>

namespace kopa::programme {

namespace {

using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

const QTime endOfDay(23, 59, 59);

icaltimetype icalOf(const QDateTime &wall, bool day)
{
    icaltimetype time = icaltime_null_time();
    time.year = wall.date().year();
    time.month = wall.date().month();
    time.day = wall.date().day();
    time.hour = day ? 0 : wall.time().hour();
    time.minute = day ? 0 : wall.time().minute();
    time.second = day ? 0 : wall.time().second();
    time.is_date = day ? 1 : 0;
    return time;
}

/// Rules of hours and of parts of a day cost more to follow than a calendar of events is worth.
bool isModest(const icalrecurrencetype &rule)
{
    const bool wholeDays = rule.by_hour[0] == ICAL_RECURRENCE_ARRAY_MAX &&
                           rule.by_minute[0] == ICAL_RECURRENCE_ARRAY_MAX &&
                           rule.by_second[0] == ICAL_RECURRENCE_ARRAY_MAX && !rule.rscale;
    return wholeDays && (rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE ||
                         rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE);
}

/// What a series is worked out with.
class Series
{
public:
    Series(const WallTime &start, WallClock clock, const QDate &from, const QDate &to)
        : m_clock(std::move(clock)),
          m_day(!start.time.isValid()),
          m_start(start.date, m_day ? QTime(0, 0) : start.time, Qt::UTC),
          m_from(from, QTime(0, 0), Qt::UTC),
          m_to(to, endOfDay, Qt::UTC)
    {
        add(m_start);
    }

    /// A time of the file on this series' wall.
    QDateTime wallOf(const icaltimetype &time) const
    {
        const QTime hour =
            time.is_date || m_day ? QTime(0, 0) : QTime(time.hour, time.minute, std::min(time.second, 59));
        QDateTime wall(QDate(time.year, time.month, time.day), hour, Qt::UTC);
        if (!wall.isValid() || time.is_date || time.zone != icaltimezone_get_utc_timezone())
            return wall;
        return wall.addSecs(m_clock(wall.date(), wall.time()).secsTo(wall));
    }

    void add(const QDateTime &wall)
    {
        const bool within = wall.isValid() && wall >= m_from && wall <= m_to;
        if (within)
            m_walls.insert(wall);
        m_shortened = m_shortened || !within;
    }

    /// Leaves out a time, or all of a day.
    void leaveOut(const icaltimetype &time)
    {
        const QDateTime wall = wallOf(time);
        std::erase_if(m_walls, [&](const QDateTime &each) {
            return time.is_date ? each.date() == wall.date() : each == wall;
        });
    }

    /// False for a rule that cannot be followed.
    bool follow(icalrecurrencetype rule)
    {
        QDateTime until = icaltime_is_null_time(rule.until) ? QDateTime() : wallOf(rule.until);
        if (rule.until.is_date && until.isValid())
            until.setTime(endOfDay);
        const bool endless = !until.isValid() || until > m_to;
        rule.until = icalOf(endless ? m_to : until, m_day);
        const Iterator iterator(isModest(rule) ? icalrecur_iterator_new(rule, icalOf(m_start, m_day))
                                               : nullptr,
                                icalrecur_iterator_free);
        if (!iterator)
            return false;
        int followed = 0;
        while (m_walls.size() < maximumOccurrences) {
            const icaltimetype next = icalrecur_iterator_next(iterator.get());
            if (icaltime_is_null_time(next))
                break;
            ++followed;
            add(wallOf(next));
        }
        m_shortened = m_shortened || m_walls.size() >= maximumOccurrences ||
                      (endless && (rule.count == 0 || followed < rule.count));
        return true;
    }

    Repeats result(bool readable) const
    {
        return {readable, m_shortened, QList<QDateTime>(m_walls.begin(), m_walls.end())};
    }

private:
    WallClock m_clock;
    bool m_day;
    QDateTime m_start;
    QDateTime m_from;
    QDateTime m_to;
    std::set<QDateTime> m_walls;
    bool m_shortened = false;
};

template <class Visit> void eachProperty(icalcomponent *entry, icalproperty_kind kind, Visit visit)
{
    for (auto *property = icalcomponent_get_first_property(entry, kind); property;
         property = icalcomponent_get_next_property(entry, kind))
        visit(property);
}

} // namespace

bool repeats(icalcomponent *entry)
{
    return icalcomponent_get_first_property(entry, ICAL_RRULE_PROPERTY) ||
           icalcomponent_get_first_property(entry, ICAL_RDATE_PROPERTY);
}

Repeats repeatsOf(icalcomponent *entry, const WallTime &start, const WallClock &clock, const QDate &from,
                  const QDate &to)
{
    Series series(start, clock, from, to);
    bool readable = true;
    eachProperty(entry, ICAL_RRULE_PROPERTY, [&](icalproperty *property) {
        readable = readable && series.follow(icalproperty_get_rrule(property));
    });
    eachProperty(entry, ICAL_RDATE_PROPERTY, [&](icalproperty *property) {
        const icaldatetimeperiodtype date = icalproperty_get_rdate(property);
        series.add(series.wallOf(icaltime_is_null_time(date.time) ? date.period.start : date.time));
    });
    eachProperty(entry, ICAL_EXDATE_PROPERTY,
                 [&](icalproperty *property) { series.leaveOut(icalproperty_get_exdate(property)); });
    return series.result(readable);
}

} // namespace kopa::programme
