#include "report_papers.h"

#include "core/reports/compose.h"
#include "core/reports/issues.h"
#include "core/reports/report_file.h"
#include "session.h"

#include <QDir>
#include <QStandardPaths>

namespace kopa {

void ReportPapers::save(const QUrl &file, const QString &language, const QString &issue)
{
    if (m_busy)
        return;
    m_busy = true;
    m_written = false;
    m_error.reset();
    Q_EMIT changed();
    const auto job = [report = m_report, language, issue](Store &store) -> Result<reports::ReportContent> {
        if (!issue.isEmpty())
            return reports::issuedContent(store, issue);
        KOPA_ASSIGN(const reports::Composed composed, reports::compose(store, report, language));
        return composed.content;
    };
    Session::instance()->ask(
        this, job, [this, path = file.toLocalFile()](const Result<reports::ReportContent> &content) {
            write(content, path);
        });
}

void ReportPapers::write(const Result<reports::ReportContent> &content, const QString &path)
{
    if (!content.ok())
        return end(content.error());
    StoreThread &store = Session::instance()->store();
    Session::away(
        this, [&store, content = *content, path] { return reports::saveReport(store, content, path); },
        [this](const Result<void> &done) { end(done); });
}

void ReportPapers::end(const Result<void> &done)
{
    m_busy = false;
    m_written = done.ok();
    if (!done.ok())
        m_error = done.error();
    Q_EMIT changed();
}

QUrl ReportPapers::suggestion(const QString &language, const QString &format) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(folder.filePath(QStringLiteral("report-%1.%2").arg(language, format)));
}

} // namespace kopa
