#include "tray_papers.h"

#include "core/documents/paper_file.h"
#include "core/offering/tray_paper.h"
#include "session.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kopa {

void TrayPapers::save(const QUrl &file, const QString &reader, const QString &language)
{
    if (m_busy)
        return;
    m_busy = true;
    m_written.clear();
    m_error.reset();
    Q_EMIT changed();
    const auto whom =
        reader == u"principals" ? offering::TrayReader::Principals : offering::TrayReader::Students;
    const auto job = [tray = m_tray, whom, language](Store &store) {
        return offering::trayPaper(store, tray, whom, language);
    };
    const auto write = [this, path = file.toLocalFile()](const Result<documents::Document> &paper) {
        if (!paper.ok())
            return end(paper.error(), path);
        const auto work = [paper = *paper, path] { return documents::savePaper(paper, path); };
        Session::away(this, work, [this, path](const Result<void> &written) { end(written, path); });
    };
    Session::instance()->ask(this, job, write);
}

void TrayPapers::end(const Result<void> &written, const QString &path)
{
    m_busy = false;
    if (written.ok())
        m_written = QFileInfo(path).fileName();
    else
        m_error = written.error();
    Q_EMIT changed();
}

QUrl TrayPapers::suggestion(const QString &reader, const QString &language, const QString &format) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(
        folder.filePath(QStringLiteral("course-tray-%1-%2.%3").arg(reader, language, format)));
}

} // namespace kopa
