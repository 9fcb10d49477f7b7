#include "target_words.h"

#include "core/findings/decimal.h"
#include "core/records/target.h"
#include "session.h"

namespace kopa {

QVariantMap standingMap(const Record &target)
{
    const findings::TargetStanding standing = findings::targetStanding(target, QDate::currentDate());
    const auto written = [&target](FieldNumber field) {
        const QString kept = target.text(field);
        const QString words = findings::writtenDecimal(kept, Session::instance()->language());
        return words.isEmpty() ? kept : words;
    };
    return {{QStringLiteral("baseline"), written(target::baseline)},
            {QStringLiteral("aim"), written(target::aim)},
            {QStringLiteral("actual"), written(target::actual)},
            {QStringLiteral("progress"), standing.progress.value_or(-1)},
            {QStringLiteral("downward"), standing.downward},
            {QStringLiteral("reached"), standing.reached},
            {QStringLiteral("backwards"), standing.backwards},
            {QStringLiteral("late"), standing.late}};
}

} // namespace kopa
