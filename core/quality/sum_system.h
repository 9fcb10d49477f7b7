#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <limits>

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

    /// The small groups whose size follows from what is known though it is not told, first added first.
    QList<int> openSmall() const;
    /// Groups in the sums that lead to this one: those of its own sums first, then of the next ones.
    QList<QList<int>> around(int group) const;

private:
    using Sum = QList<int>; ///< the total, then its parts

    struct Bounds
    {
        int least = 0;
        int most = std::numeric_limits<int>::max();
    };

    QList<QList<int>> unknownParts() const;
    void addDetermined(const QList<int> &sums, QSet<int> &open) const;
    void addBounded(QSet<int> &open) const;
    bool narrow(const Sum &sum, QList<Bounds> &bounds) const;

    int m_smallest;
    QList<Group> m_groups;
    QHash<QString, int> m_places;
    QList<Sum> m_sums;
    QSet<Sum> m_said;
};

} // namespace kopa::quality
