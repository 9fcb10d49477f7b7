#include "commands.h"
#include "core/programme/event_due.h"
#include "core/programme/events.h"
#include "core/programme/registrations.h"
#include "core/programme/submission.h"
#include "core/records/event.h"
#include "core/records/pilot.h"
#include "core/records/registration.h"
#include "event_papers.h"
#include "field_options.h"
#include "output.h"
#include "space_words.h"

#include <QDateTime>

namespace kopa::cli {

using namespace programme;

namespace {

const QMap<QString, FieldNumber> &fieldsByOption()
{
    static const QMap<QString, FieldNumber> fields = {
        {QStringLiteral("kind"), event::kind},
        {QStringLiteral("title-fi"), event::titleFi},
        {QStringLiteral("title-sv"), event::titleSv},
        {QStringLiteral("title-en"), event::titleEn},
        {QStringLiteral("pilot"), event::pilots},
        {QStringLiteral("starts"), event::starts},
        {QStringLiteral("ends"), event::ends},
        {QStringLiteral("place"), event::place},
        {QStringLiteral("municipality"), event::municipality},
        {QStringLiteral("online"), event::online},
        {QStringLiteral("theme"), event::themes},
        {QStringLiteral("invitation-fi"), event::invitationFi},
        {QStringLiteral("invitation-sv"), event::invitationSv},
        {QStringLiteral("invitation-en"), event::invitationEn},
        {QStringLiteral("agenda-fi"), event::agendaFi},
        {QStringLiteral("agenda-sv"), event::agendaSv},
        {QStringLiteral("agenda-en"), event::agendaEn},
        {QStringLiteral("seats"), event::seats},
        {QStringLiteral("register-until"), event::registerUntil},
        {QStringLiteral("state"), event::state},
        {QStringLiteral("guided-by"), event::guidedBy},
        {QStringLiteral("guide"), event::guide},
        {QStringLiteral("memo"), event::memo}};
    return fields;
}

RecordKey keyOf(const QString &id)
{
    return {event::type().number, id};
}

QJsonObject comerJson(const Comer &comer)
{
    QJsonObject object{{QStringLiteral("id"), comer.record.id},
                       {QStringLiteral("name"), comer.name()},
                       {QStringLiteral("place"), QString(placeKey(comer.place))},
                       {QStringLiteral("waiting"), comer.waiting},
                       {QStringLiteral("late"), comer.late},
                       {QStringLiteral("present"), comer.present},
                       {QStringLiteral("again"), comer.again}};
    if (comer.place != Place::SignedIn)
        for (const FieldNumber field : {registration::email, registration::organisation, registration::needs,
                                        registration::pilot, registration::language, registration::at})
            object.insert(registration::type().field(field)->key, comer.record.text(field));
    return object;
}

QJsonObject eventJson(const Record &event, const Comers &comers)
{
    QJsonObject object = recordJson(event);
    object.insert(QStringLiteral("title"), eventTitle(event).in(u"fi"));
    object.insert(QStringLiteral("faults"), QJsonArray::fromStringList(eventFaults(event)));
    object.insert(QStringLiteral("seats_taken"), comers.count(Place::Seat));
    object.insert(QStringLiteral("waiting"), comers.count(Place::Waiting));
    object.insert(QStringLiteral("present"), comers.present());
    return object;
}

Result<QJsonObject> shown(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonObject> {
        KOPA_ASSIGN(const Record event, store.record(keyOf(id)));
        KOPA_ASSIGN(const Comers comers, comersOf(store, id));
        KOPA_ASSIGN(const bool safe, store.isSafe(keyOf(id)));
        QJsonObject object = eventJson(event, comers);
        QJsonArray all;
        for (const Comer &comer : comers.all)
            all.append(comerJson(comer));
        object.insert(QStringLiteral("comers"), all);
        object.insert(QStringLiteral("safe"), safe);
        return object;
    });
}

/// What an event would be after an edit, as far as its faults go.
Record after(const Record &before, const Edit &edit)
{
    Record result{&event::type(), before.id, {}};
    for (const FieldEdit &field : edit.fields)
        result.state.applyBase({field.field}, field.value);
    for (const FieldNumber field : {event::kind, event::starts, event::ends, event::registerUntil})
        if (std::none_of(edit.fields.begin(), edit.fields.end(),
                         [&](const FieldEdit &given) { return given.field == field; }))
            result.state.applyBase({field}, before.state.value(field));
    for (const QString &pilot : before.set(event::pilots))
        result.state.applyBase({event::pilots, pilot}, true);
    for (const SetEdit &set : edit.sets)
        for (const QString &element : set.add)
            result.state.applyBase({set.field, element}, true);
    return result;
}

/// An edit that makes an event fall apart is not written; one that finds it so is.
Result<void> refuseFaults(const Record &before, const Edit &edit)
{
    const QStringList known = before.exists() ? eventFaults(before) : QStringList();
    for (const QString &fault : eventFaults(after(before, edit)))
        if (!known.contains(fault) && (fault == u"ends_before" || fault == u"no_pilot"))
            return refusal(fault == u"no_pilot" ? QStringLiteral("pilot") : QStringLiteral("ends"), fault);
    return {};
}

Result<void> addFields(Workbench &bench, const Arguments &arguments, Edit &edit)
{
    for (auto it = fieldsByOption().begin(); it != fieldsByOption().end(); ++it)
        KOPA_TRY(addField(bench, arguments, *event::type().field(it.value()), it.key(), edit));
    return {};
}

Result<QJsonValue> make(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese(fieldsByOption().keys() + QStringList{QStringLiteral("space")}));
    if (!arguments.has(QStringLiteral("kind")) || !arguments.has(QStringLiteral("starts")))
        return usageError(QStringLiteral("event add --kind KIND --starts TIME"));
    Edit edit{.key = keyOf(crypto::newObjectId())};
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(edit.space, chosenSpace(bench, arguments));
    }
    KOPA_TRY(addFields(bench, arguments, edit));
    KOPA_TRY(refuseFaults({&event::type(), edit.key.id, {}}, edit));
    KOPA_TRY(bench.ask([&](Store &store) { return store.write(edit); }));
    KOPA_ASSIGN(const QJsonObject object, shown(bench, edit.key.id));
    return QJsonValue(object);
}

