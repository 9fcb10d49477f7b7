#include "calendar_model.h"

#include "core/programme/travel_order.h"
#include "core/records/event.h"
#include "core/records/municipality.h"
#include "core/records/note.h"
#include "core/records/pilot.h"
#include "local_time.h"
#include "session.h"

#include <QSet>

namespace kopa {

using programme::CalendarEntry;

namespace {

constexpr int daysInWeek = 7;

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// An event or a visit in a day's field of the month.
struct Shown
{
    QString title;
    QString kind;
    QDateTime starts;
    bool allDay = false;
    bool cancelled = false;

    QVariantMap map() const
    {
        return {{QStringLiteral("title"), title},
                {QStringLiteral("kind"), kind},
                {QStringLiteral("time"), allDay ? QString() : isoTime(starts)},
                {QStringLiteral("cancelled"), cancelled}};
    }
};

QDate lastDayOf(const CalendarEntry &entry)
{
    return entry.ends.isValid() && entry.ends > entry.starts ? entry.ends.addSecs(-1).date()
                                                             : entry.starts.date();
}

} // namespace

struct CalendarModel::Asked
{
    QDate day;
    QString pilot;
    QString language;

    QDate first() const { return mondayOf({day.year(), day.month(), 1}); }
    QDate last() const
    {
        return mondayOf({day.year(), day.month(), day.daysInMonth()}).addDays(daysInWeek - 1);
    }
};

struct CalendarModel::Content
{
    QMap<QDate, QList<Shown>> days;
    programme::TravelDay travel;
};

CalendarModel::CalendarModel(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const auto matters = [](const RecordKey &key) {
            return key.type == event::type().number || key.type == note::type().number;
        };
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            reload();
    });
    connect(session, &Session::languageChanged, this, &CalendarModel::reload);
    connect(session->names(), &RegisterMirror::changed, this, &CalendarModel::changed);
    reload();
}

CalendarModel::~CalendarModel() = default;

void CalendarModel::setPilotId(const QString &pilot)
{
    if (pilot == m_pilot)
        return;
    m_pilot = pilot;
    reload();
    Q_EMIT changed();
}

QString CalendarModel::pilotName() const
{
    return m_pilot.isEmpty() ? QString() : Session::instance()->names()->name(pilot::type().number, m_pilot);
}

void CalendarModel::setDay(const QString &day)
{
    show(QDate::fromString(day, Qt::ISODate));
}

QString CalendarModel::today() const
{
    return QDate::currentDate().toString(Qt::ISODate);
}

void CalendarModel::moveDays(int days)
{
    show(m_day.addDays(days));
}

void CalendarModel::moveMonths(int months)
{
    show(m_day.addMonths(months));
}

void CalendarModel::goToday()
{
    show(QDate::currentDate());
}

void CalendarModel::show(const QDate &day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    reload();
    Q_EMIT changed();
}

Result<std::shared_ptr<CalendarModel::Content>> CalendarModel::read(Store &store, const Asked &asked)
{
    auto content = std::make_shared<Content>();
    KOPA_ASSIGN(const auto calendar,
                programme::EventCalendar::of(programme::recordsOf(store), asked.language));
    KOPA_ASSIGN(const QList<Record> all, store.records(event::type()));
    QSet<QString> shown;
    for (const Record &event : programme::eventsFor(asked.pilot, all)) {
        shown.insert(event.id);
        const CalendarEntry entry = calendar.entryOf(event);
        const Shown one{entry.title, event.text(event::kind), entry.starts, entry.isAllDay(),
                        entry.cancelled};
        const QDate last = std::min(lastDayOf(entry), asked.last());
        for (QDate day = std::max(entry.starts.date(), asked.first()); day <= last; day = day.addDays(1))
            content->days[day].append(one);
    }
    KOPA_ASSIGN(content->travel, programme::travelDay(store, asked.day, asked.language));
    if (asked.pilot.isEmpty())
        return content;
    QList<programme::Stop> stops = content->travel.stops;
    stops.removeIf([&shown](const programme::Stop &stop) {
        return stop.key.type == event::type().number && !shown.contains(stop.key.id);
    });
    KOPA_ASSIGN(const auto driving, programme::drivingTimes(store));
    content->travel = programme::travelDay(asked.day, stops, driving);
    return content;
}

