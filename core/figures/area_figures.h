#pragma once

#include "areas.h"
#include "core/statistics/population.h"

namespace kopa {

/// The figures of one area at one time of a table; by ages where they were asked for.
struct FiguresAt
{
    QString time; ///< its code; empty when the table names none
    statistics::Sum total;
    std::optional<statistics::Cohorts> ages = {};
};

/// One area's figures from one table: all of them, or why there are none.
struct AreaFigures
{
    Area area;
    qsizetype places = 0;              ///< of the table, each counted once
    QList<FiguresAt> times = {};       ///< in the table's order
    std::optional<Error> problem = {}; ///< StatisticsMissing, StatisticsDivision

    /// From the first time to the last; nothing of one time only.
    std::optional<statistics::Growth> growth() const;
    /// Likewise of an age class, by its place in educationClasses().
    std::optional<statistics::Growth> growth(qsizetype ageClass) const;
};

/// Figures side by side, all from one table: those of several tables are never mixed. A municipality alone is
/// taken as the table's own division has it, where that is known.
class FigureTable
{
public:
    /// What Population::of says; `content` likewise.
    static Result<FigureTable> of(statistics::StatisticsTable table, const QString &content = {});

    const statistics::Population &people() const { return m_people; }
    bool hasAges() const;
    QStringList times() const;
    AreaFigures of(const Area &area, bool ages) const;
    /// Of some ages at one time only. What Population::people says.
    Result<statistics::Sum> people(const Area &area, const QString &time,
                                   const statistics::AgeRange &ages) const;
    QList<AreaFigures> of(const QList<Area> &areas, bool ages) const;

private:
    explicit FigureTable(statistics::Population people) : m_people(std::move(people)) {}
    Result<QList<qsizetype>> placesOf(const Area &area) const;
    Result<QList<FiguresAt>> figures(const QList<qsizetype> &places, bool ages) const;

    statistics::Population m_people;
};

} // namespace kopa
