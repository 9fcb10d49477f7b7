#include "../draw.h"
#include "core/quality/suppression.h"
#include "made_region.h"

#include <QStringList>

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::quality {

namespace {

constexpr int smallest = 5;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

CountedFigure figure(const char *group, int learners, const char *buyer = "k1", const char *criterion = "c")
{
    const QString id = text(criterion) + u'/' + text(buyer) + u'/' + text(group);
    return {id, text(criterion), text("sfi"), text(buyer), text(group), learners};
}

QStringList notTold(const QList<CountedFigure> &figures, const QList<ToldFigures> &before = {})
{
    QStringList ids;
    const auto tellings = suppressed(figures, before, smallest);
    for (const CountedFigure &one : figures)
        if (tellings.value(one.id) != Telling::Told)
            ids.append(one.id);
    return ids;
}

ToldFigures told(const QList<CountedFigure> &figures, const QList<ToldFigures> &before = {})
{
    return {figures, suppressed(figures, before, smallest)};
}

} // namespace

TEST(Suppression, a_small_group_and_the_smallest_beside_it_are_not_told)
{
    EXPECT_EQ(notTold({figure("", 40), figure("g1", 3), figure("g2", 17), figure("g3", 20)}),
              (QStringList{text("c/k1/g1"), text("c/k1/g2")}));
    EXPECT_TRUE(notTold({figure("", 40), figure("g1", 20), figure("g2", 20)}).isEmpty());
    EXPECT_TRUE(notTold({figure("", 20), figure("g1", 0), figure("g2", 20)}).isEmpty());
}

TEST(Suppression, what_is_left_of_a_total_is_a_group_too)
{
    EXPECT_EQ(notTold({figure("", 20), figure("g1", 17)}), QStringList{text("c/k1/g1")});
    EXPECT_TRUE(notTold({figure("", 20), figure("g1", 12)}).isEmpty());
}

TEST(Suppression, bounds_tell_nobody_either)
{
    EXPECT_EQ(notTold({figure("", 8), figure("g1", 4), figure("g2", 4)}).size(), 3);
    EXPECT_EQ(notTold({figure("", 6), figure("g1", 1), figure("g2", 5)}).size(), 3);
}

TEST(Suppression, a_total_of_municipalities_is_no_way_in)
{
    const QList<CountedFigure> figures{figure("", 30, ""), figure("", 3, "k1"), figure("", 12, "k2"),
                                       figure("", 15, "k3")};
    EXPECT_EQ(notTold(figures), (QStringList{text("c/k1/"), text("c/k2/")}));
}

TEST(Suppression, the_same_people_are_not_told_by_another_criterion)
{
    const QList<CountedFigure> figures{
        figure("", 40),   figure("g1", 3),           figure("g2", 17),
        figure("g3", 20), figure("", 40, "k1", "d"), figure("g2", 17, "k1", "d")};
    EXPECT_EQ(notTold(figures), (QStringList{text("c/k1/g1"), text("c/k1/g2"), text("d/k1/g2")}));
}

TEST(Suppression, a_correction_does_not_open_what_was_sent_before)
{
    const ToldFigures first = told({figure("", 40), figure("g1", 3), figure("g2", 17), figure("g3", 20)});
    const QList<CountedFigure> second{figure("", 44), figure("g1", 7), figure("g2", 17), figure("g3", 20)};
    EXPECT_EQ(notTold(second), QStringList());
    EXPECT_EQ(notTold(second, {first}), (QStringList{text("c/k1/g1"), text("c/k1/g2")}));
}

TEST(Suppression, where_the_word_small_gives_a_group_away_it_is_not_said)
{
    const QList<CountedFigure> figures{figure("", 4), figure("g1", 1), figure("g2", 1), figure("g3", 1),
                                       figure("g4", 1)};
    EXPECT_EQ(notTold(figures).size(), 5);
    EXPECT_TRUE(suppressed(figures, {}, smallest).values().contains(Telling::Balance));
}

TEST(Suppression, as_many_as_another_criterion_told_are_not_told_where_a_small_group_would_follow)
{
    const ToldFigures first =
        told({figure("", 8, "k1", "d"), figure("", 30), figure("g1", 5), figure("g2", 25)});
    const QList<CountedFigure> second{figure("", 8, "k1", "d"), figure("", 8), figure("g1", 5)};
    EXPECT_EQ(notTold(second, {first}), QStringList{text("c/k1/")});
}

RC_GTEST_PROP(Suppression, no_small_group_is_told, ())
{
    const QList<CountedFigure> figures = MadeRegion(draw(0u, 1'000'000u), smallest).figures();
    const auto tellings = suppressed(figures, {}, smallest);
    for (const CountedFigure &one : figures)
        if (one.learners > 0 && one.learners < smallest)
            RC_ASSERT(tellings.value(one.id) != Telling::Told);
}

RC_GTEST_PROP(Suppression, the_order_of_figures_does_not_matter, ())
{
    QList<CountedFigure> figures = MadeRegion(draw(0u, 1'000'000u), smallest).figures();
    const auto before = suppressed(figures, {}, smallest);
    std::reverse(figures.begin(), figures.end());
    RC_ASSERT(before == suppressed(figures, {}, smallest));
}

} // namespace kopa::quality
