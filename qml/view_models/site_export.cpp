#include "site_export.h"

#include "core/programme/network_site.h"
#include "core/programme/public_site.h"

namespace kopa {

void SiteExport::write(const QUrl &folder)
{
    if (isBusy())
        return;
    m_folder = folder.toLocalFile();
    make(
        folder, [](Store &store) { return programme::networkSite(store, QDate::currentDate()); },
        [](const QMap<QString, QByteArray> &pages, const QString &path) -> Result<int> {
            KOPA_TRY(programme::writeSite(pages, path));
            return int(pages.size());
        });
}

} // namespace kopa
