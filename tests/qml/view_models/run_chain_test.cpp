#include "qml/view_models/run_chain.h"

#include <QTextBoundaryFinder>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa {
namespace {

QString applied(const QString &text, const TypedRun &run)
{
    return text.left(run.at) + run.inserted + text.mid(run.at + run.removed.size());
}

bool atLetterBoundary(const QString &text, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    return at == 0 || at == text.size() || finder.isAtBoundary();
}

void expectRun(const QString &before, const QString &after, const QString &removed, const QString &inserted)
{
    const TypedRun run = typedRun(before, after);
    EXPECT_EQ(run.removed, removed);
    EXPECT_EQ(run.inserted, inserted);
    EXPECT_EQ(applied(before, run), after);
}

TEST(TypedRunTest, OneLetterMoreIsOneLetter)
{
    expectRun(u"Kunta"_qs, u"Kuntia"_qs, {}, u"i"_qs);
    expectRun(u"aaaa"_qs, u"aaaaa"_qs, {}, u"a"_qs);
    expectRun(u"Ähtäri"_qs, u"Ähtärin"_qs, {}, u"n"_qs);
    expectRun(u"sama"_qs, u"sama"_qs, {}, {});
    expectRun(u"שלום"_qs, u"שלוםה"_qs, {}, u"ה"_qs);
}

TEST(TypedRunTest, ALetterAndItsRingStayTogether)
{
    expectRun(u"ka"_qs, u"ka\u030a"_qs, u"a"_qs, u"a\u030a"_qs);
    expectRun(u"a\u030a"_qs, u"a\u0308"_qs, u"a\u030a"_qs, u"a\u0308"_qs);
    expectRun(u"bå"_qs, u"ba\u030a"_qs, u"å"_qs, u"a\u030a"_qs);
    expectRun(u"o\u0308y"_qs, u"a\u0308y"_qs, u"o\u0308"_qs, u"a\u0308"_qs);
}

TEST(TypedRunTest, EmojiAndFlagsAreNotCut)
{
    expectRun(u"x😀y"_qs, u"x😁y"_qs, u"😀"_qs, u"😁"_qs);
    expectRun(u"😀"_qs, u"😀😀"_qs, {}, u"😀"_qs);
    expectRun(u"🇫🇮"_qs, u"🇫🇷"_qs, u"🇫🇮"_qs, u"🇫🇷"_qs);
    expectRun(u"👩"_qs, u"👩\u200d🏫"_qs, u"👩"_qs, u"👩\u200d🏫"_qs);
    expectRun(u"👍"_qs, u"👍🏽"_qs, u"👍"_qs, u"👍🏽"_qs);
}

rc::Gen<QString> anyText()
{
    const auto letters = rc::gen::element<QString>(u"a"_qs, u"å"_qs, u"a\u030a"_qs, u"ä"_qs, u"o\u0308"_qs,
                                                   u"😀"_qs, u"😁"_qs, u"🇫🇮"_qs, u"🇸🇪"_qs, u"👩\u200d🏫"_qs,
                                                   u"ש"_qs, u"ا"_qs, u" "_qs, u"\n"_qs, u"\u030a"_qs);
    return rc::gen::map(rc::gen::container<std::vector<QString>>(letters), [](const auto &parts) {
        QString text;
        for (const QString &part : parts)
            text += part;
        return text;
    });
}

RC_GTEST_PROP(TypedRunTest, LeadsFromOneTextToTheOtherBetweenLetters, ())
{
    const QString before = *anyText();
    const QString after = *anyText();
    const TypedRun run = typedRun(before, after);
    RC_ASSERT(applied(before, run) == after);
    RC_ASSERT(atLetterBoundary(before, run.at) && atLetterBoundary(after, run.at));
    RC_ASSERT(atLetterBoundary(before, run.at + run.removed.size()));
    RC_ASSERT(atLetterBoundary(after, run.at + run.inserted.size()));
}

/// A text whose every unit is another one, so that each can be followed, and who did what to it.
struct Story
{
    QString text;
    char16_t next = 0x4e00;
    QString own;        ///< typed by the person
    QString foreign;    ///< typed by others
    QString takenByOwn; ///< of others or the first text, removed by the person
    QString taken;      ///< removed by others, whoever typed it
    RunChain undo;

    QString fresh(int count)
    {
        QString words;
        for (int i = 0; i < count; ++i)
            words += QChar(next++);
        return words;
    }

    void person(qsizetype at, qsizetype length, int inserted)
    {
        const QString words = fresh(inserted);
        undo.push({{at, inserted, text.mid(at, length)}});
        own += words;
        takenByOwn += text.mid(at, length);
        text.replace(at, length, words);
    }

    void somebodyElse(qsizetype at, qsizetype length, int inserted)
    {
        const TypedRun run{at, text.mid(at, length), fresh(inserted)};
        undo.rebase(run);
        foreign += run.inserted;
        taken += run.removed;
        text.replace(at, length, run.inserted);
    }
};

void make(QString &text, const RunChain::Step &step)
{
    for (auto piece = step.crbegin(); piece != step.crend(); ++piece) {
        RC_ASSERT(piece->at >= 0 && piece->at + piece->length <= text.size());
        text.replace(piece->at, piece->length, piece->words);
    }
}

QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

RC_GTEST_PROP(RunChainTest, UndoingAllLeavesWhatOthersMadeOfIt, ())
{
    Story story;
    story.text = story.fresh(*rc::gen::inRange(0, 20));
    const QString first = story.text;
    const int steps = *rc::gen::inRange(0, 14);
    for (int i = 0; i < steps; ++i) {
        const auto at = *rc::gen::inRange<qsizetype>(0, story.text.size() + 1);
        const auto length =
            *rc::gen::inRange<qsizetype>(0, std::min<qsizetype>(6, story.text.size() - at) + 1);
        const int inserted = *rc::gen::inRange(0, 5);
        if (*rc::gen::arbitrary<bool>())
            story.person(at, length, inserted);
        else
            story.somebodyElse(at, length, inserted);
    }
    const QString now = story.text;
    QString text = now;
    RunChain redo;
    while (!story.undo.isEmpty()) {
        const RunChain::Step step = story.undo.pop();
        redo.push(inverse(step, text));
        make(text, step);
    }
    QString wanted;
    for (const QChar unit : first + story.foreign)
        if (!story.taken.contains(unit))
            wanted += unit;
    RC_ASSERT(sorted(text) == sorted(wanted));
    while (!redo.isEmpty())
        make(text, redo.pop());
    RC_ASSERT(text == now);
}

TEST(RunChainTest, OfWordsThatOthersTouchedTheRestIsTakenBack)
{
    QString text = u"alku omat sanat loppu"_qs;
    RunChain undo;
    undo.push({{5, 11, QString()}});
    undo.rebase({10, u"s"_qs, u"SS"_qs});
    text.replace(10, 1, u"SS"_qs);
    make(text, undo.pop());
    EXPECT_EQ(text, u"alku SSloppu");
}

} // namespace
} // namespace kopa
