#include "core/merge/position.h"
#include "draw.h"

#include <QSet>
#include <QStringList>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::merge {
namespace {

TEST(Position, AThousandInsertsInOnePlaceStayShort)
{
    for (const bool below : {false, true}) {
        const QString first = positionBetween({}, {});
        QString low = first;
        QString high = positionBetween(first, {});
        for (int i = 0; i < 1000; ++i) {
            const QString middle = positionBetween(low, high);
            ASSERT_LT(low, middle);
            ASSERT_LT(middle, high);
            (below ? low : high) = middle;
        }
        EXPECT_LT(std::max(low.size(), high.size()), 220);
    }
}

TEST(Position, AThousandItemsAtEitherEndStayShort)
{
    QString last = positionBetween({}, {});
    QString first = last;
    for (int i = 0; i < 1000; ++i) {
        const QString after = positionBetween(last, {});
        const QString before = positionBetween({}, first);
        ASSERT_LT(last, after);
        ASSERT_LT(before, first);
        last = after;
        first = before;
    }
    EXPECT_LT(std::max(first.size(), last.size()), 50);
}

RC_GTEST_PROP(Position, LiesBetweenAnyTwoOfAList, ())
{
    QStringList list;
    for (int i = draw(1, 100); i > 0; --i) {
        const auto at = draw<qsizetype>(0, list.size() + 1);
        const QString before = at > 0 ? list[at - 1] : QString();
        const QString after = at < list.size() ? list[at] : QString();
        list.insert(at, positionBetween(before, after));
    }
    RC_ASSERT(std::is_sorted(list.begin(), list.end(), std::less<>()));
    RC_ASSERT(QSet<QString>(list.begin(), list.end()).size() == list.size());
}

TEST(Position, WithoutRoomItStandsJustAfter)
{
    EXPECT_LT(QStringLiteral("V"), positionBetween(QStringLiteral("V"), QStringLiteral("V")));
    EXPECT_LT(QStringLiteral("V"), positionBetween(QStringLiteral("V"), QStringLiteral("B")));
    EXPECT_FALSE(positionBetween({}, QStringLiteral("0")).isEmpty());
    EXPECT_FALSE(positionBetween(QStringLiteral("ä#"), {}).isEmpty());
}

} // namespace
} // namespace kopa::merge
