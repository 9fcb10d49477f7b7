#pragma once

#include "core/store/store.h"

#include <QDateTime>

#include <optional>

namespace kopa::programme {

/// The fields of an assessment's scores, in the order in which they are asked for.
const QList<FieldNumber> &assessmentCriteria();

inline constexpr int lowestScore = 1;
inline constexpr int highestScore = 5;

/// What a reviewer says: a score for each of some criteria, or that a conflict of interest forbids scores.
struct Assessment
{
    QString application;
    QMap<FieldNumber, int> scores = {};
    QString comment = {};
    bool conflict = false;
    QString conflictReason = {};
    std::optional<crypto::SpaceId> space = std::nullopt; ///< for a new one; else the application's
};

/// Of this device's reviewer.
QString assessmentId(const Store &store, const QString &application);

/// Writes this device's assessment anew as given now, in its own record: nobody writes into another's.
/// NotFound; InvalidArgument (see refusal) before the application is submitted, for a score outside 1 to 5 or
/// a missing one, for scores beside a conflict of interest, and for a conflict without a reason.
Result<void> assess(Store &store, const Assessment &assessment, const QDateTime &now);

/// The mean of the scores of all who gave any, by criterion; those with a conflict count nowhere.
QMap<FieldNumber, double> meanScores(const QList<Record> &assessments);

bool isGiven(const Record &assessment);
bool hasConflict(const Record &assessment);

} // namespace kopa::programme
