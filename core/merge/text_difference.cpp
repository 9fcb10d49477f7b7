#include "text_patch.h"

#include <algorithm>

namespace kopa::merge {

namespace {

/// Past this many words that differ, the whole stretch between is replaced: the search takes the square of
/// it.
constexpr int differencesAtMost = 1500;

using Words = QList<QStringView>;

/// Words, and every other character for itself.
Words wordsOf(QStringView text)
{
    Words words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (text[i].isLetterOrNumber() || text[i].isMark())
            while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()))
                ++end;
        else
            while (end < text.size() && (text[end].isLowSurrogate() || text[end].isMark()))
                ++end;
        words.append(text.sliced(i, end - i));
        i = end;
    }
    return words;
}

/// The shortest way from a to b (Myers, "An O(ND) Difference Algorithm", 1986): for every word of a, whether
/// it stays, and for every word of b, whether it is new. False when they differ in too much.
class ShortestWay
{
public:
    ShortestWay(const Words &a, const Words &b)
        : kept(a.size(), false),
          old(b.size(), false),
          m_a(a),
          m_b(b),
          m_most(int(std::min<qsizetype>(a.size() + b.size(), differencesAtMost)))
    {
    }

    bool find()
    {
        QList<int> furthest(2 * m_most + 3, 0);
        QList<QList<int>> before;
        for (int d = 0; d <= m_most; ++d) {
            before.append(furthest.mid(m_most + 1 - d - 1, 2 * d + 3));
            for (int k = -d; k <= d; k += 2) {
                const int *at = furthest.constData() + m_most + 1 + k;
                int x = k == -d || (k != d && at[-1] < at[1]) ? at[1] : at[-1] + 1;
                while (x < m_a.size() && x - k < m_b.size() && m_a[x] == m_b[x - k])
                    ++x;
                furthest[m_most + 1 + k] = x;
                if (x >= m_a.size() && x - k >= m_b.size()) {
                    walkBack(before, d, k);
                    return true;
                }
            }
        }
        return false;
    }

    QList<bool> kept;
    QList<bool> old;

private:
    void walkBack(const QList<QList<int>> &before, int d, int k)
    {
        int x = int(m_a.size());
        for (; d >= 0; --d) {
            const int *at = before[d].constData() + d + 1 + k;
            const bool down = k == -d || (k != d && at[-1] < at[1]);
            const int start = d == 0 ? 0 : down ? at[1] : at[-1] + 1;
            for (; x > start; --x) {
                kept[x - 1] = true;
                old[x - 1 - k] = true;
            }
            x = down ? start : start - 1;
            k += down ? 1 : -1;
        }
    }

    const Words &m_a;
    const Words &m_b;
    int m_most;
};

} // namespace

TextPatch TextPatch::between(const QString &before, const QString &wanted)
{
    const QString after = normalText(wanted);
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < most && before[head] == after[head])
        ++head;
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;

    const QStringView removed = QStringView(before).sliced(head, before.size() - tail - head);
    const QStringView inserted = QStringView(after).sliced(head, after.size() - tail - head);
    const std::uint32_t at = codePoints(QStringView(before).first(head));
    TextPatch patch;
    if (removed.isEmpty() || inserted.isEmpty()) {
        patch.add(at, codePoints(removed), inserted);
        return patch;
    }
    const Words a = wordsOf(removed);
    const Words b = wordsOf(inserted);
    ShortestWay way(a, b);
    if (a.size() < 2 || b.size() < 2 || !way.find()) {
        patch.add(at, codePoints(removed), inserted);
        return patch;
    }
    std::uint32_t place = at;
    for (qsizetype i = 0, j = 0; i < a.size() || j < b.size();) {
        std::uint32_t gone = 0;
        QString fresh;
        for (; i < a.size() && !way.kept[i]; ++i)
            gone += codePoints(a[i]);
        for (; j < b.size() && !way.old[j]; ++j)
            fresh += b[j];
        patch.add(place, gone, fresh);
        place += codePoints(fresh);
        for (; i < a.size() && j < b.size() && way.kept[i] && way.old[j]; ++i, ++j)
            place += codePoints(a[i]);
    }
    return patch;
}

} // namespace kopa::merge
