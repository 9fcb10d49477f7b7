#pragma once

#include "core/quality/suppression.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace kopa::quality {

/// Somebody who has all parts of all sendings, knows which groups make up a total and what "small" means, and
/// works out between which numbers each group lies.
class Attacker
{
public:
    /// Whom this one takes for the same people though nobody told how many they are: those of a criterion
    /// that the next sending does not change, or as many in one place, whatever criterion and sending.
    enum class Guess { Unchanged, AsMany };

    Attacker(int smallest, Guess guess) : m_smallest(smallest), m_guess(guess) {}

    void read(const ToldFigures &sending);
    /// The small groups whose size follows, those left of a total among them, by name.
    QStringList found() const;

private:
    struct Group
    {
        QString name;
        int size = 0;
        Telling said = Telling::Balance;
        bool named = true; ///< not only what is left of a total
        bool isSmall(int smallest) const { return size > 0 && size < smallest; }
    };

    QString nameOf(const CountedFigure &figure) const;
    void noteSending(const ToldFigures &sending);
    int groupOf(const QString &name, int size, bool named);
    void addTotal(const CountedFigure &total, const QList<CountedFigure> &parts);
    void addSum(int total, QList<int> parts);
    QList<QSet<int>> unknownTogether() const;
    void addFoundIn(const QSet<int> &groups, QStringList &found) const;

    int m_smallest;
    Guess m_guess;
    int m_sending = 0;
    QMap<QStringList, std::pair<int, int>>
        m_since; ///< by criterion and place: a size, and since when it is so
    QMap<QString, int> m_places;
    QList<Group> m_groups;
    QSet<QList<int>> m_sums; ///< a total, then its parts
};

} // namespace kopa::quality
