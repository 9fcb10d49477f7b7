#include "scenario_papers.h"

#include "core/offering/scenario_comparison.h"

namespace kopa {

QUrl ScenarioPapers::suggestion(const QString &language, const QString &format) const
{
    return inDocuments(offering::comparisonName(m_offering, language, format));
}

void ScenarioPapers::save(const QUrl &file, const QString &language)
{
    makeAway(file,
             [&store = Session::instance()->store(), id = m_offering,
              language](const QString &path) -> Result<int> {
                 KOPA_ASSIGN(const offering::ScenarioComparison comparison,
                             offering::gatherComparison(store, id, language));
                 KOPA_TRY(offering::saveComparison(comparison, path));
                 return 1;
             });
}

} // namespace kopa
