#include "../replica.h"
#include "core/merge/text_history.h"

#include <gtest/gtest.h>

namespace kopa::merge {
namespace {

const QString start = QStringLiteral("Kunta järjestää opetuksen. Toinen lause. Kolmas lause.");

/// A device that edits one text; what it knows is what it was given.
struct Person
{
    DeviceId device;
    QList<TextChange> known;

    TextChange write(std::uint32_t at, std::uint32_t removed, const QString &words)
    {
        std::uint64_t n = 1;
        for (const TextChange &change : known)
            n = change.dot.device == device ? std::max(n, change.dot.n + 1) : n;
        TextChange change{{device, n}, {}, TextHistory(known).heads(), {}, {}};
        change.patch.add(at, removed, words);
        known.append(change);
        return change;
    }
    void hear(const TextChange &change) { known.append(change); }
};

class Joined : public testing::Test
{
protected:
    void SetUp() override { other.hear(one.write(0, 0, start)); }

    void meet(const TextChange &mine, const TextChange &theirs)
    {
        one.hear(theirs);
        other.hear(mine);
    }

    QStringList sentences(const QList<Dot> &looked = {}) const
    {
        const TextHistory history(one.known);
        EXPECT_EQ(history.joined(looked), TextHistory(other.known).joined(looked));
        QStringList found;
        for (const TextHistory::Passage &passage : history.joined(looked))
            found.append(history.text().mid(passage.at, passage.length).trimmed());
        return found;
    }

