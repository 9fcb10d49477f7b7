#include "../draw.h"
#include "core/quality/suppression.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <cmath>
#include <gtest/gtest.h>
#include <optional>
#include <rapidcheck/gtest.h>

namespace kopa::quality {

namespace {

constexpr int smallest = 5;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

CountedFigure figure(const char *group, int learners, const char *buyer = "k1", const char *criterion = "c")
{
    const QString id = text(criterion) + u'/' + text(buyer) + u'/' + text(group);
    return {id, text(criterion), text("sfi"), text(buyer), text(group), learners};
}

QStringList notTold(const QList<CountedFigure> &figures, const QList<ToldFigures> &before = {})
{
    QStringList ids;
    const auto tellings = suppressed(figures, before, smallest);
    for (const CountedFigure &one : figures)
        if (tellings.value(one.id) != Telling::Told)
            ids.append(one.id);
    return ids;
}

ToldFigures told(const QList<CountedFigure> &figures, const QList<ToldFigures> &before = {})
{
    return {figures, suppressed(figures, before, smallest)};
}

/// Somebody who has all parts of all sendings, who takes a group that has not changed for the same people,
/// and who knows which groups make up a total. Not the product's own way to solve it: ranks in floating
/// point.
class Attacker
{
public:
    void read(const ToldFigures &sending)
    {
        QMap<QStringList, QList<int>> parts;
        QMap<QStringList, int> totals;
        for (const CountedFigure &one : sending.figures) {
            const int column = columnOf(one);
            if (sending.tellings.value(one.id) == Telling::Told)
                m_told.insert(column);
            if (one.learners > 0 && one.learners < smallest)
                m_small.insert(column);
            const QStringList table{one.criterion, one.education};
            (one.group.isEmpty() ? totals[table + QStringList{text("g"), one.buyer}]
                                 : parts[table + QStringList{text("g"), one.buyer}].emplaceBack()) = column;
            (one.buyer.isEmpty() ? totals[table + QStringList{text("b"), one.group}]
                                 : parts[table + QStringList{text("b"), one.group}].emplaceBack()) = column;
        }
        for (auto it = totals.begin(); it != totals.end(); ++it)
            if (parts.contains(it.key()))
                m_sums.append({it.value(), parts.value(it.key())});
    }

    /// The small groups that nobody told and whose size follows all the same.
    int found() const
    {
        const int known = rank({});
        int count = 0;
        for (const int column : m_small)
            if (!m_told.contains(column) && rank(column) == known)
                ++count;
        return count;
    }

private:
    int columnOf(const CountedFigure &one)
    {
        const QString name =
            QStringList{one.education, one.buyer, one.group, QString::number(one.learners)}.join(u'|');
        if (!m_columns.contains(name))
            m_columns.insert(name, int(m_columns.size()));
        return m_columns.value(name);
    }

    /// Of the sums over what is not told, with one unknown more when it is given.
    int rank(std::optional<int> also) const
    {
        QList<QList<double>> rows;
        for (const auto &[total, parts] : m_sums) {
            QList<double> row(m_columns.size(), 0);
            row[total] += 1;
            for (const int part : parts)
                row[part] -= 1;
            for (const int column : m_told)
                row[column] = 0;
            rows.append(row);
        }
        if (also) {
            QList<double> row(m_columns.size(), 0);
            row[*also] = 1;
            rows.append(row);
        }
        return rankOf(std::move(rows), m_columns.size());
    }

    static int rankOf(QList<QList<double>> rows, qsizetype columns)
    {
        int rank = 0;
        for (qsizetype column = 0; column < columns; ++column) {
            qsizetype best = rank;
            for (qsizetype row = rank; row < rows.size(); ++row)
                if (std::abs(rows[row][column]) > std::abs(rows[best][column]))
                    best = row;
            if (best >= rows.size() || std::abs(rows[best][column]) < 1e-9)
                continue;
            rows.swapItemsAt(best, rank);
            for (qsizetype row = rank + 1; row < rows.size(); ++row) {
                const double times = rows[row][column] / rows[rank][column];
                for (qsizetype at = column; at < columns; ++at)
                    rows[row][at] -= times * rows[rank][at];
            }
            ++rank;
        }
        return rank;
    }

