#pragma once

#include "core/store/store.h"

namespace kopa::quality {

/// What somebody's answer was in a period.
struct ComparedPoint
{
    QString period;
    QString criterion;                           ///< the version that it answers
    QString answer;                              ///< as it is kept; empty: not told, or in words only
    std::optional<double> figure = std::nullopt; ///< of a level its place, from 0
    std::optional<std::int64_t> learners = std::nullopt;
    bool hidden = false;
    /// It measures something else than the point before: no line leads here.
    bool breaks = false;
};

/// What one provider does for one municipality, over time.
struct ComparedSeries
{
    QString provider;
    QString buyer; ///< empty: the provider itself, the same for all
    QList<ComparedPoint> points;
};

/// Municipalities and providers side by side by one criterion in all its versions (capability H7).
struct Comparison
{
    QList<Record> versions; ///< of the criterion, earliest first
    QString education = {};
    QStringList educations = {}; ///< in which it is answered
    QStringList periods = {};
    QList<ComparedSeries> series = {}; ///< by provider, then municipality
};

/// What is compared: a criterion, whichever of its versions is named, in a kind of education, for a group.
struct ComparisonWish
{
    QString criterion;
    QString education = {}; ///< where it has no answers: the first that has
    QString group = {};
};

/// What two versions of a criterion measure is not the same: its scale, groups or definition changed.
bool measuresOtherwise(const Record &one, const Record &other);

/// From the answers and reports that are given, whatever else they answer: those of a provider's own report
/// count, and not its parts beside it.
Comparison comparisonOf(const ComparisonWish &wish, const QList<Record> &versions,
                        const QList<Record> &values, const QList<Record> &reports);

/// The municipalities that stand in it, by id.
QStringList comparedMunicipalities(const Comparison &comparison);

/// The common criteria among those given that somebody has answered: of each the newest version with answers.
Result<QList<Record>> answeredCriteria(Store &store, const QList<Record> &criteria);

/// The answers to any of some versions.
Result<QList<Record>> answersTo(Store &store, const QList<Record> &versions);

/// From all sent reports that this device may read. NotFound.
Result<Comparison> comparison(Store &store, const ComparisonWish &wish);

} // namespace kopa::quality
