#include "commands.h"
#include "core/network/pilot_standing.h"
#include "core/programme/network_site.h"
#include "core/programme/pilot_log.h"
#include "core/programme/public_site.h"
#include "core/programme/shared_themes.h"
#include "core/records/contact.h"
#include "core/records/membership.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "output.h"
#include "record_key.h"

namespace kopa::cli {

namespace {

QJsonObject standingJson(Store &store, const Record &pilot, const network::PilotStanding &standing,
                         const QDate &day)
{
    QJsonArray members;
    for (const network::MemberStanding &member : standing.members)
        members.append(QJsonObject{
            {QStringLiteral("organisation"), member.organisation},
            {QStringLiteral("name"), finnishName(store, organisation::type(), member.organisation)},
            {QStringLiteral("authorisation"), QString(network::paperKey(member.authorisation))},
            {QStringLiteral("approval"), QString(network::paperKey(member.approval))}});
    return {{QStringLiteral("pilot"), pilot.id},
            {QStringLiteral("name"), nameOf(pilot).in(u"fi")},
            {QStringLiteral("day"), day.toString(Qt::ISODate)},
            {QStringLiteral("lead"), standing.hasLead},
            {QStringLiteral("contact"), standing.hasContact},
            {QStringLiteral("complete"), standing.isComplete()},
            {QStringLiteral("members"), members}};
}

Result<QJsonValue> standing(Workbench &bench, Arguments &arguments)
{
    const QString wanted = arguments.nextWord();
    const QString option = QStringLiteral("day");
    KOPA_ASSIGN(const QDate given, arguments.date(option));
    KOPA_TRY(arguments.onlyThese({option}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> memberships, store.records(membership::type()));
        KOPA_ASSIGN(const QList<Record> contacts, store.records(contact::type()));
        KOPA_ASSIGN(const QList<Record> pilots, store.records(pilot::type()));
        if (!wanted.isEmpty()) {
            KOPA_TRY(store.record({pilot::type().number, wanted}));
        }
        QJsonArray answer;
        for (const Record &pilot : pilots) {
            if (!wanted.isEmpty() && pilot.id != wanted)
                continue;
            const QDate day =
                given.isValid() ? given : network::standingDay(pilot.id, memberships, QDate::currentDate());
            answer.append(
                standingJson(store, pilot, network::standingOf(pilot, memberships, contacts, day), day));
        }
        return QJsonValue(answer);
    });
}

Result<QJsonValue> log(Workbench &bench, Arguments &arguments)
{
    const QString pilot = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<programme::PilotChange> changes, programme::pilotLog(store, pilot));
        QJsonArray answer;
        for (const programme::PilotChange &change : changes) {
            const auto name = [&](const QString &id) {
                return id.isEmpty() ? QString() : programme::namedInLog(store, change.field, id, u"fi");
            };
            answer.append(QJsonObject{{QStringLiteral("when"), isoTime(change.timeMs)},
                                      {QStringLiteral("by"), change.author},
                                      {QStringLiteral("field"), change.field},
                                      {QStringLiteral("before"), change.before},
                                      {QStringLiteral("before_name"), name(change.before)},
                                      {QStringLiteral("after"), change.after},
                                      {QStringLiteral("after_name"), name(change.after)},
                                      {QStringLiteral("concurrent"), change.concurrent}});
        }
        return QJsonValue(answer);
    });
}

/// The fields of one of the two papers.
struct PaperFields
{
    FieldNumber on;
    FieldNumber by;
    FieldNumber document;
    FieldNumber until;
};

Result<QJsonValue> give(Workbench &bench, Arguments &arguments, const PaperFields &fields)
{
    const QString pilot = arguments.nextWord();
    const QString organisation = arguments.nextWord();
    const QString on = QStringLiteral("on");
    const QString until = QStringLiteral("until");
    KOPA_ASSIGN(const QDate day, arguments.date(on));
    KOPA_ASSIGN(const QDate last, arguments.date(until));
    KOPA_TRY(arguments.onlyThese({on, until, QStringLiteral("by"), QStringLiteral("document")}));
    if (pilot.isEmpty() || organisation.isEmpty() || !day.isValid())
        return usageError(QStringLiteral("pilot authorise|approve PILOT ORGANISATION --on DATE"));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> memberships,
                    store.records(membership::type(), membership::pilot, pilot));
        const auto member = std::find_if(memberships.begin(), memberships.end(), [&](const Record &each) {
            return each.text(membership::organisation) == organisation;
        });
        if (member == memberships.end())
            return Error{ErrorCode::NotFound,
                         {{QStringLiteral("type"), QString(membership::type().key)},
                          {QStringLiteral("id"), pilot + u'.' + organisation}}};
        const RecordKey key{membership::type().number, member->id};
        KOPA_TRY(store.write({.key = key,
                              .fields = {{fields.on, day.toString(Qt::ISODate)},
                                         {fields.by, arguments.value(QStringLiteral("by"))},
                                         {fields.document, arguments.value(QStringLiteral("document"))},
                                         {fields.until, last.toString(Qt::ISODate)}}}));
        KOPA_ASSIGN(const Record record, store.record(key));
        return QJsonValue(recordJson(record));
    });
}

} // namespace

Result<QJsonValue> siteCommand(Workbench &bench, Arguments &arguments)
{
    const QString out = QStringLiteral("out");
    const QString verb = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({out}));
    if (verb != QStringLiteral("export") || !arguments.has(out))
        return usageError(QStringLiteral("site export --out FOLDER"));
    KOPA_ASSIGN(const auto pages,
                bench.ask([](Store &store) { return programme::networkSite(store, QDate::currentDate()); }));
    KOPA_TRY(programme::writeSite(pages, arguments.value(out)));
    return QJsonValue(QJsonObject{{QStringLiteral("pages"), pages.size()}});
}

/// Of a pilot by its id, or of an event, a note or support material by its key.
static Result<QJsonValue> alike(Workbench &bench, Arguments &arguments)
{
    const QString word = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    if (word.isEmpty())
        return usageError(QStringLiteral("pilot alike PILOT|KEY"));
    RecordKey key{pilot::type().number, word};
    if (word.contains(u':')) {
        KOPA_ASSIGN(key, recordKey(word));
    }
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record record, store.record(key));
        KOPA_ASSIGN(const auto others, programme::alikePilots(record, programme::recordsOf(store)));
        QJsonArray rows;
        for (const programme::AlikePilot &other : others)
            rows.append(QJsonObject{{QStringLiteral("pilot"), other.pilot},
                                    {QStringLiteral("name"), finnishName(store, pilot::type(), other.pilot)},
                                    {QStringLiteral("themes"), QJsonArray::fromStringList(other.themes)}});
        return QJsonValue(rows);
    });
}

Result<QJsonValue> pilotCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("alike"))
        return alike(bench, arguments);
    if (verb == QStringLiteral("standing"))
        return standing(bench, arguments);
    if (verb == QStringLiteral("log"))
        return log(bench, arguments);
    if (verb == QStringLiteral("authorise"))
        return give(bench, arguments,
                    {membership::authorisedOn, membership::authorisedBy, membership::authorisation,
                     membership::authorisedUntil});
    if (verb == QStringLiteral("approve"))
        return give(bench, arguments,
                    {membership::approvedOn, membership::approvedBy, membership::approval,
                     membership::approvedUntil});
    return usageError(QStringLiteral("pilot standing, alike, log, authorise or approve: see kopa-cli help"));
}

} // namespace kopa::cli
