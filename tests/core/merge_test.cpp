#include "draw.h"
#include "replica.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::merge {
namespace {

const CellKey title{1};
constexpr std::int64_t hour = 3'600'000;

QList<CellWrite> writing(const char *text)
{
    return {{.cell = title, .value = QString::fromLatin1(text)}};
}

QList<CellWrite> tagging(const char *tag, bool present)
{
    return {{.cell = {2, QString::fromLatin1(tag)}, .value = present}};
}

QList<CellWrite> trashing(bool trashed)
{
    return {{.cell = {trashField}, .value = trashed}};
}

QStringList shownTexts(const Cell &cell)
{
    QStringList texts;
    for (const Write &write : cell.live())
        texts.append(textOf(write.value));
    return texts;
}

RC_GTEST_PROP(Merge, AnyOrderAndAnyRepeatsGiveOneState, ())
{
    const Story story = anyStory();
    const ObjectState one = stateAfter(anyOrder(story));
    const ObjectState other = stateAfter(anyOrder(story));
    RC_ASSERT(one == other);
}

RC_GTEST_PROP(Merge, KeepsExactlyTheCausallyMaximalWrites, ())
{
    const Story story = anyStory();
    const ObjectState state = stateAfter(anyOrder(story));
    const auto expected = maximalWrites(story);
    RC_ASSERT(state.cells().keys() == expected.keys());
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const Cell cell = state.cell(it.key());
        QMap<Dot, Value> live;
        for (const Write &write : cell.live())
            live[write.dot] = write.value;
        // Whoever edits a text does not replace what still waits there for others' changes.
        if (state.text(it.key().field))
            live.removeIf([&](std::pair<const Dot &, Value &> w) { return !it->contains(w.first); });
        RC_ASSERT(live == it.value());
        RC_ASSERT(cell.early().isEmpty());
    }
}

RC_GTEST_PROP(Merge, ShowsTheLatestOfTheMaximalWrites, ())
{
    const ObjectState state = stateAfter(anyOrder(anyStory()));
    for (const Cell &cell : state.cells()) {
        const auto latest =
            std::max_element(cell.live().begin(), cell.live().end(), [](const Write &a, const Write &b) {
                return std::tie(a.time, a.dot.device) < std::tie(b.time, b.dot.device);
            });
        RC_ASSERT(cell.shown() == latest->value);
    }
}

RC_GTEST_PROP(Merge, ChangesThatPassThroughOthersComeToTheSame, ())
{
    const Story story = anyStory();
    const QList<Change> order = anyOrder(story);
    const auto cut = draw<qsizetype>(0, order.size() + 1);
    Replica carrier(201);
    for (const Change &change : order.first(cut))
        carrier.hear(change);
    Replica last(202);
    for (const Change &change : order)
        if (carrier.seen().contains(change.dot))
            last.hear(change);
    RC_ASSERT(last.state() == carrier.state());
    for (const Change &change : order.sliced(cut))
        last.hear(change);
    RC_ASSERT(last.state() == stateAfter(order));
}

RC_GTEST_PROP(Merge, PartOfAStoryGivesOneStateInAnyOrderToo, ())
{
    Story story = anyStory();
    for (QList<Change> &own : story.byDevice)
        own.resize(draw<qsizetype>(0, own.size() + 1));
    RC_ASSERT(stateAfter(anyOrder(story)) == stateAfter(anyOrder(story)));
}

RC_GTEST_PROP(Merge, AStateThatWasPutAwayGoesOnAsIfItHadNot, ())
{
    const Story story = anyStory();
    const QList<Change> order = anyOrder(story);
    const auto cut = draw<qsizetype>(0, order.size() + 1);
    Replica reader(203);
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i == cut)
            reader.restore();
        reader.hear(order[i]);
    }
    RC_ASSERT(reader.state() == stateAfter(order));
}

