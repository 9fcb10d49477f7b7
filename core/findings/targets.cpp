#include "targets.h"

#include "core/records/target.h"
#include "decimal.h"

#include <algorithm>

namespace kopa::findings {

namespace {

QDate dayOf(const Record &target, FieldNumber field)
{
    return QDate::fromString(target.text(field), Qt::ISODate);
}

bool isOpen(const Record &target)
{
    const QString state = target.text(target::state);
    return state != u"reached" && state != u"given_up";
}

int rankOf(const Record &target)
{
    return isOpen(target) ? 0 : target.text(target::state) == u"reached" ? 1 : 2;
}

} // namespace

TrilingualName targetName(const Record &target)
{
    return {target.text(target::nameFi), target.text(target::nameSv), target.text(target::nameEn)};
}

TargetStanding targetStanding(const Record &target, const QDate &today)
{
    TargetStanding standing;
    const auto baseline = decimalValue(target.text(target::baseline));
    const auto aim = decimalValue(target.text(target::aim));
    const auto actual = decimalValue(target.text(target::actual));
    standing.downward = baseline && aim && *aim < *baseline;
    if (aim && actual)
        standing.reached = standing.downward ? *actual <= *aim : baseline && *actual >= *aim;
    if (baseline && aim && actual && *aim != *baseline) {
        const double share = (*actual - *baseline) / (*aim - *baseline);
        standing.progress = std::clamp(share, 0.0, 1.0);
        standing.backwards = share < 0;
    }
    const QDate until = dayOf(target, target::aimOn);
    standing.late = isOpen(target) && !standing.reached && until.isValid() && until < today;
    return standing;
}

QStringList targetFaults(const Record &target)
{
    QStringList faults;
    const TrilingualName name = targetName(target);
    if (name.fi.isEmpty() && name.sv.isEmpty() && name.en.isEmpty())
        faults.append(QStringLiteral("no_name"));
    if (target.text(target::pilot).isEmpty())
        faults.append(QStringLiteral("no_pilot"));
    for (const FieldNumber field : {target::baseline, target::aim, target::actual})
        if (!target.text(field).isEmpty() && !decimalValue(target.text(field)))
            faults.append(target::type().field(field)->key);
    const QDate from = dayOf(target, target::baselineOn);
    const QDate until = dayOf(target, target::aimOn);
    if (from.isValid() && until.isValid() && until < from)
        faults.append(QStringLiteral("aim_on"));
    return faults;
}

QList<Record> targetsInOrder(QList<Record> targets)
{
    const auto placeOf = [](const Record &target) {
        const QDate until = dayOf(target, target::aimOn);
        return std::tuple(rankOf(target), !until.isValid(), until, target.id);
    };
    std::sort(targets.begin(), targets.end(),
              [&](const Record &a, const Record &b) { return placeOf(a) < placeOf(b); });
    return targets;
}

} // namespace kopa::findings
