#include "commands.h"
#include "core/findings/coding.h"
#include "core/findings/round_result.h"
#include "core/records/coding_round.h"
#include "output.h"
#include "space_words.h"

namespace kopa::cli {

using namespace findings;

namespace {

Result<QJsonValue> show(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record round, store.record({coding_round::type().number, id}));
        return QJsonValue(recordJson(round));
    });
}

Result<QJsonValue> open(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("name"), QStringLiteral("note"), QStringLiteral("coder"),
                                  QStringLiteral("code"), QStringLiteral("space")}));
    NewRound round{arguments.value(QStringLiteral("name")), arguments.values(QStringLiteral("note")),
                   arguments.values(QStringLiteral("coder")), arguments.values(QStringLiteral("code"))};
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(round.space, chosenSpace(bench, arguments));
    }
    KOPA_ASSIGN(const QString id, bench.ask([&](Store &store) { return openRound(store, round); }));
    return show(bench, id);
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> rounds, store.records(coding_round::type()));
        QJsonArray rows;
        for (const Record &round : rounds)
            rows.append(recordJson(round));
        return QJsonValue(rows);
    });
}

QJsonValue figure(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject agreementJson(const Agreement &agreement)
{
    return {{QStringLiteral("compared"), agreement.units},
            {QStringLiteral("percent"), figure(agreement.percent)},
            {QStringLiteral("kappa"), figure(agreement.kappa)},
            {QStringLiteral("alpha"), figure(agreement.alpha)}};
}

QJsonObject unitJson(const CodingUnit &unit)
{
    QJsonObject codes;
    for (auto it = unit.codes.begin(); it != unit.codes.end(); ++it)
        codes.insert(it.key(), QJsonArray::fromStringList(*it));
    return {{QStringLiteral("note"), unit.note},
            {QStringLiteral("from"), unit.from},
            {QStringLiteral("to"), unit.to},
            {QStringLiteral("codes"), codes},
            {QStringLiteral("passages"), QJsonArray::fromStringList(unit.passages)}};
}

Result<QJsonValue> result(Workbench &bench, const QString &id)
{
    KOPA_ASSIGN(const RoundResult result, bench.ask([&](Store &store) { return roundResult(store, id); }));
    QJsonArray byCode, disagreements;
    for (const CodeAgreement &code : result.byCode) {
        QJsonObject object = agreementJson(code.agreement);
        object.insert(QStringLiteral("code"), code.code);
        object.insert(QStringLiteral("units"), code.units);
        byCode.append(object);
    }
    for (const CodingUnit &unit : result.disagreements())
        disagreements.append(unitJson(unit));
    return QJsonValue(QJsonObject{{QStringLiteral("coders"), QJsonArray::fromStringList(result.coders)},
                                  {QStringLiteral("units"), result.units.size()},
                                  {QStringLiteral("marked_by_all"), result.markedByAll},
                                  {QStringLiteral("overall"), agreementJson(result.overall)},
                                  {QStringLiteral("by_code"), byCode},
                                  {QStringLiteral("disagreements"), disagreements}});
}

Result<QJsonValue> self(Workbench &bench)
{
    KOPA_ASSIGN(const QString coder, bench.ask([](Store &store) { return ownCoder(store); }));
    return QJsonValue(QJsonObject{{QStringLiteral("coder"), coder}});
}

} // namespace

Result<QJsonValue> codingCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"open")
        return open(bench, arguments);
    if (verb == u"list")
        return list(bench, arguments);
    if (verb == u"self")
        return self(bench);
    const QString id = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    if (id.isEmpty() || (verb != u"show" && verb != u"close" && verb != u"result"))
        return usageError(QStringLiteral("coding open, list, self, show ID, close ID or result ID"));
    if (verb == u"result")
        return result(bench, id);
    if (verb == u"close")
        KOPA_TRY(bench.ask([&](Store &store) { return closeRound(store, id); }));
    return show(bench, id);
}

} // namespace kopa::cli
