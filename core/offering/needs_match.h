#pragma once

#include "core/records/record.h"

#include <QDate>

namespace kopa::offering {

/// How far a need of working life is answered (capability F8).
enum class NeedStanding {
    Open,     ///< no offering, or only ended ones, name it
    Planned,  ///< by an offering that has not begun
    Answered, ///< by one that runs
    Told,     ///< somebody says so, and no offering names it
    Gone,     ///< nobody needs it any more
};

/// A key for scripts and labels: open, planned, answered, told, gone.
QLatin1String needStandingKey(NeedStanding standing);

/// A need with the offerings that name it, and others that could: not ended, for its area and of its forms.
struct MatchedNeed
{
    Record need;
    NeedStanding standing = NeedStanding::Open;
    QStringList offerings = {};
    QStringList candidates = {}; ///< only of needs that are open or told
};

/// Needs against offerings.
struct NeedsMatch
{
    QList<MatchedNeed> needs; ///< the open ones first, then by the day on which they were said, latest first
    QStringList withoutNeed;  ///< offerings that have not ended and name no need that is still there
};

/// On a day, the same on every device.
NeedsMatch matchNeeds(const QList<Record> &needs, const QList<Record> &offerings, const QDate &day);

/// Which needs to show; what is empty lets all through.
struct NeedFilter
{
    QString pilot = {};
    QString municipality = {};
    QString field = {}; ///< of working life, whatever the case
    bool open = false;  ///< only those that no offering answers or is planned to
};

bool passes(const MatchedNeed &matched, const NeedFilter &filter);

/// What a need lacks: "no_title", "no_area", "no_field", "no_source", "no_day".
QStringList needFaults(const Record &need);

} // namespace kopa::offering
