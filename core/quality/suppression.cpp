#include "suppression.h"

#include "sum_system.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace kopa::quality {

namespace {

using Known = SumSystem::Known;

constexpr QChar between(u'\x1f');

/// One group of people, whatever is counted of it: the same learners in all criteria and sendings.
QString nameOf(const CountedFigure &figure)
{
    return QStringList{figure.education, figure.buyer, figure.group, QString::number(figure.learners)}.join(
        between);
}

/// The parts of a figure's place; an empty one stands for all.
QStringList placeOf(const CountedFigure &figure)
{
    return {figure.education, figure.buyer, figure.group};
}

/// Adds up what belongs together in the figures of one criterion in one sending.
class Sums
{
public:
    Sums(SumSystem &system, const QList<CountedFigure> &figures) : m_system(system)
    {
        for (const CountedFigure &figure : figures)
            m_byPlace.insert(placeOf(figure), figure);
    }

    void addAll()
    {
        for (auto it = m_byPlace.begin(); it != m_byPlace.end(); ++it)
            for (int part = 0; part < 3; ++part)
                if (it.key()[part].isEmpty())
                    addTotal(it.key(), it.value(), part);
    }

private:
    int groupOf(const CountedFigure &figure) { return m_system.add(nameOf(figure), 0, Known::Nothing); }

    /// A total that stands above the figures that differ from it in one part of the place.
    void addTotal(const QStringList &place, const CountedFigure &total, int part)
    {
        QList<int> parts;
        int together = 0;
        for (auto it = m_byPlace.begin(); it != m_byPlace.end(); ++it) {
            QStringList above = it.key();
            above[part].clear();
            if (it.key()[part].isEmpty() || above != place)
                continue;
            parts.append(groupOf(it.value()));
            together += it.value().learners;
            addRest(total, {it.value()}, it.value().learners);
        }
        if (parts.isEmpty() || together > total.learners)
            return;
        if (together == total.learners)
            m_system.addSum(groupOf(total), parts);
        else
            addRest(total, valuesUnder(place, part), together);
    }

    QList<CountedFigure> valuesUnder(const QStringList &place, int part) const
    {
        QList<CountedFigure> under;
        for (auto it = m_byPlace.begin(); it != m_byPlace.end(); ++it) {
            QStringList above = it.key();
            above[part].clear();
            if (!it.key()[part].isEmpty() && above == place)
                under.append(it.value());
        }
        return under;
    }

    /// Those of a total who are in none of some groups: nobody tells their number, and it may be small.
    void addRest(const CountedFigure &total, const QList<CountedFigure> &parts, int together)
    {
        const int left = total.learners - together;
        if (left <= 0)
            return;
        QStringList names{QStringLiteral("rest"), nameOf(total)};
        QList<int> groups;
        for (const CountedFigure &figure : parts) {
            names.append(nameOf(figure));
            groups.append(groupOf(figure));
        }
        std::sort(names.begin() + 2, names.end());
        groups.append(m_system.add(names.join(between), left, Known::Nothing));
        m_system.addSum(groupOf(total), groups);
    }

    SumSystem &m_system;
    QMap<QStringList, CountedFigure> m_byPlace;
};

void addSums(SumSystem &system, const QList<CountedFigure> &figures)
{
    QMap<QString, QList<CountedFigure>> byCriterion;
    for (const CountedFigure &figure : figures)
        byCriterion[figure.criterion].append(figure);
    for (const QList<CountedFigure> &one : std::as_const(byCriterion))
        Sums(system, one).addAll();
}

/// What earlier sendings have told of each group, by its name: what is told is told, whatever else was not.
QHash<QString, bool> toldBefore(const QList<ToldFigures> &before)
{
    QHash<QString, bool> told;
    for (const ToldFigures &sending : before)
        for (const CountedFigure &figure : sending.figures) {
            bool &known = told[nameOf(figure)];
            known |= sending.tellings.value(figure.id, Telling::Small) == Telling::Told;
        }
    return told;
}

/// The group to be left out as well, so that a small one does not follow: the smallest that may be, as near
/// as one is; -1 where all that leads there was told before.
int balanceFor(const SumSystem &system, int open, const QSet<int> &free)
{
    for (const QList<int> &ring : system.around(open)) {
        int best = -1;
        for (const int group : ring) {
            if (!free.contains(group) || system.groups()[group].known != Known::Size)
                continue;
            const auto order = [&](int one) {
                return std::pair(system.groups()[one].size, system.groups()[one].name);
            };
            if (best < 0 || order(group) < order(best))
                best = group;
        }
        if (best >= 0)
            return best;
    }
    return -1;
}

/// Leaves out one group after another until no small one follows.
void balance(SumSystem &system, const QSet<int> &free)
{
    QSet<int> beyondHelp;
    for (bool again = true; again;) {
        again = false;
        for (const int open : system.openSmall()) {
            if (beyondHelp.contains(open))
                continue;
            again = true;
            const int also = balanceFor(system, open, free);
            if (also < 0)
                beyondHelp.insert(open);
            else
                system.setKnown(also, Known::Large);
            break;
        }
    }
}

} // namespace

QHash<QString, Telling> suppressed(const QList<CountedFigure> &figures, const QList<ToldFigures> &before,
                                   int smallest)
{
    SumSystem system(smallest);
    const QHash<QString, bool> known = toldBefore(before);
    QList<QList<CountedFigure>> tables;
    for (const ToldFigures &sending : before)
        tables.append(sending.figures);
    tables.append(figures);
    QMap<QString, int> sizes;
    for (const QList<CountedFigure> &table : std::as_const(tables))
        for (const CountedFigure &figure : table)
            sizes.insert(nameOf(figure), figure.learners);
    QSet<int> free;
    for (auto it = sizes.begin(); it != sizes.end(); ++it) {
        const bool small = it.value() > 0 && it.value() < smallest;
        const bool open = known.contains(it.key()) ? known.value(it.key()) : !small;
        const int group = system.add(it.key(), it.value(),
                                     open    ? Known::Size
                                     : small ? Known::Small
                                             : Known::Large);
        if (!known.contains(it.key()) && it.value() > 0)
            free.insert(group);
    }
    for (const QList<CountedFigure> &table : std::as_const(tables))
        addSums(system, table);
    balance(system, free);
    QHash<QString, Telling> tellings;
    for (const CountedFigure &figure : figures) {
        const int group = system.add(nameOf(figure), figure.learners, Known::Nothing);
        const bool told = system.groups()[group].known == Known::Size;
        tellings.insert(figure.id, system.isSmall(group) ? Telling::Small
                                   : told                ? Telling::Told
                                                         : Telling::Balance);
    }
    return tellings;
}

} // namespace kopa::quality
