#include "network_site.h"

#include "public_site.h"
#include "site_events.h"

namespace kopa::programme {

Result<QMap<QString, QByteArray>> networkSite(Store &store, const QDate &today)
{
    KOPA_ASSIGN(const SpaceRecord network, store.commonSpace());
    const RecordsOf records = publicRecordsOf(store, network.id);
    KOPA_ASSIGN(auto site, publicSite(network.name, today, records));
    KOPA_ASSIGN(const auto feeds, siteFeeds(network.name, records, revisionOf(store)));
    site.insert(feeds);
    return site;
}

} // namespace kopa::programme
