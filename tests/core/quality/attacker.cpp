#include "attacker.h"

#include "core/quality/linear_bounds.h"

#include <algorithm>

namespace kopa::quality {

namespace {

QStringList placeOf(const CountedFigure &figure)
{
    return {figure.criterion, figure.education, figure.buyer, figure.group};
}

} // namespace

QString Attacker::nameOf(const CountedFigure &figure) const
{
    const QString place =
        QStringLiteral("%1|%2|%3=%4").arg(figure.education, figure.buyer, figure.group).arg(figure.learners);
    if (m_guess == Guess::AsMany)
        return place;
    return QStringLiteral("%1|%2 since %3")
        .arg(figure.criterion, place)
        .arg(m_since.value(placeOf(figure)).second);
}

/// Who is here since when, and what is told of them.
void Attacker::noteSending(const ToldFigures &sending)
{
    ++m_sending;
    for (const CountedFigure &figure : sending.figures)
        if (m_since.value(placeOf(figure), {-1, 0}).first != figure.learners)
            m_since.insert(placeOf(figure), {figure.learners, m_sending});
    for (const CountedFigure &figure : sending.figures) {
        Group &group = m_groups[groupOf(nameOf(figure), figure.learners, true)];
        group.said = std::min(group.said, sending.tellings.value(figure.id, Telling::Balance));
    }
}

int Attacker::groupOf(const QString &name, int size, bool named)
{
    if (!m_places.contains(name)) {
        m_places.insert(name, int(m_groups.size()));
        m_groups.append({name, size, Telling::Balance, named});
    }
    return m_places.value(name);
}

void Attacker::addSum(int total, QList<int> parts)
{
    std::sort(parts.begin(), parts.end());
    m_sums.insert(QList<int>{total} + parts);
}

/// Parts that make up a total, with those who are in none of them; and those who are not in one of them.
void Attacker::addTotal(const CountedFigure &total, const QList<CountedFigure> &parts)
{
    const int whole = groupOf(nameOf(total), total.learners, true);
    QList<int> groups;
    QStringList names;
    int together = 0;
    for (const CountedFigure &part : parts) {
        const int group = groupOf(nameOf(part), part.learners, true);
        groups.append(group);
        names.append(nameOf(part));
        together += part.learners;
        if (part.learners <= total.learners)
            addSum(whole, {group, groupOf(nameOf(total) + u'-' + nameOf(part), total.learners - part.learners,
                                          false)});
    }
    if (together > total.learners)
        return;
    names.sort();
    if (together < total.learners)
        groups.append(groupOf(nameOf(total) + u'-' + names.join(u'-'), total.learners - together, false));
    addSum(whole, groups);
}

void Attacker::read(const ToldFigures &sending)
{
    noteSending(sending);
    QMap<QStringList, CountedFigure> figures;
    for (const CountedFigure &figure : sending.figures)
        figures.insert(placeOf(figure), figure);
    for (auto total = figures.begin(); total != figures.end(); ++total)
        for (int part = 1; part < 4; ++part) {
            if (!total.key()[part].isEmpty())
                continue;
            QList<CountedFigure> parts;
            for (auto it = figures.begin(); it != figures.end(); ++it) {
                QStringList above = it.key();
                above[part].clear();
                if (!it.key()[part].isEmpty() && above == total.key())
                    parts.append(*it);
            }
            if (!parts.isEmpty())
                addTotal(*total, parts);
        }
}

/// Groups that are not told and hang together by sums.
QList<QSet<int>> Attacker::unknownTogether() const
{
    QList<QSet<int>> result;
    for (const QList<int> &sum : m_sums) {
        QSet<int> joined;
        for (const int group : sum)
            if (m_groups[group].said != Telling::Told)
                joined.insert(group);
        if (joined.isEmpty())
            continue;
        for (qsizetype at = result.size() - 1; at >= 0; --at)
            if (result[at].intersects(joined))
                joined.unite(result.takeAt(at));
        result.append(joined);
    }
    return result;
}

void Attacker::addFoundIn(const QSet<int> &groups, QStringList &found) const
{
    LinearBounds system;
    QMap<int, int> unknowns;
    QMap<int, int> least;
    for (const int place : groups) {
        const Group &group = m_groups[place];
        unknowns.insert(place, system.addUnknown());
        const bool small = group.named && group.said == Telling::Small;
        least.insert(place, small ? 1 : group.named && group.size >= m_smallest ? m_smallest : 0);
        if (small)
            system.addEquation({{unknowns[place], 1}, {system.addUnknown(), 1}}, m_smallest - 2);
    }
    for (const QList<int> &sum : m_sums) {
        QMap<int, qint64> times;
        qint64 right = 0;
        for (qsizetype at = 0; at < sum.size(); ++at) {
            const int sign = at == 0 ? 1 : -1;
            if (unknowns.contains(sum[at]))
                times[unknowns[sum[at]]] += sign;
            right -= sign * (unknowns.contains(sum[at]) ? least[sum[at]] : m_groups[sum[at]].size);
        }
        if (!times.isEmpty())
            system.addEquation(times, right);
    }
    for (const int place : groups) {
        if (!m_groups[place].isSmall(m_smallest))
            continue;
        const auto bounds = system.boundsOf(unknowns[place]);
        if (!bounds || (bounds->most && bounds->least == *bounds->most))
            found.append(m_groups[place].name);
    }
}

QStringList Attacker::found() const
{
    QStringList found;
    for (const Group &group : m_groups)
        if (group.said == Telling::Told && group.isSmall(m_smallest))
            found.append(group.name);
    for (const QSet<int> &groups : unknownTogether())
        addFoundIn(groups, found);
    return found;
}

} // namespace kopa::quality
