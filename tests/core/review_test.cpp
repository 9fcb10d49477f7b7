#include "replica.h"

#include <gtest/gtest.h>

namespace kopa::merge {
namespace {

const CellKey title{1};
constexpr FieldNumber textField = 10;
constexpr std::int64_t hour = 3'600'000;

QList<CellWrite> writing(const char *text)
{
    return {{.cell = title, .value = QString::fromLatin1(text)}};
}

QList<CellWrite> review(FieldNumber field, const Value &value)
{
    return {{.cell = {reviewField, QString::number(field)}, .value = value}};
}

QList<CellWrite> typing(std::uint32_t at, std::uint32_t removed, const QString &words)
{
    TextPatch patch;
    patch.add(at, removed, words);
    return {{.cell = {textField}, .text = TextEdit{patch}}};
}

QString textIn(const Replica &replica)
{
    return textOf(replica.state().value(textField));
}

/// Two replicas that wrote the title apart and have heard of each other.
struct Apart
{
    Replica one{0};
    Replica two{1};

    Apart()
    {
        const Change left = one.edit(writing("vasen"), hour);
        const Change right = two.edit(writing("oikea"), 2 * hour);
        one.hear(right);
        two.hear(left);
    }
};

TEST(Review, WhoeverChoseAWriteIsShownItAndTheMarkGoesEverywhere)
{
    Apart apart;
    const auto context = apart.one.state().reviewContext(title);
    const Dot left{testDevice(0), 1};
    apart.two.hear(apart.one.edit(review(1, std::int64_t(context.indexOf(left))), 3 * hour));
    EXPECT_EQ(apart.two.state().value(1), Value{QStringLiteral("vasen")});
    EXPECT_TRUE(apart.two.state().differing().isEmpty());
    EXPECT_EQ(apart.one.state(), apart.two.state());

    apart.two.hear(apart.one.edit(review(1, false), 4 * hour));
    EXPECT_EQ(apart.two.state().value(1), Value{QStringLiteral("oikea")});
    EXPECT_EQ(apart.two.state().differing(), QList<FieldNumber>{1});
}

TEST(Review, LookingAloneKeepsWhatIsShown)
{
    Apart apart;
    apart.one.edit(review(1, true), 3 * hour);
    EXPECT_EQ(apart.one.state().value(1), Value{QStringLiteral("oikea")});
    EXPECT_TRUE(apart.one.state().differing().isEmpty());
}

TEST(Review, WhoChoseDifferentlyMustLookAgain)
{
    Apart apart;
    const Change first = apart.one.edit(review(1, std::int64_t(0)), 3 * hour);
    const Change second = apart.two.edit(review(1, std::int64_t(1)), 3 * hour);
    apart.one.hear(second);
    apart.two.hear(first);
    EXPECT_EQ(apart.one.state().differing(), QList<FieldNumber>{1});
    EXPECT_EQ(apart.one.state().value(1), Value{QStringLiteral("oikea")});
    EXPECT_EQ(apart.one.state(), apart.two.state());
    apart.one.edit(review(1, true), 4 * hour);
    EXPECT_TRUE(apart.one.state().differing().isEmpty());
}

TEST(Review, AWriteThatNobodyHadSeenMarksAgain)
{
    Apart apart;
    Replica third(2);
    const Change late = third.edit(writing("kolmas"), hour / 2);
    apart.one.edit(review(1, true), 3 * hour);
    apart.one.hear(late);
    EXPECT_EQ(apart.one.state().differing(), QList<FieldNumber>{1});
}

TEST(Review, ASentenceOfTwoPeopleIsMarkedUntilSomebodyHasRead)
{
    Replica one(0);
    Replica two(1);
    two.hear(one.edit(typing(0, 0, QStringLiteral("Koulu alkaa.")), hour));
    const Change left = one.edit(typing(5, 0, QStringLiteral(" ei")), 2 * hour);
    const Change right = two.edit(typing(11, 0, QStringLiteral(" heti")), 2 * hour);
    one.hear(right);
    two.hear(left);
    EXPECT_EQ(textIn(one), u"Koulu ei alkaa heti.");
    EXPECT_TRUE(one.state().joined());
    EXPECT_EQ(one.state(), two.state());

    two.hear(one.edit(review(textField, true), 3 * hour));
    EXPECT_FALSE(two.state().joined());
    two.hear(one.edit(typing(0, 0, QStringLiteral("X ")), 4 * hour));
    EXPECT_FALSE(two.state().joined());
    EXPECT_EQ(one.state(), two.state());
    two.hear(one.edit(review(textField, false), 5 * hour));
    EXPECT_TRUE(two.state().joined());
}

TEST(Review, ATextWhoseParentsHaveNotComeWaitsForThem)
{
    Replica one(0);
    Replica two(1);
    Replica three(2);
    const Change first = one.edit(typing(0, 0, QStringLiteral("ab")), hour);
    two.hear(first);
    QList<CellWrite> both = typing(1, 0, QStringLiteral("-"));
    both += writing("heti");
    const Change second = two.edit(both, 2 * hour);
    three.hear(second);
    EXPECT_EQ(three.state().value(1), Value{QStringLiteral("heti")});
    EXPECT_EQ(textIn(three), u"");
    EXPECT_EQ(three.state().text(textField)->waiting, QList<Dot>{second.dot});
    three.hear(first);
    EXPECT_EQ(textIn(three), u"a-b");
    EXPECT_EQ(three.state(), two.state());
}

TEST(Review, WordsTypedOnInOneSittingAreOneChange)
{
    Replica author(0);
    Change change = author.edit(typing(0, 0, QStringLiteral("luon")), hour);
    ObjectState state = author.state();
    TextPatch more;
    more.add(4, 0, u"nos");
    change.time = HybridTime::fromMilliseconds(2 * hour);
    change.writes[0].text->patch.append(more);
    state.amend(change, 1, author.known(), {{{textField}, more}});
    EXPECT_EQ(textOf(state.value(textField)), u"luonnos");
    EXPECT_EQ(state, stateAfter({change}));
}

TEST(Merge, AgreesInAnyOrderForManySteps)
{
    Sweep sweep;
    const Dice &dice = sweep.dice;
    for (int done = 0; done < sweep.steps;) {
        const int length = dice(5, 80);
        const Story story = anyStory(dice, length);
        const ObjectState state = stateAfter(anyOrder(story, dice));
        ASSERT_EQ(stateAfter(anyOrder(story, dice)), state) << "seed " << sweep.seed;
        const MergedText *text = state.text(textField);
        ASSERT_TRUE(!text || text->waiting.isEmpty()) << "seed " << sweep.seed;
        done += length;
    }
}

} // namespace
} // namespace kopa::merge
