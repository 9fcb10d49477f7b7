#include "start_package_maker.h"

#include "core/figures/start_package_file.h"
#include "core/programme/events.h"

namespace kopa {

QUrl StartPackageMaker::suggestion(const QString &language, const QString &format) const
{
    return inDocuments(startPackageName(m_pilot, language, format));
}

void StartPackageMaker::make(const QUrl &file, const QString &language, const QString &format)
{
    makeAway(
        file,
        [&store = Session::instance()->store(), pilot = m_pilot, language,
         format](const QString &path) -> Result<int> {
            KOPA_ASSIGN(const QStringList tables, writeStartPackage(store, {pilot, language, format}, path));
            const auto note = [&](Store &records) {
                return programme::noteStartPackage(records, pilot, QDate::currentDate());
            };
            KOPA_TRY(store.run(StoreThread::Priority::Person, note).result());
            return int(tables.size());
        });
}

} // namespace kopa
