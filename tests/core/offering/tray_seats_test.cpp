#include "../draw.h"
#include "core/offering/tray_seats.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck/gtest.h>

namespace kopa::offering {

namespace {

const QString owner = QStringLiteral("s0");

Seats drawSeats(std::optional<int> all)
{
    const SeatRule rule =
        QList<SeatRule>{SeatRule::Equal, SeatRule::ByPupils, SeatRule::OwnFirst}[draw(0, 3)];
    return {rule, owner, all, drawBool() ? std::optional(draw(-3, 30)) : std::nullopt};
}

QList<SeatClaim> drawClaims()
{
    QList<SeatClaim> claims;
    for (int i = 0, count = draw(0, 7); i < count; ++i)
        claims.append({QStringLiteral("s%1").arg(draw(0, 7)), draw(-2, 25),
                       draw(0, 4) == 0 ? std::optional(draw(-2, 30)) : std::nullopt, draw(0, 600)});
    return claims;
}

int givenOf(const QList<SeatShare> &shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0,
                           [](int sum, const SeatShare &share) { return sum + share.given; });
}

/// "s0 3, s1 2"
QString told(const Seats &seats, const QList<SeatClaim> &claims)
{
    QStringList words;
    for (const SeatShare &share : shareSeats(seats, claims))
        words.append(QStringLiteral("%1 %2").arg(share.school).arg(share.given));
    return words.join(QStringLiteral(", "));
}

SeatClaim claim(const char *school, int students, std::int64_t pupils = 0, std::optional<int> granted = {})
{
    return {QString::fromLatin1(school), students, granted, pupils};
}

} // namespace

RC_GTEST_PROP(TraySeats, nobody_gets_more_than_there_is_or_than_was_wished, ())
{
    const int all = draw(-3, 60);
    const QList<SeatClaim> claims = drawClaims();
    const QList<SeatShare> shares = shareSeats(drawSeats(all), claims);
    RC_ASSERT(givenOf(shares) <= std::max(all, 0));
    for (const SeatShare &share : shares) {
        RC_ASSERT(share.given >= 0);
        RC_ASSERT(share.given <= share.wished);
    }
}

RC_GTEST_PROP(TraySeats, are_shared_alike_whatever_the_order, ())
{
    const Seats seats = drawSeats(draw(0, 60));
    QList<SeatClaim> claims = drawClaims();
    const QList<SeatShare> shares = shareSeats(seats, claims);
    std::reverse(claims.begin(), claims.end());
    RC_ASSERT(shareSeats(seats, claims) == shares);
    if (!claims.isEmpty())
        std::rotate(claims.begin(), claims.begin() + draw<qsizetype>(0, claims.size()), claims.end());
    RC_ASSERT(shareSeats(seats, claims) == shares);
}

RC_GTEST_PROP(TraySeats, one_more_takes_none_from_anybody, ())
{
    Seats seats = drawSeats(draw(0, 60));
    const QList<SeatClaim> claims = drawClaims();
    const QList<SeatShare> before = shareSeats(seats, claims);
    *seats.all += draw(1, 4);
    const QList<SeatShare> after = shareSeats(seats, claims);
    for (qsizetype i = 0; i < before.size(); ++i)
        RC_ASSERT(after[i].given >= before[i].given);
}

RC_GTEST_PROP(TraySeats, none_stays_empty_while_somebody_without_a_decision_waits, ())
{
    const int all = draw(0, 60);
    const QList<SeatShare> shares = shareSeats(drawSeats(all), drawClaims());
    const bool waits = std::any_of(shares.begin(), shares.end(), [](const SeatShare &share) {
        return !share.byHand && share.given < share.wished;
    });
    RC_ASSERT(!waits || givenOf(shares) == all);
}

TEST(TraySeats, are_shared_equally)
{
    const QList<SeatClaim> claims{claim("a", 10), claim("b", 2), claim("c", 9)};
    EXPECT_EQ(told({.all = 12}, claims), u"a 5, b 2, c 5");
    EXPECT_EQ(told({.all = 13}, claims), u"a 6, b 2, c 5") << "who wished for more";
    EXPECT_EQ(told({.all = 0}, claims), u"a 0, b 0, c 0");
    EXPECT_EQ(told({}, claims), u"a 10, b 2, c 9") << "no number: room for everybody";
}

TEST(TraySeats, are_shared_by_the_schools_students)
{
    const QList<SeatClaim> claims{claim("a", 20, 400), claim("b", 20, 100), claim("c", 20, 100)};
    EXPECT_EQ(told({.rule = SeatRule::ByPupils, .all = 12}, claims), u"a 8, b 2, c 2");
    const QList<SeatClaim> unsaid{claim("a", 3, 400), claim("b", 3, 0)};
    EXPECT_EQ(told({.rule = SeatRule::ByPupils, .all = 4}, unsaid), u"a 3, b 1");
}

TEST(TraySeats, the_own_school_has_those_kept_for_it)
{
    const QList<SeatClaim> claims{claim("a", 10), claim("s0", 10)};
    EXPECT_EQ(told({SeatRule::OwnFirst, owner, 10, 8}, claims), u"a 2, s0 8");
    EXPECT_EQ(told({SeatRule::OwnFirst, owner, 10, {}}, claims), u"a 0, s0 10");
    EXPECT_EQ(told({SeatRule::OwnFirst, owner, 10, 2}, claims), u"a 5, s0 5") << "the rest is everybody's";
    EXPECT_EQ(told({SeatRule::OwnFirst, owner, 10, 8}, {claim("a", 10), claim("s0", 3)}), u"a 7, s0 3");
}

TEST(TraySeats, a_decision_goes_before_the_rule)
{
    const QList<SeatClaim> claims{claim("a", 10, 0, 1), claim("b", 10), claim("c", 10, 0, 0)};
    EXPECT_EQ(told({.all = 8}, claims), u"a 1, b 7, c 0");
    EXPECT_EQ(told({.all = 8}, {claim("a", 10, 0, 9), claim("b", 10, 0, 9)}), u"a 4, b 4")
        << "more decided than there is";
    EXPECT_EQ(told({.all = 8}, {claim("a", 2, 0, 9)}), u"a 2");
}

TEST(TraySeats, of_two_wishes_of_one_school_the_larger_counts)
{
    EXPECT_EQ(told({.all = 9}, {claim("a", 3), claim("a", 5)}), u"a 5");
    EXPECT_EQ(told({.all = -4}, {claim("a", 3)}), u"a 0");
}

} // namespace kopa::offering