/// Who had a seat and waits from now on is told by name.
Result<QJsonValue> change(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese(fieldsByOption().keys()));
    Edit edit{.key = keyOf(id)};
    KOPA_TRY(addFields(bench, arguments, edit));
    QStringList lost;
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const Record record, store.record(edit.key));
        KOPA_TRY(refuseFaults(record, edit));
        KOPA_ASSIGN(const Comers before, comersOf(store, id));
        KOPA_TRY(store.write(edit));
        KOPA_ASSIGN(const Comers now, comersOf(store, id));
        if (now.seats)
            lost = wouldWait(before, *now.seats);
        return {};
    }));
    KOPA_ASSIGN(QJsonObject object, shown(bench, id));
    object.insert(QStringLiteral("lost_seat"), QJsonArray::fromStringList(lost));
    return QJsonValue(object);
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    const QString pilot = arguments.value(QStringLiteral("pilot"));
    const QString kind = arguments.value(QStringLiteral("kind"));
    KOPA_TRY(arguments.onlyThese(
        {QStringLiteral("pilot"), QStringLiteral("kind"), QStringLiteral("from"), QStringLiteral("to")}));
    KOPA_ASSIGN(const QDate from, arguments.date(QStringLiteral("from")));
    KOPA_ASSIGN(const QDate to, arguments.date(QStringLiteral("to")));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(QList<Record> events, store.records(event::type()));
        std::stable_sort(events.begin(), events.end(),
                         [](const Record &a, const Record &b) { return eventDay(a) < eventDay(b); });
        QJsonArray answer;
        for (const Record &event : events) {
            const QDate day = eventDay(event);
            const QStringList pilots = event.set(event::pilots);
            if ((!kind.isEmpty() && event.text(event::kind) != kind) || (from.isValid() && !(day >= from)) ||
                (to.isValid() && !(day <= to)) ||
                (!pilot.isEmpty() && !pilots.isEmpty() && !pilots.contains(pilot)))
                continue;
            KOPA_ASSIGN(const Comers comers, comersOf(store, event.id));
            answer.append(eventJson(event, comers));
        }
        return QJsonValue(answer);
    });
}

Result<QJsonValue> enter(Workbench &bench, const Arguments &arguments, const QString &id)
{
    const QStringList words{QStringLiteral("name"),  QStringLiteral("email"), QStringLiteral("organisation"),
                            QStringLiteral("needs"), QStringLiteral("pilot"), QStringLiteral("language")};
    KOPA_TRY(arguments.onlyThese(words + QStringList{QStringLiteral("door"), QStringLiteral("at")}));
    const Newcomer newcomer{arguments.value(words[0]),
                            arguments.value(words[1]),
                            arguments.value(words[2]),
                            arguments.value(words[3]),
                            arguments.value(words[4]),
                            arguments.value(words[5]),
                            arguments.has(QStringLiteral("door"))};
    const QString given = arguments.value(QStringLiteral("at"));
    const QDateTime at =
        given.isEmpty() ? QDateTime::currentDateTime() : QDateTime::fromString(given, Qt::ISODate);
    if (!at.isValid())
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), QStringLiteral("at")}, {QStringLiteral("value"), given}}};
    KOPA_ASSIGN(const QString made, bench.ask([&](Store &store) -> Result<QString> {
        if (!newcomer.pilot.isEmpty())
            KOPA_TRY(store.record({pilot::type().number, newcomer.pilot}));
        return registerFor(store, id, newcomer, at);
    }));
    KOPA_ASSIGN(const Comers comers, bench.ask([&](Store &store) { return comersOf(store, id); }));
    for (const Comer &comer : comers.all)
        if (comer.record.id == made)
            return QJsonValue(comerJson(comer));
    return Error{ErrorCode::Internal, {{QStringLiteral("detail"), made}}};
}

