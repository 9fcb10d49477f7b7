#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace kopa::quality {

/// Groups of people, whose sizes are whole numbers, and which of them add up to which: what can be worked out
/// of it by somebody who is told some of the sizes.
class SumSystem
{
public:
    /// What a reader knows of a size.
    enum class Known {
        Size,    ///< itself
        Small,   ///< that it is small
        Large,   ///< that it is none of the small ones
        Nothing, ///< not even that it is there
    };

    struct Group
    {
        QString name; ///< two with one name are one
        int size = 0;
        Known known = Known::Nothing;
    };

    explicit SumSystem(int smallest) : m_smallest(smallest) {}

    /// The group's place in groups().
    int add(const QString &name, int size, Known known);
    /// `total` is all of `parts` together. Said twice, it counts once.
    void addSum(int total, QList<int> parts);

    const QList<Group> &groups() const { return m_groups; }
    void setKnown(int group, Known known) { m_groups[group].known = known; }
    bool isSmall(int group) const { return m_groups[group].size > 0 && m_groups[group].size < m_smallest; }

    /// The small groups whose size follows from what is known though it is not told, first added first:
    /// nothing else would satisfy all sums.
    QList<int> openSmall() const;
    /// Groups in the sums that lead to this one: those of its own sums first, then of the next ones.
    QList<QList<int>> around(int group) const;

private:
    using Sum = QList<int>; ///< the total, then its parts

    QList<QList<int>> unknownParts() const;
    QList<int> openIn(const QList<int> &sums) const;

    int m_smallest;
    QList<Group> m_groups;
    QHash<QString, int> m_places;
    QList<Sum> m_sums;
    QSet<Sum> m_said;
};

} // namespace kopa::quality