RC_GTEST_PROP(Merge, TheRegisterLiesUnderEverybodysEdits, ())
{
    const Story story = anyStory();
    const QList<Change> order = anyOrder(story);
    const auto cut = draw<qsizetype>(0, order.size() + 1);
    VersionVector known;
    ObjectState state;
    for (qsizetype i = 0; i <= order.size(); ++i) {
        if (i == cut) {
            state.applyBase(title, QStringLiteral("from the register"));
            state.applyBase({99}, QStringLiteral("untouched"));
        }
        if (i < order.size() && known.admit(order[i].dot))
            state.apply(order[i], known);
    }
    const ObjectState plain = stateAfter(order);
    RC_ASSERT(state.value(99) == Value{QStringLiteral("untouched")});
    if (plain.cell(title).live().isEmpty())
        RC_ASSERT(state.value(1) == Value{QStringLiteral("from the register")});
    else
        RC_ASSERT(state.cell(title) == plain.cell(title));
}

// Three writers whose clocks disagree: the pairwise rule "causality first, clock second" has another winner
// in different orders, because b beats c, c replaces a, and a beats b.
TEST(Merge, ThreeWritersHaveOneWinnerInAllSixOrders)
{
    Replica ahead(0);
    Replica between(1);
    Replica behind(2);
    QList<Change> changes;
    changes.append(ahead.edit(writing("a"), 1000 * hour));
    changes.append(between.edit(writing("b"), 500 * hour));
    behind.hear(changes[0], hour);
    changes.append(behind.edit(writing("c"), hour));

    QList<int> order = {0, 1, 2};
    do {
        const ObjectState state = stateAfter({changes[order[0]], changes[order[1]], changes[order[2]]});
        EXPECT_EQ(shownTexts(state.cell(title)), (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
        EXPECT_EQ(state.differing(), QList<FieldNumber>{1});
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST(Merge, ConcurrentWritesAreBothKeptUntilSomebodyChooses)
{
    Replica one(0);
    Replica two(1);
    const Change left = one.edit(writing("vasen"), hour);
    const Change right = two.edit(writing("oikea"), 2 * hour);
    one.hear(right);
    EXPECT_EQ(shownTexts(one.state().cell(title)),
              (QStringList{QStringLiteral("oikea"), QStringLiteral("vasen")}));
    EXPECT_EQ(one.state().differing(), QList<FieldNumber>{1});

    const Change choice = one.edit(writing("vasen"), 3 * hour);
    two.hear(left);
    two.hear(choice);
    EXPECT_TRUE(two.state().differing().isEmpty());
    EXPECT_EQ(two.state().value(1), Value{QStringLiteral("vasen")});
    EXPECT_EQ(one.state(), two.state());
}

TEST(Merge, TheSameTextWrittenTwiceIsNoDifference)
{
    Replica one(0);
    Replica two(1);
    one.edit(writing("sama"), hour);
    one.hear(two.edit(writing("sama"), hour));
    EXPECT_EQ(one.state().cell(title).live().size(), 2);
    EXPECT_TRUE(one.state().differing().isEmpty());
}

TEST(Merge, AddingWinsOverARemovalThatDidNotKnowOfIt)
{
    Replica one(0);
    Replica two(1);
    const Change added = one.edit(tagging("kunta", true), hour);
    two.hear(added);
    const Change removed = two.edit(tagging("kunta", false), 3 * hour);
    EXPECT_TRUE(two.state().elements(2).isEmpty());
    const Change again = one.edit(tagging("kunta", true), 2 * hour);
    two.hear(again);
    one.hear(removed);
    EXPECT_EQ(one.state().elements(2), QStringList{QStringLiteral("kunta")});
    EXPECT_EQ(one.state(), two.state());

    two.hear(one.edit(tagging("kunta", false), 4 * hour));
    EXPECT_TRUE(two.state().elements(2).isEmpty());
}

TEST(Merge, AnEditWinsOverATrashingThatDidNotKnowOfIt)
{
    Replica one(0);
    Replica two(1);
    two.hear(one.edit(writing("ensin"), hour));
    const Change trashed = one.edit(trashing(true), 3 * hour);
    EXPECT_TRUE(one.state().trashed());
    EXPECT_FALSE(one.state().revived());
    const Change edited = two.edit(writing("sitten"), 2 * hour);
    one.hear(edited);
    two.hear(trashed);
    EXPECT_FALSE(two.state().trashed());
    EXPECT_TRUE(two.state().revived());
    EXPECT_EQ(one.state(), two.state());
    EXPECT_EQ(one.state().value(1), Value{QStringLiteral("sitten")});

    two.hear(one.edit(trashing(true), 4 * hour));
    EXPECT_TRUE(two.state().trashed());
}

TEST(Merge, ARestoreWinsOverATrashingThatDidNotKnowOfIt)
{
    Replica one(0);
    Replica two(1);
    const Change first = one.edit(trashing(true), hour);
    two.hear(first);
    const Change restored = one.edit(trashing(false), 2 * hour);
    const Change again = two.edit(trashing(true), 3 * hour);
    one.hear(again);
    two.hear(restored);
    EXPECT_FALSE(one.state().trashed());
    EXPECT_EQ(one.state(), two.state());
}

TEST(Merge, WhoeverSeesAWriteWritesAfterItWhateverItsClockSaid)
{
    Replica wrong(0);
    Replica right(1);
    const Change far = wrong.edit(writing("vuodelta 2100"), 1'000'000 * hour);
    right.hear(far, hour);
    const Change mine = right.edit(writing("nyt"), hour);
    EXPECT_LT(mine.time, far.time);
    EXPECT_EQ(stateAfter({mine, far}).value(1), Value{QStringLiteral("nyt")});
    EXPECT_EQ(stateAfter({far, mine}).value(1), Value{QStringLiteral("nyt")});
}

TEST(Merge, AFullerChangeOfTheSameDotReplacesWhatNobodyHasSeen)
{
    Replica author(0);
    Change change = author.edit(writing("luon"), hour);
    ObjectState state = author.state();
    change.time = HybridTime::fromMilliseconds(2 * hour);
    change.writes[0].value = QStringLiteral("luonnos");
    change.writes += tagging("kunta", true);
    state.amend(change, 1, author.known());
    EXPECT_EQ(state, stateAfter({change}));
}

TEST(Merge, KnowsTheLatestChange)
{
    Replica one(0);
    EXPECT_EQ(one.state().changed(), HybridTime{});
    one.edit(writing("a"), hour);
    one.edit(tagging("b", true), 2 * hour);
    EXPECT_EQ(one.state().changed().milliseconds(), 2 * hour);
    EXPECT_EQ(one.state().context(), (QList<Dot>{{testDevice(0), 2}}));
}

RC_GTEST_PROP(Clock, NeverFallsWhateverTheWallClockDoes, (const std::vector<std::int32_t> &walls))
{
    HybridClock clock;
    HybridTime last;
    for (const std::int32_t wall : walls) {
        const HybridTime now = clock.tick(wall);
        RC_ASSERT(now > last);
        last = now;
    }
}

RC_GTEST_PROP(Clock, WhatIsWrittenAfterSeeingATimeComesAfterIt, (std::int32_t wall, std::int32_t ahead))
{
    const std::int64_t wallMs = std::abs(std::int64_t(wall));
    const std::int64_t seenMs = std::max<std::int64_t>(0, wallMs + ahead % (24 * hour));
    HybridClock clock;
    clock.observe(HybridTime::fromMilliseconds(seenMs), wallMs);
    RC_ASSERT(clock.tick(wallMs) > HybridTime::fromMilliseconds(seenMs));
}

TEST(Clock, DoesNotAdoptATimeMoreThanADayAhead)
{
    HybridClock clock;
    clock.observe(HybridTime::fromMilliseconds(24 * hour + 1), 0);
    EXPECT_EQ(clock.latest(), HybridTime{});
    clock.observe(HybridTime::fromMilliseconds(24 * hour), 0);
    EXPECT_EQ(clock.latest().milliseconds(), 24 * hour);
}

TEST(Clock, CountsWhileTheWallClockStands)
{
    HybridClock clock;
    const HybridTime first = clock.tick(hour);
    const HybridTime second = clock.tick(hour);
    EXPECT_EQ(first.milliseconds(), hour);
    EXPECT_EQ(second.value, first.value + 1);
    EXPECT_EQ(HybridTime::fromMilliseconds(-5), HybridTime{});
}

TEST(VersionVector, AdmitsEachChangeOnce)
{
    VersionVector known;
    EXPECT_TRUE(known.admit({testDevice(0), 1}));
    EXPECT_FALSE(known.admit({testDevice(0), 1}));
    EXPECT_TRUE(known.admit({testDevice(0), 2}));
    EXPECT_TRUE(known.covers({testDevice(0), 1}));
    EXPECT_FALSE(known.covers({testDevice(1), 1}));
    EXPECT_EQ(known.head(testDevice(0)), 2u);
}

} // namespace
} // namespace kopa::merge
