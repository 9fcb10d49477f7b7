#include "report_papers.h"

#include "core/reports/compose.h"
#include "core/reports/issues.h"
#include "core/reports/report_file.h"

namespace kopa {

void ReportPapers::save(const QUrl &file, const QString &language, const QString &issue)
{
    const auto read = [report = m_report, language, issue](Store &store) -> Result<reports::ReportContent> {
        if (!issue.isEmpty())
            return reports::issuedContent(store, issue);
        KOPA_ASSIGN(const reports::Composed composed, reports::compose(store, report, language));
        return composed.content;
    };
    make(file, read,
         [&store = Session::instance()->store()](const reports::ReportContent &content,
                                                 const QString &path) -> Result<int> {
             KOPA_TRY(reports::saveReport(store, content, path));
             return 1;
         });
}

QUrl ReportPapers::suggestion(const QString &language, const QString &format) const
{
    return inDocuments(QStringLiteral("report-%1.%2").arg(language, format));
}

} // namespace kopa
