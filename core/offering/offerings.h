#pragma once

#include "core/records/record.h"

#include <QDate>

namespace kopa::offering {

/// The title of an offering, a need or a scenario in the three languages.
TrilingualName titleOf(const Record &record);

/// The education forms of an offering in the order of educationForms(): the steps of a plan that holds
/// several levels (capability F10).
QStringList levelsOf(const Record &offering);

/// Which offerings to show; what is empty lets all through.
struct OfferingFilter
{
    QString pilot = {};
    QString form = {}; ///< any of the plan's
    QString mode = {};
    QString state = {};
    QString words = {}; ///< in a title of any language
};

bool passes(const Record &offering, const OfferingFilter &filter);

/// Running first, then planned ones, then ended ones; by their first day in each. The same on every device.
QList<Record> offeringsInOrder(QList<Record> offerings);

/// A choice of offering::state: what was said, else what its days tell.
QString stateOn(const Record &offering, const QDate &day);

/// What does not hold together in an offering, whoever wrote its parts: "no_title", "no_form", "no_provider",
/// "ends_before" (its last day is before its first) or "distance" (more distance lessons than lessons).
QStringList offeringFaults(const Record &offering);

/// A number that somebody has given; nothing where nobody has.
std::optional<std::int64_t> given(const Record &record, FieldNumber field);

} // namespace kopa::offering
