#include "task_detail.h"

#include "core/records/task.h"

namespace kopa {

TaskDetail::TaskDetail(QObject *parent) : RegisterDetail(task::type(), parent) {}

} // namespace kopa
