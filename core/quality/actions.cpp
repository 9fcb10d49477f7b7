#include "actions.h"

#include "core/records/corrective_action.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"
#include "core/records/task.h"

namespace kopa::quality {

Record asTask(const Record &action)
{
    Record made{.type = &task::type(), .id = action.id, .state = {}, .space = action.space};
    for (const auto &[field, from] : {std::pair(task::title, corrective_action::title),
                                      {task::owner, corrective_action::owner},
                                      {task::due, corrective_action::due},
                                      {task::remind, corrective_action::remind},
                                      {task::done, corrective_action::done}})
        if (const QString value = action.text(from); !value.isEmpty())
            made.state.applyBase({field}, value);
    return made;
}

Edit actionOnAnswer(const QString &action, const Record &part, const Record &answer, const QString &owner)
{
    return {.key = {corrective_action::type().number, action},
            .fields = {{corrective_action::provider, part.text(quality_report::provider)},
                       {corrective_action::buyer, part.text(quality_report::buyer)},
                       {corrective_action::criterion, answer.text(report_value::criterion)},
                       {corrective_action::report, part.id},
                       {corrective_action::owner, owner}},
            .space = part.space};
}

Edit actionDone(const QString &action, const QDate &day)
{
    return {.key = {corrective_action::type().number, action},
            .fields = {{corrective_action::done,
                        day.isValid() ? merge::Value(day.toString(Qt::ISODate)) : merge::Value()}}};
}

} // namespace kopa::quality
