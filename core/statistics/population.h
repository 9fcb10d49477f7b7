#pragma once

#include "age_classes.h"
#include "area_match.h"
#include "core/result/result.h"
#include "dimension_roles.h"

namespace kopa::statistics {

/// A sum of figures, and how many of them the table leaves open: with any, the sum is a lower bound.
struct Sum
{
    double value = 0;
    int missing = 0;

    bool operator==(const Sum &) const = default;
};

/// What a pilot asks of its people at one time (capability E1).
struct Cohorts
{
    Sum total;
    QList<Sum> classes; ///< in the order of educationClasses()
    Sum births;
    Sum schoolLeavers;
};

/// How a sum became another one; no percentage from nothing, nothing at all where figures are missing.
struct Growth
{
    double change = 0;
    std::optional<double> percent;
};
std::optional<Growth> growth(const Sum &from, const Sum &to);

/// A table of people by area, and by age where it has ages. Totals are never added to what they are totals
/// of, and an area counts once however often it is asked for.
class Population
{
public:
    /// Of a content by its code (students, say), or without one of the table's only content or its
    /// population. StatisticsMissing for a table without areas, without that content, or with a further
    /// dimension that has no total; StatisticsDamaged for one that names an area twice.
    static Result<Population> of(StatisticsTable table, const Municipalities &municipalities,
                                 const QString &content = {});

    const StatisticsTable &table() const { return m_table; }
    const AreaMatch &areas() const { return m_areas; }
    /// The codes of the times, in the table's order; empty when it is of one time that it does not name.
    QStringList times() const;

    /// The places of municipalities as they were on a day; see placesOf().
    Result<QList<qsizetype>> places(const QStringList &codes, QDate day) const;
    /// The country's own figures where the table has them, otherwise all its municipalities where none lacks.
    Result<QList<qsizetype>> countryPlaces() const;

    /// People of some ages in some places. StatisticsMissing when the table does not cut the ages so or lacks
    /// the time.
    Result<Sum> people(const QList<qsizetype> &places, const QString &time, const AgeRange &ages) const;
    Result<Sum> total(const QList<qsizetype> &places, const QString &time) const;
    Result<Cohorts> cohorts(const QList<qsizetype> &places, const QString &time) const;

private:
    explicit Population(StatisticsTable table) : m_table(std::move(table)) {}
    Result<void> chooseRest(const QString &content);
    Result<QList<qsizetype>> timePlace(const QString &time) const;
    Sum sum(const QList<QList<qsizetype>> &chosen) const;
    Result<Sum> sumOf(const QList<qsizetype> &places, const QString &time,
                      const QList<qsizetype> &ages) const;

    StatisticsTable m_table;
    const Municipalities *m_municipalities = nullptr; ///< outlives this
    FoundDimensions m_found;
    AreaMatch m_areas;
    QList<QList<qsizetype>> m_chosen; ///< of each dimension, the categories that are added
};

} // namespace kopa::statistics
