#include "core/crypto/signing.h"
#include "sync/server/challenge.h"
#include "sync/server/token_bucket.h"

#include <gtest/gtest.h>

namespace kopa::server {

TEST(Challenges, hold_for_their_device_and_their_time)
{
    const Challenges challenges(QByteArray(32, 's'));
    const auto device = crypto::newSigningPair().verify;
    const std::int64_t now = 1'800'000'000'000;
    const QByteArray challenge = challenges.make(device, now);
    EXPECT_TRUE(challenges.holds(challenge, device, now));
    EXPECT_TRUE(challenges.holds(challenge, device, now + Challenges::lifetime - 1));
    EXPECT_FALSE(challenges.holds(challenge, device, now + Challenges::lifetime));
    EXPECT_FALSE(challenges.holds(challenge, crypto::newSigningPair().verify, now));
    EXPECT_FALSE(Challenges(QByteArray(32, 't')).holds(challenge, device, now));
    EXPECT_FALSE(challenges.holds(challenge.chopped(1), device, now));
    EXPECT_FALSE(challenges.holds({}, device, now));
    for (qsizetype bit = 0; bit < challenge.size() * 8; ++bit) {
        QByteArray turned = challenge;
        turned[bit / 8] = char(turned[bit / 8] ^ 1 << bit % 8);
        EXPECT_FALSE(challenges.holds(turned, device, now)) << bit;
    }
}

TEST(TokenBuckets, give_so_many_at_once_and_so_many_a_second)
{
    TokenBuckets buckets(2, 3);
    const auto start = TokenBuckets::Clock::now();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(buckets.take("one", start), 0u);
    EXPECT_EQ(buckets.take("one", start), 1u);
    EXPECT_EQ(buckets.take("other", start), 0u);
    EXPECT_EQ(buckets.take("one", start + std::chrono::milliseconds(500)), 0u);
    EXPECT_NE(buckets.take("one", start + std::chrono::milliseconds(500)), 0u);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(buckets.take("one", start + std::chrono::hours(1)), 0u);
    EXPECT_NE(buckets.take("one", start + std::chrono::hours(1)), 0u);
}

} // namespace kopa::server
