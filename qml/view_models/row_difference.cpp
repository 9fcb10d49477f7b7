#include "row_difference.h"

#include <QSet>

namespace kopa {

namespace {
constexpr qsizetype manySteps = 300;
}

RowDifference::RowDifference(const Rows &shown, const Rows &wanted) : m_shown(shown), m_wanted(wanted)
{
    const qsizetype most = std::min(shown.size(), wanted.size());
    while (m_same < most && shown[m_same] == wanted[m_same])
        ++m_same;
    while (m_tail < most - m_same && shown[shown.size() - 1 - m_tail] == wanted[wanted.size() - 1 - m_tail])
        ++m_tail;
}

bool RowDifference::isLarge() const
{
    const QSet<std::int64_t> wanted(m_wanted.begin() + m_same, m_wanted.end() - m_tail);
    const QSet<std::int64_t> shown(m_shown.begin() + m_same, m_shown.end() - m_tail);
    qsizetype steps = 0;
    for (const std::int64_t row : shown)
        steps += wanted.contains(row) ? 0 : 1;
    Rows kept;
    for (qsizetype i = m_same; i < m_shown.size() - m_tail; ++i)
        if (wanted.contains(m_shown[i]))
            kept.append(m_shown[i]);
    qsizetype at = 0;
    for (qsizetype i = m_same; i < m_wanted.size() - m_tail; ++i) {
        if (at < kept.size() && kept[at] == m_wanted[i])
            ++at;
        else
            ++steps;
    }
    return steps > manySteps;
}

void RowDifference::apply(const Steps &steps) const
{
    Rows rows = m_shown;
    const QSet<std::int64_t> wanted(m_wanted.begin() + m_same, m_wanted.end() - m_tail);
    for (qsizetype i = rows.size() - m_tail - 1; i >= m_same; --i) {
        if (wanted.contains(rows[i]))
            continue;
        steps.remove(int(i), int(i));
        rows.removeAt(i);
    }
    for (qsizetype i = m_same; i < m_wanted.size() - m_tail; ++i) {
        if (i < rows.size() - m_tail && rows[i] == m_wanted[i])
            continue;
        const qsizetype from = rows.indexOf(m_wanted[i], i);
        if (from >= 0) {
            steps.move(int(from), int(i));
            rows.move(from, i);
        } else {
            steps.insert(int(i), {m_wanted[i]});
            rows.insert(i, m_wanted[i]);
        }
    }
}

} // namespace kopa
