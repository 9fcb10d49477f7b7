#include "actions.h"

#include "core/records/corrective_action.h"
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

Edit actionDone(const QString &action, const QDate &day)
{
    return {.key = {corrective_action::type().number, action},
            .fields = {{corrective_action::done,
                        day.isValid() ? merge::Value(day.toString(Qt::ISODate)) : merge::Value()}}};
}

} // namespace kopa::quality
