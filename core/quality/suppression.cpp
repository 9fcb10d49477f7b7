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

/// The parts of a figure's place; an empty one stands for all.
QStringList placeOf(const CountedFigure &figure)
{
    return {figure.education, figure.buyer, figure.group};
}

/// A figure, and the name of the people that it counts.
struct NamedFigure
{
    CountedFigure figure;
    QString name;
};

/// Whom a reader takes for the same people though nobody told how many they are: as many in one place,
/// whatever criterion and sending, or those of a criterion that a sending has not changed.
enum class Guess { AsMany, Unchanged };

/// Names the people of one sending after another, and keeps what was told of them.
class GroupNames
{
public:
    explicit GroupNames(Guess guess) : m_guess(guess) {}

    QList<NamedFigure> name(const QList<CountedFigure> &figures)
    {
        ++m_sending;
        QList<NamedFigure> named;
        for (const CountedFigure &figure : figures) {
            const QString line = (placeOf(figure) << figure.criterion).join(between);
            QString name = (placeOf(figure) << QString::number(figure.learners)).join(between);
            if (m_guess == Guess::Unchanged) {
                auto &[learners, since] = m_since[line];
                if (since == 0 || learners != figure.learners)
                    since = m_sending;
                learners = figure.learners;
                name += QStringList{QString(), figure.criterion, QString::number(since)}.join(between);
            }
            named.append({figure, name});
        }
        return named;
    }

    void note(const QList<NamedFigure> &sending, const QHash<QString, Telling> &tellings)
    {
        for (const auto &[figure, name] : sending) {
            const Telling telling = tellings.value(figure.id, Telling::Small);
            m_said.insert(name, std::min(telling, m_said.value(name, telling)));
        }
    }

    /// The most that was told of people by their name: what is told is told, whatever else was not.
    const QHash<QString, Telling> &said() const { return m_said; }

private:
    Guess m_guess;
    QHash<QString, std::pair<int, int>> m_since; ///< by criterion and place: how many, and since when
    QHash<QString, Telling> m_said;
    int m_sending = 0;
};

/// Adds up what belongs together in the figures of one criterion in one sending.
class Sums
{
public:
    Sums(SumSystem &system, int smallest) : m_system(system), m_smallest(smallest) {}

    void add(const QList<NamedFigure> &figures)
    {
        QMap<QStringList, NamedFigure> byPlace;
        for (const NamedFigure &figure : figures)
            byPlace.insert(placeOf(figure.figure), figure);
        QMap<std::pair<QStringList, int>, QList<NamedFigure>> tables; ///< by total, and what it adds up
        for (auto it = byPlace.begin(); it != byPlace.end(); ++it)
            for (int part = 0; part < 3; ++part) {
                QStringList above = it.key();
                above[part].clear();
                if (const auto total = byPlace.constFind(above); total != byPlace.constEnd() && total != it)
                    tables[{above, part}].append(it.value());
            }
        for (auto it = tables.begin(); it != tables.end(); ++it)
            addTotal(byPlace.value(it.key().first), it.value());
    }

private:
    int groupOf(const NamedFigure &figure) { return m_system.add(figure.name, 0, Known::Nothing); }

    /// A total that stands above figures that differ from it in one part of the place. Who is in one of them
    /// may be in another: only what adds up is taken to be the whole.
    void addTotal(const NamedFigure &total, const QList<NamedFigure> &parts)
    {
        const int all = total.figure.learners;
        QList<int> groups;
        int together = 0;
        for (const NamedFigure &part : parts) {
            groups.append(groupOf(part));
            together += part.figure.learners;
        }
        const bool overlap = together > all;
        for (const NamedFigure &part : parts)
            if (const int left = all - part.figure.learners; left >= 0 && (overlap || left < m_smallest))
                addRest(total, {part}, left);
        if (together == all)
            m_system.addSum(groupOf(total), groups);
        else if (!overlap)
            addRest(total, parts, all - together);
    }

    /// Those of a total who are in none of some groups: nobody tells their number, and it may be small.
    void addRest(const NamedFigure &total, const QList<NamedFigure> &parts, int left)
    {
        QStringList names{QStringLiteral("rest"), total.name};
        QList<int> groups;
        for (const NamedFigure &part : parts) {
            names.append(part.name);
            groups.append(groupOf(part));
        }
        std::sort(names.begin() + 2, names.end());
        groups.append(m_system.add(names.join(between), left, Known::Nothing));
        m_system.addSum(groupOf(total), groups);
    }

    SumSystem &m_system;
    int m_smallest;
};

bool isSmallIn(const CountedFigure &figure, int smallest)
{
    return figure.learners > 0 && figure.learners < smallest;
}

Known knownBy(Telling telling, int size, int smallest)
{
    if (telling == Telling::Told)
        return Known::Size;
    if (size >= smallest)
        return Known::Large;
    return size > 0 && telling == Telling::Small ? Known::Small : Known::Nothing;
}