/// For each registration named: comes after all or not, was present or not.
Result<QJsonValue> tell(Workbench &bench, Arguments &arguments, const QString &id, const QString &verb)
{
    const QString absent = QStringLiteral("absent");
    const QString again = QStringLiteral("again");
    QStringList named;
    for (QString next = arguments.nextWord(); !next.isEmpty(); next = arguments.nextWord())
        named.append(next);
    KOPA_TRY(arguments.onlyThese({verb == u"attend" ? absent : again}));
    if (named.isEmpty())
        return usageError(QStringLiteral("event %1 ID REGISTRATION...").arg(verb));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        for (const QString &one : named) {
            KOPA_ASSIGN(const Record record, store.record({registration::type().number, one}));
            if (record.text(registration::event) != id)
                return Error{ErrorCode::NotFound,
                             {{QStringLiteral("type"), QString(registration::type().key)},
                              {QStringLiteral("id"), one}}};
        }
        for (const QString &one : named)
            KOPA_TRY(verb == u"attend"
                         ? setPresent(store, one, !arguments.has(absent))
                         : setComing(store, one, arguments.has(again), QDateTime::currentDateTime()));
        return {};
    }));
    KOPA_ASSIGN(const QJsonObject object, shown(bench, id));
    return QJsonValue(object);
}

QJsonObject dueJson(Store &store, const PilotDue &due)
{
    QJsonArray lines;
    for (const DueLine &line : due.lines)
        lines.append(QJsonObject{{QStringLiteral("what"), QString(line.item->key)},
                                 {QStringLiteral("source"), QString(line.item->source)},
                                 {QStringLiteral("sentence"), line.item->sentence},
                                 {QStringLiteral("owed"), line.item->owed},
                                 {QStringLiteral("number_said"), line.item->numberSaid},
                                 {QStringLiteral("had"), line.had},
                                 {QStringLiteral("planned"), line.planned},
                                 {QStringLiteral("unsettled"), line.unsettled},
                                 {QStringLiteral("state"), QString(dueStateKey(line.state))},
                                 {QStringLiteral("events"), QJsonArray::fromStringList(line.events)}});
    return {{QStringLiteral("pilot"), due.pilot},
            {QStringLiteral("name"), finnishName(store, pilot::type(), due.pilot)},
            {QStringLiteral("year"), due.year},
            {QStringLiteral("takes_part"), due.takesPart},
            {QStringLiteral("in_order"), due.isInOrder()},
            {QStringLiteral("guided_by_own"), due.guidedByOwn},
            {QStringLiteral("guided_by_outside"), due.guidedByOutside},
            {QStringLiteral("visits"), due.visits},
            {QStringLiteral("due"), lines}};
}

Result<QJsonValue> due(Workbench &bench, const Arguments &arguments)
{
    const QString wanted = arguments.value(QStringLiteral("pilot"));
    const QString year = arguments.value(QStringLiteral("year"));
    KOPA_TRY(arguments.onlyThese({QStringLiteral("pilot"), QStringLiteral("year"), QStringLiteral("day")}));
    KOPA_ASSIGN(const QDate today, arguments.dateOrToday(QStringLiteral("day")));
    if (!year.isEmpty() && (year.toInt() < 2000 || year.toInt() > 2200))
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), QStringLiteral("year")}, {QStringLiteral("value"), year}}};
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const ProgrammeRecords records, programmeRecords(recordsOf(store)));
        KOPA_ASSIGN(const QList<Record> pilots, store.records(pilot::type()));
        if (!wanted.isEmpty())
            KOPA_TRY(store.record({pilot::type().number, wanted}));
        const int asked = year.isEmpty() ? dueYear(records, today) : year.toInt();
        QJsonArray answer;
        for (const Record &pilot : pilots)
            if (wanted.isEmpty() || pilot.id == wanted)
                answer.append(dueJson(store, dueOf(pilot.id, asked, records, today)));
        return QJsonValue(answer);
    });
}

Result<QJsonValue> cancel(Workbench &bench, const QString &id)
{
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.record(keyOf(id)));
        return store.write({.key = keyOf(id), .fields = {{event::state, QStringLiteral("cancelled")}}});
    }));
    KOPA_ASSIGN(const QJsonObject object, shown(bench, id));
    return QJsonValue(object);
}

} // namespace

Result<QJsonValue> eventCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return make(bench, arguments);
    if (verb == u"list")
        return list(bench, arguments);
    if (verb == u"due")
        return due(bench, arguments);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(QStringLiteral("event add, list, due, show, edit, cancel, register, unregister, "
                                         "attend, certificate or invitation; all but the first three name an "
                                         "event"));
    if (verb == u"attend" || verb == u"unregister")
        return tell(bench, arguments, id, verb);
    if (verb == u"edit")
        return change(bench, arguments, id);
    if (verb == u"register")
        return enter(bench, arguments, id);
    if (verb == u"certificate")
        return eventCertificate(bench, arguments, id);
    if (verb == u"invitation")
        return eventInvitation(bench, arguments, id);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == u"cancel")
        return cancel(bench, id);
    if (verb != u"show")
        return usageError(QStringLiteral("unknown: event %1").arg(verb));
    KOPA_ASSIGN(const QJsonObject object, shown(bench, id));
    return QJsonValue(object);
}

} // namespace kopa::cli