    QMap<QString, int> m_columns;
    QList<std::pair<int, QList<int>>> m_sums;
    QSet<int> m_told;
    QSet<int> m_small;
};

/// A report's figures by criterion, municipality and group, with their totals.
QList<CountedFigure> drawFigures(int criterionCount)
{
    static const char *const groups[] = {"g1", "g2", "g3", "g4"};
    static const char *const buyers[] = {"k1", "k2", "k3"};
    static const char *const criteria[] = {"c1", "c2", "c3"};
    QList<CountedFigure> figures;
    const bool totals = drawBool();
    const int groupCount = draw(1, 5);
    const int buyerCount = draw(1, 4);
    for (int criterion = 0; criterion < criterionCount; ++criterion) {
        QList<int> ofGroup(groupCount + 1, 0);
        for (int buyer = 0; buyer < buyerCount; ++buyer) {
            int all = 0;
            for (int group = 0; group < groupCount; ++group) {
                const int learners = draw(0, 12);
                all += learners;
                ofGroup[group] += learners;
                figures.append(figure(groups[group], learners, buyers[buyer], criteria[criterion]));
            }
            ofGroup[groupCount] += all;
            figures.append(figure("", all, buyers[buyer], criteria[criterion]));
        }
        for (int group = 0; totals && group <= groupCount; ++group)
            figures.append(
                figure(group == groupCount ? "" : groups[group], ofGroup[group], "", criteria[criterion]));
    }
    return figures;
}

/// Some of it corrected, the totals made up anew: new groups of sizes that no earlier one had, or small ones.
QList<CountedFigure> corrected(QList<CountedFigure> figures, int sending)
{
    QMap<QStringList, int> sums;
    for (CountedFigure &one : figures)
        if (!one.group.isEmpty() && !one.buyer.isEmpty()) {
            if (draw(0, 4) == 0)
                one.learners = drawBool() ? draw(0, smallest) : 1000 * sending * draw(1, 8) + draw(0, 97);
            for (const QString &buyer : {one.buyer, QString()})
                for (const QString &group : {one.group, QString()})
                    sums[{one.criterion, buyer, group}] += one.learners;
        }
    for (CountedFigure &one : figures)
        one.learners = sums.value({one.criterion, one.buyer, one.group});
    return figures;
}

} // namespace

TEST(Suppression, a_small_group_and_the_smallest_beside_it_are_not_told)
{
    EXPECT_EQ(notTold({figure("", 40), figure("g1", 3), figure("g2", 17), figure("g3", 20)}),
              (QStringList{text("c/k1/g1"), text("c/k1/g2")}));
    EXPECT_TRUE(notTold({figure("", 40), figure("g1", 20), figure("g2", 20)}).isEmpty());
    EXPECT_TRUE(notTold({figure("", 20), figure("g1", 0), figure("g2", 20)}).isEmpty());
}

TEST(Suppression, what_is_left_of_a_total_is_a_group_too)
{
    EXPECT_EQ(notTold({figure("", 20), figure("g1", 17)}), QStringList{text("c/k1/g1")});
    EXPECT_TRUE(notTold({figure("", 20), figure("g1", 12)}).isEmpty());
}

TEST(Suppression, bounds_tell_nobody_either)
{
    EXPECT_EQ(notTold({figure("", 8), figure("g1", 4), figure("g2", 4)}).size(), 3);
    EXPECT_EQ(notTold({figure("", 6), figure("g1", 1), figure("g2", 5)}).size(), 3);
}

TEST(Suppression, a_total_of_municipalities_is_no_way_in)
{
    const QList<CountedFigure> figures{figure("", 30, ""), figure("", 3, "k1"), figure("", 12, "k2"),
                                       figure("", 15, "k3")};
    EXPECT_EQ(notTold(figures), (QStringList{text("c/k1/"), text("c/k2/")}));
}

TEST(Suppression, the_same_people_are_not_told_by_another_criterion)
{
    const QList<CountedFigure> figures{
        figure("", 40),   figure("g1", 3),           figure("g2", 17),
        figure("g3", 20), figure("", 40, "k1", "d"), figure("g2", 17, "k1", "d")};
    EXPECT_EQ(notTold(figures), (QStringList{text("c/k1/g1"), text("c/k1/g2"), text("d/k1/g2")}));
}

TEST(Suppression, a_correction_does_not_open_what_was_sent_before)
{
    const ToldFigures first = told({figure("", 40), figure("g1", 3), figure("g2", 17), figure("g3", 20)});
    const QList<CountedFigure> second{figure("", 44), figure("g1", 7), figure("g2", 17), figure("g3", 20)};
    EXPECT_EQ(notTold(second), QStringList());
    EXPECT_EQ(notTold(second, {first}), (QStringList{text("c/k1/g1"), text("c/k1/g2")}));
    Attacker attacker;
    attacker.read(first);
    attacker.read(told(second, {first}));
    EXPECT_EQ(attacker.found(), 0);
}

RC_GTEST_PROP(Suppression, no_small_group_follows_from_all_parts_and_criteria, ())
{
    const QList<CountedFigure> figures = drawFigures(draw(1, 4));
    const ToldFigures sending = told(figures);
    Attacker attacker;
    attacker.read(sending);
    for (const CountedFigure &one : figures)
        if (one.learners > 0 && one.learners < smallest)
            RC_ASSERT(sending.tellings.value(one.id) == Telling::Small);
    RC_ASSERT(attacker.found() == 0);
}

RC_GTEST_PROP(Suppression, no_small_group_follows_from_all_sendings, ())
{
    QList<ToldFigures> sendings;
    Attacker attacker;
    QList<CountedFigure> figures = drawFigures(1);
    const int last = draw(1, 4);
    for (int sending = 1; sending <= last; ++sending) {
        sendings.append(told(figures, sendings));
        attacker.read(sendings.last());
        RC_ASSERT(attacker.found() == 0);
        figures = corrected(figures, sending);
    }
}

RC_GTEST_PROP(Suppression, the_order_of_figures_does_not_matter, ())
{
    QList<CountedFigure> figures = drawFigures(draw(1, 3));
    const auto before = suppressed(figures, {}, smallest);
    std::reverse(figures.begin(), figures.end());
    RC_ASSERT(before == suppressed(figures, {}, smallest));
}

} // namespace kopa::quality
