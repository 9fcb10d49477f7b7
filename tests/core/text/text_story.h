#pragma once

#include "../sweep.h"
#include "core/merge/text_history.h"

namespace kopa::merge {

/// How a random story of one text goes.
struct TextStoryShape
{
    int devices = 3;
    int steps = 40;
    int longestRun = 6;
    bool base = false; ///< words stood there before anybody's edits
};

/// Devices edit one text offline, hear of some of the others' changes and edit on. Every inserted code point
/// is another one, so that each can be found again.
QList<TextChange> textStory(const TextStoryShape &shape, const Dice &dice);

/// Everything that a version knows.
QList<TextChange> upTo(const QList<TextChange> &changes, const QList<Dot> &version);

/// The changes in another order, some of them twice.
QList<TextChange> shuffled(QList<TextChange> changes, const Dice &dice);

} // namespace kopa::merge
