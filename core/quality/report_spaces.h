#pragma once

#include "core/store/store.h"

namespace kopa::quality {

/// What the space of a provider and one of its municipalities is for, as space_about::subject says it.
QString sharedSubject(const QString &provider, const QString &buyer);

/// A space for reports: a provider's own, or one that it shares with a municipality.
struct ReportSpace
{
    crypto::SpaceId id;
    QString provider;
    QString buyer = {}; ///< empty: the provider's own
    bool writable = false;
};

/// Those of this device.
Result<QList<ReportSpace>> reportSpaces(Store &store);

/// One of them; nothing when this device is not in it.
std::optional<ReportSpace> spaceFor(const QList<ReportSpace> &spaces, const QString &provider,
                                    const QString &buyer);

} // namespace kopa::quality
