#include "../draw.h"
#include "../findings/made_record.h"
#include "core/quality/differences.h"
#include "core/records/criterion.h"
#include "core/records/criterion_voice.h"
#include "core/records/method.h"
#include "core/records/quality_report.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::quality {

namespace {

const QDate today(2026, 5, 4);

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// What a municipality asks of everybody, in percent and at least.
Record own(const QString &id, const QString &owner, const QString &title, const QString &threshold,
           const QString &common = {})
{
    return madeRecord(criterion::type(), id,
                      {{criterion::owner, owner},
                       {criterion::titleSv, title},
                       {criterion::scale, text("percent")},
                       {criterion::direction, text("at_least")},
                       {criterion::threshold, threshold},
                       {criterion::common, common}});
}

Buying buying(const QStringList &municipalities)
{
    return {text("p"), text("sfi"), municipalities};
}

const QStringList three{text("m1"), text("m2"), text("m3")};

std::string kinds(const DifferenceTable &table)
{
    QStringList keys;
    for (const DifferenceRow &row : table.rows)
        keys.append(differenceKey(row.kind));
    return keys.join(u' ').toStdString();
}

Record drawCriterion(int at)
{
    static const QStringList scales{text("percent"), text("count")};
    static const QStringList directions{text("at_least"), text("at_most")};
    Record made =
        madeRecord(criterion::type(), QString::number(at),
                   {{criterion::owner, drawBool() ? QStringLiteral("m%1").arg(draw(1, 4)) : QString()},
                    {criterion::titleSv, drawBool() ? QString::number(draw(0, 3)) : QString()},
                    {criterion::titleFi, drawBool() ? QString::number(draw(0, 3)) : QString()},
                    {criterion::number, drawBool() ? QString::number(draw(0, 3)) : QString()},
                    {criterion::common, drawBool() ? QString::number(draw(0, 12)) : QString()},
                    {criterion::replaces, drawBool() ? QString::number(draw(0, 12)) : QString()},
                    {criterion::scale, scales[draw(0, 2)]},
                    {criterion::direction, directions[draw(0, 2)]},
                    {criterion::threshold, QString::number(draw(0, 3))},
                    {criterion::state, text("in")}});
    return made;
}

bool isSame(const DifferenceRow &a, const DifferenceRow &b)
{
    return a.common == b.common && a.kind == b.kind && a.why == b.why && a.asking == b.asking &&
           a.silent == b.silent;
}

} // namespace

TEST(Differences, the_same_stricter_local_and_in_conflict)
{
    Record monthly = own(text("c2"), text("m2"), text("Närvaro"), text("70"));
    monthly.state.applyBase({criterion::calendar}, text("monthly"));
    Record yearly = own(text("c1"), text("m1"), text("närvaro."), text("70"));
    yearly.state.applyBase({criterion::calendar}, text("yearly"));
    const QList<Record> criteria{own(text("a1"), text("m1"), text("Genomströmning"), text("80")),
                                 own(text("a2"), text("m2"), text("genomströmning "), text("75")),
                                 own(text("b1"), text("m1"), text("Nöjdhet"), text("60")),
                                 own(text("b3"), text("m3"), text("Nöjdhet"), text("60")),
                                 yearly,
                                 monthly,
                                 own(text("d3"), text("m3"), text("Praktik"), text("50"))};
    const DifferenceTable table = Demands(criteria, {}, today).differencesOf(buying(three));
    ASSERT_EQ(kinds(table), "conflict stricter local same");
    EXPECT_EQ(table.rows[0].why, QStringList{text("calendar")});
    EXPECT_EQ(table.rows[1].asking,
              (QList<Asking>{{text("m1"), text("a1"), true}, {text("m2"), text("a2"), false}}));
    EXPECT_EQ(table.rows[1].silent, QStringList{text("m3")});
    EXPECT_EQ(table.rows[2].asking.first().criterion, text("d3"));
    EXPECT_EQ(table.rows[3].silent, QStringList{text("m2")});
}

TEST(Differences, what_is_told_to_belong_together_does_in_every_version)
{
    const QList<Record> criteria{madeRecord(criterion::type(), text("v1"), {{criterion::state, text("in")}}),
                                 madeRecord(criterion::type(), text("v2"),
                                            {{criterion::state, text("in")},
                                             {criterion::replaces, text("v1")},
                                             {criterion::titleSv, text("Närvaro")}}),
                                 own(text("a"), text("m1"), text("Deltagande"), text("80"), text("v1")),
                                 own(text("b"), text("m2"), text("Frånvaro"), text("80"), text("v2")),
                                 own(text("c"), text("m3"), text("Närvaro"), text("80"))};
    const DifferenceTable table = Demands(criteria, {}, today).differencesOf(buying(three));
    ASSERT_EQ(kinds(table), "same");
    EXPECT_EQ(table.rows[0].common, text("v1"));
    EXPECT_EQ(table.rows[0].asking.size(), 3);
}

