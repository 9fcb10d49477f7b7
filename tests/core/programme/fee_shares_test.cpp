#include "core/programme/fee_shares.h"

#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck/gtest.h>

namespace kopa::programme {

namespace {

std::int64_t sumOf(const QList<Share> &shares)
{
    return std::accumulate(shares.begin(), shares.end(), std::int64_t(0),
                           [](std::int64_t sum, const Share &share) { return sum + share.cents; });
}

QList<std::int64_t> centsOf(const QList<Share> &shares)
{
    QList<std::int64_t> cents;
    for (const Share &share : shares)
        cents.append(share.cents);
    return cents;
}

} // namespace

RC_GTEST_PROP(FeeShares, always_add_up, ())
{
    const auto drawn = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(
        rc::gen::inRange<std::int64_t>(0, std::int64_t(1) << 40)));
    const QList<std::int64_t> weights(drawn.begin(), drawn.end());
    const std::int64_t total = std::accumulate(drawn.begin(), drawn.end(), std::int64_t(0));
    RC_PRE(total > 0);
    const auto cents = *rc::gen::inRange<std::int64_t>(0, 100'000'000);
    const auto shares = divide(cents, weights);
    RC_ASSERT(shares.ok());
    RC_ASSERT(sumOf(*shares) == cents);
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const double fair = double(cents) * double(weights[i]) / double(total);
        RC_ASSERT(std::abs(double(shares->at(i).cents) - fair) < 1.001);
        for (qsizetype j = 0; j < weights.size(); ++j)
            RC_ASSERT(weights[i] <= weights[j] || shares->at(i).cents >= shares->at(j).cents);
    }
}

TEST(FeeShares, gives_the_cents_left_over_to_the_largest_remainders)
{
    EXPECT_EQ(centsOf(divide(500'000, {1, 1, 1}).value()), (QList<std::int64_t>{166'667, 166'667, 166'666}));
    EXPECT_EQ(centsOf(divide(100, {1, 2}).value()), (QList<std::int64_t>{33, 67}));
    EXPECT_EQ(centsOf(divide(500'000, {0, 5, 0}).value()), (QList<std::int64_t>{0, 500'000, 0}));
}

TEST(FeeShares, says_where_a_cent_was_a_matter_of_order)
{
    const auto thirds = divide(500'000, {1, 1, 1}).value();
    for (const Share &share : thirds)
        EXPECT_TRUE(share.tied);
    for (const Share &share : divide(100, {1, 2}).value())
        EXPECT_FALSE(share.tied);
    for (const Share &share : divide(900, {1, 1, 1}).value())
        EXPECT_FALSE(share.tied);
}

TEST(FeeShares, weights_that_weigh_nothing_are_refused)
{
    for (const QList<std::int64_t> &weights :
         {QList<std::int64_t>{}, QList<std::int64_t>{0, 0}, QList<std::int64_t>{3, -1}})
        EXPECT_EQ(divide(500'000, weights).error().code, ErrorCode::InvalidArgument);
}

TEST(FeeShares, rounds_the_tax_to_the_nearest_cent)
{
    EXPECT_EQ(vatOn(500'000, 2400), 120'000);
    EXPECT_EQ(vatOn(166'667, 2400), 40'000);
    EXPECT_EQ(vatOn(1, 2550), 0);
    EXPECT_EQ(vatOn(2, 2550), 1);
    EXPECT_EQ(vatOn(100, 50), 1) << "half a cent goes up";
}

} // namespace kopa::programme
