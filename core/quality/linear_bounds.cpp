#include "linear_bounds.h"

#include <algorithm>

namespace kopa::quality {

namespace {

qint64 roundedDown(qint64 numerator, qint64 denominator)
{
    const qint64 quotient = numerator / denominator;
    return quotient - (numerator < 0 && quotient * denominator != numerator ? 1 : 0);
}

qint64 roundedUp(qint64 numerator, qint64 denominator)
{
    return -roundedDown(-numerator, denominator);
}

} // namespace

void LinearBounds::addEquation(const QMap<int, qint64> &times, qint64 right)
{
    m_equations.append({times, right});
    m_solved = false;
}

qint64 LinearBounds::product(qint64 one, qint64 other)
{
    qint64 result = 0;
    m_overflown |= __builtin_mul_overflow(one, other, &result) || std::abs(result) > (qint64(1) << 61);
    return m_overflown ? 0 : result;
}

void LinearBounds::pivot(qsizetype row, qsizetype column)
{
    if (m_rows[row][column] < 0)
        for (qint64 &number : m_rows[row])
            number = -number;
    const Row by = m_rows[row];
    const auto clear = [&](Row &other) {
        const qint64 times = other[column];
        for (qsizetype at = 0; at < other.size(); ++at)
            if (other[at] != 0 || (times != 0 && by[at] != 0))
                other[at] = (product(other[at], by[column]) - product(times, by[at])) / m_scale;
    };
    for (qsizetype other = 0; other < m_rows.size(); ++other)
        if (other != row)
            clear(m_rows[other]);
    clear(m_costs);
    m_scale = by[column];
    m_basis[row] = column;
}

/// The row that allows the least of an unknown; -1 when none sets it a limit.
qsizetype LinearBounds::leaving(qsizetype enters)
{
    qsizetype leaves = -1;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row][enters] <= 0)
            continue;
        const qint64 more = leaves < 0 ? -1
                                       : product(m_rows[row].last(), m_rows[leaves][enters]) -
                                             product(m_rows[leaves].last(), m_rows[row][enters]);
        if (more < 0 || (more == 0 && m_basis[row] < m_basis[leaves]))
            leaves = row;
    }
    return leaves;
}

/// Makes the costs as low as they get; false when they have no lowest.
bool LinearBounds::descend()
{
    while (!m_overflown) {
        const auto end = m_costs.begin() + m_unknowns;
        const auto enters = std::find_if(m_costs.begin(), end, [](qint64 cost) { return cost < 0; });
        if (enters == end)
            return true;
        const qsizetype column = enters - m_costs.begin();
        const qsizetype leaves = leaving(column);
        if (leaves < 0)
            return false;
        pivot(leaves, column);
    }
    return false;
}

void LinearBounds::setCosts(const QMap<int, qint64> &costs)
{
    m_costs = Row(m_unknowns + m_equations.size() + 1, 0);
    for (auto it = costs.begin(); it != costs.end(); ++it)
        m_costs[it.key()] = product(*it, m_scale);
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (const qint64 times = costs.value(int(m_basis[row])); times != 0)
            for (qsizetype at = 0; at < m_costs.size(); ++at)
                m_costs[at] -= product(times, m_rows[row][at]);
}

/// Each equation begins with an unknown of its own, and these cost something.
void LinearBounds::begin()
{
    m_scale = 1;
    m_rows.clear();
    m_basis.clear();
    QMap<int, qint64> costs;
    for (const auto &[times, right] : std::as_const(m_equations)) {
        Row row(m_unknowns + m_equations.size() + 1, 0);
        for (auto it = times.begin(); it != times.end(); ++it)
            row[it.key()] = right < 0 ? -*it : *it;
        row.last() = std::abs(right);
        const int own = m_unknowns + int(m_rows.size());
        row[own] = 1;
        costs.insert(own, 1);
        m_rows.append(row);
        m_basis.append(own);
    }
    setCosts(costs);
}

/// An equation that still stands on its own unknown says what the others say.
void LinearBounds::dropOwnUnknowns()
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (m_basis[row] < m_unknowns)
            continue;
        const auto end = m_rows[row].cbegin() + m_unknowns;
        const auto found = std::find_if(m_rows[row].cbegin(), end, [](qint64 number) { return number != 0; });
        if (found != end) {
            pivot(row, found - m_rows[row].cbegin());
        } else {
            m_rows.removeAt(row);
            m_basis.removeAt(row);
        }
    }
}

/// Finds numbers that satisfy the equations; false when there are none.
bool LinearBounds::solve()
{
    if (!m_solved) {
        m_solved = true;
        m_overflown = false;
        begin();
        descend();
        m_possible = m_costs.last() == 0;
        if (m_possible)
            dropOwnUnknowns();
    }
    return m_possible && !m_overflown;
}

std::optional<qint64> LinearBounds::least(int unknown)
{
    setCosts({{unknown, 1}});
    if (!descend())
        return std::nullopt;
    return roundedUp(-m_costs.last(), m_scale);
}

std::optional<qint64> LinearBounds::most(int unknown)
{
    setCosts({{unknown, -1}});
    if (!descend())
        return std::nullopt;
    return roundedDown(m_costs.last(), m_scale);
}

std::optional<LinearBounds::Bounds> LinearBounds::boundsOf(int unknown)
{
    if (!solve())
        return std::nullopt;
    const auto lowest = least(unknown);
    const auto highest = most(unknown);
    if (m_overflown)
        return std::nullopt;
    return Bounds{lowest.value_or(0), highest};
}

/// Each solution on the way shows a number of every unknown.
void LinearBounds::note(QMap<int, Seen> &seen) const
{
    QMap<int, qint64> numbers;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        numbers.insert(int(m_basis[row]), m_rows[row].last());
    for (auto it = seen.begin(); it != seen.end(); ++it) {
        const qint64 number = numbers.value(it.key(), 0);
        it->least = std::min(it->least, roundedUp(number, m_scale));
        it->most = std::max(it->most, roundedDown(number, m_scale));
    }
}

QList<int> LinearBounds::fixed(const QList<int> &unknowns)
{
    if (!solve())
        return unknowns;
    QMap<int, Seen> seen;
    for (const int unknown : unknowns)
        seen.insert(unknown, {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()});
    note(seen);
    QList<int> fixed;
    for (const int unknown : unknowns) {
        const Seen &here = seen[unknown];
        bool bounded = true;
        for (const qint64 cost : {1, -1}) {
            if (here.least < here.most)
                break;
            setCosts({{unknown, cost}});
            bounded &= descend();
            note(seen);
        }
        if (m_overflown)
            return unknowns;
        if (bounded && here.least >= here.most)
            fixed.append(unknown);
    }
    return fixed;
}

} // namespace kopa::quality
