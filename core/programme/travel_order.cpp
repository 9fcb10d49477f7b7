#include "travel_order.h"

#include "core/records/event.h"
#include "core/records/note.h"
#include "core/store/store.h"
#include "events.h"

#include <QSet>

#include <algorithm>

namespace kopa::programme {

namespace {

constexpr int hourSeconds = 60 * 60;
constexpr int dayMinutes = 24 * 60;
const QString drivingSetting = QStringLiteral("driving_minutes");

bool isBefore(const Stop &a, const Stop &b)
{
    if (a.allDay != b.allDay)
        return a.allDay;
    if (a.starts != b.starts)
        return a.starts < b.starts;
    return a.ends == b.ends ? a.key.id < b.key.id : a.ends < b.ends;
}

Leg legTo(const Stop &stop, const QDateTime &lastEnd, const QString &from, const DrivingTimes &driving)
{
    Leg leg;
    leg.minutes = int(lastEnd.secsTo(stop.starts) / 60);
    leg.elsewhere = !from.isEmpty() && !stop.municipality.isEmpty() && from != stop.municipality;
    if (leg.elsewhere)
        if (const auto said = driving.find(drivingKey(from, stop.municipality)); said != driving.end())
            leg.drive = *said;
    if (leg.minutes < 0)
        leg.gap = Gap::Clash;
    else if (leg.elsewhere && !leg.drive)
        leg.gap = Gap::Unsaid;
    else if (leg.elsewhere && leg.minutes < *leg.drive)
        leg.gap = Gap::Short;
    return leg;
}

/// False for what does not take place on that day, or not at all.
bool takesPlaceOn(const CalendarEntry &entry, const QDate &day)
{
    if (!entry.starts.isValid() || entry.cancelled || entry.starts.date() > day)
        return false;
    return entry.starts.date() == day || (entry.ends.isValid() && entry.ends.addSecs(-1).date() >= day);
}

Stop stopOf(const Record &event, const CalendarEntry &entry, const QDate &day)
{
    const QDateTime midnight(day, QTime(0, 0), networkZone());
    Stop stop{{event::type().number, event.id},
              entry.title,
              event.text(event::kind),
              event.text(event::municipality),
              entry.place,
              std::max(entry.starts, midnight),
              entry.ends,
              entry.ends.isValid(),
              entry.isAllDay()};
    if (!stop.endSaid)
        stop.ends = stop.starts.addSecs(hourSeconds);
    stop.ends = std::min(stop.ends, midnight.addDays(1));
    return stop;
}

Stop stopOf(const NoteSummary &note)
{
    const QDateTime starts = eventTime(note.when).toTimeZone(networkZone());
    return {{note::type().number, note.id}, note.title, note.kind, note.place, {}, starts,
            starts.addSecs(hourSeconds),    false,      false};
}

bool isMet(const NoteSummary &note)
{
    return note.kind == u"visit" || note.kind == u"interview" || note.kind == u"workshop";
}

} // namespace

QLatin1String gapKey(Gap gap)
{
    switch (gap) {
    case Gap::Enough:
        return QLatin1String("enough");
    case Gap::Unsaid:
        return QLatin1String("unsaid");
    case Gap::Short:
        return QLatin1String("short");
    case Gap::Clash:
        return QLatin1String("clash");
    }
    return {};
}

bool TravelDay::isClear() const
{
    return std::all_of(legs.begin(), legs.end(), [](const Leg &leg) { return leg.gap == Gap::Enough; });
}

QString drivingKey(const QString &from, const QString &to)
{
    return from < to ? from + u'-' + to : to + u'-' + from;
}

TravelDay travelDay(const QDate &day, QList<Stop> stops, const DrivingTimes &driving)
{
    std::sort(stops.begin(), stops.end(), isBefore);
    TravelDay result{day, stops, {}};
    QDateTime lastEnd;
    QString from;
    for (const Stop &stop : std::as_const(result.stops)) {
        if (stop.allDay)
            continue;
        if (lastEnd.isValid())
            result.legs.append(legTo(stop, lastEnd, from, driving));
        lastEnd = lastEnd.isValid() ? std::max(lastEnd, stop.ends) : stop.ends;
        if (!stop.municipality.isEmpty())
            from = stop.municipality;
    }
    return result;
}

Result<TravelDay> travelDay(Store &store, const QDate &day, const QString &language)
{
    KOPA_ASSIGN(const EventCalendar calendar, EventCalendar::of(recordsOf(store), language));
    KOPA_ASSIGN(const QList<Record> events, store.records(event::type()));
    KOPA_ASSIGN(const DrivingTimes driving, drivingTimes(store));
    QList<Stop> stops;
    QSet<QString> memos;
    for (const Record &event : events) {
        const CalendarEntry entry = calendar.entryOf(event);
        if (!takesPlaceOn(entry, day))
            continue;
        stops.append(stopOf(event, entry, day));
        memos.insert(event.text(event::memo));
    }
    const QString iso = day.toString(Qt::ISODate);
    KOPA_ASSIGN(const auto rows, store.noteRows({.from = iso, .to = iso}));
    KOPA_ASSIGN(const QList<NoteSummary> notes, store.noteSummaries(rows));
    for (const NoteSummary &note : notes)
        if (isMet(note) && !memos.contains(note.id) && eventTime(note.when).isValid())
            stops.append(stopOf(note));
    return travelDay(day, stops, driving);
}

Result<DrivingTimes> drivingTimes(Store &store)
{
    KOPA_ASSIGN(const QVariant kept, store.setting(drivingSetting));
    DrivingTimes driving;
    for (const QString &each : kept.toString().split(u' ', Qt::SkipEmptyParts))
        driving.insert(each.section(u'=', 0, 0), each.section(u'=', 1).toInt());
    return driving;
}

Result<void> setDriving(Store &store, const QString &from, const QString &to, int minutes)
{
    if (minutes < 0 || minutes > dayMinutes || from == to)
        return Error{
            ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QStringLiteral("minutes")}, {QStringLiteral("value"), minutes}}};
    KOPA_ASSIGN(DrivingTimes driving, drivingTimes(store));
    driving.remove(drivingKey(from, to));
    if (minutes > 0)
        driving.insert(drivingKey(from, to), minutes);
    QStringList words;
    for (auto each = driving.begin(); each != driving.end(); ++each)
        words.append(each.key() + u'=' + QString::number(each.value()));
    return store.setSetting(drivingSetting, words.join(u' '));
}

} // namespace kopa::programme
