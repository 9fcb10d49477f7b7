#include "commands.h"
#include "core/offering/offerings.h"
#include "core/offering/scenario_comparison.h"
#include "core/offering/scenario_edits.h"
#include "core/records/cost_item.h"
#include "core/records/scenario.h"
#include "output.h"
#include "record_options.h"

#include <QFileInfo>

namespace kopa::cli {

namespace {

RecordKey keyOf(const QString &id)
{
    return {scenario::type().number, id};
}

QJsonValue figure(const std::optional<std::int64_t> &value)
{
    return value ? QJsonValue(qint64(*value)) : QJsonValue();
}

QJsonObject partyJson(const offering::Party &party)
{
    return {{QStringLiteral("kind"), QString(party.key())},
            {QStringLiteral("organisation"), party.organisation}};
}

QJsonArray kindsJson(const QList<offering::KindSum> &sums)
{
    QJsonArray answer;
    for (const offering::KindSum &one : sums)
        answer.append(
            QJsonObject{{QStringLiteral("kind"), one.kind}, {QStringLiteral("sum"), qint64(one.cents)}});
    return answer;
}

QJsonArray itemsJson(const QList<offering::CostLine> &lines)
{
    QJsonArray answer;
    for (const offering::CostLine &line : lines) {
        QJsonObject object = recordJson(line.item);
        object.insert(QStringLiteral("sum"), figure(line.cents));
        object.insert(QStringLiteral("from"), partyJson(line.payer));
        object.insert(QStringLiteral("to"), partyJson(line.receiver));
        object.insert(QStringLiteral("faults"), QJsonArray::fromStringList(offering::itemFaults(line.item)));
        answer.append(object);
    }
    return answer;
}

QJsonArray partiesJson(const QList<offering::PartySum> &sums)
{
    QJsonArray answer;
    for (const offering::PartySum &one : sums) {
        QJsonObject object = partyJson(one.party);
        object.insert(QStringLiteral("pays"), qint64(one.pays));
        object.insert(QStringLiteral("gets"), qint64(one.gets));
        object.insert(QStringLiteral("net"), qint64(one.net()));
        answer.append(object);
    }
    return answer;
}

QJsonObject sumJson(const offering::ScenarioSum &sum)
{
    QJsonObject object = recordJson(sum.scenario);
    object.insert(QStringLiteral("title"), offering::titleOf(sum.scenario).in(u"fi"));
    object.insert(QStringLiteral("items"), itemsJson(sum.lines));
    object.insert(QStringLiteral("total"), qint64(sum.total));
    object.insert(QStringLiteral("per_learner"), figure(sum.perLearner));
    object.insert(QStringLiteral("costs"), kindsJson(sum.costs));
    object.insert(QStringLiteral("incomes"), kindsJson(sum.incomes));
    object.insert(QStringLiteral("parties"), partiesJson(sum.parties));
    object.insert(QStringLiteral("unknown"), qint64(sum.unknown));
    object.insert(QStringLiteral("state_share"), qint64(sum.stateShare));
    object.insert(QStringLiteral("uncounted"), sum.uncounted);
    return object;
}

QJsonObject demandJson(const offering::Demand &demand)
{
    return {{QStringLiteral("people"), demand.people.value},
            {QStringLiteral("missing"), demand.people.missing},
            {QStringLiteral("year"), demand.year},
            {QStringLiteral("municipalities"), QJsonArray::fromStringList(demand.municipalities)},
            {QStringLiteral("table"), demand.table.title},
            {QStringLiteral("table_id"), demand.table.id},
            {QStringLiteral("source"), demand.table.source},
            {QStringLiteral("retrieved"), demand.table.retrieved.toString(Qt::ISODate)}};
}

/// With the people that a table has of its ages, or why none tells.
Result<QJsonValue> shown(Workbench &bench, const QString &id)
{
    struct Read
    {
        QJsonObject object;
        Result<offering::DemandQuestion> question;
    };
    const auto read = bench.ask([&](Store &store) -> Result<Read> {
        KOPA_ASSIGN(const Record record, store.record(keyOf(id)));
        KOPA_ASSIGN(const QList<Record> items, store.records(cost_item::type(), cost_item::scenario, id));
        return Read{sumJson(offering::sumOf(record, items)), offering::demandQuestion(store, record)};
    });
    if (!read.ok())
        return read.error();
    QJsonObject object = read->object;
    const auto demand = read->question.ok() ? offering::demandOf(bench.store, *read->question)
                                            : Result<offering::Demand>(read->question.error());
    if (demand.ok())
        object.insert(QStringLiteral("demand"), demandJson(*demand));
    else
        object.insert(QStringLiteral("no_demand"), QString(errorName(demand.error().code)));
    return QJsonValue(object);
}

Result<QJsonValue> write(Workbench &bench, const Arguments &arguments, const QString &id)
{
    if (id.isEmpty() && !arguments.has(QStringLiteral("offering")))
        return usageError(QStringLiteral("scenario add --offering ID"));
    KOPA_ASSIGN(const QString written, writeFields(bench, arguments, scenario::type(), id));
    return shown(bench, written);
}

Result<QJsonValue> compare(Workbench &bench, const Arguments &arguments, bool demand)
{
    const QString out = QStringLiteral("out");
    KOPA_ASSIGN(const QString language, arguments.language());
    KOPA_TRY(arguments.onlyThese({QStringLiteral("offering"), QStringLiteral("language"), out}));
    const QString id = arguments.value(QStringLiteral("offering"));
    if (id.isEmpty())
        return usageError(QStringLiteral("scenario list|compare --offering ID"));
    const auto comparison =
        demand ? offering::gatherComparison(bench.store, id, language)
               : bench.ask([&](Store &store) { return offering::comparisonOf(store, id, language); });
    if (!comparison.ok())
        return comparison.error();
    if (arguments.has(out)) {
        KOPA_TRY(offering::saveComparison(*comparison, arguments.value(out)));
        return QJsonValue(QJsonObject{{QStringLiteral("written"), arguments.value(out)},
                                      {QStringLiteral("bytes"), QFileInfo(arguments.value(out)).size()},
                                      {QStringLiteral("scenarios"), comparison->scenarios.size()}});
    }
    QJsonArray answer;
    for (const offering::ScenarioSum &sum : comparison->scenarios) {
        QJsonObject object = sumJson(sum);
        if (comparison->demand.contains(sum.scenario.id))
            object.insert(QStringLiteral("demand"), demandJson(comparison->demand[sum.scenario.id]));
        answer.append(object);
    }
    return QJsonValue(answer);
}

Result<QJsonValue> copy(Workbench &bench, const QString &id)
{
    const QString made = crypto::newObjectId();
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const Record record, store.record(keyOf(id)));
        KOPA_ASSIGN(const QList<Record> items, store.records(cost_item::type()));
        return store.writeAll(offering::copyOf(record, items, made));
    }));
    return shown(bench, made);
}

