#include "text_join.h"

#include "text_history.h"

#include <algorithm>
#include <optional>

namespace kopa::merge {

namespace {

/// A run in code points of the text before all runs.
struct Run
{
    std::uint32_t at = 0;
    std::uint32_t removed = 0;
    QList<char32_t> inserted;

    std::uint32_t end() const { return at + removed; }
};

/// Nothing when the runs do not stand in the order of the text.
std::optional<QList<Run>> runsOf(const TextPatch &patch)
{
    const QList<uint> words = patch.words().toUcs4();
    QList<Run> runs;
    std::int64_t grown = 0;
    qsizetype from = 0;
    for (const TextRun &run : patch.runs()) {
        const std::int64_t at = std::int64_t(run.at) - grown;
        if (at < (runs.isEmpty() ? 0 : std::int64_t(runs.last().end())))
            return std::nullopt;
        Run one{std::uint32_t(at), run.removed, {}};
        for (std::uint32_t i = 0; i < run.inserted; ++i)
            one.inserted.append(words[from++]);
        runs.append(one);
        grown += std::int64_t(run.inserted) - run.removed;
    }
    return runs;
}

/// Moves a run that only inserts or only removes as far to the front as it means the same, at most to
/// `limit`.
void slide(Run &run, const QList<uint> &text, std::uint32_t limit)
{
    if (run.removed == 0 && !run.inserted.isEmpty()) {
        qsizetype steps = 0;
        const qsizetype size = run.inserted.size();
        while (run.at > limit && text[run.at - 1] == run.inserted[size - 1 - steps % size]) {
            --run.at;
            ++steps;
        }
        std::rotate(run.inserted.begin(), run.inserted.end() - steps % size, run.inserted.end());
    } else if (run.inserted.isEmpty()) {
        while (run.at > limit && text[run.at - 1] == text[run.end() - 1])
            --run.at;
    }
}

/// The same patch with every run as far to the front as it goes, so that two people's words in one place are
/// found in one place: between() says the same of "<a><b>" and "<b>" in several ways.
TextPatch forward(const TextPatch &patch, const QString &base)
{
    const auto runs = runsOf(patch);
    if (!runs)
        return patch;
    const QList<uint> text = base.toUcs4();
    QList<Run> slid;
    for (Run run : *runs) {
        slide(run, text, slid.isEmpty() ? 0 : slid.last().end());
        while (!slid.isEmpty() && slid.last().end() == run.at) {
            const Run before = slid.takeLast();
            run = {before.at, before.removed + run.removed, before.inserted + run.inserted};
            slide(run, text, slid.isEmpty() ? 0 : slid.last().end());
        }
        slid.append(run);
    }
    TextPatch result;
    std::int64_t grown = 0;
    for (const Run &run : std::as_const(slid)) {
        const QString words = QString::fromUcs4(run.inserted.constData(), run.inserted.size());
        result.add(std::uint32_t(run.at + grown), run.removed, words);
        grown += run.inserted.size() - std::int64_t(run.removed);
    }
    return result;
}

/// One of the two sides, as a change by a device of its own.
TextChange side(std::uint8_t device, const QString &base, const QString &text)
{
    TextChange change;
    change.dot.device.data.fill(device);
    change.dot.n = 1;
    change.base = base;
    change.patch = forward(TextPatch::between(base, text), base);
    return change;
}

} // namespace

JoinedText joinedText(const QString &base, const QString &theirs, const QString &mine)
{
    if (mine == theirs)
        return {};
    const TextChange other = side(1, base, theirs);
    const TextChange own = side(2, base, mine);
    if (own.patch.isEmpty() || other.patch.isEmpty())
        return {own.patch, other.patch};
    const TextHistory history({other, own});
    return {history.since({other.dot}), history.since({own.dot})};
}

TextPatch joinedPatch(const QString &base, const QString &theirs, const QString &mine)
{
    return joinedText(base, theirs, mine).fromTheirs;
}

} // namespace kopa::merge
