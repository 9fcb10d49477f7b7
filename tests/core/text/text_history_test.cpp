#include "../draw.h"
#include "../replica.h"
#include "text_reference.h"
#include "text_story.h"

#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::merge {
namespace {

const Dice drawn = [](int min, int max) { return draw(min, max); };

QList<TextChange> drawnStory()
{
    return textStory({draw(2, 6), draw(1, 40), draw(1, 8), drawBool()}, drawn);
}

RC_GTEST_PROP(TextHistory, AgreesWithTheSlowAndObviousRule, ())
{
    const QList<TextChange> story = drawnStory();
    RC_ASSERT(TextHistory(shuffled(story, drawn)).text() == referenceText(story));
}

RC_GTEST_PROP(TextHistory, PartsOfAStoryAgreeWithItToo, ())
{
    QList<TextChange> story = drawnStory();
    story.removeIf([](const TextChange &) { return draw(0, 6) == 0; });
    const TextHistory history(shuffled(story, drawn));
    RC_ASSERT(history.text() == referenceText(story));
    RC_ASSERT(history.changes().size() + history.waiting().size() == story.size());
}

RC_GTEST_PROP(TextHistory, NoLetterVanishesUnlessSomebodyDeletedIt, ())
{
    const QList<TextChange> story = drawnStory();
    const TextHistory history(story);
    std::int64_t typed = 0;
    QSet<uint> words;
    for (const TextChange &change : story) {
        const QString seen = TextHistory(upTo(story, change.parents)).text();
        const QString before = change.parents.isEmpty() ? change.base : seen;
        QString mine = history.textAt({change.dot});
        const auto after = change.patch.applied(before);
        RC_ASSERT(after.ok());
        RC_ASSERT(mine == *after);
        const QList<uint> all = (before + change.patch.words()).toUcs4();
        for (const uint word : all)
            words.insert(word);
        typed += change.patch.words().size();
    }
    QSet<uint> deleted = words;
    for (const uint word : history.text().toUcs4())
        RC_ASSERT(deleted.remove(word));
    for (const uint word : deleted) {
        const bool somebody = std::any_of(story.begin(), story.end(), [&](const TextChange &change) {
            const QString before =
                change.parents.isEmpty() ? change.base : TextHistory(upTo(story, change.parents)).text();
            const QString here = before + change.patch.words();
            const QString after = history.textAt({change.dot});
            return here.toUcs4().contains(word) && !after.toUcs4().contains(word);
        });
        RC_ASSERT(somebody);
    }
}

RC_GTEST_PROP(TextHistory, EveryEarlierVersionCanBeReadAgain, ())
{
    const QList<TextChange> story = drawnStory();
    const TextHistory history(story);
    for (const TextChange &change : story)
        RC_ASSERT(history.textAt({change.dot}) == referenceText(upTo(story, {change.dot})));
}

RC_GTEST_PROP(TextHistory, WhatCameSinceAVersionLeadsToTheText, ())
{
    const QList<TextChange> story = drawnStory();
    const TextHistory history(story);
    QList<Dot> version;
    for (const TextChange &change : story)
        if (draw(0, 4) == 0)
            version.append(change.dot);
    const auto then = history.textAt(version);
    const auto now = history.since(version).applied(then);
    RC_ASSERT(now.ok());
    RC_ASSERT(*now == history.text());
}

RC_GTEST_PROP(TextHistory, EveryLetterHasTheAuthorWhoTypedIt, ())
{
    const QList<TextChange> story = drawnStory();
    const TextHistory history(story);
    const QList<uint> text = history.text().toUcs4();
    std::uint32_t at = 0;
    for (const TextHistory::Passage &passage : history.authors()) {
        RC_ASSERT(passage.at == at);
        RC_ASSERT(passage.length > 0u);
        at += passage.length;
        if (passage.dot.isBase())
            continue;
        const auto change = std::find_if(story.begin(), story.end(),
                                         [&](const TextChange &c) { return c.dot == passage.dot; });
        RC_ASSERT(change != story.end());
        for (std::uint32_t i = passage.at; i < at; ++i)
            RC_ASSERT(change->patch.words().toUcs4().contains(text[i]));
    }
    RC_ASSERT(at == std::uint32_t(text.size()));
}

RC_GTEST_PROP(TextHistory, RunsOfTypingStandTogether, ())
{
    // Two people each type a run in one place, one letter a change, forwards or backwards.
    const QString start = QStringLiteral("alku loppu");
    TextPatch first;
    first.add(0, 0, start);
    QList<TextChange> changes{{{testDevice(9), 1}, {}, {}, {}, first}};
    const auto place = std::uint32_t(draw(0, int(start.size()) + 1));
    for (int device = 0; device < 3; ++device) {
        const bool backwards = drawBool();
        const int letters = draw(1, 8);
        for (int i = 0; i < letters; ++i) {
            TextPatch patch;
            patch.add(place + (backwards ? 0 : std::uint32_t(i)), 0, QString(QChar(u'A' + device)));
            QList<Dot> parents{changes.first().dot};
            if (i > 0)
                parents = {changes.last().dot};
            changes.append({{testDevice(device), std::uint64_t(i) + 1}, {}, parents, {}, patch});
        }
    }
    const QString text = TextHistory(shuffled(changes, drawn)).text();
    for (const QChar letter : {u'A', u'B', u'C'}) {
        const auto from = text.indexOf(letter);
        const auto until = text.lastIndexOf(letter);
        RC_ASSERT(text.mid(from, until - from + 1).count(letter) == until - from + 1);
    }
}

TEST(TextHistory, AgreesWithTheReferenceForManySteps)
{
    Sweep sweep;
    const Dice &dice = sweep.dice;
    for (int done = 0; done < sweep.steps;) {
        const bool isLong = dice(0, 40) == 0;
        const TextStoryShape shape{dice(2, 7), isLong ? 250 : dice(5, 50), dice(1, 12), dice(0, 4) == 0};
        const QList<TextChange> story = textStory(shape, dice);
        ASSERT_EQ(TextHistory(shuffled(story, dice)).text(), referenceText(story)) << "seed " << sweep.seed;
        done += shape.steps;
    }
}

} // namespace
} // namespace kopa::merge
