#pragma once

#include "core/records/record.h"

#include <QDate>

#include <optional>

namespace kopa::offering {

/// How a plan stands to a limit of distance teaching. Nothing of it forbids anything.
enum class DistanceStanding {
    Within,
    Over,
    NoReason, ///< distance teaching needs a reason, and none is given
    NotTold,  ///< the plan or the rule does not say enough
    NoRule,   ///< none is known
};

/// A key for scripts and labels: within, over, no_reason, not_told, no_rule.
QLatin1String standingKey(DistanceStanding standing);

/// A time in which one rule holds for one level of a plan, and how the plan stands to it.
struct DistanceSpan
{
    QString form;
    QDate from;        ///< of the plan within the rule
    QDate to;          ///< invalid: with no end
    QString rule = {}; ///< the record's id; empty where none is known
    DistanceStanding standing = DistanceStanding::NoRule;
    /// What the plan has in the unit of the rule: lessons a week, or percent rounded up.
    std::optional<std::int64_t> has = std::nullopt;

    bool operator==(const DistanceSpan &) const = default;
};

/// The limits of distance teaching along an offering's days (capability F5), for basic education and for each
/// other level that has any rule. A rule that begins takes the place of all before it; those of one day hold
/// side by side. A plan without a first day is looked at from `today` on.
QList<DistanceSpan> distanceSpans(const Record &offering, const QList<Record> &rules, const QDate &today);

/// The one that needs a look first; Within for a plan without any.
DistanceStanding worstOf(const QList<DistanceSpan> &spans);

/// Rules by form and first day, the latest first. The same on every device.
QList<Record> rulesInOrder(QList<Record> rules);

/// What a rule lacks: "no_form", "no_kind", "no_limit", "no_text", "no_source", "ends_before".
QStringList ruleFaults(const Record &rule);

} // namespace kopa::offering
