#include "text_tracker.h"

#include <utility>

namespace kopa::merge {

namespace {
/// Longer insertions are several spans: moving one to another leaf costs its length.
constexpr std::uint32_t longestSpan = 4096;
} // namespace

void TextTracker::restart(std::uint32_t base)
{
    if (!m_leafOf) {
        m_leafOf = std::make_unique_for_overwrite<std::uint32_t[]>(m_ids);
        m_spans.reserve(m_runs);
    }
    m_spans.clear();
    if (base > 0)
        put(m_spans.begin(), {baseFlag, base, none, none, 0, 1, false});
}

TextTracker::Place TextTracker::locate(Id id, std::uint32_t &offset) const
{
    if (id >= baseFlag) {
        const auto found = m_spans.find(inBase, id - baseFlag);
        offset = found.offset;
        return found.place;
    }
    Place place{m_leafOf[id], 0};
    while (id - m_spans[place].id >= m_spans[place].length)
        ++place.slot;
    offset = id - m_spans[place].id;
    return place;
}

TextTracker::Place TextTracker::put(Place place, const Span &span)
{
    return m_spans.insert(place, span, noteLeaf());
}

TextTracker::Place TextTracker::split(Place place, std::uint32_t offset)
{
    Span first = m_spans[place];
    Span rest = first;
    first.length = offset;
    rest.id += offset;
    rest.length -= offset;
    rest.left = rest.id - 1;
    rest.right = none;
    return m_spans.divide(place, first, rest, noteLeaf());
}

void TextTracker::erase(std::uint32_t at, std::uint32_t count, std::vector<Stretch> &erased,
                        const Deleted &deleted)
{
    const auto found = m_spans.find(inMoving, at);
    Place place = found.offset > 0 ? split(found.place, found.offset) : found.place;
    std::uint32_t whole = found.before[inWhole] + (m_spans[place].gone ? 0 : found.offset);
    std::uint32_t going = 0; // out of the whole at this place
    for (; count > 0; place = m_spans.next(place)) {
        if (m_spans[place].state != 1) {
            if (m_spans[place].gone)
                continue;
            if (going > 0)
                deleted(whole, std::exchange(going, 0));
            whole += m_spans[place].length;
            continue;
        }
        if (m_spans[place].length > count) {
            place = split(place, count);
            --place.slot;
        }
        const Span &span = m_spans[place];
        count -= span.length;
        going += span.gone ? 0 : span.length;
        if (!erased.empty() && erased.back().id + erased.back().length == span.id)
            erased.back().length += span.length;
        else
            erased.push_back({span.id, span.length});
        m_spans.change(place, [](Span &changed) {
            ++changed.state;
            changed.gone = true;
        });
    }
    if (going > 0)
        deleted(whole, going);
}

bool TextTracker::before(Id a, Id b) const
{
    if (a == b || a == none || b == none)
        return false;
    std::uint32_t offsetA = 0;
    std::uint32_t offsetB = 0;
    const Place placeA = locate(a, offsetA);
    const Place placeB = locate(b, offsetB);
    return placeA == placeB ? offsetA < offsetB : m_spans.precedes(placeA, placeB);
}

// Fugue's order in the form of a scan (as Yjs does it): among words that were written after the same words
// without knowing of these, those written in front of something come before those that are not; otherwise the
// author decides.
TextTracker::Place TextTracker::placeAmongConcurrent(Place place, const Span &span) const
{
    bool passing = false;
    Place scan = place;
    for (; !m_spans.atEnd(scan) && m_spans[scan].state == 0; scan = m_spans.next(scan)) {
        const Span &other = m_spans[scan];
        if (!passing)
            place = scan;
        if (other.left == span.left) {
            if (other.right == span.right) {
                if (span.rank < other.rank)
                    return place;
                passing = false;
            } else {
                const bool otherEnds = other.right == none;
                passing = !otherEnds && (span.right == none || before(other.right, span.right));
            }
        } else if (other.left == none || (span.left != none && before(other.left, span.left))) {
            return place;
        }
    }
    return passing ? place : scan;
}

std::uint32_t TextTracker::insert(std::uint32_t at, Stretch words, std::uint32_t rank)
{
    Place place = m_spans.begin();
    Span span{words.id, words.length, none, none, rank, 1, false};
    std::uint32_t position = 0;
    if (at > 0) {
        const auto found = m_spans.find(inMoving, at - 1);
        place = found.place;
        span.left = m_spans[place].id + found.offset;
        position = found.before[inWhole] + (m_spans[place].gone ? 0 : found.offset + 1);
        if (found.offset + 1 < m_spans[place].length)
            place = split(place, found.offset + 1);
        else
            place = m_spans.next(place);
    }
    Place scan = place;
    while (!m_spans.atEnd(scan) && m_spans[scan].state == 0)
        scan = m_spans.next(scan);
    if (!m_spans.atEnd(scan) && m_spans[scan].left == span.left)
        span.right = m_spans[scan].id;
    if (scan != place) {
        place = placeAmongConcurrent(place, span);
        position = m_spans.before(place, inWhole);
    }
    while (span.length > 0) {
        Span piece = span;
        piece.length = std::min(piece.length, longestSpan);
        place = put(place, piece);
        ++place.slot;
        span.id += piece.length;
        span.length -= piece.length;
        span.left = span.id - 1;
        span.right = none;
    }
    return position;
}

void TextTracker::shift(Stretch stretch, int by)
{
    if (stretch.length == 0)
        return;
    std::uint32_t offset = 0;
    Place place = locate(stretch.id, offset);
    if (offset > 0)
        place = split(place, offset);
    for (;;) {
        if (m_spans[place].length > stretch.length) {
            place = split(place, stretch.length);
            --place.slot;
        }
        const std::uint32_t length = m_spans[place].length;
        m_spans.change(place, [by](Span &span) { span.state += std::uint32_t(by); });
        stretch.id += length;
        stretch.length -= length;
        if (stretch.length == 0)
            return;
        // What was written after one another stands so, unless somebody wrote in between.
        place = m_spans.next(place);
        if (m_spans.atEnd(place) || m_spans[place].id != stretch.id)
            place = locate(stretch.id, offset);
    }
}

void TextTracker::forEach(const std::function<void(const Span &)> &visit) const
{
    for (Place place = m_spans.begin(); !m_spans.atEnd(place); place = m_spans.next(place))
        visit(m_spans[place]);
}

} // namespace kopa::merge
