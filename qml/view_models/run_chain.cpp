#include "run_chain.h"

namespace kopa {

namespace {

using Piece = RunChain::Piece;
using Step = RunChain::Step;

/// Of somebody else's run only where it is and how much it does.
struct Foreign
{
    qsizetype at = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;

    qsizetype end() const { return at + removed; }
    qsizetype grown() const { return inserted - removed; }
};

/// Whether a piece's words stand before what the foreign run inserts: where both begin in one place, those of
/// a piece of which nothing is left behind the run.
bool isBefore(const Piece &piece, const Foreign &foreign)
{
    return piece.at < foreign.at || (piece.at == foreign.at && piece.at + piece.length <= foreign.end());
}

void addMoved(Step &step, const Piece &piece, const Foreign &foreign)
{
    const qsizetype end = piece.at + piece.length;
    if (end < foreign.at || (end == foreign.at && isBefore(piece, foreign))) {
        step.append(piece);
        return;
    }
    if (!isBefore(piece, foreign) && piece.at >= foreign.end()) {
        step.append({piece.at + foreign.grown(), piece.length, piece.words});
        return;
    }
    const qsizetype left = std::max<qsizetype>(0, foreign.at - piece.at);
    const qsizetype right = std::max<qsizetype>(0, end - std::max(foreign.end(), piece.at));
    const qsizetype behind = std::max(foreign.end(), piece.at) + foreign.grown();
    const bool before = isBefore(piece, foreign);
    if (left > 0 && right > 0 && foreign.inserted == 0) {
        step.append({piece.at, left + right, piece.words});
        return;
    }
    if (left > 0 || (before && !piece.words.isEmpty()))
        step.append({std::min(piece.at, foreign.at), left, before ? piece.words : QString()});
    if (right > 0 || (!before && !piece.words.isEmpty()))
        step.append({behind, right, before ? QString() : piece.words});
}

Step moved(const Step &step, const Foreign &foreign)
{
    Step result;
    for (const Piece &piece : step)
        addMoved(result, piece, foreign);
    return result;
}

/// How far a place has moved once the pieces before it were made. At the foreign run's own beginning the
/// words of a piece may stand on either side of it.
qsizetype placeAfter(qsizetype place, const Step &step, const Foreign &foreign)
{
    qsizetype moved = place;
    for (const Piece &piece : step) {
        if (piece.at > place)
            break;
        moved -= std::min(piece.length, place - piece.at);
        if (piece.at < place || (place != foreign.at) || isBefore(piece, foreign))
            moved += piece.words.size();
    }
    return moved;
}

/// The foreign run as it would read had the step been made first: the last parts first, so that none moves
/// another.
QList<Foreign> beyond(const Foreign &foreign, const Step &step)
{
    QList<Foreign> parts;
    qsizetype from = foreign.at;
    const auto addPart = [&](qsizetype to) {
        if (to > from)
            parts.prepend({placeAfter(from, step, foreign), to - from, 0});
    };
    for (const Piece &piece : step) {
        if (piece.at + piece.length < foreign.at || piece.at > foreign.end())
            continue;
        addPart(std::min(piece.at, foreign.end()));
        from = std::max(from, std::min(piece.at + piece.length, foreign.end()));
    }
    addPart(foreign.end());
    if (foreign.inserted > 0) {
        const qsizetype at = placeAfter(foreign.at, step, foreign);
        if (!parts.isEmpty() && parts.last().at == at)
            parts.last().inserted = foreign.inserted;
        else
            parts.append({at, 0, foreign.inserted});
    }
    return parts;
}

} // namespace

void RunChain::rebase(const TypedRun &foreign)
{
    QList<Foreign> runs{{foreign.at, foreign.removed.size(), foreign.inserted.size()}};
    for (qsizetype i = m_steps.size() - 1; i >= 0 && !runs.isEmpty(); --i) {
        QList<Foreign> further;
        for (const Foreign &run : std::as_const(runs)) {
            further += beyond(run, m_steps[i]);
            m_steps[i] = moved(m_steps[i], run);
        }
        runs = further;
    }
    m_steps.removeIf([](const Step &step) { return step.isEmpty(); });
}

Step inverse(const Step &step, const QString &text)
{
    Step back;
    qsizetype grown = 0;
    for (const Piece &piece : step) {
        back.append({piece.at + grown, piece.words.size(), text.mid(piece.at, piece.length)});
        grown += piece.words.size() - piece.length;
    }
    return back;
}

} // namespace kopa