TEST(Differences, a_number_says_that_two_are_one_only_where_their_titles_cannot)
{
    Record finnish = own(text("a"), text("m1"), {}, text("80"));
    finnish.state.applyBase({criterion::titleFi}, text("Läpäisy"));
    finnish.state.applyBase({criterion::number}, text("1.1"));
    Record swedish = own(text("b"), text("m2"), text("Genomströmning"), text("80"));
    swedish.state.applyBase({criterion::number}, text("1.1"));
    Record another = own(text("c"), text("m3"), text("Lokaler"), text("80"));
    another.state.applyBase({criterion::number}, text("1.1"));
    EXPECT_EQ(kinds(Demands({finnish, swedish}, {}, today).differencesOf(buying(three))), "same");
    EXPECT_EQ(kinds(Demands({swedish, another}, {}, today).differencesOf(buying(three))), "local local");
}

TEST(Differences, whoever_agreed_to_a_common_one_asks_it_from_that_day)
{
    const QList<Record> criteria{madeRecord(criterion::type(), text("v1"),
                                            {{criterion::state, text("in")},
                                             {criterion::titleSv, text("Närvaro")},
                                             {criterion::scale, text("percent")},
                                             {criterion::direction, text("at_least")},
                                             {criterion::threshold, text("70")}}),
                                 own(text("a"), text("m1"), text("Närvaro"), text("80"))};
    const auto agreed = [](const char *from) {
        return madeRecord(criterion_voice::type(), text("w"),
                          {{criterion_voice::criterion, text("v1")},
                           {criterion_voice::organisation, text("m2")},
                           {criterion_voice::says, text("agrees")},
                           {criterion_voice::from, text(from)}});
    };
    EXPECT_EQ(kinds(Demands(criteria, {agreed("")}, today).differencesOf(buying(three))), "stricter");
    EXPECT_EQ(kinds(Demands(criteria, {agreed("2027-01-01")}, today).differencesOf(buying(three))), "local");
}

TEST(Differences, only_what_concerns_the_provider_and_the_kind_of_education_counts)
{
    Record elsewhere = own(text("a"), text("m1"), text("Närvaro"), text("80"));
    elsewhere.state.applyBase({criterion::providers, text("q")}, true);
    Record basic = own(text("b"), text("m2"), text("Närvaro"), text("70"));
    basic.state.applyBase({criterion::educations, text("basic_adult")}, true);
    const Demands demands({elsewhere, basic}, {}, today);
    EXPECT_EQ(kinds(demands.differencesOf(buying(three))), "");
    EXPECT_EQ(kinds(demands.differencesOf({text("q"), text("basic_adult"), three})), "stricter");
}

TEST(Differences, who_buys_is_told_by_methods_criteria_and_reports)
{
    const Record told = madeRecord(method::type(), text("x"),
                                   {{method::organisation, text("m1")},
                                    {method::provider, text("p")},
                                    {method::education, text("sfi")}});
    Record named = own(text("a"), text("m2"), text("Närvaro"), text("80"));
    named.state.applyBase({criterion::providers, text("p")}, true);
    const Record part =
        madeRecord(quality_report::type(), text("r"),
                   {{quality_report::provider, text("p")}, {quality_report::buyer, text("m3")}},
                   {{quality_report::educations, text("sfi")}});
    const QList<Buying> buyings = buyingsOf({told}, {named}, {part});
    ASSERT_EQ(buyings.size(), 2);
    EXPECT_EQ(buyings[0].education, QString());
    EXPECT_EQ(buyings[0].municipalities, QStringList{text("m2")});
    EXPECT_EQ(buyings[1].municipalities, (QStringList{text("m1"), text("m3")}));
}

RC_GTEST_PROP(Differences, neither_the_order_of_criteria_nor_of_buyers_matters, ())
{
    QList<Record> criteria;
    for (int at = draw(0, 12); at > 0; --at)
        criteria.append(drawCriterion(at - 1));
    QList<Record> elsewhere = criteria;
    for (qsizetype at = elsewhere.size() - 1; at > 0; --at)
        elsewhere.swapItemsAt(at, draw<qsizetype>(0, at + 1));
    const DifferenceTable there = Demands(criteria, {}, today).differencesOf(buying(three));
    const DifferenceTable back =
        Demands(elsewhere, {}, today).differencesOf(buying({three[2], three[0], three[1]}));
    RC_ASSERT(there.rows.size() == back.rows.size());
    for (qsizetype at = 0; at < there.rows.size(); ++at) {
        DifferenceRow row = back.rows[at];
        row.silent.sort();
        RC_ASSERT(isSame(there.rows[at], row));
    }
}

RC_GTEST_PROP(Differences, what_each_municipality_asks_stands_in_exactly_one_row, ())
{
    QList<Record> criteria;
    for (int at = draw(0, 12); at > 0; --at)
        criteria.append(drawCriterion(at - 1));
    QStringList expected, found;
    for (const Record &each : criteria)
        if (three.contains(each.text(criterion::owner)))
            expected.append(each.id);
    for (const DifferenceRow &row : Demands(criteria, {}, today).differencesOf(buying(three)).rows)
        for (const Asking &asking : row.asking)
            found.append(asking.criterion);
    expected.sort();
    found.sort();
    RC_ASSERT(expected == found);
}

} // namespace kopa::quality
