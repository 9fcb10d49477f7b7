#include "../draw.h"
#include "../findings/made_record.h"
#include "core/documents/markdown_writer.h"
#include "core/offering/scenario_comparison.h"
#include "core/offering/scenario_edits.h"
#include "core/records/cost_item.h"
#include "core/records/scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::offering {
namespace {

const QString one = QStringLiteral("s1");

Record scenarioOf(std::optional<std::int64_t> learners, const QString &id = one)
{
    Record record = madeRecord(
        scenario::type(), id,
        {{scenario::offering, QStringLiteral("o")}, {scenario::titleSv, QStringLiteral("Gemensam lärare")}});
    if (learners)
        record.state.applyBase({scenario::learners}, *learners);
    return record;
}

struct Item
{
    QString kind;
    std::int64_t cents = 0;
    QString payer = {};
    QString receiver = {};
    bool perLearner = false;
    QString known = {};
};

QList<Record> itemsOf(const QList<Item> &items, const QString &scenarioId = one)
{
    QList<Record> records;
    for (const Item &item : items) {
        records.append(madeRecord(
            cost_item::type(), scenarioId + QString::number(records.size()),
            {{cost_item::scenario, scenarioId},
             {cost_item::kind, item.kind},
             {cost_item::payer, item.payer},
             {cost_item::receiver, item.receiver},
             {cost_item::basis, item.perLearner ? QStringLiteral("per_learner") : QStringLiteral("total")},
             {cost_item::known, item.known}}));
        records.last().state.applyBase({cost_item::amount}, item.cents);
    }
    return records;
}

const QString home = QStringLiteral("m005");
const QString other = QStringLiteral("m052");

/// A municipality pays a teacher and sells places to another one.
QList<Item> shared()
{
    return {{QStringLiteral("salaries"), 4'000'000, home},
            {QStringLiteral("travel"), 50'000, home, {}, true, QStringLiteral("no")},
            {QStringLiteral("state_share"), 1'500'000, {}, home},
            {QStringLiteral("home_municipality"), 200'000, other, home, true},
            {QStringLiteral("learner_fee"), 1'000, {}, home, true}};
}

QString netOf(const ScenarioSum &sum)
{
    QStringList words;
    for (const PartySum &party : sum.parties)
        words.append(
            (party.party.organisation.isEmpty() ? QString(party.party.key()) : party.party.organisation) +
            u' ' + QString::number(party.net()));
    return words.join(QStringLiteral(", "));
}

TEST(Scenarios, WhatItCostsWhomIsCountedForItsLearners)
{
    const ScenarioSum sum = sumOf(scenarioOf(7), itemsOf(shared()));
    EXPECT_EQ(sum.total, 4'350'000);
    EXPECT_EQ(sum.perLearner, 621'429) << "621 428 4/7";
    EXPECT_EQ(sum.unknown, 350'000);
    EXPECT_EQ(sum.stateShare, 1'500'000);
    EXPECT_EQ(netOf(sum), u"m005 1443000, m052 1400000, state 1500000, learners 7000, outside -4350000");
    EXPECT_EQ(sum.uncounted, 0);
}

TEST(Scenarios, WithoutLearnersWhatIsPerLearnerIsInNoSum)
{
    const ScenarioSum sum = sumOf(scenarioOf({}), itemsOf(shared()));
    EXPECT_EQ(sum.uncounted, 3);
    EXPECT_EQ(sum.total, 4'000'000);
    EXPECT_FALSE(sum.perLearner);
    EXPECT_EQ(sumOf(scenarioOf(0), itemsOf(shared())).uncounted, 0) << "nobody is a number, too";
    EXPECT_FALSE(sumOf(scenarioOf(0), itemsOf(shared())).perLearner);
}

TEST(Scenarios, SumsThatNobodyMeansAreNotCounted)
{
    const std::int64_t huge = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(sumOf(scenarioOf(7), itemsOf({{QStringLiteral("travel"), huge}})).uncounted, 1);
    EXPECT_EQ(sumOf(scenarioOf(huge), itemsOf({{QStringLiteral("travel"), 5, home, {}, true}})).uncounted, 1);
    EXPECT_EQ(sumOf(scenarioOf(7), itemsOf({{QStringLiteral("travel"), -5}})).uncounted, 1);
}

TEST(Scenarios, WhoIsNotNamedIsTold)
{
    const QList<Record> items =
        itemsOf({{QStringLiteral("salaries"), 100}, {QStringLiteral("state_share"), 100}, {{}, 100, home}});
    EXPECT_EQ(itemFaults(items[0]).join(u' '), u"no_payer");
    EXPECT_EQ(itemFaults(items[1]).join(u' '), u"no_receiver");
    EXPECT_EQ(itemFaults(items[2]).join(u' '), u"no_kind");
}

TEST(Scenarios, OneIsChosenAndTheOtherIsADraftAgain)
{
    Record first = scenarioOf(7);
    first.state.applyBase({scenario::state}, QStringLiteral("chosen"));
    const Record second = scenarioOf(7, QStringLiteral("s2"));
    const QList<Edit> edits = choose(second, {first, second});
    ASSERT_EQ(edits.size(), 2);
    EXPECT_EQ(edits[0].key.id, first.id);
    EXPECT_EQ(edits[0].fields.first().value, merge::Value(QStringLiteral("draft")));
    EXPECT_EQ(edits[1].key.id, second.id);
    EXPECT_TRUE(choose(first, {first, second}).isEmpty());
}

TEST(Scenarios, ACopyHasTheSameItemsAndIsADraft)
{
    Record first = scenarioOf(7);
    first.state.applyBase({scenario::state}, QStringLiteral("chosen"));
    const QList<Edit> edits = copyOf(first, itemsOf(shared()), QStringLiteral("new"));
    ASSERT_EQ(edits.size(), 6);
    EXPECT_EQ(edits.first().key.id, u"new");
    for (const FieldEdit &field : edits.first().fields)
        EXPECT_TRUE(field.field != scenario::state || field.value == merge::Value(QStringLiteral("draft")));
}

RC_GTEST_PROP(Scenarios, WhatIsPaidIsGotAndEveryCostIsInAKind, ())
{
    const auto &kinds = cost_item::type().field(cost_item::kind)->choices;
    const QStringList names{QString(), home, other};
    QList<Item> items;
    const int many = draw(0, 12);
    for (int i = 0; i < many; ++i)
        items.append({kinds[draw(0, int(kinds.size()))], draw<std::int64_t>(0, 10'000'000), names[draw(0, 3)],
                      names[draw(0, 3)], drawBool(),
                      drawBool() ? QStringLiteral("no") : QStringLiteral("yes")});
    const std::int64_t learners = draw(0, 40);
    const ScenarioSum sum = sumOf(scenarioOf(learners), itemsOf(items));
    std::int64_t net = 0, paid = 0, costs = 0, incomes = 0, expected = 0;
    for (const PartySum &party : sum.parties) {
        net += party.net();
        paid += party.pays;
    }
    for (const KindSum &kind : sum.costs)
        costs += kind.cents;
    for (const KindSum &kind : sum.incomes)
        incomes += kind.cents;
    for (const Item &item : items)
        expected += item.cents * (item.perLearner ? learners : 1);
    RC_ASSERT(net == 0);
    RC_ASSERT(costs == sum.total);
    RC_ASSERT(paid == expected);
    RC_ASSERT(costs + incomes == expected);
    RC_ASSERT(sum.unknown <= sum.total);
    if (learners > 0)
        RC_ASSERT(std::abs(*sum.perLearner * learners - sum.total) * 2 <= learners);
}

TEST(Scenarios, APaperSaysEachSumInItsLanguage)
{
    ScenarioComparison comparison{.language = QStringLiteral("sv"), .title = QStringLiteral("Svetsning")};
    comparison.scenarios = scenariosOf(QStringLiteral("o"), {scenarioOf(7)}, itemsOf(shared()));
    comparison.organisations = {{home, QStringLiteral("Exempelstad")}, {other, QStringLiteral("Testby")}};
    Demand demand;
    demand.table.title = QStringLiteral("Folkmängd");
    demand.table.source = QStringLiteral("Institutet");
    demand.year = QStringLiteral("2030");
    demand.ages = {7, 15};
    demand.people = {7, 0};
    comparison.demand.insert(one, demand);
    const QString paper = documents::markdownOf(comparisonPaper(comparison));
    for (const char16_t *words :
         {u"Jämförelse av alternativ: Svetsning", u"Gemensam lärare", u"Exempelstad", u"Testby",
          u"Statsandel", u"Staten", u"Varav finansieringssystemet inte känner till",
          u"år 2030 finns det 7 personer i åldern 7–15", u"Institutet"})
        EXPECT_TRUE(paper.contains(QStringView(words)))
            << QStringView(words).toString().toStdString() << paper.toStdString();
    EXPECT_TRUE(QString(paper).replace(QChar::Nbsp, u' ').contains(u"43 500,00 €")) << paper.toStdString();
    EXPECT_EQ(comparisonSheets(comparison).size(), 4);
}

} // namespace
} // namespace kopa::offering
