#pragma once

#include "fee_plan.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace kopa::programme {

/// What may be published of a store, which must outlive what is returned: the register and what is in the
/// network's common space, of nothing that is kept in a narrower circle.
RecordsOf publicRecordsOf(Store &store, const crypto::SpaceId &common);

/// The network's public pages (capability A6): an index and a page per pilot, in Finnish and in Swedish, by
/// their paths ("fi/index.html"). Organisations with the lead marked, keywords, and each contact person's
/// title and organisation, the programme and materials of seminars and workshops (D3): never a name, an
/// address or a number. HTML 5 that needs nothing from elsewhere, no script, and reads in light and dark.
/// `name` is the network's.
Result<QMap<QString, QByteArray>> publicSite(const QString &name, const QDate &today,
                                             const RecordsOf &recordsOf);

/// Writes such pages into a folder, each whole or not at all; others there stay. StoreUnwritable (path), or
/// DiskFull.
Result<void> writeSite(const QMap<QString, QByteArray> &pages, const QString &folder);

} // namespace kopa::programme
