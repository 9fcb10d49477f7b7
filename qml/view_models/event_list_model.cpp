#include "event_list_model.h"

#include "core/programme/events.h"
#include "core/records/event.h"
#include "core/records/municipality.h"
#include "core/records/pilot.h"
#include "event_comers.h"
#include "local_time.h"
#include "new_record.h"
#include "session.h"

#include <algorithm>

namespace kopa {

namespace {

constexpr int daysAhead = 28;
constexpr int firstHour = 9;

QString pilotNames(const Record &event)
{
    QStringList names;
    for (const QString &id : event.set(event::pilots))
        names.append(Session::instance()->names()->name(pilot::type().number, id));
    names.sort();
    return names.join(QStringLiteral(", "));
}

QString placeOf(const Record &event)
{
    QStringList words{
        event.text(event::place),
        Session::instance()->names()->name(municipality::type().number, event.text(event::municipality))};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QVariantMap rowOf(const Record &event)
{
    const programme::Comers comers = comersShown(event);
    return {{QStringLiteral("eventId"), event.id},
            {QStringLiteral("title"), programme::eventTitle(event).in(Session::instance()->language())},
            {QStringLiteral("kind"), event.text(event::kind)},
            {QStringLiteral("starts"), event.text(event::starts)},
            {QStringLiteral("place"), placeOf(event)},
            {QStringLiteral("pilots"), pilotNames(event)},
            {QStringLiteral("state"), event.text(event::state)},
            {QStringLiteral("taken"), comers.count(programme::Place::Seat)},
            {QStringLiteral("seats"), comers.seats.value_or(-1)},
            {QStringLiteral("waiting"), comers.count(programme::Place::Waiting)},
            {QStringLiteral("present"), comers.present()},
            {QStringLiteral("faulty"), !programme::eventFaults(event).isEmpty()}};
}

} // namespace

EventListModel::EventListModel(QObject *parent)
    : RowListModel({"eventId", "title", "kind", "starts", "place", "pilots", "state", "taken", "seats",
                    "waiting", "present", "faulty"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &EventListModel::refill);
    connect(session, &Session::languageChanged, this, &EventListModel::refill);
    refill();
}

void EventListModel::setPast(bool past)
{
    if (m_past == past)
        return;
    m_past = past;
    Q_EMIT pastChanged();
    refill();
}

void EventListModel::setPilot(const QString &pilot)
{
    if (m_pilot == pilot)
        return;
    m_pilot = pilot;
    Q_EMIT pilotChanged();
    refill();
}

void EventListModel::refill()
{
    QList<const Record *> events;
    const auto &all = Session::instance()->names()->records(event::type().number);
    for (const Record &event : all) {
        const QDate day = programme::eventDay(event);
        const QStringList pilots = event.set(event::pilots);
        const bool isOver = day.isValid() && day < QDate::currentDate();
        if (isOver == m_past && (m_pilot.isEmpty() || pilots.isEmpty() || pilots.contains(m_pilot)))
            events.append(&event);
    }
    std::stable_sort(events.begin(), events.end(), [this](const Record *a, const Record *b) {
        const QDateTime one = programme::eventTime(a->text(event::starts));
        const QDateTime other = programme::eventTime(b->text(event::starts));
        return m_past ? other < one : one < other;
    });
    QList<QVariantMap> rows;
    for (const Record *event : std::as_const(events))
        rows.append(rowOf(*event));
    setRows(rows);
}

QString EventListModel::create()
{
    const QDateTime starts(QDate::currentDate().addDays(daysAhead), QTime(firstHour, 0));
    const bool isOwn = !m_pilot.isEmpty();
    const QList<FieldEdit> fields = {
        {event::kind, isOwn ? QStringLiteral("workshop") : QStringLiteral("national_seminar")},
        {event::starts, isoTime(starts)},
        {event::state, QStringLiteral("planned")}};
    return makeRecord(event::type(), fields,
                      isOwn ? QList<SetEdit>{{event::pilots, {m_pilot}, {}}} : QList<SetEdit>());
}

} // namespace kopa