/// What somebody with such a guess knows after some sendings, the last of which says what `tellings` say.
class Knowledge
{
public:
    Knowledge(Guess guess, const QList<CountedFigure> &figures, const QList<ToldFigures> &before,
              int smallest)
        : m_system(smallest), m_smallest(smallest), m_names(guess)
    {
        for (const ToldFigures &sending : before) {
            m_sendings.append(m_names.name(sending.figures));
            m_names.note(m_sendings.last(), sending.tellings);
        }
        m_sendings.append(m_names.name(figures));
    }

    /// Says less wherever a small group would follow.
    void guard(QHash<QString, Telling> &tellings)
    {
        const QHash<QString, Telling> before = m_names.said();
        for (const auto &[figure, name] : std::as_const(m_sendings.last()))
            if (const auto said = before.constFind(name); said != before.constEnd())
                tellings[figure.id] = std::max(tellings[figure.id], *said);
        GroupNames names = m_names;
        names.note(m_sendings.last(), tellings);
        addGroups(names.said());
        addSums();
        balance();
        for (const auto &[figure, name] : std::as_const(m_sendings.last())) {
            const int group = m_system.add(name, figure.learners, Known::Nothing);
            if (m_free.contains(group))
                tellings.insert(figure.id, tellingOf(m_system.groups()[group].known));
        }
    }

private:
    static Telling tellingOf(Known known)
    {
        return known == Known::Size    ? Telling::Told
               : known == Known::Small ? Telling::Small
                                       : Telling::Balance;
    }

    void addGroups(const QHash<QString, Telling> &said)
    {
        QMap<QString, int> sizes;
        for (const QList<NamedFigure> &sending : std::as_const(m_sendings))
            for (const auto &[figure, name] : sending)
                sizes.insert(name, figure.learners);
        for (auto it = sizes.begin(); it != sizes.end(); ++it)
            m_system.add(it.key(), *it, knownBy(said.value(it.key()), *it, m_smallest));
        for (const auto &[figure, name] : std::as_const(m_sendings.last()))
            if (!m_names.said().contains(name))
                m_free.insert(m_system.add(name, figure.learners, Known::Nothing));
    }

    void addSums()
    {
        Sums sums(m_system, m_smallest);
        for (const QList<NamedFigure> &sending : std::as_const(m_sendings)) {
            QMap<QString, QList<NamedFigure>> byCriterion;
            for (const NamedFigure &one : sending)
                byCriterion[one.figure.criterion].append(one);
            for (const QList<NamedFigure> &figures : std::as_const(byCriterion))
                sums.add(figures);
        }
    }

    /// The small groups that follow whatever this sending says.
    QSet<int> beyondHelp() const
    {
        SumSystem silent = m_system;
        for (const int group : m_free)
            silent.setKnown(group, Known::Nothing);
        const QList<int> open = silent.openSmall();
        return {open.begin(), open.end()};
    }

    /// Leaves out one group after another until no small one follows.
    void balance()
    {
        QSet<int> passed = beyondHelp();
        for (;;) {
            const QList<int> open = m_system.openSmall();
            const auto next =
                std::find_if(open.begin(), open.end(), [&](int group) { return !passed.contains(group); });
            if (next == open.end())
                return;
            if (!leaveOut(*next))
                passed.insert(*next);
        }
    }

    /// Leaves out one group, so that a small one does not follow; where that is not enough, it is not even
    /// said that one is small. False where nothing is left to be left out.
    bool leaveOut(int open)
    {
        for (const Known known : {Known::Size, Known::Small})
            if (const int group = nearest(open, known); group >= 0) {
                m_system.setKnown(group,
                                  knownBy(Telling::Balance, m_system.groups()[group].size, m_smallest));
                return true;
            }
        return false;
    }

    /// The smallest that may be left out, among groups as near as one of them is of which so much is known,
    /// one without people last; -1 where there is none.
    int nearest(int open, Known known) const
    {
        const auto order = [&](int group) {
            const SumSystem::Group &one = m_system.groups()[group];
            return std::tuple(one.size == 0, one.size, one.name);
        };
        for (const QList<int> &ring : QList<QList<int>>{{open}} + m_system.around(open)) {
            int best = -1;
            for (const int group : ring)
                if (m_free.contains(group) && m_system.groups()[group].known == known &&
                    (best < 0 || order(group) < order(best)))
                    best = group;
            if (best >= 0)
                return best;
        }
        return -1;
    }

    SumSystem m_system;
    int m_smallest;
    GroupNames m_names;
    QList<QList<NamedFigure>> m_sendings; ///< the last one is to be sent
    QSet<int> m_free;                     ///< nothing was told of them yet
};

} // namespace

QHash<QString, Telling> suppressed(const QList<CountedFigure> &figures, const QList<ToldFigures> &before,
                                   int smallest)
{
    QHash<QString, Telling> tellings;
    for (const CountedFigure &figure : figures)
        tellings.insert(figure.id, isSmallIn(figure, smallest) ? Telling::Small : Telling::Told);
    for (const Guess guess : {Guess::AsMany, Guess::Unchanged})
        Knowledge(guess, figures, before, smallest).guard(tellings);
    return tellings;
}

} // namespace kopa::quality
