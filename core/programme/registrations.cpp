#include "registrations.h"

#include "core/records/attendance.h"
#include "core/records/event.h"
#include "core/records/registration.h"
#include "events.h"
#include "submission.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <set>

namespace kopa::programme {

namespace {

/// By which people are put into a line; one whose time cannot be read stands at its end.
std::pair<qint64, QString> orderOf(const Record &registration)
{
    const QDateTime at = QDateTime::fromString(registration.text(registration::at), Qt::ISODate);
    return {at.isValid() ? at.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), registration.id};
}

/// For telling whether two words mean the same person.
QString folded(const QString &word)
{
    return word.simplified().toCaseFolded();
}

Place placeOf(const Record &registration)
{
    if (registration.text(registration::state) == u"cancelled")
        return Place::Cancelled;
    return registration.text(registration::door) == u"yes" ? Place::Door : Place::Seat;
}

bool isLateFor(const QDateTime &closes, const Record &registration)
{
    const QDateTime at = QDateTime::fromString(registration.text(registration::at), Qt::ISODate);
    return closes.isValid() && at.isValid() && at > closes;
}

/// Those after the last seat wait.
void seat(Comers &comers)
{
    int seated = 0;
    int waiting = 0;
    for (Comer &comer : comers.all) {
        if (comer.place != Place::Seat)
            continue;
        if (comers.seats && seated >= *comers.seats) {
            comer.place = Place::Waiting;
            comer.waiting = ++waiting;
        } else {
            ++seated;
        }
    }
}

void signIn(Comers &comers, QList<Record> attendances)
{
    std::sort(attendances.begin(), attendances.end(), [](const Record &a, const Record &b) {
        return std::pair(a.text(attendance::at), a.id) < std::pair(b.text(attendance::at), b.id);
    });
    for (const Record &attendance : attendances) {
        const QString name = folded(attendance.text(attendance::name));
        const auto known = std::find_if(comers.all.begin(), comers.all.end(), [&](const Comer &comer) {
            return !name.isEmpty() && folded(comer.name()) == name;
        });
        if (known == comers.all.end())
            comers.all.append({.record = attendance, .place = Place::SignedIn, .present = true});
        else
            known->present = true;
    }
}

/// Two registrations of one person are both kept; the later one is marked.
void markAgain(Comers &comers)
{
    std::set<QString> seen;
    for (Comer &comer : comers.all) {
        if (comer.place == Place::Cancelled || comer.place == Place::SignedIn)
            continue;
        for (const FieldNumber field : {registration::name, registration::email}) {
            const QString word = folded(comer.record.text(field));
            if (!word.isEmpty() && !seen.insert(QString::number(field) + word).second)
                comer.again = true;
        }
    }
}

} // namespace

QLatin1String placeKey(Place place)
{
    switch (place) {
    case Place::Seat:
        return QLatin1String("seat");
    case Place::Waiting:
        return QLatin1String("waiting");
    case Place::Door:
        return QLatin1String("door");
    case Place::SignedIn:
        return QLatin1String("signed_in");
    case Place::Cancelled:
        break;
    }
    return QLatin1String("cancelled");
}

QString Comer::name() const
{
    return record.text(place == Place::SignedIn ? attendance::name : registration::name);
}

int Comers::count(Place place) const
{
    return int(
        std::count_if(all.begin(), all.end(), [&](const Comer &comer) { return comer.place == place; }));
}

int Comers::present() const
{
    return int(std::count_if(all.begin(), all.end(), [](const Comer &comer) { return comer.present; }));
}

Comers comersOf(const Record &event, const QList<Record> &registrations, const QList<Record> &attendances)
{
    Comers comers;
    if (const merge::Value seats = event.state.value(event::seats);
        std::holds_alternative<std::int64_t>(seats))
        comers.seats = int(std::clamp<std::int64_t>(std::get<std::int64_t>(seats), 0, 1'000'000));
    const QDateTime closes = eventTime(event.text(event::registerUntil));
    for (const Record &registration : registrations)
        comers.all.append({.record = registration,
                           .place = placeOf(registration),
                           .late = isLateFor(closes, registration),
                           .present = registration.text(registration::present) == u"yes"});
    std::sort(comers.all.begin(), comers.all.end(),
              [](const Comer &a, const Comer &b) { return orderOf(a.record) < orderOf(b.record); });
    seat(comers);
    signIn(comers, attendances);
    std::stable_sort(comers.all.begin(), comers.all.end(),
                     [](const Comer &a, const Comer &b) { return a.place < b.place; });
    markAgain(comers);
    return comers;
}

Result<Comers> comersOf(Store &store, const QString &event)
{
    KOPA_ASSIGN(const Record record, store.record({event::type().number, event}));
    KOPA_ASSIGN(const QList<Record> registrations,
                store.records(registration::type(), registration::event, event));
    QList<Record> attendances;
    if (const QString memo = record.text(event::memo); !memo.isEmpty()) {
        KOPA_ASSIGN(attendances, store.records(attendance::type(), attendance::workshop, memo));
    }
    return comersOf(record, registrations, attendances);
}

QStringList wouldWait(const Comers &comers, int seats)
{
    QStringList names;
    int seated = 0;
    for (const Comer &comer : comers.all)
        if (comer.place == Place::Seat && ++seated > seats)
            names.append(comer.name());
    return names;
}

Result<QString> registerFor(Store &store, const QString &event, const Newcomer &newcomer,
                            const QDateTime &now)
{
    KOPA_ASSIGN(const Record record, store.record({event::type().number, event}));
    if (record.text(event::state) == u"cancelled")
        return refusal(QStringLiteral("event"), QStringLiteral("event_cancelled"));
    if (newcomer.name.trimmed().isEmpty())
        return refusal(QStringLiteral("name"), QStringLiteral("text"));
    Edit edit{.key = {registration::type().number, crypto::newObjectId()}};
    edit.space = record.space;
    edit.fields = {{registration::event, event},
                   {registration::at, now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODateWithMs)},
                   {registration::state, QStringLiteral("registered")}};
    for (const auto &[field, word] :
         {std::pair(registration::name, newcomer.name.simplified()),
          std::pair(registration::email, newcomer.email.trimmed()),
          std::pair(registration::organisation, newcomer.organisation.simplified()),
          std::pair(registration::needs, newcomer.needs.simplified()),
          std::pair(registration::pilot, newcomer.pilot),
          std::pair(registration::language, newcomer.language)})
        if (!word.isEmpty())
            edit.fields.append({field, word});
    if (newcomer.door)
        edit.fields +=
            {{registration::door, QStringLiteral("yes")}, {registration::present, QStringLiteral("yes")}};
    KOPA_TRY(store.write(edit));
    return edit.key.id;
}

Result<void> setComing(Store &store, const QString &registration, bool coming, const QDateTime &now)
{
    const RecordKey key{registration::type().number, registration};
    KOPA_TRY(store.record(key));
    Edit edit{.key = key,
              .fields = {{registration::state,
                          coming ? QStringLiteral("registered") : QStringLiteral("cancelled")}}};
    if (coming)
        edit.fields.append(
            {registration::at, now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODateWithMs)});
    return store.write(edit);
}

Result<void> setPresent(Store &store, const QString &registration, std::optional<bool> present)
{
    const RecordKey key{registration::type().number, registration};
    KOPA_TRY(store.record(key));
    const merge::Value value =
        present ? merge::Value(*present ? QStringLiteral("yes") : QStringLiteral("no")) : merge::Value();
    return store.write({.key = key, .fields = {{registration::present, value}}});
}

} // namespace kopa::programme