Result<QJsonValue> choose(Workbench &bench, const QString &id)
{
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const Record record, store.record(keyOf(id)));
        KOPA_ASSIGN(const QList<Record> all, store.records(scenario::type()));
        return store.writeAll(offering::choose(record, all));
    }));
    return shown(bench, id);
}

} // namespace

Result<QJsonValue> scenarioCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return write(bench, arguments, {});
    if (verb == u"list" || verb == u"compare")
        return compare(bench, arguments, verb == u"compare");
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(
            QStringLiteral("scenario add, list, compare, show, edit, copy, choose, trash or restore; "
                           "the last six name a scenario"));
    if (verb == u"edit")
        return write(bench, arguments, id);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == u"show")
        return shown(bench, id);
    if (verb == u"copy")
        return copy(bench, id);
    if (verb == u"choose")
        return choose(bench, id);
    if (verb == u"trash" || verb == u"restore")
        return setTrashed(bench, keyOf(id), verb == u"trash");
    return usageError(QStringLiteral("no 'scenario %1'").arg(verb));
}

Result<QJsonValue> costCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    const QString id = arguments.nextWord();
    const RecordKey key{cost_item::type().number, id};
    if (verb == u"add" &&
        (!arguments.has(QStringLiteral("scenario")) || !arguments.has(QStringLiteral("kind"))))
        return usageError(QStringLiteral("cost add --scenario ID --kind KIND --amount SUM"));
    if (verb == u"add" ? !id.isEmpty() : id.isEmpty())
        return usageError(QStringLiteral("cost add, edit, trash or restore; the last three name an item"));
    if (verb == u"add" || verb == u"edit") {
        KOPA_ASSIGN(const QString written, writeFields(bench, arguments, cost_item::type(), id));
        const RecordKey made{key.type, written};
        KOPA_ASSIGN(const Record record, bench.ask([&](Store &store) { return store.record(made); }));
        return QJsonValue(recordJson(record));
    }
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == u"trash" || verb == u"restore")
        return setTrashed(bench, key, verb == u"trash");
    return usageError(QStringLiteral("no 'cost %1'").arg(verb));
}

} // namespace kopa::cli
