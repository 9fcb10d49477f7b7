#pragma once

#include "core/records/record.h"

#include <QDate>

#include <optional>

/// What the quality of adult education is measured by, in many municipalities at once: their own criteria,
/// the common ones, and what was seen of them.
namespace kopa::quality {

TrilingualName criterionTitle(const Record &criterion);

/// It belongs to no municipality.
bool isCommon(const Record &criterion);

/// A choice of criterion::state; where nothing is said, a municipality asks its own already, and a common one
/// is only proposed.
QString criterionState(const Record &criterion);

/// By its own state and days: it is in, has begun and is not over.
bool isInForce(const Record &criterion, const QDate &day);

/// The levels of quality_review::level from the lowest; a level's place there, or nothing for what is none.
std::optional<int> levelPlace(const QString &level);

/// Keys of the words that some language has and another one lacks ("definition_sv"); of the title, all that
/// are missing.
QStringList missingWords(const Record &criterion);

/// What does not hold together in a criterion, whoever wrote its parts: "no_title", "threshold" (it does not
/// fit the scale), "direction" (a figure without one), "due_month", "ends_before".
QStringList criterionFaults(const Record &criterion);

/// What a criterion asks for, made ready to be laid beside another's.
struct Requirement
{
    QString scale;
    QString direction;                           ///< of a level without one: at_least
    QString threshold;                           ///< its words, letter case and spaces aside
    std::optional<double> figure = std::nullopt; ///< of a number, a percentage or a level
    QString calendar;
    int dueMonth = 0;
};
Requirement requirementOf(const Record &criterion);

/// How two stand to each other. What nobody has said of one of them is no difference, except a threshold: to
/// ask for one is stricter than to ask for none.
enum class Strictness { Same, First, Second, Conflict };

/// `why`, where they differ: scale, direction, threshold, calendar.
struct Compared
{
    Strictness strictness = Strictness::Same;
    QStringList why = {};
};
Compared compared(const Requirement &first, const Requirement &second);

/// Words by which two criteria are taken for the same: letter case, spaces and a full stop aside.
QString comparedWords(const QString &words);

} // namespace kopa::quality
