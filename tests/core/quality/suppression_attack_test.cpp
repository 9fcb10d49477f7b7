#include "attacker.h"
#include "core/quality/linear_bounds.h"
#include "made_region.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace kopa::quality {

namespace {

constexpr int smallest = 5;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

std::string joined(const QSet<QString> &names)
{
    return names.values().join(QStringLiteral(", ")).toStdString();
}

QSet<QString> setOf(const QStringList &names)
{
    return {names.begin(), names.end()};
}

} // namespace

TEST(LinearBounds, are_exact)
{
    LinearBounds system;
    for (int unknown = 0; unknown < 4; ++unknown)
        system.addUnknown();
    system.addEquation({{0, 1}, {1, 1}}, 7);
    system.addEquation({{0, 2}, {2, -1}}, -3);
    EXPECT_EQ(system.boundsOf(0)->least, 0);
    EXPECT_EQ(system.boundsOf(0)->most, 7);
    EXPECT_EQ(system.boundsOf(2)->least, 3);
    EXPECT_EQ(system.boundsOf(2)->most, 17);
    EXPECT_EQ(system.boundsOf(3)->most, std::nullopt);
    system.addEquation({{1, 2}, {2, -1}}, 3);
    EXPECT_EQ(system.boundsOf(0)->least, 2);
    EXPECT_EQ(system.boundsOf(0)->most, 2);
    system.addEquation({{1, 1}}, 8);
    EXPECT_FALSE(system.boundsOf(0));
}

/// A table of two rows and three columns with its totals, whose numbers are all tried.
TEST(LinearBounds, are_those_of_all_tables_with_the_same_totals)
{
    constexpr int end = 5;
    std::mt19937 random(4);
    for (int round = 0; round < 40; ++round) {
        QList<int> table;
        for (int cell = 0; cell < 6; ++cell)
            table.append(int(random() % end));
        const auto total = [](const QList<int> &of, int sum) {
            return sum < 2 ? of[3 * sum] + of[3 * sum + 1] + of[3 * sum + 2] : of[sum - 2] + of[sum + 1];
        };
        LinearBounds system;
        for (int cell = 0; cell < 6; ++cell)
            system.addUnknown();
        for (int sum = 0; sum < 5; ++sum)
            system.addEquation(sum < 2 ? QMap<int, qint64>{{3 * sum, 1}, {3 * sum + 1, 1}, {3 * sum + 2, 1}}
                                       : QMap<int, qint64>{{sum - 2, 1}, {sum + 1, 1}},
                               total(table, sum));
        QList<QSet<int>> possible(6);
        QList<int> tried(6, 0);
        for (int number = 0; number < 13 * 13 * 13 * 13; ++number) {
            tried = {number % 13, number / 13 % 13, 0, number / 169 % 13, number / 2197, 0};
            tried[2] = total(table, 0) - tried[0] - tried[1];
            tried[5] = total(table, 1) - tried[3] - tried[4];
            bool fits = tried[2] >= 0 && tried[5] >= 0;
            for (int sum = 2; fits && sum < 5; ++sum)
                fits = total(tried, sum) == total(table, sum);
            for (int cell = 0; fits && cell < 6; ++cell)
                possible[cell].insert(tried[cell]);
        }
        for (int cell = 0; cell < 6; ++cell) {
            const auto bounds = system.boundsOf(cell);
            EXPECT_EQ(bounds->least, *std::min_element(possible[cell].begin(), possible[cell].end()));
            EXPECT_EQ(bounds->most, *std::max_element(possible[cell].begin(), possible[cell].end()));
            EXPECT_EQ(system.fixed({cell}).isEmpty(), possible[cell].size() > 1);
        }
    }
}

TEST(LinearBounds, numbers_that_grow_too_large_are_not_told)
{
    LinearBounds system;
    const int first = system.addUnknown();
    const int second = system.addUnknown();
    constexpr qint64 huge = qint64(1) << 45;
    system.addEquation({{first, huge}, {second, 3}}, huge);
    system.addEquation({{first, 5}, {second, huge}}, huge);
    EXPECT_FALSE(system.boundsOf(first));
    EXPECT_EQ(system.fixed({first, second}), (QList<int>{first, second}));
}

TEST(SuppressionAttack, an_attacker_finds_what_is_not_guarded)
{
    const QList<CountedFigure> figures{{text("all"), text("c"), text("e"), text("b"), QString(), 30},
                                       {text("one"), text("c"), text("e"), text("b"), text("g1"), 3},
                                       {text("two"), text("c"), text("e"), text("b"), text("g2"), 27}};
    Attacker attacker(smallest, Attacker::Guess::AsMany);
    attacker.read(
        {figures,
         {{text("all"), Telling::Told}, {text("one"), Telling::Small}, {text("two"), Telling::Balance}}});
    EXPECT_TRUE(attacker.found().isEmpty());
    attacker.read({figures, {{text("two"), Telling::Told}}});
    EXPECT_EQ(attacker.found().size(), 2); // the group, and those of all who are not in the other one
}

TEST(SuppressionAttack, no_small_group_follows_from_all_parts_criteria_versions_and_sendings)
{
    const unsigned rounds = qEnvironmentVariableIsSet("KOPA_NIGHTLY") ? 20'000 : 100;
    const unsigned first = unsigned(qEnvironmentVariableIntValue("KOPA_SEED"));
    for (unsigned seed = first; seed < first + rounds; ++seed) {
        MadeRegion region(seed, smallest);
        QList<ToldFigures> sendings;
        QList<Attacker> attackers{{smallest, Attacker::Guess::Unchanged},
                                  {smallest, Attacker::Guess::AsMany}};
        for (int sending = region.draw(1, 5); sending > 0; --sending) {
            const QList<CountedFigure> figures = region.figures();
            sendings.append({figures, suppressed(figures, sendings, smallest)});
            for (Attacker &attacker : attackers) {
                // What is found though this sending tells nothing, earlier ones gave away.
                Attacker untold = attacker;
                untold.read({figures, {}});
                attacker.read(sendings.last());
                ASSERT_EQ(joined(setOf(attacker.found()) - setOf(untold.found())), std::string())
                    << "KOPA_SEED=" << seed << ", sending " << sendings.size();
            }
            region.correct();
        }
    }
}

} // namespace kopa::quality
