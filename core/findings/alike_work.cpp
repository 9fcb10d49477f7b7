#include "alike_work.h"

#include "core/records/finding.h"
#include "core/records/target.h"
#include "findings.h"
#include "targets.h"

#include <algorithm>

namespace kopa::findings {

static bool isOnOne(const QStringList &own, const QStringList &shared)
{
    return own.isEmpty() || std::any_of(own.begin(), own.end(),
                                        [&shared](const QString &theme) { return shared.contains(theme); });
}

QList<AlikeWork> alikeWork(const QList<programme::AlikePilot> &alike, const QList<Record> &findings,
                           const QList<Record> &targets)
{
    const QList<Record> foundInOrder = findingsInOrder(findings);
    const QList<Record> aimedInOrder = targetsInOrder(targets);
    QList<AlikeWork> all;
    for (const programme::AlikePilot &pilot : alike) {
        AlikeWork work{pilot.pilot, pilot.themes, {}, {}};
        for (const Record &finding : foundInOrder)
            if (passes(finding, {.area = pilot.pilot}) && isOnOne(finding.set(finding::themes), pilot.themes))
                work.findings.append(finding.id);
        for (const Record &target : aimedInOrder)
            if (target.text(target::pilot) == pilot.pilot &&
                isOnOne(target.set(target::themes), pilot.themes))
                work.targets.append(target.id);
        all.append(work);
    }
    return all;
}

} // namespace kopa::findings
