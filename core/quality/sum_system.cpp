#include "sum_system.h"

#include "linear_bounds.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace kopa::quality {

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

/// Among the groups of some sums: a size is counted from the least that it can be.
QList<int> SumSystem::openIn(const QList<int> &sums) const
{
    LinearBounds system;
    QMap<int, int> unknowns;
    QList<int> small;
    const auto leastOf = [&](const Group &group) {
        return group.known == Known::Small ? 1 : group.known == Known::Large ? m_smallest : 0;
    };
    for (const int sum : sums)
        for (const int group : m_sums[sum]) {
            const Known known = m_groups[group].known;
            if (known == Known::Size || unknowns.contains(group))
                continue;
            unknowns.insert(group, system.addUnknown());
            if (known == Known::Small)
                system.addEquation({{unknowns[group], 1}, {system.addUnknown(), 1}}, m_smallest - 2);
            if (isSmall(group))
                small.append(group);
        }
    if (small.isEmpty())
        return {};
    for (const int sum : sums) {
        QMap<int, qint64> times;
        qint64 right = 0;
        for (qsizetype at = 0; at < m_sums[sum].size(); ++at) {
            const Group &group = m_groups[m_sums[sum][at]];
            const int sign = at == 0 ? 1 : -1;
            right -= sign * (group.known == Known::Size ? group.size : leastOf(group));
            if (const auto unknown = unknowns.constFind(m_sums[sum][at]); unknown != unknowns.constEnd())
                times[*unknown] += sign;
        }
        system.addEquation(times, right);
    }
    QList<int> asked;
    for (const int group : std::as_const(small))
        asked.append(unknowns.value(group));
    const QList<int> fixed = system.fixed(asked);
    small.removeIf([&](int group) { return !fixed.contains(unknowns.value(group)); });
    return small;
}

QList<int> SumSystem::openSmall() const
{
    QList<int> open;
    for (const QList<int> &sums : unknownParts())
        open += openIn(sums);
    std::sort(open.begin(), open.end());
    return open;
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
