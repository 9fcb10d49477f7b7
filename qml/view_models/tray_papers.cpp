#include "tray_papers.h"

#include "core/documents/paper_file.h"
#include "core/offering/tray_paper.h"

namespace kopa {

void TrayPapers::save(const QUrl &file, const QString &reader, const QString &language)
{
    const auto whom =
        reader == u"principals" ? offering::TrayReader::Principals : offering::TrayReader::Students;
    make(
        file,
        [tray = m_tray, whom, language](Store &store) {
            return offering::trayPaper(store, tray, whom, language);
        },
        savedPaper);
}

QUrl TrayPapers::suggestion(const QString &reader, const QString &language, const QString &format) const
{
    return inDocuments(QStringLiteral("course-tray-%1-%2.%3").arg(reader, language, format));
}

} // namespace kopa
