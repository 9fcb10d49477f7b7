#include "core/network/pilot_standing.h"
#include "core/records/contact.h"
#include "core/records/membership.h"
#include "core/records/pilot.h"
#include "laid_register.h"

#include <gtest/gtest.h>

namespace kopa::network {

namespace {

const QString pilotId = QStringLiteral("suupohja");
const QDate inTime(2020, 6, 1);

class Standing : public testing::Test
{
protected:
    PilotStanding on(const QDate &day) const
    {
        return standingOf(laid.record(pilot::type(), pilotId), laid.records(membership::type()),
                          laid.records(contact::type()), day);
    }
    void give(const QString &membership, FieldNumber day, const char *date)
    {
        laid.set(membership::type(), membership, day, QString::fromLatin1(date));
    }
    void giveAll(FieldNumber day)
    {
        for (const MemberStanding &member : on(inTime).members)
            give(member.membership, day, "2020-01-15");
    }

    LaidRegister laid;
};

} // namespace

TEST_F(Standing, nobody_has_a_paper_at_first)
{
    const PilotStanding standing = on(inTime);
    EXPECT_FALSE(standing.members.isEmpty());
    EXPECT_TRUE(standing.hasLead);
    EXPECT_TRUE(standing.hasContact);
    EXPECT_FALSE(standing.isComplete());
    for (const MemberStanding &member : standing.members)
        EXPECT_EQ(member.authorisation, Paper::Missing);
}

TEST_F(Standing, is_complete_only_when_all_have_both)
{
    giveAll(membership::authorisedOn);
    EXPECT_FALSE(on(inTime).isComplete()) << "no approval yet";
    giveAll(membership::approvedOn);
    EXPECT_TRUE(on(inTime).isComplete());
    EXPECT_FALSE(on(QDate(2020, 1, 14)).isComplete()) << "the day before they were given";
    const QString one = on(inTime).members.first().membership;
    give(one, membership::approvedUntil, "2020-05-31");
    EXPECT_EQ(on(inTime).members.first().approval, Paper::Expired);
    EXPECT_FALSE(on(inTime).isComplete());
    EXPECT_TRUE(on(QDate(2020, 5, 31)).isComplete()) << "its last day counts";
}

TEST_F(Standing, a_lead_from_outside_is_none)
{
    laid.set(pilot::type(), pilotId, pilot::lead, QStringLiteral("m091"));
    EXPECT_FALSE(on(inTime).hasLead);
}

TEST_F(Standing, counts_the_members_of_the_day)
{
    const qsizetype all = on(inTime).members.size();
    give(on(inTime).members.first().membership, membership::to, "2020-03-31");
    EXPECT_EQ(on(inTime).members.size(), all - 1);
    EXPECT_EQ(on(QDate(2020, 3, 31)).members.size(), all);
}

TEST_F(Standing, looks_at_the_nearest_day_on_which_a_pilot_lives)
{
    const QList<Record> memberships = laid.records(membership::type());
    EXPECT_EQ(standingDay(pilotId, memberships, inTime), inTime);
    EXPECT_EQ(standingDay(pilotId, memberships, QDate(2026, 1, 1)), QDate(2021, 12, 31));
    EXPECT_EQ(standingDay(pilotId, memberships, QDate(2019, 1, 1)), QDate(2020, 1, 1));
}

} // namespace kopa::network
