#pragma once

#include "core/quality/suppression.h"

#include <random>

namespace kopa::quality {

/// What is reported of a made-up region, over several sendings: criteria that count the same people or
/// others, with totals over groups, municipalities and kinds of education or without, with people who are in
/// no group.
class MadeRegion
{
public:
    MadeRegion(unsigned seed, int smallest) : m_smallest(smallest), m_random(seed)
    {
        m_educations = draw(1, 3);
        m_buyers = draw(1, 5);
        m_groups = draw(1, 5);
        for (int population = draw(1, 3); population > 0; --population)
            m_populations.append(drawPopulation());
        for (int criterion = draw(1, 4); criterion > 0; --criterion)
            m_criteria.append({draw(0, int(m_populations.size())), 0, draw(0, 3) == 0, draw(0, 2) == 0,
                               draw(0, 3) == 0, draw(0, 3) == 0});
    }

    int draw(int least, int end) { return least + int(m_random() % unsigned(end - least)); }

    QList<CountedFigure> figures() const
    {
        QList<CountedFigure> figures;
        for (int criterion = 0; criterion < m_criteria.size(); ++criterion)
            addFigures(criterion, figures);
        return figures;
    }

    /// Some numbers were wrong, or there are new ones, and a criterion may go on in a new version.
    void correct()
    {
        for (QList<int> &population : m_populations)
            for (int &cell : population)
                if (draw(0, 6) == 0)
                    cell = drawCell();
        for (Criterion &criterion : m_criteria) {
            criterion.version += draw(0, 4) == 0 ? 1 : 0;
            criterion.oneGroupLess ^= draw(0, 8) == 0;
        }
    }

private:
    struct Criterion
    {
        int population;
        int version;
        bool oneGroupLess; ///< it asks for all groups but the last
        bool ofAllBuyers;  ///< with totals over municipalities
        bool ofAllEducations;
        bool onlyTotals;
    };

    int drawCell()
    {
        const int kind = draw(0, 8);
        return kind < 3 ? draw(0, m_smallest + 1) : kind < 7 ? draw(m_smallest, 30) : draw(100, 1000);
    }

    /// By kind of education, municipality and group; the last "group" is those who are in none.
    QList<int> drawPopulation()
    {
        QList<int> cells;
        for (int at = 0; at < m_educations * m_buyers * (m_groups + 1); ++at)
            cells.append(at % (m_groups + 1) == m_groups && draw(0, 4) > 0 ? 0 : drawCell());
        return cells;
    }

    int size(const Criterion &criterion, int education, int buyer, int group) const
    {
        int size = 0;
        for (int e = 0; e < m_educations; ++e)
            for (int b = 0; b < m_buyers; ++b)
                for (int g = 0; g <= m_groups; ++g)
                    if ((e == education || education == m_educations) && (b == buyer || buyer == m_buyers) &&
                        (g == group || group == m_groups))
                        size += m_populations[criterion.population][(e * m_buyers + b) * (m_groups + 1) + g];
        return size;
    }

    static QString named(QChar kind, int place, int total)
    {
        return place == total ? QString() : kind + QString::number(place);
    }

    void addFigures(int at, QList<CountedFigure> &figures) const
    {
        const Criterion &criterion = m_criteria[at];
        const QString name = QStringLiteral("c%1.%2").arg(at).arg(criterion.version);
        for (int e = 0; e < m_educations + (criterion.ofAllEducations ? 1 : 0); ++e)
            for (int b = 0; b < m_buyers + (criterion.ofAllBuyers ? 1 : 0); ++b)
                for (int g = criterion.onlyTotals ? m_groups : 0; g <= m_groups; ++g)
                    if (!(criterion.oneGroupLess && g == m_groups - 1))
                        figures.append({QStringLiteral("%1/%2/%3/%4").arg(name).arg(e).arg(b).arg(g), name,
                                        named(u'e', e, m_educations), named(u'b', b, m_buyers),
                                        named(u'g', g, m_groups), size(criterion, e, b, g)});
    }

    int m_smallest;
    std::mt19937 m_random;
    int m_educations = 0;
    int m_buyers = 0;
    int m_groups = 0;
    QList<QList<int>> m_populations;
    QList<Criterion> m_criteria;
};

} // namespace kopa::quality
