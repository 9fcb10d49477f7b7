#pragma once

#include "core/merge/text_history.h"

namespace kopa {

/// The runs that lead from a version of a text to the text now.
struct TextSince
{
    merge::TextPatch patch;
    QList<merge::Dot> version; ///< the present one
};

/// One sitting in the history of a text. Counts are code points.
struct TextStep
{
    merge::Dot dot;
    merge::HybridTime time;
    std::uint32_t inserted = 0;
    std::uint32_t removed = 0;
};

/// A text with what its history tells about it.
struct TextStory
{
    QString text;
    QList<merge::TextHistory::Passage> authors;  ///< who wrote which words
    QList<merge::TextHistory::Passage> toReview; ///< sentences that nobody has read since they were joined
    QList<TextStep> steps;                       ///< oldest first
};

} // namespace kopa
