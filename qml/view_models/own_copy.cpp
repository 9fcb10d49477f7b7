#include "own_copy.h"

#include "core/store/backup.h"
#include "core/store/export_plain.h"
#include "session.h"

#include <QDateTime>
#include <QDir>

namespace kopa {

bool OwnCopy::begin()
{
    if (m_busy)
        return false;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    return true;
}

void OwnCopy::end(const std::optional<Error> &error)
{
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
}

void OwnCopy::backUp(const QUrl &file, const QString &passphrase)
{
    if (!begin())
        return;
    const QString path = file.toLocalFile();
    Session::instance()->ask(
        this, [path, passphrase](Store &store) { return kopa::backUp(store, path, Passphrase{passphrase}); },
        [this, path](const Result<void> &written) {
            if (!written.ok())
                return end(written.error());
            end({});
            Q_EMIT backedUp(QDir::toNativeSeparators(path));
        });
}

void OwnCopy::exportPlain(const QUrl &folder)
{
    if (!begin())
        return;
    const QString path =
        QDir(folder.toLocalFile())
            .filePath(QDateTime::currentDateTime().toString(QStringLiteral("'Kopa' yyyy-MM-dd HHmmss")));
    Session::instance()->ask(
        this, [path](Store &store) { return kopa::exportPlain(store, path); },
        [this, path](const Result<PlainExport> &written) {
            if (!written.ok())
                return end(written.error());
            end({});
            Q_EMIT exported(QDir::toNativeSeparators(path), written->notes, written->records);
        });
}

} // namespace kopa
