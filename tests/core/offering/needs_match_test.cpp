#include "../findings/made_record.h"
#include "core/offering/needs_count.h"
#include "core/offering/needs_match.h"
#include "core/records/membership.h"
#include "core/records/need.h"
#include "core/records/offering.h"
#include "core/records/organisation.h"

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

/// In a field, of a municipality or else of all in the pilot.
Record needIn(const char *id, const char *field, const char *municipality = "", int people = 0)
{
    Record record =
        madeRecord(need::type(), QString::fromLatin1(id),
                   {{need::pilot, QStringLiteral("suupohja")}, {need::field, QString::fromLatin1(field)}});
    if (*municipality)
        record.state.applyBase({need::municipalities, QString::fromLatin1(municipality)}, true);
    if (people > 0)
        record.state.applyBase({need::people}, std::int64_t(people));
    return record;
}

TEST(NeedsCount, MunicipalitiesStandSideBySideByField)
{
    const auto organisationIn = [](const QString &id, const QString &municipality) {
        return madeRecord(organisation::type(), id, {{organisation::municipality, municipality}});
    };
    const QString ours = QStringLiteral("m005");
    const QString theirs = QStringLiteral("m052");
    const NeedRecords records{
        .needs = {needIn("one", "Metalli", "005", 12), needIn("two", "metalli ", "005"),
                  needIn("three", "Hoiva", "052"), needIn("four", "Hoiva"),
                  needOf(welders, QStringLiteral("gone"))},
        .offerings = {offered(QStringLiteral("o"), QStringLiteral("two"), QStringLiteral("running")),
                      offered(QStringLiteral("p"), QStringLiteral("three"), QStringLiteral("planned"))},
        .organisations = {organisationIn(ours, QStringLiteral("005")),
                          organisationIn(theirs, QStringLiteral("052"))},
        .memberships = {
            madeRecord(membership::type(), QStringLiteral("m"),
                       {{membership::pilot, QStringLiteral("suupohja")}, {membership::organisation, ours}})}};
    const QList<NeedsCount> expected{
        {.organisation = theirs, .field = QStringLiteral("Hoiva"), .planned = 1},
        {.organisation = ours, .field = QStringLiteral("Hoiva"), .open = 1},
        {.organisation = ours, .field = QStringLiteral("Metalli"), .open = 1, .answered = 1, .people = 12}};
    EXPECT_EQ(countNeeds({theirs, ours}, records, today), expected);
    EXPECT_TRUE(countNeeds({QStringLiteral("m407")}, records, today).isEmpty());
}

} // namespace
} // namespace kopa::offering
