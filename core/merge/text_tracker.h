#pragma once

#include "measured_list.h"

#include <functional>
#include <memory>
#include <vector>

namespace kopa::merge {

/// Where each code point of the concurrent part of a text's history stands, seen from two versions at once:
/// the one that a change was made upon (it moves back and forth by leave() and enter()), and everything
/// applied so far. It turns edits of the first into edits of the second. Eg-walker's internal state: spans,
/// not characters.
///
/// Code points that were inserted have ids from 0 (the caller's numbering); those of the text that stood at
/// the start have the upper bit set.
class TextTracker
{
public:
    using Id = std::uint32_t;
    static constexpr Id none = UINT32_MAX;
    static constexpr Id baseFlag = 0x8000'0000;

    /// Code points with ids in a row.
    struct Stretch
    {
        Id id = 0;
        std::uint32_t length = 0;
    };
    struct Span
    {
        Id id = 0;
        std::uint32_t length = 0;
        Id left =
            none; ///< what stood before the first when it was written; the others stand after one another
        Id right = none; ///< what the first was written in front of, when that stands after the same `left`
        std::uint32_t rank = 0; ///< of the author: what was written in one place stands by rank
        std::uint32_t state =
            0;             ///< in the moving version: 0 not written yet, 1 there, more: deleted so often
        bool gone = false; ///< deleted in everything applied so far

        std::array<std::uint32_t, 3> lengths() const
        {
            return {state == 1 ? length : 0, gone ? 0 : length, id >= baseFlag ? length : 0};
        }
    };

    /// Called for an edit of everything applied so far: at a position, so many code points go.
    using Deleted = std::function<void(std::uint32_t at, std::uint32_t count)>;

    /// For inserted ids below `ids`, in about so many runs.
    TextTracker(std::size_t ids, std::size_t runs) : m_ids(ids), m_runs(runs) {}

    /// Forgets everything: now there is a text of so many code points.
    void restart(std::uint32_t base);

    /// The length of the moving version.
    std::uint32_t length() const { return m_spans.total()[inMoving]; }
    /// Deletes in the moving version and appends what it was. What nobody deleted before goes out of the
    /// whole, too.
    void erase(std::uint32_t at, std::uint32_t count, std::vector<Stretch> &erased, const Deleted &deleted);
    /// Inserts in the moving version; answers the position in the whole. No two authors that did not know of
    /// each other have one rank.
    std::uint32_t insert(std::uint32_t at, Stretch words, std::uint32_t rank);

    /// The moving version loses, or gains, words or a deletion that have been applied before.
    void leaveWords(Stretch words) { shift(words, -1); }
    void enterWords(Stretch words) { shift(words, +1); }
    void leaveErasure(Stretch erased) { shift(erased, -1); }
    void enterErasure(Stretch erased) { shift(erased, +1); }

    /// All spans in the order of the text, deleted ones too.
    void forEach(const std::function<void(const Span &)> &visit) const;

private:
    static constexpr std::size_t inMoving = 0;
    static constexpr std::size_t inWhole = 1;
    static constexpr std::size_t inBase = 2;
    using Spans = MeasuredList<Span, 3, 16>;
    using Place = Spans::Place;

    Place locate(Id id, std::uint32_t &offset) const;
    /// Cuts a span in two at an offset inside it; answers the second, which lies right behind the first.
    Place split(Place place, std::uint32_t offset);
    Place put(Place place, const Span &span);
    /// Keeps m_leafOf in step with the list.
    auto noteLeaf()
    {
        return [this](const Span &moved, std::uint32_t leaf) {
            if (moved.id < baseFlag)
                std::fill_n(m_leafOf.get() + moved.id, moved.length, leaf);
        };
    }
    void shift(Stretch stretch, int by);
    bool before(Id a, Id b) const;
    Place placeAmongConcurrent(Place place, const Span &span) const;

    Spans m_spans;
    std::unique_ptr<std::uint32_t[]> m_leafOf; ///< of every inserted id; made when first needed
    std::size_t m_ids;
    std::size_t m_runs;
};

} // namespace kopa::merge