    Person one{testDevice(0), {}};
    Person other{testDevice(1), {}};
};

TEST_F(Joined, ConcurrentEditsInOneSentenceAreMarked)
{
    meet(one.write(6, 0, QStringLiteral("aina ")), other.write(16, 9, QStringLiteral("koulutuksen")));
    EXPECT_EQ(TextHistory(one.known).text(),
              QStringLiteral("Kunta aina järjestää koulutuksen. Toinen lause. Kolmas lause."));
    EXPECT_EQ(sentences(), QStringList{QStringLiteral("Kunta aina järjestää koulutuksen.")});
}

TEST_F(Joined, EditsInDifferentSentencesAreNot)
{
    meet(one.write(0, 5, QStringLiteral("Kuntayhtymä")), other.write(34, 0, QStringLiteral("uusi ")));
    EXPECT_TRUE(sentences().isEmpty());
}

TEST_F(Joined, ADeletionInASentenceThatAnotherWroteInIsMarked)
{
    meet(one.write(6, 10, {}), other.write(0, 0, QStringLiteral("Oma ")));
    EXPECT_EQ(sentences(), QStringList{QStringLiteral("Oma Kunta opetuksen.")});
}

TEST_F(Joined, WhoWroteAfterAnotherWroteKnowingly)
{
    const TextChange mine = one.write(6, 0, QStringLiteral("aina "));
    other.hear(mine);
    one.hear(other.write(6, 0, QStringLiteral("nyt ")));
    EXPECT_TRUE(sentences().isEmpty());
}

TEST_F(Joined, SomebodyWhoLookedEndsIt)
{
    meet(one.write(6, 0, QStringLiteral("aina ")), other.write(16, 9, QStringLiteral("koulutuksen")));
    const QList<Dot> heads = TextHistory(one.known).heads();
    EXPECT_EQ(heads.size(), 2);
    EXPECT_TRUE(sentences(heads).isEmpty());
    EXPECT_EQ(sentences({heads.first()}).size(), 1);

    // Going on does not bring it back; a new pair that nobody read does.
    other.hear(one.write(0, 0, QStringLiteral("Siis ")));
    EXPECT_TRUE(sentences(heads).isEmpty());
    meet(one.write(0, 0, QStringLiteral("a ")), other.write(5, 0, QStringLiteral("b ")));
    EXPECT_EQ(sentences(heads).size(), 1);
    EXPECT_TRUE(sentences(TextHistory(one.known).heads()).isEmpty());
}

TEST_F(Joined, OnePairThatWasReadDoesNotHideAnother)
{
    const TextChange mine = one.write(6, 0, QStringLiteral("aina "));
    const TextChange theirs = other.write(0, 0, QStringLiteral("Oma "));
    Person third{testDevice(2), {one.known.first()}};
    const TextChange late = third.write(5, 0, QStringLiteral("!"));
    meet(mine, theirs);
    const QList<Dot> heads = TextHistory(one.known).heads();
    one.hear(late);
    other.hear(late);
    EXPECT_EQ(sentences(heads).size(), 1);
}

TEST_F(Joined, SentencesThatRanTogetherAtTheEndAreMarked)
{
    const auto end = std::uint32_t(start.size());
    meet(one.write(end, 0, QStringLiteral("Neljäs.")), other.write(end, 0, QStringLiteral("Viides.")));
    EXPECT_EQ(sentences().size(), 1);
    EXPECT_TRUE(sentences().first().contains(QStringLiteral("Viides.")));
}

TEST_F(Joined, WordsAddedToASentenceThatTheOtherDeletedStayAndAreMarked)
{
    meet(one.write(27, 13, {}), other.write(34, 0, QStringLiteral("hyvä ")));
    EXPECT_TRUE(TextHistory(one.known).text().contains(QStringLiteral("hyvä")));
    EXPECT_EQ(sentences().size(), 1);
}

TEST_F(Joined, ABaseTextThatTwoAdoptIsThereOnce)
{
    TextChange mine{{testDevice(0), 1}, {}, {}, start, {}};
    mine.patch.add(0, 0, QStringLiteral("A. "));
    TextChange theirs{{testDevice(1), 1}, {}, {}, start, {}};
    theirs.patch.add(std::uint32_t(start.size()), 0, QStringLiteral(" B."));
    const TextHistory history({mine, theirs});
    EXPECT_EQ(history.text(), QStringLiteral("A. ") + start + QStringLiteral(" B."));
    EXPECT_EQ(history.textAt({mine.dot}), QStringLiteral("A. ") + start);
    EXPECT_EQ(history.authors()[1].dot, Dot{});
}

TEST(TextHistoryBounds, AChangeThatDoesNotFitCountsForNothing)
{
    TextChange first{{testDevice(0), 1}, {}, {}, {}, {}};
    first.patch.add(0, 0, QStringLiteral("lyhyt"));
    TextChange bad{{testDevice(1), 1}, {}, {first.dot}, {}, {}};
    bad.patch.add(2, 0, QStringLiteral("x"));
    bad.patch.add(40, 1, {});
    TextChange later{{testDevice(2), 1}, {}, {bad.dot}, {}, {}};
    later.patch.add(5, 0, QStringLiteral("!"));
    const TextHistory history({first, bad, later});
    EXPECT_EQ(history.text(), QStringLiteral("lyhyt!"));
    EXPECT_EQ(history.refused(), QList<Dot>{bad.dot});
    TextChange beside{{testDevice(3), 1}, {}, {first.dot}, {}, {}};
    beside.patch.add(0, 0, QStringLiteral("ei niin "));
    EXPECT_EQ(TextHistory({beside, later, bad, first}).text(), QStringLiteral("ei niin lyhyt!"));
    EXPECT_EQ(TextHistory({beside, later, bad, first}).refused(), QList<Dot>{bad.dot});
}

TEST(TextHistoryBounds, AChangeWithoutItsParentsWaits)
{
    TextChange first{{testDevice(0), 1}, {}, {}, {}, {}};
    first.patch.add(0, 0, QStringLiteral("ensin"));
    TextChange second{{testDevice(1), 1}, {}, {first.dot}, {}, {}};
    second.patch.add(5, 0, QStringLiteral(" sitten"));
    TextChange third{{testDevice(1), 2}, {}, {}, {}, {}};
    third.patch.add(0, 0, QStringLiteral("! "));
    EXPECT_EQ(TextHistory({third, second}).waiting(), (QList<Dot>{second.dot, third.dot}));
    EXPECT_EQ(TextHistory({third, second}).text(), QString());
    EXPECT_EQ(TextHistory({third, second, first}).text(), QStringLiteral("! ensin sitten"));
}

TEST(TextHistoryBounds, ChangesThatNameEachOtherWaitForEver)
{
    TextChange one{{testDevice(0), 1}, {}, {{testDevice(1), 1}}, {}, {}};
    TextChange other{{testDevice(1), 1}, {}, {{testDevice(0), 1}}, {}, {}};
    EXPECT_EQ(TextHistory({one, other}).waiting().size(), 2);
}

} // namespace
} // namespace kopa::merge
