#include "fee_papers.h"

#include "core/documents/paper_file.h"
#include "core/programme/fee_paper.h"
#include "session.h"

#include <QDir>

namespace kopa {

namespace {

/// A paper and the file that it goes into.
struct PaperFile
{
    documents::Document paper;
    QString path;
};

using PaperFiles = QList<PaperFile>;

Result<int> saveAll(const PaperFiles &files)
{
    for (const PaperFile &file : files)
        KOPA_TRY(documents::savePaper(file.paper, file.path));
    return int(files.size());
}

} // namespace

void FeePapers::save(const QStringList &organisations, const QUrl &folder, const QString &language,
                     const QString &format)
{
    if (m_busy)
        return;
    m_busy = true;
    m_error.reset();
    m_made = 0;
    Q_EMIT changed();
    const QString pilot = m_feeId.section(u'.', 0, -2);
    const int year = m_feeId.section(u'.', -1).toInt();
    const QDir out(folder.toLocalFile());
    const auto gather = [=](Store &store) -> Result<PaperFiles> {
        PaperFiles files;
        for (const QString &organisation : organisations) {
            KOPA_ASSIGN(
                const documents::Document paper,
                programme::makeFeePaper(store, {pilot, year, organisation}, QDate::currentDate(), language));
            const QString name = QStringLiteral("%1-%2-%3.%4").arg(year).arg(pilot, organisation, format);
            files.append({paper, out.filePath(name)});
        }
        return files;
    };
    Session::instance()->ask(this, gather, [this](const Result<PaperFiles> &files) {
        if (!files.ok())
            return finish(files.error());
        Session::away(
            this, [files = *files] { return saveAll(files); },
            [this](const Result<int> &written) { finish(written); });
    });
}

void FeePapers::finish(const Result<int> &written)
{
    m_busy = false;
    if (written.ok())
        m_made = *written;
    else
        m_error = written.error();
    Q_EMIT changed();
}

} // namespace kopa
