#include "scenario_papers.h"

#include "core/offering/scenario_comparison.h"
#include "session.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kopa {

QUrl ScenarioPapers::suggestion(const QString &language, const QString &format) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QUrl::fromLocalFile(folder.filePath(offering::comparisonName(m_offering, language, format)));
}

void ScenarioPapers::save(const QUrl &file, const QString &language)
{
    if (m_busy)
        return;
    m_busy = true;
    m_error.reset();
    m_made.clear();
    Q_EMIT changed();
    const QString path = file.toLocalFile();
    const auto work = [&store = Session::instance()->store(), id = m_offering, language,
                       path]() -> Result<void> {
        KOPA_ASSIGN(const offering::ScenarioComparison comparison,
                    offering::gatherComparison(store, id, language));
        return offering::saveComparison(comparison, path);
    };
    Session::away(this, work, [this, path](const Result<void> &written) {
        m_busy = false;
        if (written.ok())
            m_made = QFileInfo(path).fileName();
        else
            m_error = written.error();
        Q_EMIT changed();
    });
}

} // namespace kopa
