#include "file_maker.h"

#include "core/documents/paper_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kopa {

void FileMaker::forget()
{
    m_made.clear();
    m_written = -1;
    m_error.reset();
    Q_EMIT changed();
}

bool FileMaker::begin()
{
    if (m_busy)
        return false;
    m_busy = true;
    forget();
    return true;
}

void FileMaker::end(const Result<int> &written, const QString &path)
{
    m_busy = false;
    if (written.ok()) {
        m_made = QFileInfo(path).fileName();
        m_written = *written;
    } else {
        m_error = written.error();
    }
    Q_EMIT changed();
}

Result<int> FileMaker::savedPaper(const documents::Document &paper, const QString &path)
{
    KOPA_TRY(documents::savePaper(paper, path));
    return 1;
}

QUrl FileMaker::inDocuments(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(folder.filePath(name));
}

} // namespace kopa
