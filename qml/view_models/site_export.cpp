#include "site_export.h"

#include "core/programme/network_site.h"
#include "core/programme/public_site.h"
#include "session.h"

namespace kopa {

namespace {
using Pages = QMap<QString, QByteArray>;
}

void SiteExport::write(const QUrl &folder)
{
    if (m_busy)
        return;
    m_busy = true;
    m_written = 0;
    m_error.reset();
    m_folder = folder.toLocalFile();
    Q_EMIT changed();
    const auto gather = [](Store &store) { return programme::networkSite(store, QDate::currentDate()); };
    Session::instance()->ask(this, gather, [this](const Result<Pages> &pages) {
        if (!pages.ok())
            return finish(pages.error());
        const auto save = [pages = *pages, path = m_folder]() -> Result<int> {
            KOPA_TRY(programme::writeSite(pages, path));
            return int(pages.size());
        };
        Session::away(this, save, [this](const Result<int> &written) { finish(written); });
    });
}

void SiteExport::finish(const Result<int> &written)
{
    m_busy = false;
    if (written.ok())
        m_written = *written;
    else
        m_error = written.error();
    Q_EMIT changed();
}

} // namespace kopa
