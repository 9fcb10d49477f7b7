#include "core/programme/fee_plan.h"
#include "core/records/fee.h"
#include "core/records/fee_part.h"
#include "laid_register.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

namespace kopa::programme {

namespace {

const FeeRate rate{500'000, 2400};

std::int64_t netOf(const FeePlan &plan)
{
    return std::accumulate(plan.lines.begin(), plan.lines.end(), std::int64_t(0),
                           [](std::int64_t sum, const FeeLine &line) { return sum + line.net; });
}

QList<FeeMember> three()
{
    return {{QStringLiteral("a"), 5000, 100, 1},
            {QStringLiteral("b"), 10'000, 0, 2},
            {QStringLiteral("c"), 0, 50, 3}};
}

} // namespace

TEST(FeePlan, every_way_to_divide_adds_up)
{
    for (const FeeBasis basis : feeBases()) {
        const auto plan = planFee(rate, basis, three());
        ASSERT_TRUE(plan.ok());
        EXPECT_EQ(netOf(*plan), rate.net) << feeBasisKey(basis).data();
        EXPECT_EQ(feeBasisOf(QString(feeBasisKey(basis))), basis);
    }
    EXPECT_EQ(planFee(rate, FeeBasis::Population, three())->lines[1].net, 333'333);
}

TEST(FeePlan, the_tax_of_each_statement_is_rounded_and_the_difference_told)
{
    const FeePlan plan = planFee({500'000, 2550}, FeeBasis::Equal, three()).value();
    EXPECT_EQ(plan.lines[0].vat, 42'500);
    EXPECT_EQ(plan.vat(), 127'500);
    EXPECT_EQ(plan.vatDifference(), 0);
    EXPECT_EQ(planFee({500'002, 2550}, FeeBasis::Equal, three())->vatDifference(), -1);
}

TEST(FeePlan, fixed_parts_come_first_and_the_others_divide_the_rest)
{
    QList<FeeMember> members = three();
    members[0].fixed = 100'000;
    const FeePlan plan = planFee(rate, FeeBasis::Fixed, members).value();
    EXPECT_EQ(plan.lines[0].net, 100'000);
    EXPECT_EQ(plan.lines[1].net, 160'000);
    EXPECT_EQ(plan.lines[2].net, 240'000);
}

TEST(FeePlan, fixed_parts_that_cannot_be_are_refused)
{
    QList<FeeMember> members = three();
    members[0].fixed = 500'001;
    EXPECT_EQ(planFee(rate, FeeBasis::Fixed, members).error().parameters.value(QStringLiteral("field")),
              QStringLiteral("fixed"));
    for (FeeMember &member : members)
        member.fixed = 100'000;
    EXPECT_FALSE(planFee(rate, FeeBasis::Fixed, members).ok()) << "200,000 cents belong to nobody";
    members[1].fixed = -1;
    EXPECT_FALSE(planFee(rate, FeeBasis::Fixed, members).ok());
}

TEST(FeeYearOfAPilot, knows_rate_members_and_populations)
{
    LaidRegister laid;
    const auto year = feeYear(QStringLiteral("suupohja"), 2020, laid.recordsOf());
    ASSERT_TRUE(year.ok());
    EXPECT_EQ(year->rate.net, 500'000);
    EXPECT_EQ(year->rate.vat, 2400);
    EXPECT_EQ(year->basis, FeeBasis::Equal);
    EXPECT_TRUE(std::any_of(year->members.begin(), year->members.end(),
                            [](const FeeMember &member) { return member.population > 1000; }));
    EXPECT_EQ(netOf(planFee(year->rate, FeeBasis::Population, year->members).value()), 500'000);
    EXPECT_EQ(feeYear(QStringLiteral("suupohja"), 2023, laid.recordsOf()).error().code, ErrorCode::NotFound);
    EXPECT_EQ(feeYear(QStringLiteral("suupohja"), 2010, laid.recordsOf()).error().code, ErrorCode::NotFound);
}

TEST(FeeYearOfAPilot, reads_what_people_entered)
{
    LaidRegister laid;
    const QString pilot = QStringLiteral("suupohja");
    const QString first = feeYear(pilot, 2021, laid.recordsOf())->members.first().organisation;
    laid.set(fee::type(), feeId(pilot, 2021), fee::by, QStringLiteral("fixed"));
    laid.set(fee_part::type(), feePartId(pilot, 2021, first), fee_part::fixed, std::int64_t(0));
    const FeeYear year = feeYear(pilot, 2021, laid.recordsOf()).value();
    EXPECT_EQ(year.basis, FeeBasis::Fixed);
    EXPECT_EQ(year.members.first().fixed, 0) << "nothing is a fixed part too";
    EXPECT_FALSE(year.members.last().fixed);
}

TEST(FeeYearOfAPilot, a_later_rate_holds_from_the_next_year_on)
{
    LaidRegister laid;
    laid.set(*recordType(u"membership"), QStringLiteral("x"), 1, QStringLiteral("suupohja"));
    laid.set(*recordType(u"membership"), QStringLiteral("x"), 2, QStringLiteral("m232"));
    EXPECT_EQ(feeYear(QStringLiteral("suupohja"), 2024, laid.recordsOf())->rate.vat, 2400);
    EXPECT_EQ(feeYear(QStringLiteral("suupohja"), 2025, laid.recordsOf())->rate.vat, 2550);
}

} // namespace kopa::programme
