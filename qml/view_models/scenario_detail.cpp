#include "scenario_detail.h"

#include "core/offering/offerings.h"
#include "core/offering/scenario_demand.h"
#include "core/offering/scenarios.h"
#include "core/records/cost_item.h"
#include "core/records/offering.h"
#include "core/records/organisation.h"
#include "core/records/scenario.h"
#include "core/records/statistics_table.h"
#include "new_record.h"
#include "scenario_board.h"
#include "session.h"

#include <QtNumeric>

namespace kopa {

namespace {

QString nameOf(const offering::Party &party)
{
    return Session::instance()->names()->name(organisation::type().number, party.organisation);
}

QVariantMap itemMap(const offering::CostLine &line)
{
    return {{QStringLiteral("itemId"), line.item.id},
            {QStringLiteral("kind"), line.item.text(cost_item::kind)},
            {QStringLiteral("sum"), line.cents ? double(*line.cents) : qQNaN()},
            {QStringLiteral("payer"), nameOf(line.payer)},
            {QStringLiteral("receiver"), nameOf(line.receiver)},
            {QStringLiteral("payerKind"), QString(line.payer.key())},
            {QStringLiteral("receiverKind"), QString(line.receiver.key())},
            {QStringLiteral("perLearner"), line.item.text(cost_item::basis) == u"per_learner"},
            {QStringLiteral("known"), line.item.text(cost_item::known)},
            {QStringLiteral("faulty"), !offering::itemFaults(line.item).isEmpty()}};
}

/// The question is asked on the store's thread, the table read away from it.
Result<offering::Demand> findDemand(StoreThread &store, const QString &id)
{
    auto asked =
        store.run(StoreThread::Priority::Person, [id](Store &opened) -> Result<offering::DemandQuestion> {
            KOPA_ASSIGN(const Record record, opened.record({scenario::type().number, id}));
            return offering::demandQuestion(opened, record);
        });
    asked.waitForFinished();
    if (asked.resultCount() == 0)
        return ErrorCode::Cancelled;
    KOPA_ASSIGN(const offering::DemandQuestion question, asked.result());
    return offering::demandOf(store, question);
}

} // namespace

ScenarioDetail::ScenarioDetail(QObject *parent) : OfferingRecord(scenario::type(), parent)
{
    connect(this, &RegisterDetail::changed, this, &ScenarioDetail::askDemand);
}

QVariantMap ScenarioDetail::sums() const
{
    if (!record())
        return {};
    const offering::ScenarioSum sum = offering::sumOf(*record(), all(cost_item::type()));
    const ScenarioLines lines = linesOf({sum});
    return scenarioMap(sum, lines.costs, lines.incomes, lines.parties);
}

QVariantList ScenarioDetail::items() const
{
    QVariantList result;
    if (record())
        for (const offering::CostLine &line : offering::sumOf(*record(), all(cost_item::type())).lines)
            result.append(itemMap(line));
    return result;
}

/// What the demand hangs on; asked anew when it changes.
QString ScenarioDetail::question() const
{
    if (!record())
        return {};
    const auto number = [this](FieldNumber field) {
        return QString::number(offering::given(*record(), field).value_or(-1));
    };
    QStringList parts{recordId(),
                      record()->text(scenario::year),
                      number(scenario::ageFrom),
                      number(scenario::ageTo),
                      record()->text(scenario::table),
                      record()->text(scenario::pilot)};
    if (const Record *one =
            Session::instance()->names()->record(offering::type().number, record()->text(scenario::offering)))
        parts << one->set(offering::learners) << one->text(offering::pilot);
    for (const Record &table : all(statistics_table::type()))
        parts.append(table.id);
    return parts.join(u'/');
}

void ScenarioDetail::askDemand()
{
    const QString asked = question();
    if (asked == m_asked)
        return;
    m_asked = asked;
    m_demand.clear();
    m_error.reset();
    Q_EMIT demandChanged();
    if (asked.isEmpty())
        return;
    Session::away(
        this, [&store = Session::instance()->store(), id = recordId()] { return findDemand(store, id); },
        [this, asked](const Result<offering::Demand> &demand) {
            if (asked == m_asked)
                show(demand);
        });
}

void ScenarioDetail::show(const Result<offering::Demand> &demand)
{
    if (!demand.ok()) {
        m_error = demand.error();
    } else {
        m_demand = {{QStringLiteral("people"), demand->people.value},
                    {QStringLiteral("least"), demand->people.missing > 0},
                    {QStringLiteral("year"), demand->year},
                    {QStringLiteral("from"), demand->ages.from},
                    {QStringLiteral("to"), demand->ages.to.value_or(-1)},
                    {QStringLiteral("area"), demand->area.in(Session::instance()->language())},
                    {QStringLiteral("table"), demand->table.title},
                    {QStringLiteral("source"), demand->table.source},
                    {QStringLiteral("retrieved"), demand->table.retrieved.toString(Qt::ISODate)}};
    }
    Q_EMIT demandChanged();
}

QString ScenarioDetail::addItem()
{
    return makeRecord(cost_item::type(), {{cost_item::scenario, recordId()},
                                          {cost_item::kind, QStringLiteral("salaries")},
                                          {cost_item::basis, QStringLiteral("total")}});
}

CostItemDetail::CostItemDetail(QObject *parent) : OfferingRecord(cost_item::type(), parent) {}

QStringList CostItemDetail::faults() const
{
    return record() ? offering::itemFaults(*record()) : QStringList();
}

} // namespace kopa
