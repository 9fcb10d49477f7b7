#include "scenario_board.h"

#include "core/offering/offerings.h"
#include "core/offering/scenario_edits.h"
#include "core/offering/scenarios.h"
#include "core/records/cost_item.h"
#include "core/records/offering.h"
#include "core/records/organisation.h"
#include "core/records/scenario.h"
#include "new_record.h"
#include "offering_record.h"
#include "session.h"

#include <QtNumeric>

namespace kopa {

namespace {

QList<Record> allOf(const RecordType &type)
{
    return Session::instance()->names()->records(type.number).values();
}

QString keyOf(const offering::Party &party)
{
    return party.key() + u'/' + party.organisation;
}

void addNew(QStringList &keys, const QString &key)
{
    if (!keys.contains(key))
        keys.append(key);
}

QVariantList kindsOf(const QStringList &kinds, const QList<offering::KindSum> &sums)
{
    QVariantList result;
    for (const QString &kind : kinds) {
        QVariant sum = qQNaN();
        for (const offering::KindSum &one : sums)
            if (one.kind == kind)
                sum = double(one.cents);
        result.append(QVariantMap{{QStringLiteral("kind"), kind}, {QStringLiteral("sum"), sum}});
    }
    return result;
}

QVariantList partiesOf(const QStringList &parties, const QList<offering::PartySum> &sums)
{
    QVariantList result;
    for (const QString &party : parties) {
        QVariant net = qQNaN();
        for (const offering::PartySum &one : sums)
            if (keyOf(one.party) == party)
                net = double(one.net());
        result.append(QVariantMap{
            {QStringLiteral("kind"), party.section(u'/', 0, 0)},
            {QStringLiteral("name"),
             Session::instance()->names()->name(organisation::type().number, party.section(u'/', 1))},
            {QStringLiteral("net"), net}});
    }
    return result;
}

} // namespace

ScenarioLines linesOf(const QList<offering::ScenarioSum> &sums)
{
    ScenarioLines lines;
    for (const offering::ScenarioSum &sum : sums) {
        for (const offering::KindSum &one : sum.costs)
            addNew(lines.costs, one.kind);
        for (const offering::KindSum &one : sum.incomes)
            addNew(lines.incomes, one.kind);
        for (const offering::PartySum &one : sum.parties)
            if (one.party.kind == offering::Party::Kind::Organisation)
                addNew(lines.parties, keyOf(one.party));
    }
    for (const offering::ScenarioSum &sum : sums)
        for (const offering::PartySum &one : sum.parties)
            addNew(lines.parties, keyOf(one.party));
    return lines;
}

QVariantMap scenarioMap(const offering::ScenarioSum &sum, const QStringList &costs,
                        const QStringList &incomes, const QStringList &parties)
{
    return {{QStringLiteral("scenarioId"), sum.scenario.id},
            {QStringLiteral("title"), offering::titleOf(sum.scenario).in(Session::instance()->language())},
            {QStringLiteral("state"), sum.scenario.text(scenario::state)},
            {QStringLiteral("year"), sum.scenario.text(scenario::year)},
            {QStringLiteral("learners"), double(sum.learners.value_or(-1))},
            {QStringLiteral("total"), double(sum.total)},
            {QStringLiteral("perLearner"), sum.perLearner ? double(*sum.perLearner) : qQNaN()},
            {QStringLiteral("unknown"), double(sum.unknown)},
            {QStringLiteral("uncounted"), int(sum.uncounted)},
            {QStringLiteral("costs"), kindsOf(costs, sum.costs)},
            {QStringLiteral("incomes"), kindsOf(incomes, sum.incomes)},
            {QStringLiteral("parties"), partiesOf(parties, sum.parties)}};
}

ScenarioBoard::ScenarioBoard(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &ScenarioBoard::refill);
    connect(session, &Session::languageChanged, this, &ScenarioBoard::refill);
}

void ScenarioBoard::setOfferingId(const QString &offering)
{
    if (m_offering == offering)
        return;
    m_offering = offering;
    refill();
}

QString ScenarioBoard::offeringTitle() const
{
    const Session *session = Session::instance();
    const Record *record = session->names()->record(offering::type().number, m_offering);
    return record ? offering::titleOf(*record).in(session->language()) : QString();
}

int ScenarioBoard::chosen() const
{
    int count = 0;
    for (const QVariant &one : m_scenarios)
        count += one.toMap()[QStringLiteral("state")] == QStringLiteral("chosen") ? 1 : 0;
    return count;
}

bool ScenarioBoard::canWrite() const
{
    return Session::instance()->role() != Role::Reader;
}

void ScenarioBoard::refill()
{
    const QList<offering::ScenarioSum> sums =
        offering::scenariosOf(m_offering, allOf(scenario::type()), allOf(cost_item::type()));
    const ScenarioLines lines = linesOf(sums);
    m_scenarios.clear();
    for (const offering::ScenarioSum &sum : sums)
        m_scenarios.append(scenarioMap(sum, lines.costs, lines.incomes, lines.parties));
    Q_EMIT changed();
}

template <class EditsOf> void ScenarioBoard::write(EditsOf editsOf)
{
    const auto job = [editsOf](Store &store) -> Result<void> {
        KOPA_ASSIGN(const QList<Edit> edits, editsOf(store));
        return store.writeAll(edits);
    };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        if (!written.ok())
            Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
    });
}

QString ScenarioBoard::create()
{
    QList<FieldEdit> fields{{scenario::offering, m_offering}, {scenario::state, QStringLiteral("draft")}};
    const Record *record = Session::instance()->names()->record(offering::type().number, m_offering);
    if (record && !record->text(offering::pilot).isEmpty())
        fields.append({scenario::pilot, record->text(offering::pilot)});
    return makeRecord(scenario::type(), fields);
}

QString ScenarioBoard::copy(const QString &scenario)
{
    const QString made = crypto::newObjectId();
    write([scenario, made](Store &store) -> Result<QList<Edit>> {
        KOPA_ASSIGN(const Record record, store.record({scenario::type().number, scenario}));
        KOPA_ASSIGN(const QList<Record> items, store.records(cost_item::type()));
        return offering::copyOf(record, items, made);
    });
    return made;
}

void ScenarioBoard::choose(const QString &scenario)
{
    write([scenario](Store &store) -> Result<QList<Edit>> {
        KOPA_ASSIGN(const Record record, store.record({scenario::type().number, scenario}));
        KOPA_ASSIGN(const QList<Record> all, store.records(scenario::type()));
        return offering::choose(record, all);
    });
}

} // namespace kopa
