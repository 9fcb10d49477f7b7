#include "text_story.h"

#include "../replica.h"

namespace kopa::merge {

namespace {

/// Distinct letters from planes of private use: half of them are surrogate pairs.
QString freshWords(int count, char32_t &next)
{
    QString words;
    for (int i = 0; i < count; ++i) {
        const char32_t word = (next % 2 != 0 ? 0x100000 : 0xE000) + next / 2 % 0x1800;
        words += QString::fromUcs4(&word, 1);
        ++next;
    }
    return words;
}

TextPatch anyPatch(std::uint32_t length, int longestRun, char32_t &next, const Dice &dice)
{
    TextPatch patch;
    for (int runs = dice(1, 4); runs > 0; --runs) {
        const auto at = std::uint32_t(dice(0, int(length) + 1));
        const bool erase = length > 0 && dice(0, 3) == 0;
        const auto removed =
            erase ? std::uint32_t(dice(0, int(std::min(length - at, std::uint32_t(longestRun))) + 1)) : 0;
        const int inserted = erase && dice(0, 2) == 0 ? 0 : dice(1, longestRun + 1);
        patch.add(at, removed, freshWords(inserted, next));
        length += std::uint32_t(inserted) - removed;
    }
    return patch;
}

struct Writer
{
    QList<TextChange> known;
    VersionVector seen;
};

void hear(Writer &writer, const Writer &other, qsizetype until)
{
    for (const TextChange &change : other.known.first(until))
        if (writer.seen.admit(change.dot))
            writer.known.append(change);
}

} // namespace

QList<TextChange> textStory(const TextStoryShape &shape, const Dice &dice)
{
    QList<Writer> writers(shape.devices);
    QList<TextChange> all;
    char32_t next = 0;
    const QString base = shape.base ? freshWords(8, next) : QString();
    for (int step = 0; step < shape.steps; ++step) {
        const int here = dice(0, shape.devices);
        Writer &writer = writers[here];
        const Writer &other = writers[dice(0, shape.devices)];
        if (dice(0, 3) == 0 && &other != &writer) {
            hear(writer, other, dice(0, int(other.known.size()) + 1));
            continue;
        }
        const TextHistory history(writer.known);
        const DeviceId device = testDevice(here);
        TextChange change{{device, writer.seen.head(device) + 1},
                          HybridTime::fromMilliseconds(step * 1000),
                          history.heads(),
                          writer.known.isEmpty() ? base : QString(),
                          {}};
        const std::uint32_t length = codePoints(writer.known.isEmpty() ? base : history.text());
        change.patch = anyPatch(length, shape.longestRun, next, dice);
        if (change.patch.isEmpty())
            continue;
        writer.seen.admit(change.dot);
        writer.known.append(change);
        all.append(change);
    }
    return all;
}

QList<TextChange> upTo(const QList<TextChange> &changes, const QList<Dot> &version)
{
    QMap<Dot, TextChange> byDot;
    for (const TextChange &change : changes)
        byDot.insert(change.dot, change);
    QList<Dot> open = version;
    QMap<Dot, TextChange> result;
    while (!open.isEmpty()) {
        const Dot dot = open.takeLast();
        if (!byDot.contains(dot) || result.contains(dot))
            continue;
        result.insert(dot, byDot[dot]);
        open += byDot[dot].parents;
        for (auto own = byDot.begin(); own != byDot.end(); ++own)
            if (own.key().device == dot.device && own.key().n < dot.n)
                open.append(own.key());
    }
    return result.values();
}

QList<TextChange> shuffled(QList<TextChange> changes, const Dice &dice)
{
    for (qsizetype i = changes.size() - 1; i > 0; --i)
        changes.swapItemsAt(i, dice(0, int(i) + 1));
    for (int twice = dice(0, 4); twice > 0 && !changes.isEmpty(); --twice)
        changes.append(changes[dice(0, int(changes.size()))]);
    return changes;
}

} // namespace kopa::merge
