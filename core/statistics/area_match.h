#pragma once

#include "municipalities.h"
#include "statistics_table.h"

namespace kopa::statistics {

enum class AreaKind : quint8 {
    Unknown,
    Municipality,
    Country,
    Larger,  ///< a region, a subregion
    Outside, ///< abroad, not known
};

/// The regional division from one day until another, on which it no longer holds; an invalid day is open.
struct Division
{
    QDate from;
    QDate until;

    bool operator==(const Division &) const = default;
};

/// What the categories of an area dimension are. A series is by the division of one day, whatever its years;
/// it shows only in which municipalities are there.
struct AreaMatch
{
    QList<AreaKind> kinds;                 ///< of each category
    QHash<QString, qsizetype> places;      ///< of the municipalities, by code
    std::optional<qsizetype> country = {}; ///< the place of the whole country
    QStringList unknown = {};              ///< labels that are no area that is known
    QList<Division> divisions = {};        ///< those in which all of the municipalities are
    bool whole = false;                    ///< and all of that division are there
};

/// StatisticsDamaged (twice) when two categories are one municipality.
Result<AreaMatch> matchAreas(const Dimension &dimension, const Municipalities &municipalities);

/// The places whose figures add up to a list of municipalities as they were on a day, each once: through the
/// dated changes where the file is by another division (what was merged into one of the list comes along;
/// what is in the file only as a part of another one needs all of that). StatisticsDivision with the
/// municipalities that stand in the way, StatisticsMissing with those that are not in the file.
Result<QList<qsizetype>> placesOf(const AreaMatch &match, const Municipalities &municipalities,
                                  const QStringList &list, QDate day);

} // namespace kopa::statistics
