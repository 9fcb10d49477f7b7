#pragma once

#include "core/records/record.h"

#include <QDate>

#include <optional>

/// What the network has found out: findings with their evidence, development targets, and what is to be done
/// about them.
namespace kopa::findings {

/// A development target's name in the three languages.
TrilingualName targetName(const Record &target);

/// How it stands with a development target (capability G1), by its own figures.
struct TargetStanding
{
    /// From the baseline (0) to the aim (1), never beyond either; nothing while one of the three figures is
    /// missing, or where the aim is to stay at the baseline.
    std::optional<double> progress = std::nullopt;
    bool downward = false;  ///< the aim is below the baseline
    bool reached = false;   ///< the latest figure is at the aim or beyond it
    bool backwards = false; ///< the latest figure is farther from the aim than the baseline was
    bool late = false;      ///< the day of the aim is over, and nobody has reached it or given it up
};
TargetStanding targetStanding(const Record &target, const QDate &today);

/// What does not hold together in a target, whoever wrote its parts: "no_name", "no_pilot", "baseline", "aim"
/// or "actual" (that is no number), "aim_on" (its day is before the baseline's).
QStringList targetFaults(const Record &target);

/// Those still open first, then those reached, then those given up; the nearest day first in each. The same
/// on every device.
QList<Record> targetsInOrder(QList<Record> targets);

} // namespace kopa::findings
