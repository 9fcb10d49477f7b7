#pragma once

#include "core/store/store.h"

#include <QMap>

namespace kopa::programme {

/// All public pages of the network and its calendars, by their paths under one folder: what every member may
/// read of it, and of people only who agreed.
Result<QMap<QString, QByteArray>> networkSite(Store &store, const QDate &today);

} // namespace kopa::programme
