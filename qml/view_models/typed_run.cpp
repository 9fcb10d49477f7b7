#include "typed_run.h"

#include <QTextBoundaryFinder>

namespace kopa {

namespace {

/// Letters of more parts than this are cut where it is easiest.
constexpr qsizetype lettersLookedAt = 96;

/// True when a letter may end before `at`: the common alphabets are told without looking further.
bool isBetweenLetters(const QString &text, qsizetype at)
{
    constexpr char16_t firstMark = 0x300;
    if (at <= 0 || at >= text.size())
        return true;
    if (text[at - 1].unicode() < firstMark && text[at].unicode() < firstMark)
        return text[at - 1] != u'\r' || text[at] != u'\n';
    qsizetype from = at - 1;
    const qsizetype least = std::max<qsizetype>(0, at - lettersLookedAt);
    while (from > least && !text[from].isSpace())
        --from;
    const qsizetype to = std::min(text.size(), at + lettersLookedAt);
    const QString part = text.mid(from, to - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, part);
    finder.setPosition(at - from);
    return finder.isAtBoundary();
}

} // namespace

TypedRun typedRun(const QString &before, const QString &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < most && before[head] == after[head])
        ++head;
    while (head > 0 && !(isBetweenLetters(before, head) && isBetweenLetters(after, head)))
        --head;
    qsizetype tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 &&
           !(isBetweenLetters(before, before.size() - tail) && isBetweenLetters(after, after.size() - tail)))
        --tail;
    return {head, before.mid(head, before.size() - tail - head), after.mid(head, after.size() - tail - head)};
}

} // namespace kopa
