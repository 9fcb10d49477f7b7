#include "fee_papers.h"

#include "core/documents/paper_file.h"
#include "core/programme/fee_paper.h"

#include <QDir>

namespace kopa {

namespace {

struct PaperFile
{
    documents::Document paper;
    QString name;
};

Result<int> saveAll(const QList<PaperFile> &files, const QString &folder)
{
    for (const PaperFile &file : files)
        KOPA_TRY(documents::savePaper(file.paper, QDir(folder).filePath(file.name)));
    return int(files.size());
}

} // namespace

void FeePapers::save(const QStringList &organisations, const QUrl &folder, const QString &language,
                     const QString &format)
{
    const QString pilot = m_fee.section(u'.', 0, -2);
    const int year = m_fee.section(u'.', -1).toInt();
    const auto gather = [=](Store &store) -> Result<QList<PaperFile>> {
        QList<PaperFile> files;
        for (const QString &organisation : organisations) {
            KOPA_ASSIGN(
                const documents::Document paper,
                programme::makeFeePaper(store, {pilot, year, organisation}, QDate::currentDate(), language));
            files.append({paper, QStringLiteral("%1-%2-%3.%4").arg(year).arg(pilot, organisation, format)});
        }
        return files;
    };
    make(folder, gather, saveAll);
}

} // namespace kopa
