#include "event_comers.h"

#include "core/programme/events.h"
#include "core/records/attendance.h"
#include "core/records/event.h"
#include "core/records/pilot.h"
#include "core/records/registration.h"
#include "session.h"

namespace kopa {

namespace {

/// Of the mirrored records those whose reference points at one record.
QList<Record> pointingAt(const RecordType &type, FieldNumber field, const QString &id)
{
    QList<Record> found;
    if (!id.isEmpty())
        for (const Record &record : Session::instance()->names()->records(type.number))
            if (record.text(field) == id)
                found.append(record);
    return found;
}

QVariantMap rowOf(const programme::Comer &comer)
{
    const bool registered = comer.place != programme::Place::SignedIn;
    const auto said = [&](FieldNumber field) { return registered ? comer.record.text(field) : QString(); };
    return {{QStringLiteral("comerId"), comer.record.id},
            {QStringLiteral("name"), comer.name()},
            {QStringLiteral("organisation"),
             registered ? said(registration::organisation) : comer.record.text(attendance::organisation)},
            {QStringLiteral("email"), said(registration::email)},
            {QStringLiteral("needs"), said(registration::needs)},
            {QStringLiteral("language"), said(registration::language)},
            {QStringLiteral("pilot"),
             Session::instance()->names()->name(pilot::type().number, said(registration::pilot))},
            {QStringLiteral("place"), QString(placeKey(comer.place))},
            {QStringLiteral("number"), comer.waiting},
            {QStringLiteral("late"), comer.late},
            {QStringLiteral("again"), comer.again},
            {QStringLiteral("here"), comer.present}};
}

} // namespace

programme::Comers comersShown(const Record &event)
{
    return programme::comersOf(event, pointingAt(registration::type(), registration::event, event.id),
                               pointingAt(attendance::type(), attendance::workshop, event.text(event::memo)));
}

EventComers::EventComers(QObject *parent)
    : RowListModel({"comerId", "name", "organisation", "email", "needs", "language", "pilot", "place",
                    "number", "late", "again", "here"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &EventComers::refill);
    connect(session, &Session::languageChanged, this, &EventComers::refill);
}

void EventComers::setEventId(const QString &id)
{
    if (m_event == id)
        return;
    m_event = id;
    Q_EMIT eventIdChanged();
    refill();
}

bool EventComers::isClosed() const
{
    const Record *event = Session::instance()->names()->record(event::type().number, m_event);
    const QDateTime closes = event ? programme::eventTime(event->text(event::registerUntil)) : QDateTime();
    return closes.isValid() && closes < QDateTime::currentDateTime();
}

void EventComers::refill()
{
    const Record *event = Session::instance()->names()->record(event::type().number, m_event);
    m_comers = event ? comersShown(*event) : programme::Comers();
    QList<QVariantMap> rows;
    for (const programme::Comer &comer : std::as_const(m_comers.all))
        rows.append(rowOf(comer));
    setRows(rows);
}

void EventComers::ask(std::function<Result<void>(Store &)> job)
{
    Session::instance()->ask(this, std::move(job), [this](const Result<void> &done) {
        if (!done.ok())
            Q_EMIT failed(QString(errorName(done.error().code)), done.error().parameters);
    });
}

void EventComers::add(const QVariantMap &person, bool atTheDoor)
{
    const auto said = [&](const char *key) { return person.value(QString::fromLatin1(key)).toString(); };
    const programme::Newcomer newcomer{said("name"),  said("email"), said("organisation"),
                                       said("needs"), said("pilot"), said("language"),
                                       atTheDoor};
    ask([event = m_event, newcomer](Store &store) -> Result<void> {
        KOPA_TRY(programme::registerFor(store, event, newcomer, QDateTime::currentDateTime()));
        return {};
    });
}

void EventComers::setPresent(const QString &comer, bool present)
{
    ask([comer, present](Store &store) {
        return programme::setPresent(store, comer, present ? std::optional(true) : std::nullopt);
    });
}

void EventComers::setComing(const QString &comer, bool coming)
{
    ask([comer, coming](Store &store) {
        return programme::setComing(store, comer, coming, QDateTime::currentDateTime());
    });
}

} // namespace kopa
