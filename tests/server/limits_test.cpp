#include "core/crypto/signing.h"
#include "sync/server/challenge.h"
#include "sync/server/connection_counts.h"
#include "sync/server/token_bucket.h"
#include "sync/server/trusted_proxies.h"

#include <boost/asio/ip/address.hpp>
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

TEST(TrustedProxies, only_their_word_is_taken_on_who_asks)
{
    const auto at = [](const char *text) { return boost::asio::ip::make_address(text); };
    const auto proxies = TrustedProxies::parse({"192.0.2.1", "198.51.100.0/24", "2001:db8::/32"}).value();
    EXPECT_EQ(proxies.whoAsks(at("192.0.2.1"), "203.0.113.7"), at("203.0.113.7"));
    EXPECT_EQ(proxies.whoAsks(at("192.0.2.2"), "203.0.113.7"), at("192.0.2.2")) << "no proxy of ours";
    EXPECT_EQ(proxies.whoAsks(at("192.0.2.1"), "10.0.0.1, 203.0.113.7"), at("203.0.113.7"))
        << "what stands before it anybody may have written";
    EXPECT_EQ(proxies.whoAsks(at("192.0.2.1"), "203.0.113.7, 198.51.100.9"), at("203.0.113.7"))
        << "through two proxies";
    EXPECT_EQ(proxies.whoAsks(at("192.0.2.1"), ""), at("192.0.2.1"));
    EXPECT_EQ(proxies.whoAsks(at("192.0.2.1"), "nonsense"), at("192.0.2.1"));
    EXPECT_EQ(proxies.whoAsks(at("2001:db8::5"), "203.0.113.7"), at("203.0.113.7"));
    EXPECT_TRUE(proxies.trust(at("::ffff:192.0.2.1")));
    EXPECT_FALSE(TrustedProxies().trust(at("127.0.0.1")));
    for (const char *text : {"example.org", "192.0.2.0/33", "192.0.2", ""})
        EXPECT_FALSE(TrustedProxies::parse({text})) << text;
    EXPECT_EQ(limitName(at("2001:db8:0:1::5")), limitName(at("2001:db8:0:1::6")));
    EXPECT_NE(limitName(at("2001:db8:0:1::5")), limitName(at("2001:db8:0:2::5")));
}

TEST(ConnectionCounts, bound_what_one_address_has_at_once)
{
    ConnectionCounts counts(2);
    EXPECT_TRUE(counts.enter("one", true));
    EXPECT_TRUE(counts.enter("one", true));
    EXPECT_FALSE(counts.enter("one", true));
    EXPECT_TRUE(counts.enter("one", false));
    EXPECT_TRUE(counts.enter("other", true));
    counts.leave("one");
    counts.leave("one");
    EXPECT_TRUE(counts.enter("one", true));
}

} // namespace kopa::server
