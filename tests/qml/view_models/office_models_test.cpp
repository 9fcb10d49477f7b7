#include "qml/view_models/call_detail.h"
#include "qml/view_models/equality_model.h"
#include "qml/view_models/fee_papers.h"
#include "qml/view_models/fee_year.h"
#include "qml/view_models/membership_detail.h"
#include "qml/view_models/payee_detail.h"
#include "qml/view_models/pilot_papers.h"
#include "session_test.h"

#include <QDir>
#include <QTemporaryDir>
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

TEST_F(OfficeModelsTest, WaysToDivideStandSideBySide)
{
    FeeYear fee;
    fee.setFeeId(QStringLiteral("suupohja.2020"));
    const auto total = [&](const QVariant &way) {
        double sum = 0;
        for (const QVariant &part : way.toMap()[QStringLiteral("sums")].toMap())
            sum += part.toDouble();
        return sum;
    };
    EXPECT_EQ(fee.ways().size(), 3) << "equal, by population and fixed, where nobody has a fixed part";
    for (const QVariant &way : fee.ways())
        EXPECT_EQ(total(way), 500'000);
    const QString organisation = lineOf(fee, 0)[QStringLiteral("organisationId")].toString();
    fee.setNumber(organisation, QStringLiteral("students"), 7);
    EXPECT_TRUE(until([&] { return fee.ways().size() == 4; }));
}

TEST_F(OfficeModelsTest, StatementsAreWrittenOnceTheFeeIsAgreed)
{
    const QTemporaryDir folder;
    FeeYear fee;
    fee.setFeeId(QStringLiteral("suupohja.2020"));
    FeePapers papers;
    papers.setProperty("feeId", fee.feeId());
    QStringList members;
    for (const QVariant &line : fee.lines())
        members.append(line.toMap()[QStringLiteral("organisationId")].toString());
    const auto save = [&] {
        papers.save(members, QUrl::fromLocalFile(folder.path()), QStringLiteral("sv"), QStringLiteral("odt"));
        return until([&] { return !papers.isBusy(); });
    };
    ASSERT_TRUE(save());
    EXPECT_EQ(papers.errorParameters()[QStringLiteral("reason")], QStringLiteral("not_agreed"));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    fee.agree();
    ASSERT_TRUE(until([&] { return !fee.agreedOn().isEmpty(); }));
    ASSERT_TRUE(save());
    EXPECT_EQ(papers.errorCode(), QString());
    EXPECT_EQ(papers.written(), members.size());
    for (const QString &member : members)
        EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("2020-suupohja-%1.odt").arg(member))));
    EXPECT_TRUE(until([&] { return !lineOf(fee, 0)[QStringLiteral("dueOn")].toString().isEmpty(); }));
}

TEST_F(OfficeModelsTest, AnAccountNumberIsKeptOnlyWhenItsCheckDigitsAreRight)
{
    PayeeDetail payee;
    EXPECT_FALSE(payee.exists());
    EXPECT_FALSE(payee.setIban(QStringLiteral("FI21 1234 5600 0007 86")));
    EXPECT_TRUE(payee.setIban(QStringLiteral("fi21 1234 5600 0007 85")));
    EXPECT_TRUE(until(
        [&] { return payee.fields()[QStringLiteral("iban")] == QStringLiteral("FI2112345600000785"); }));
    payee.setField(QStringLiteral("days_to_pay"), QStringLiteral("21"));
    EXPECT_TRUE(until([&] { return payee.fields()[QStringLiteral("days_to_pay")] == QStringLiteral("21"); }));
    payee.setField(QStringLiteral("days_to_pay"), QStringLiteral("soon"));
    payee.setField(QStringLiteral("days_to_pay"), QString());
    EXPECT_TRUE(until([&] { return payee.fields()[QStringLiteral("days_to_pay")].toString().isEmpty(); }));
}

TEST_F(OfficeModelsTest, ACallKeepsItsClockTimeInAnotherZone)
{
    CallDetail built;
    built.setProperty("callId", QStringLiteral("call2019"));
    EXPECT_EQ(built.deadline(), u"2019-12-13T23:59:00");
    EXPECT_EQ(built.limit(), 5000);
    CallDetail call;
    call.create();
    ASSERT_TRUE(until([&] { return call.limit() == 5000; }));
    EXPECT_EQ(call.deadline(), QString());
    call.setDeadline(QStringLiteral("2027-03-28T23:59:00-05:00"));
    EXPECT_TRUE(until([&] {
        return call.fields()[QStringLiteral("deadline")] == QStringLiteral("2027-03-28T23:59:00+03:00");
    }));
    EXPECT_FALSE(call.setTimeZone(QStringLiteral("Europe/Nowhere")));
    EXPECT_TRUE(call.setTimeZone(QStringLiteral("Europe/Stockholm")));
    EXPECT_TRUE(until([&] {
        return call.fields()[QStringLiteral("deadline")] == QStringLiteral("2027-03-28T23:59:00+02:00");
    }));
    EXPECT_EQ(call.deadline(), u"2027-03-28T23:59:00");
}

TEST_F(OfficeModelsTest, WhatIsOfferedSomewhereIsNextDoorToTheOthersOfThePilot)
{
    EqualityModel equality;
    equality.setPilotId(QStringLiteral("suupohja"));
    ASSERT_TRUE(until([&] { return equality.rows().size() > 1; }));
    const QString form = QStringLiteral("vocational");
    const qsizetype column = equality.forms().indexOf(form);
    const auto reach = [&](qsizetype row) {
        const QVariantList cells = equality.rows()[row].toMap()[QStringLiteral("cells")].toList();
        return cells[column].toMap()[QStringLiteral("reach")].toString();
    };
    const QString first = equality.rows().first().toMap()[QStringLiteral("municipality")].toString();
    EXPECT_EQ(reach(0), u"nowhere");
    equality.tell(first, form, QStringLiteral("place"), true);
    EXPECT_TRUE(until([&] { return reach(0) == u"here" && reach(1) == u"next_door"; }));
    EXPECT_EQ(equality.modes(first, form), QStringList{QStringLiteral("place")});
    EXPECT_EQ(equality.sums()[column].toMap()[QStringLiteral("here")].toInt(), 1);
    equality.tell(first, form, QStringLiteral("online"), true);
    EXPECT_TRUE(until([&] { return equality.modes(first, form).size() == 2; }));
    equality.tell(first, form, QStringLiteral("place"), false);
    EXPECT_TRUE(until([&] { return reach(0) == u"online_only" && reach(1) == u"nowhere"; }));
}

} // namespace
} // namespace kopa
