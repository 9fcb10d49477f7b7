#include "../findings/made_record.h"
#include "core/offering/needs_match.h"
#include "core/records/need.h"
#include "core/records/offering.h"

#include <gtest/gtest.h>

namespace kopa::offering {
namespace {

const QDate today(2027, 8, 1);
const QString welders = QStringLiteral("welders");

Record needOf(const QString &id, const QString &state = {})
{
    return madeRecord(need::type(), id, {{need::pilot, QStringLiteral("suupohja")}, {need::state, state}},
                      {{need::forms, QStringLiteral("vocational")}});
}

Record offered(const QString &id, const QString &answers, const QString &stateNow,
               const QString &level = QStringLiteral("vocational"))
{
    Record record =
        madeRecord(type(), id, {{form, level}, {pilot, QStringLiteral("suupohja")}, {state, stateNow}});
    if (!answers.isEmpty())
        record.state.applyBase({needs, answers}, true);
    return record;
}

QString standing(const QList<Record> &offerings, const QString &said = {})
{
    return needStandingKey(matchNeeds({needOf(welders, said)}, offerings, today).needs.first().standing);
}

TEST(NeedsMatch, ANeedIsAnsweredByWhatRuns)
{
    EXPECT_EQ(standing({}), u"open");
    EXPECT_EQ(standing({offered(QStringLiteral("o"), welders, QStringLiteral("running"))}), u"answered");
    EXPECT_EQ(standing({offered(QStringLiteral("o"), welders, QStringLiteral("planned"))}), u"planned");
    EXPECT_EQ(standing({offered(QStringLiteral("o"), welders, QStringLiteral("ended"))}), u"open");
    EXPECT_EQ(standing({}, QStringLiteral("answered")), u"told") << "nobody says by what";
    EXPECT_EQ(standing({offered(QStringLiteral("o"), welders, QStringLiteral("ended"))},
                       QStringLiteral("answered")),
              u"open");
    EXPECT_EQ(standing({}, QStringLiteral("gone")), u"gone");
}

TEST(NeedsMatch, WhatCouldAnswerIsOfItsAreaAndForm)
{
    const auto match = matchNeeds(
        {needOf(welders)},
        {offered(QStringLiteral("fits"), {}, QStringLiteral("planned")),
         offered(QStringLiteral("over"), {}, QStringLiteral("ended")),
         offered(QStringLiteral("school"), {}, QStringLiteral("running"), QStringLiteral("basic_education"))},
        today);
    EXPECT_EQ(match.needs.first().candidates, QStringList{QStringLiteral("fits")});
    EXPECT_EQ(match.withoutNeed.join(u' '), u"school fits") << "running ones first, ended ones not at all";
}

TEST(NeedsMatch, AnOfferingForWhatIsGoneHasNoNeed)
{
    const auto match =
        matchNeeds({needOf(welders, QStringLiteral("gone"))},
                   {offered(QStringLiteral("o"), welders, QStringLiteral("running")),
                    offered(QStringLiteral("p"), QStringLiteral("erased"), QStringLiteral("running"))},
                   today);
    EXPECT_EQ(match.withoutNeed.join(u' '), u"o p");
}

TEST(NeedsMatch, OpenOnesStandFirstTheLatestBeforeOlder)
{
    Record old = needOf(QStringLiteral("old"));
    old.state.applyBase({need::on}, QStringLiteral("2020-01-01"));
    Record late = needOf(QStringLiteral("late"));
    late.state.applyBase({need::on}, QStringLiteral("2027-01-01"));
    const auto match =
        matchNeeds({needOf(QStringLiteral("gone"), QStringLiteral("gone")), old, late}, {}, today);
    QStringList ids;
    for (const MatchedNeed &one : match.needs)
        ids.append(one.need.id);
    EXPECT_EQ(ids.join(u' '), u"late old gone");
    EXPECT_FALSE(passes(match.needs.last(), {.open = true}));
    EXPECT_TRUE(passes(match.needs.first(), {.pilot = QStringLiteral("suupohja"), .open = true}));
}

} // namespace
} // namespace kopa::offering
