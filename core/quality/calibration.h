#pragma once

#include "core/findings/agreement.h"
#include "core/records/record.h"

/// What was seen of criteria at providers (capability H6).
namespace kopa::quality {

/// Two reviewers who looked at the same criterion at the same provider, each for themselves.
struct CalibrationPair
{
    QString one; ///< the review that the other one stands beside
    QString other;
    int apart = 0;     ///< levels between them
    bool told = false; ///< both have said a level
    bool doubtful =
        false; ///< not the same provider or criterion, or by one and the same person: it counts for nothing
};

/// All pairs of reviews that stand beside each other, and how far their reviewers agree on the levels.
struct Calibration
{
    QList<CalibrationPair> pairs; ///< the latest day first
    findings::Agreement agreement;
};
Calibration calibrationOf(const QList<Record> &reviews);

/// The reviews of a provider under any version of a criterion, the latest first; an empty provider or no
/// criteria: of all.
QList<Record> reviewHistory(const QList<Record> &reviews, const QString &provider,
                            const QStringList &criteria);

/// What does not hold together in a review, whoever wrote its parts: "no_provider", "no_criterion",
/// "no_level" (it is given without one), "no_day", "no_evidence" (neither a note, nor a passage, nor words).
QStringList reviewFaults(const Record &review);

} // namespace kopa::quality
