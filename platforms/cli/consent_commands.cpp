#include "commands.h"
#include "core/findings/consent_wording.h"
#include "core/records/consent.h"
#include "output.h"

namespace kopa::cli {

using namespace findings;

namespace {

const QString purposeOption = QStringLiteral("agree");

QJsonObject consentJson(const Record &consent)
{
    QJsonObject object = recordJson(consent);
    object.insert(QStringLiteral("is_withdrawn"), isWithdrawn(consent));
    return object;
}

Result<QJsonValue> shown(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record record, store.record({consent::type().number, id}));
        return QJsonValue(consentJson(record));
    });
}

Result<QJsonValue> give(Workbench &bench, const Arguments &arguments, const QString &note)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("person"), QStringLiteral("contact"), purposeOption,
                                  QStringLiteral("language"), QStringLiteral("how"), QStringLiteral("day")}));
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(QStringLiteral("day")));
    ConsentGiven given{.person = arguments.value(QStringLiteral("person")),
                       .agreed = {},
                       .language = arguments.value(QStringLiteral("language"), QStringLiteral("fi")),
                       .how = arguments.value(QStringLiteral("how"), QStringLiteral("device")),
                       .day = day,
                       .contact = arguments.value(QStringLiteral("contact"))};
    const QStringList agreed = arguments.values(purposeOption);
    for (const Purpose purpose : {Purpose::Notes, Purpose::Quotes, Purpose::Photo, Purpose::Audio})
        if (agreed.contains(consent::type().field(fieldOf(purpose))->key))
            given.agreed.append(purpose);
    if (given.agreed.size() != QSet<QString>(agreed.begin(), agreed.end()).size())
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), purposeOption},
                      {QStringLiteral("value"), agreed.join(QStringLiteral(", "))}}};
    KOPA_ASSIGN(const QString id, bench.ask([&](Store &store) { return giveConsent(store, note, given); }));
    return shown(bench, id);
}

/// Everybody who was heard in a note, or all consents.
Result<QJsonValue> list(Workbench &bench, const QString &note)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        QJsonArray answer;
        if (note.isEmpty()) {
            KOPA_ASSIGN(const QList<Record> all, store.records(consent::type()));
            for (const Record &record : all)
                answer.append(consentJson(record));
            return QJsonValue(answer);
        }
        KOPA_ASSIGN(const QList<Heard> heard, heardIn(store, note));
        for (const Heard &one : heard) {
            QJsonObject object = one.consent ? consentJson(*one.consent) : QJsonObject();
            object.insert(QStringLiteral("person"), one.person);
            object.insert(QStringLiteral("participant"), one.participant);
            object.insert(QStringLiteral("missing"), one.isMissing());
            answer.append(object);
        }
        return QJsonValue(answer);
    });
}

} // namespace

Result<QJsonValue> consentCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    const QString id = arguments.nextWord();
    if (verb == u"list") {
        KOPA_TRY(arguments.onlyThese({}));
        return list(bench, id);
    }
    if (verb == u"wording") {
        KOPA_TRY(arguments.onlyThese({}));
        return QJsonValue(QJsonObject{
            {QStringLiteral("wording"), consentWording(id.isEmpty() ? QStringLiteral("fi") : id).whole()}});
    }
    if (id.isEmpty())
        return usageError(QStringLiteral("consent give NOTE, list [NOTE], withdraw ID or wording LANGUAGE"));
    if (verb == u"give")
        return give(bench, arguments, id);
    if (verb != u"withdraw")
        return usageError(QStringLiteral("unknown: consent %1").arg(verb));
    KOPA_TRY(arguments.onlyThese({QStringLiteral("day"), QStringLiteral("again")}));
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(QStringLiteral("day")));
    KOPA_TRY(bench.ask([&](Store &store) {
        return withdrawConsent(store, id, arguments.has(QStringLiteral("again")) ? QDate() : day);
    }));
    return shown(bench, id);
}

} // namespace kopa::cli