void CalendarModel::reload()
{
    const Asked asked{m_day, m_pilot, Session::instance()->language()};
    Session::instance()->ask(
        this, [asked](Store &store) { return read(store, asked); },
        [this, asked](const Result<std::shared_ptr<Content>> &content) {
            if (!content.ok())
                return Session::instance()->report(content.error());
            if (asked.day != m_day || asked.pilot != m_pilot)
                return;
            m_content = *content;
            Q_EMIT changed();
        });
}

QVariantList CalendarModel::weeks() const
{
    const Asked asked{m_day, {}, {}};
    QVariantList weeks;
    for (QDate monday = asked.first(); monday <= asked.last(); monday = monday.addDays(daysInWeek)) {
        QVariantList days;
        for (int i = 0; i < daysInWeek; ++i) {
            const QDate day = monday.addDays(i);
            QVariantList events;
            if (m_content)
                for (const Shown &one : m_content->days.value(day))
                    events.append(one.map());
            days.append(QVariantMap{{QStringLiteral("date"), day.toString(Qt::ISODate)},
                                    {QStringLiteral("inMonth"), day.month() == m_day.month()},
                                    {QStringLiteral("events"), events}});
        }
        weeks.append(
            QVariantMap{{QStringLiteral("number"), monday.weekNumber()}, {QStringLiteral("days"), days}});
    }
    return weeks;
}

QVariantList CalendarModel::stops() const
{
    QVariantList rows;
    if (!m_content || m_content->travel.day != m_day)
        return rows;
    const RegisterMirror *names = Session::instance()->names();
    const auto town = [names](const QString &id) { return names->name(municipality::type().number, id); };
    QString from;
    qsizetype timed = 0;
    for (const programme::Stop &stop : m_content->travel.stops) {
        QVariant way = QVariant::fromValue(nullptr);
        if (!stop.allDay && timed > 0) {
            const programme::Leg &leg = m_content->travel.legs[timed - 1];
            way = QVariantMap{{QStringLiteral("gap"), QString(programme::gapKey(leg.gap))},
                              {QStringLiteral("minutes"), leg.minutes},
                              {QStringLiteral("elsewhere"), leg.elsewhere},
                              {QStringLiteral("drive"), leg.drive.value_or(0)},
                              {QStringLiteral("from"), from},
                              {QStringLiteral("to"), stop.municipality},
                              {QStringLiteral("fromName"), town(from)},
                              {QStringLiteral("toName"), town(stop.municipality)}};
        }
        timed += stop.allDay ? 0 : 1;
        if (!stop.allDay && !stop.municipality.isEmpty())
            from = stop.municipality;
        rows.append(QVariantMap{
            {QStringLiteral("target"), QString(recordType(stop.key.type)->key)},
            {QStringLiteral("recordId"), stop.key.id},
            {QStringLiteral("title"), stop.title},
            {QStringLiteral("kind"), stop.kind},
            {QStringLiteral("place"), stop.place.isEmpty() ? town(stop.municipality) : stop.place},
            {QStringLiteral("starts"), isoTime(stop.starts)},
            {QStringLiteral("ends"), isoTime(stop.ends)},
            {QStringLiteral("endSaid"), stop.endSaid},
            {QStringLiteral("allDay"), stop.allDay},
            {QStringLiteral("leg"), way}});
    }
    return rows;
}

void CalendarModel::setDriving(const QString &from, const QString &to, int minutes)
{
    Session::instance()->ask(
        this, [from, to, minutes](Store &store) { return programme::setDriving(store, from, to, minutes); },
        [this](const Result<void> &kept) {
            if (!kept.ok())
                return Session::instance()->report(kept.error());
            reload();
        });
}

} // namespace kopa
