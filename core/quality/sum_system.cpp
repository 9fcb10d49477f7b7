#include "sum_system.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace kopa::quality {

namespace {

/// Sums are solved in whole numbers modulo a prime far above any determinant of so few ones.
constexpr qint64 prime = 2'147'483'647;

qint64 inverse(qint64 number)
{
    qint64 result = 1;
    for (qint64 power = prime - 2; power > 0; power >>= 1) {
        if (power & 1)
            result = result * number % prime;
        number = number * number % prime;
    }
    return result;
}

using Row = QList<qint64>;

/// Gauss and Jordan: afterwards a row with one number left tells one unknown.
void reduce(QList<Row> &rows, qsizetype columns)
{
    qsizetype done = 0;
    for (qsizetype column = 0; column < columns && done < rows.size(); ++column) {
        qsizetype pivot = done;
        while (pivot < rows.size() && rows[pivot][column] == 0)
            ++pivot;
        if (pivot == rows.size())
            continue;
        rows.swapItemsAt(pivot, done);
        const qint64 factor = inverse(rows[done][column]);
        for (qint64 &number : rows[done])
            number = number * factor % prime;
        for (qsizetype other = 0; other < rows.size(); ++other) {
            const qint64 times = rows[other][column];
            if (other == done || times == 0)
                continue;
            for (qsizetype at = column; at < columns; ++at)
                rows[other][at] = (rows[other][at] + (prime - times) * rows[done][at]) % prime;
        }
        ++done;
    }
}

} // namespace

int SumSystem::add(const QString &name, int size, Known known)
{
    const auto found = m_places.constFind(name);
    if (found != m_places.constEnd())
        return *found;
    const int place = int(m_groups.size());
    m_groups.append({name, size, known});
    m_places.insert(name, place);
    return place;
}

void SumSystem::addSum(int total, QList<int> parts)
{
    std::sort(parts.begin(), parts.end());
    const Sum sum = QList<int>{total} + parts;
    if (m_said.contains(sum))
        return;
    m_said.insert(sum);
    m_sums.append(sum);
}

/// Sums that have unknown groups in common, by their places in m_sums.
QList<QList<int>> SumSystem::unknownParts() const
{
    QList<int> leader(m_groups.size());
    std::iota(leader.begin(), leader.end(), 0);
    const auto find = [&](int group) {
        while (leader[group] != group)
            group = leader[group] = leader[leader[group]];
        return group;
    };
    QList<int> first(m_sums.size(), -1);
    for (int sum = 0; sum < m_sums.size(); ++sum)
        for (const int group : m_sums[sum]) {
            if (m_groups[group].known == Known::Size)
                continue;
            if (first[sum] < 0)
                first[sum] = group;
            leader[find(group)] = find(first[sum]);
        }
    QMap<int, QList<int>> together;
    for (int sum = 0; sum < m_sums.size(); ++sum)
        if (first[sum] >= 0)
            together[find(first[sum])].append(sum);
    return together.values();
}

/// Those whose size follows from the sums alone.
void SumSystem::addDetermined(const QList<int> &sums, QSet<int> &open) const
{
    QHash<int, qsizetype> columns;
    for (const int sum : sums)
        for (const int group : m_sums[sum])
            if (m_groups[group].known != Known::Size && !columns.contains(group))
                columns.insert(group, columns.size());
    QList<Row> rows;
    for (const int sum : sums) {
        Row row(columns.size(), 0);
        for (qsizetype at = 0; at < m_sums[sum].size(); ++at)
            if (const auto column = columns.constFind(m_sums[sum][at]); column != columns.constEnd())
                row[*column] = (row[*column] + (at == 0 ? 1 : prime - 1)) % prime;
        rows.append(row);
    }
    reduce(rows, columns.size());
    QList<int> groups(columns.size());
    for (auto it = columns.begin(); it != columns.end(); ++it)
        groups[it.value()] = it.key();
    for (const Row &row : std::as_const(rows))
        if (std::count_if(row.begin(), row.end(), [](qint64 number) { return number != 0; }) == 1) {
            const auto at = std::find_if(row.begin(), row.end(), [](qint64 number) { return number != 0; });
            open.insert(groups[at - row.begin()]);
        }
}

/// Draws the bounds of the groups of one sum together; true when one has moved.
bool SumSystem::narrow(const Sum &sum, QList<Bounds> &bounds) const
{
    constexpr qint64 unbounded = std::numeric_limits<int>::max();
    qint64 least = 0;
    qint64 most = 0;
    for (qsizetype at = 1; at < sum.size(); ++at) {
        least += bounds[sum[at]].least;
        most =
            bounds[sum[at]].most == unbounded || most == unbounded ? unbounded : most + bounds[sum[at]].most;
    }
    bool moved = false;
    const auto set = [&](Bounds &of, qint64 low, qint64 high) {
        moved |= low > of.least || high < of.most;
        of.least = int(std::max<qint64>(low, of.least));
        of.most = int(std::min<qint64>(high, of.most));
    };
    set(bounds[sum[0]], least, most);
    const Bounds total = bounds[sum[0]];
    for (qsizetype at = 1; at < sum.size(); ++at) {
        Bounds &part = bounds[sum[at]];
        qint64 othersMost = 0;
        for (qsizetype other = 1; other < sum.size(); ++other)
            if (other != at)
                othersMost = bounds[sum[other]].most == unbounded || othersMost == unbounded
                                 ? unbounded
                                 : othersMost + bounds[sum[other]].most;
        const qint64 low = othersMost == unbounded ? 0 : total.least - othersMost;
        const qint64 high = total.most == unbounded ? unbounded : total.most - (least - part.least);
        least -= part.least;
        set(part, low, high);
        least += part.least;
    }
    return moved;
}

/// Those whose size is the only one between its bounds.
void SumSystem::addBounded(QSet<int> &open) const
{
    constexpr int rounds = 100;
    QList<Bounds> bounds;
    for (const Group &group : m_groups) {
        switch (group.known) {
        case Known::Size:
            bounds.append(Bounds{group.size, group.size});
            break;
        case Known::Small:
            bounds.append({1, m_smallest - 1});
            break;
        case Known::Large:
            bounds.append(Bounds{m_smallest, Bounds().most});
            break;
        case Known::Nothing:
            bounds.append(Bounds());
        }
    }
    bool moved = true;
    for (int round = 0; moved && round < rounds; ++round) {
        moved = false;
        for (const Sum &sum : m_sums)
            moved |= narrow(sum, bounds);
    }
    for (int group = 0; group < m_groups.size(); ++group)
        if (m_groups[group].known != Known::Size && bounds[group].least == bounds[group].most)
            open.insert(group);
}

QList<int> SumSystem::openSmall() const
{
    QSet<int> open;
    for (const QList<int> &sums : unknownParts())
        addDetermined(sums, open);
    addBounded(open);
    QList<int> small;
    for (int group = 0; group < m_groups.size(); ++group)
        if (open.contains(group) && isSmall(group))
            small.append(group);
    return small;
}

QList<QList<int>> SumSystem::around(int group) const
{
    QSet<int> reached{group};
    QSet<int> edge{group};
    QList<QList<int>> rings;
    while (!edge.isEmpty()) {
        QSet<int> next;
        for (const Sum &sum : m_sums)
            if (std::any_of(sum.begin(), sum.end(), [&](int one) { return edge.contains(one); }))
                next.unite(QSet<int>(sum.begin(), sum.end()));
        next.subtract(reached);
        reached.unite(next);
        if (!next.isEmpty())
            rings.append(next.values());
        edge = next;
    }
    return rings;
}

} // namespace kopa::quality
