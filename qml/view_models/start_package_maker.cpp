#include "start_package_maker.h"

#include "core/figures/start_package_file.h"
#include "core/programme/events.h"
#include "session.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kopa {

QUrl StartPackageMaker::suggestion(const QString &language, const QString &format) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(folder.filePath(startPackageName(m_pilot, language, format)));
}

void StartPackageMaker::make(const QUrl &file, const QString &language, const QString &format)
{
    if (m_busy)
        return;
    m_busy = true;
    m_error.reset();
    m_made.clear();
    Q_EMIT changed();
    const QString path = file.toLocalFile();
    const auto work = [&store = Session::instance()->store(), pilot = m_pilot, language, format,
                       path]() -> Result<QStringList> {
        KOPA_ASSIGN(QStringList tables, writeStartPackage(store, {pilot, language, format}, path));
        const auto note = [&](Store &records) {
            return programme::noteStartPackage(records, pilot, QDate::currentDate());
        };
        KOPA_TRY(store.run(StoreThread::Priority::Person, note).result());
        return tables;
    };
    Session::away(this, work, [this, path](const Result<QStringList> &written) {
        m_busy = false;
        if (written.ok())
            m_made = QFileInfo(path).fileName();
        else
            m_error = written.error();
        Q_EMIT changed();
    });
}

} // namespace kopa
