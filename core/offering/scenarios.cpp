#include "scenarios.h"

#include "core/records/cost_item.h"
#include "core/records/scenario.h"
#include "offerings.h"

#include <algorithm>

namespace kopa::offering {

namespace {

/// The most that one line may come to; more is no sum that anybody has written on purpose.
constexpr std::int64_t centsAtMost = 100'000'000'000'000;

bool isIncome(const QString &kind)
{
    return kind == u"state_share" || kind == u"home_municipality" || kind == u"learner_fee";
}

Party payerOf(const Record &item)
{
    const QString named = item.text(cost_item::payer);
    const QString kind = item.text(cost_item::kind);
    if (!named.isEmpty())
        return {Party::Kind::Organisation, named};
    if (kind == u"state_share")
        return {Party::Kind::State};
    return {kind == u"learner_fee" ? Party::Kind::Learners : Party::Kind::Unsaid};
}

Party receiverOf(const Record &item)
{
    const QString named = item.text(cost_item::receiver);
    if (!named.isEmpty())
        return {Party::Kind::Organisation, named};
    return {isIncome(item.text(cost_item::kind)) ? Party::Kind::Unsaid : Party::Kind::Outside};
}

std::optional<std::int64_t> counted(const Record &item, std::optional<std::int64_t> learners)
{
    const auto amount = given(item, cost_item::amount);
    if (!amount || *amount < 0 || *amount > centsAtMost)
        return std::nullopt;
    if (item.text(cost_item::basis) != u"per_learner")
        return amount;
    if (!learners || *learners < 0 || (*amount > 0 && *learners > centsAtMost / *amount))
        return std::nullopt;
    return *amount * *learners;
}

qsizetype placeOf(const QString &kind)
{
    const auto &kinds = cost_item::type().field(cost_item::kind)->choices;
    const qsizetype at = kinds.indexOf(kind);
    return at < 0 ? kinds.size() : at;
}

void add(QList<KindSum> &sums, const QString &kind, std::int64_t cents)
{
    if (sums.isEmpty() || sums.last().kind != kind)
        sums.append({kind});
    sums.last().cents += cents;
}

PartySum &sumFor(QList<PartySum> &sums, const Party &party)
{
    const auto known =
        std::find_if(sums.begin(), sums.end(), [&](const PartySum &one) { return one.party == party; });
    if (known != sums.end())
        return *known;
    sums.append({party});
    return sums.last();
}

void count(ScenarioSum &sum, const CostLine &line)
{
    if (!line.cents) {
        ++sum.uncounted;
        return;
    }
    const std::int64_t cents = *line.cents;
    const QString kind = line.item.text(cost_item::kind);
    add(line.income ? sum.incomes : sum.costs, kind, cents);
    sumFor(sum.parties, line.payer).pays += cents;
    sumFor(sum.parties, line.receiver).gets += cents;
    if (line.income) {
        sum.stateShare += kind == u"state_share" ? cents : 0;
        return;
    }
    sum.total += cents;
    if (line.item.text(cost_item::known) == u"no")
        sum.unknown += cents;
}

int rankOf(const Record &scenario)
{
    const QString state = scenario.text(scenario::state);
    return state == u"chosen" ? 0 : state == u"dropped" ? 2 : 1;
}

} // namespace

QLatin1String Party::key() const
{
    switch (kind) {
    case Kind::Organisation:
        return QLatin1String("organisation");
    case Kind::State:
        return QLatin1String("state");
    case Kind::Learners:
        return QLatin1String("learners");
    case Kind::Unsaid:
        return QLatin1String("unsaid");
    case Kind::Outside:
        return QLatin1String("outside");
    }
    return {};
}

ScenarioSum sumOf(const Record &scenario, const QList<Record> &items)
{
    ScenarioSum sum{.scenario = scenario, .learners = given(scenario, scenario::learners)};
    for (const Record &item : items)
        if (item.text(cost_item::scenario) == scenario.id)
            sum.lines.append({item, payerOf(item), receiverOf(item), counted(item, sum.learners),
                              isIncome(item.text(cost_item::kind))});
    std::sort(sum.lines.begin(), sum.lines.end(), [](const CostLine &one, const CostLine &other) {
        return std::make_tuple(placeOf(one.item.text(cost_item::kind)), one.item.id) <
               std::make_tuple(placeOf(other.item.text(cost_item::kind)), other.item.id);
    });
    for (const CostLine &line : std::as_const(sum.lines))
        count(sum, line);
    std::sort(sum.parties.begin(), sum.parties.end(), [](const PartySum &one, const PartySum &other) {
        return std::make_tuple(one.party.kind, one.party.organisation) <
               std::make_tuple(other.party.kind, other.party.organisation);
    });
    if (sum.learners && *sum.learners > 0)
        sum.perLearner = sum.total / *sum.learners +
                         (sum.total % *sum.learners >= *sum.learners - *sum.learners / 2 ? 1 : 0);
    return sum;
}

QList<ScenarioSum> scenariosOf(const QString &offering, const QList<Record> &scenarios,
                               const QList<Record> &items)
{
    QList<ScenarioSum> sums;
    for (const Record &scenario : scenarios)
        if (scenario.text(scenario::offering) == offering)
            sums.append(sumOf(scenario, items));
    std::sort(sums.begin(), sums.end(), [](const ScenarioSum &one, const ScenarioSum &other) {
        return std::make_tuple(rankOf(one.scenario), one.scenario.text(scenario::year), one.scenario.id) <
               std::make_tuple(rankOf(other.scenario), other.scenario.text(scenario::year),
                               other.scenario.id);
    });
    return sums;
}

QStringList itemFaults(const Record &item)
{
    QStringList faults;
    if (item.text(cost_item::kind).isEmpty())
        faults.append(QStringLiteral("no_kind"));
    if (!given(item, cost_item::amount))
        faults.append(QStringLiteral("no_amount"));
    if (payerOf(item).kind == Party::Kind::Unsaid)
        faults.append(QStringLiteral("no_payer"));
    if (receiverOf(item).kind == Party::Kind::Unsaid)
        faults.append(QStringLiteral("no_receiver"));
    return faults;
}

} // namespace kopa::offering
