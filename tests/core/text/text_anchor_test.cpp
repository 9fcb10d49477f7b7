#include "../draw.h"
#include "../replica.h"
#include "core/merge/text_anchor.h"
#include "text_story.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::merge {
namespace {

const Dice drawn = [](int min, int max) { return draw(min, max); };

TextChange typed(int device, std::uint64_t n, const QString &words, std::uint32_t at = 0,
                 const QList<Dot> &parents = {}, std::uint32_t removed = 0)
{
    TextPatch patch;
    patch.add(at, removed, words);
    return {{testDevice(device), n}, {}, parents, {}, patch};
}

QString wordsOf(const AnchoredText &text, const AnchoredPassage &passage)
{
    const auto place = text.placed(passage);
    return place ? text.text().sliced(place->from, std::max(qsizetype(0), place->to - place->from))
                 : QStringLiteral("?");
}

RC_GTEST_PROP(TextAnchor, APassageStaysOnItsWordsUnderAnyEditsAndMerges, ())
{
    const QList<TextChange> story = textStory({draw(2, 6), draw(1, 40), draw(1, 8), drawBool()}, drawn);
    RC_PRE(!story.isEmpty());
    const Dot seen = story[draw(0, int(story.size()))].dot;
    const AnchoredText then(upTo(story, {seen}));
    RC_PRE(!then.text().isEmpty());
    const auto from = draw(qsizetype(0), then.text().size());
    const AnchoredText::Place marked = then.trimmed({from, draw(from + 1, then.text().size() + 1)});
    RC_PRE(!marked.isEmpty());
    const auto passage = then.anchored(marked);
    RC_ASSERT(passage.has_value());
    RC_ASSERT(then.placed(*passage) == marked);

    const AnchoredText now(shuffled(story, drawn));
    const auto place = now.placed(*passage);
    RC_ASSERT(place.has_value());
    RC_ASSERT(now.text() == TextHistory(story).text());
    RC_ASSERT(AnchoredText(shuffled(story, drawn)).placed(*passage) == place);
    const QString inside = now.text().sliced(place->from, std::max(qsizetype(0), place->to - place->from));
    const QString outside =
        now.text().first(place->from) + now.text().sliced(std::max(place->from, place->to));
    const QList<uint> marks = then.text().sliced(marked.from, marked.to - marked.from).toUcs4();
    const auto rest = then.text().first(marked.from).toUcs4() + then.text().sliced(marked.to).toUcs4();
    const auto has = [](const QString &text, uint word) { return text.toUcs4().contains(word); };
    for (const uint word : marks)
        RC_ASSERT(!has(outside, word));
    for (const uint word : rest)
        RC_ASSERT(!has(inside, word));
    const QList<uint> left = inside.toUcs4();
    if (has(now.text(), marks.first()))
        RC_ASSERT(left.first() == marks.first());
    if (has(now.text(), marks.last()))
        RC_ASSERT(left.last() == marks.last());
}

RC_GTEST_PROP(TextAnchor, ItsNameComesBackFromItsText, ())
{
    const TextAnchor anchor{{testDevice(draw(0, 9)), std::uint64_t(draw(0, 1 << 30))},
                            std::uint32_t(draw(0, 1 << 30))};
    RC_ASSERT(TextAnchor::fromText(anchor.toText()) == anchor);
}

TEST(TextAnchor, OtherTextIsNoName)
{
    const QString good = TextAnchor{{testDevice(1), 4}, 7}.toText();
    for (const QString &bad : {QString(), QStringLiteral("..."), good + QLatin1Char('.'), good.mid(1),
                               good + QLatin1Char('x'), QLatin1Char(' ') + good, good.section(u'.', 0, 1)})
        EXPECT_FALSE(TextAnchor::fromText(bad)) << bad.toStdString();
}

TEST(TextAnchor, WordsBetweenTheEndsBelongToAPassageAndThoseAtItsEdgesDoNot)
{
    QList<TextChange> changes{typed(1, 1, QStringLiteral("ei kyytejä iltaisin nyt"))};
    const auto passage = AnchoredText(changes).anchored({3, 19});
    changes.append(typed(2, 1, QStringLiteral("lainkaan "), 11, {changes[0].dot}));
    changes.append(typed(3, 1, QStringLiteral("enää "), 3, {changes[0].dot}));
    changes.append(typed(4, 1, QStringLiteral(" siis"), 19, {changes[0].dot}));
    const AnchoredText now(changes);
    EXPECT_EQ(now.text(), QStringLiteral("ei enää kyytejä lainkaan iltaisin siis nyt"));
    EXPECT_EQ(wordsOf(now, *passage), QStringLiteral("kyytejä lainkaan iltaisin"));
}

TEST(TextAnchor, ADeletedEndMovesInwardAndWordsThatAreAllGoneAreStillTold)
{
    QList<TextChange> changes{typed(1, 1, QStringLiteral("opettaja matkustaa viikoittain"))};
    const auto passage = AnchoredText(changes).anchored({0, 18});
    changes.append(typed(1, 2, QString(), 0, {changes[0].dot}, 9));
    EXPECT_EQ(wordsOf(AnchoredText(changes), *passage), QStringLiteral("matkustaa"));
    changes.append(typed(2, 1, QString(), 0, {changes[1].dot}, 10));
    const AnchoredText now(changes);
    EXPECT_EQ(now.text(), QStringLiteral("viikoittain"));
    EXPECT_TRUE(now.placed(*passage)->isEmpty());
    EXPECT_EQ(now.written(*passage), QStringLiteral("opettaja matkustaa"));
}

TEST(TextAnchor, WordsOfTheRegisterHaveNamesThatEverybodyGives)
{
    const QString base = QStringLiteral("yhteinen lukiokurssi");
    const auto passage = AnchoredText({}, base).anchored({9, 20});
    TextChange change = typed(1, 1, QStringLiteral("uusi "), 9);
    change.base = base;
    EXPECT_EQ(wordsOf(AnchoredText({change}), *passage), QStringLiteral("lukiokurssi"));
    EXPECT_EQ(AnchoredText({change}).written(*passage), QStringLiteral("lukiokurssi"));
    EXPECT_FALSE(AnchoredText({}, QStringLiteral("muuta")).placed(*passage));
}

TEST(TextAnchor, EndsNeverSplitACharacterAndLeaveWhiteSpaceOut)
{
    const QString family = QString::fromUtf8("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7");
    const AnchoredText text({typed(1, 1, QStringLiteral("a ") + family + QStringLiteral(" e\u0301 "))});
    EXPECT_EQ(text.trimmed({1, 4}), (AnchoredText::Place{2, 7}));
    EXPECT_EQ(text.trimmed({7, 9}), (AnchoredText::Place{8, 10}));
    EXPECT_FALSE(text.anchored({1, 2}));
    EXPECT_FALSE(text.anchored({40, 90}));
    EXPECT_EQ(wordsOf(text, *text.anchored({5, 6})), family);
}

TEST(TextAnchor, ManyPassagesOfALongTextCostOneWalk)
{
    QList<TextChange> changes;
    for (int i = 0; i < 2000; ++i)
        changes.append(typed(i % 2, std::uint64_t(i / 2 + 1), QString(50, QChar(u'a' + i % 20)),
                             std::uint32_t(i * 37), i == 0 ? QList<Dot>() : QList<Dot>{changes.last().dot}));
    QElapsedTimer clock;
    clock.start();
    const AnchoredText once(changes);
    const qint64 walk = clock.nsecsElapsed();
    clock.restart();
    for (qsizetype i = 0; i < 200; ++i)
        EXPECT_TRUE(once.placed(*once.anchored({i * 400, i * 400 + 200})));
    EXPECT_LT(clock.nsecsElapsed(), walk);
    EXPECT_EQ(once.text().size(), 100'000);
}

} // namespace
} // namespace kopa::merge
