#include "../draw.h"
#include "../findings/made_record.h"
#include "core/offering/distance_check.h"
#include "core/offering/offerings.h"
#include "core/records/distance_rule.h"
#include "core/records/offering.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::offering {
namespace {

const QDate today(2027, 8, 1);

struct Rule
{
    QString id;
    QString from;
    QString kind = QStringLiteral("lessons_week");
    std::int64_t limit = 2;
    QString to = {};
    QString form = QStringLiteral("basic_education");
};

Record ruleOf(const Rule &what)
{
    Record record = madeRecord(distance_rule::type(), what.id,
                               {{distance_rule::form, what.form},
                                {distance_rule::kind, what.kind},
                                {distance_rule::from, what.from},
                                {distance_rule::to, what.to}});
    if (what.limit >= 0)
        record.state.applyBase({distance_rule::limit}, what.limit);
    return record;
}

Record planOf(const QString &first, const QString &last, std::optional<std::int64_t> distance,
              std::optional<std::int64_t> all = 24, const QString &how = QStringLiteral("mixed"))
{
    Record record =
        madeRecord(type(), QStringLiteral("plan"),
                   {{form, QStringLiteral("basic_education")}, {mode, how}, {from, first}, {to, last}});
    if (all)
        record.state.applyBase({lessons}, *all);
    if (distance)
        record.state.applyBase({distanceLessons}, *distance);
    return record;
}

/// "2027-08-01..2027-12-31 r1 over", one after the other.
QString told(const Record &plan, const QList<Rule> &rules)
{
    QList<Record> records;
    for (const Rule &rule : rules)
        records.append(ruleOf(rule));
    QStringList words;
    for (const DistanceSpan &span : distanceSpans(plan, records, today))
        words.append(span.from.toString(Qt::ISODate) + QStringLiteral("..") + span.to.toString(Qt::ISODate) +
                     u' ' + span.rule + u' ' + standingKey(span.standing));
    return words.join(u'\n');
}

const QString autumn = QStringLiteral("2027-08-10");
const QString spring = QStringLiteral("2028-05-31");

TEST(DistanceCheck, TheRuleOfItsDaysDecides)
{
    EXPECT_EQ(told(planOf(autumn, spring, 3), {{QStringLiteral("r1"), QStringLiteral("2020-01-01")}}),
              u"2027-08-10..2028-05-31 r1 over");
    EXPECT_EQ(told(planOf(autumn, spring, 2), {{QStringLiteral("r1"), QStringLiteral("2020-01-01")}}),
              u"2027-08-10..2028-05-31 r1 within");
}

TEST(DistanceCheck, ARuleThatBeginsWithinTheTermTakesOver)
{
    const QList<Rule> rules{
        {QStringLiteral("r1"), QStringLiteral("2020-01-01")},
        {QStringLiteral("r2"), QStringLiteral("2028-01-01"), QStringLiteral("not_allowed"), -1}};
    EXPECT_EQ(told(planOf(autumn, spring, 1), rules),
              u"2027-08-10..2027-12-31 r1 within\n2028-01-01..2028-05-31 r2 over");
}

TEST(DistanceCheck, DaysWithoutARuleAreToldApart)
{
    const QString empty = QStringLiteral("2027-08-10..2028-05-31  no_rule");
    EXPECT_EQ(told(planOf(autumn, spring, 1), {}), empty);
    const Rule ended{QStringLiteral("r1"), QStringLiteral("2020-01-01"), QStringLiteral("lessons_week"), 2,
                     QStringLiteral("2027-12-31")};
    EXPECT_EQ(told(planOf(autumn, spring, 1), {ended}),
              u"2027-08-10..2027-12-31 r1 within\n2028-01-01..2028-05-31  no_rule");
    Record other = planOf(autumn, spring, 1);
    other.state.applyBase({form}, QStringLiteral("higher_education"));
    EXPECT_EQ(told(other, {ended}), u"") << "no limit was ever told of it";
}

TEST(DistanceCheck, RulesOfOneDayHoldSideBySide)
{
    const QList<Rule> rules{
        {QStringLiteral("r1"), QStringLiteral("2020-01-01")},
        {QStringLiteral("r2"), QStringLiteral("2020-01-01"), QStringLiteral("only_with_reason"), -1}};
    Record plan = planOf(autumn, spring, 1);
    EXPECT_EQ(told(plan, rules), u"2027-08-10..2028-05-31 r1 within\n2027-08-10..2028-05-31 r2 no_reason");
    plan.state.applyBase({distanceReason}, QStringLiteral("Kieliryhmä on pieni"));
    EXPECT_EQ(told(plan, rules), u"2027-08-10..2028-05-31 r1 within\n2027-08-10..2028-05-31 r2 within");
}

TEST(DistanceCheck, AShareIsRoundedUpAndOnlineIsAllOfIt)
{
    const auto share = [](std::int64_t limit) {
        return QList<Rule>{
            {QStringLiteral("r"), QStringLiteral("2020-01-01"), QStringLiteral("share_percent"), limit}};
    };
    EXPECT_TRUE(told(planOf(autumn, spring, 8), share(34)).endsWith(u"within")) << "33 1/3 %";
    EXPECT_TRUE(told(planOf(autumn, spring, 8), share(33)).endsWith(u"over"));
    EXPECT_TRUE(told(planOf(autumn, spring, 1, std::nullopt), share(50)).endsWith(u"not_told"));
    EXPECT_TRUE(told(planOf(autumn, spring, {}, {}, QStringLiteral("online")), share(99)).endsWith(u"over"));
    EXPECT_TRUE(told(planOf(autumn, spring, {}, {}, QStringLiteral("place")), share(0)).endsWith(u"within"));
    EXPECT_TRUE(told(planOf(autumn, spring, {}), share(50)).endsWith(u"not_told"));
    EXPECT_TRUE(told(planOf(autumn, spring, 3), share(-1)).endsWith(u"not_told"))
        << "the rule lacks its limit";
}

TEST(DistanceCheck, APlanWithoutDaysIsLookedAtFromToday)
{
    const QList<Rule> rules{{QStringLiteral("r1"), QStringLiteral("2020-01-01")}};
    EXPECT_EQ(told(planOf({}, {}, 3), rules), u"2027-08-01.. r1 over");
    EXPECT_EQ(told(planOf({}, QStringLiteral("2026-01-01"), 3), rules), u"2026-01-01..2026-01-01 r1 over");
    EXPECT_EQ(told(planOf(spring, autumn, 3), rules), u"") << "it ends before it begins";
}

RC_GTEST_PROP(DistanceCheck, EveryDayOfAPlanIsInItsTimesAndUnderTheLatestRule, ())
{
    const QDate first(2027, 1, 1);
    QList<Record> rules;
    const int many = draw(0, 5);
    for (int i = 0; i < many; ++i) {
        const QDate begins = first.addDays(draw(-20, 30));
        const bool ends = drawBool();
        rules.append(ruleOf({QString::number(i), begins.toString(Qt::ISODate), QStringLiteral("lessons_week"),
                             2, ends ? begins.addDays(draw(0, 20)).toString(Qt::ISODate) : QString()}));
    }
    const QDate last = first.addDays(draw(0, 30));
    const auto spans =
        distanceSpans(planOf(first.toString(Qt::ISODate), last.toString(Qt::ISODate), 3), rules, today);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        QString latest;
        for (const Record &rule : rules)
            if (rule.text(distance_rule::from) <= day.toString(Qt::ISODate) &&
                (rule.text(distance_rule::to).isEmpty() ||
                 day.toString(Qt::ISODate) <= rule.text(distance_rule::to)))
                latest = std::max(latest, rule.text(distance_rule::from));
        int holding = 0;
        for (const DistanceSpan &span : spans) {
            if (day < span.from || day > span.to)
                continue;
            ++holding;
            RC_ASSERT(span.rule.isEmpty() == latest.isEmpty());
            for (const Record &rule : rules)
                RC_ASSERT(rule.id != span.rule || rule.text(distance_rule::from) == latest);
        }
        RC_ASSERT(holding >= 1);
    }
}

TEST(Offerings, LevelsStandInTheOrderOfEducation)
{
    Record plan =
        madeRecord(type(), QStringLiteral("p"), {{form, QStringLiteral("higher_education")}},
                   {{forms, QStringLiteral("basic_education")}, {forms, QStringLiteral("vocational")}});
    EXPECT_EQ(levelsOf(plan).join(u' '), u"basic_education vocational higher_education");
    EXPECT_TRUE(passes(plan, {.form = QStringLiteral("vocational")}));
    EXPECT_FALSE(passes(plan, {.form = QStringLiteral("early_childhood")}));
    EXPECT_EQ(offeringFaults(plan).join(u' '), u"no_title no_provider");
}

} // namespace
} // namespace kopa::offering
