#include "qml/view_models/fee_year.h"
#include "qml/view_models/membership_detail.h"
#include "qml/view_models/pilot_papers.h"
#include "session_test.h"

#include <QtNumeric>

namespace kopa {
namespace {

using OfficeModelsTest = SessionTest;

QVariantMap lineOf(const FeeYear &fee, int row)
{
    return fee.lines()[row].toMap();
}

double sumOf(const FeeYear &fee, const QString &what)
{
    double sum = 0;
    for (const QVariant &line : fee.lines())
        sum += line.toMap()[what].toDouble();
    return sum;
}

TEST_F(OfficeModelsTest, APilotIsCompleteWhenEveryMemberHasBothPapers)
{
    PilotPapers papers;
    papers.setProperty("pilotId", QStringLiteral("suupohja"));
    const QVariantList members = papers.members();
    ASSERT_GT(members.size(), 1);
    EXPECT_EQ(papers.done(), 0);
    EXPECT_EQ(papers.year(), 2021) << "its last day is looked at";
    for (const QVariant &one : members) {
        MembershipDetail member;
        member.setProperty("membershipId", one.toMap()[QStringLiteral("membershipId")]);
        EXPECT_FALSE(member.organisationName().isEmpty());
        member.setField(QStringLiteral("authorised_on"), QStringLiteral("2020-01-10"));
        member.setField(QStringLiteral("approved_on"), QStringLiteral("2020-01-20"));
        ASSERT_TRUE(until(
            [&] { return member.fields()[QStringLiteral("approved_on")].toString() == u"2020-01-20"; }));
    }
    EXPECT_TRUE(until([&] { return papers.isComplete(); }));
    EXPECT_EQ(papers.done(), members.size());
}

TEST_F(OfficeModelsTest, AFeeIsDividedAgreedPaidAndDividedAnew)
{
    FeeYear fee;
    fee.setProperty("feeId", QStringLiteral("suupohja.2020"));
    ASSERT_TRUE(fee.isKnown());
    EXPECT_EQ(fee.net(), 500'000);
    EXPECT_EQ(fee.vatPercent(), 24);
    EXPECT_EQ(sumOf(fee, QStringLiteral("net")), 500'000);
    fee.setBy(QStringLiteral("weights"));
    EXPECT_TRUE(until([&] { return fee.wrong() == u"weights"; }));
    const QString organisation = lineOf(fee, 0)[QStringLiteral("organisationId")].toString();
    fee.setNumber(organisation, QStringLiteral("weight"), 2);
    EXPECT_TRUE(until([&] { return lineOf(fee, 0)[QStringLiteral("net")].toDouble() == 500'000; }));
    fee.agree();
    ASSERT_TRUE(until([&] { return !fee.agreedOn().isEmpty(); }));
    EXPECT_EQ(lineOf(fee, 0)[QStringLiteral("open")].toDouble(), 620'000);
    fee.pay(organisation, QStringLiteral("2020-03-02"));
    EXPECT_TRUE(until([&] { return lineOf(fee, 0)[QStringLiteral("open")].toDouble() == 0; }));
    fee.setNumber(organisation, QStringLiteral("weight"), qQNaN());
    EXPECT_TRUE(until([&] { return qIsNaN(lineOf(fee, 0)[QStringLiteral("weight")].toDouble()); }));
    EXPECT_EQ(lineOf(fee, 0)[QStringLiteral("net")].toDouble(), 500'000) << "what is agreed stays";
    fee.reopen();
    EXPECT_TRUE(until([&] { return fee.agreedOn().isEmpty() && fee.wrong() == u"weights"; }));
}

TEST_F(OfficeModelsTest, AYearWithoutMembersHasNoFee)
{
    FeeYear fee;
    fee.setProperty("feeId", QStringLiteral("suupohja.2030"));
    EXPECT_FALSE(fee.isKnown());
    EXPECT_TRUE(fee.lines().isEmpty());
    EXPECT_TRUE(qIsNaN(fee.net()));
}

} // namespace
} // namespace kopa
