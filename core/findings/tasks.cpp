#include "tasks.h"

#include "core/records/task.h"

#include <algorithm>

namespace kopa::findings {

namespace {

constexpr int daysOfWeek = 7;
constexpr int morningHour = 8;

QDate dayOf(const Record &task, FieldNumber field)
{
    return QDate::fromString(task.text(field), Qt::ISODate);
}

} // namespace

QLatin1String taskWhenKey(TaskWhen when)
{
    switch (when) {
    case TaskWhen::Overdue:
        return QLatin1String("overdue");
    case TaskWhen::Today:
        return QLatin1String("today");
    case TaskWhen::Week:
        return QLatin1String("week");
    case TaskWhen::Later:
        return QLatin1String("later");
    case TaskWhen::Undated:
        return QLatin1String("undated");
    case TaskWhen::Done:
        break;
    }
    return QLatin1String("done");
}

TaskWhen taskWhen(const Record &task, const QDate &today)
{
    if (!task.text(task::done).isEmpty())
        return TaskWhen::Done;
    const QDate due = dayOf(task, task::due);
    if (!due.isValid())
        return TaskWhen::Undated;
    if (due < today)
        return TaskWhen::Overdue;
    if (due == today)
        return TaskWhen::Today;
    return today.daysTo(due) <= daysOfWeek ? TaskWhen::Week : TaskWhen::Later;
}

bool isTaskOf(const Record &task, const QString &person)
{
    const QString owner = task.text(task::owner);
    return owner.isEmpty() || owner == person;
}

bool asksNow(const Record &task, const QDateTime &now)
{
    if (!task.text(task::done).isEmpty())
        return false;
    const QDateTime chosen = QDateTime::fromString(task.text(task::remind), Qt::ISODate);
    const QDate due = dayOf(task, task::due);
    const QDateTime morning = due.isValid() ? QDateTime(due, QTime(morningHour, 0)) : QDateTime();
    const QDateTime when = chosen.isValid() ? chosen : morning;
    return when.isValid() && when <= now;
}

QList<Record> tasksInOrder(QList<Record> tasks, const QDate &today)
{
    const auto placeOf = [&today](const Record &task) {
        const TaskWhen when = taskWhen(task, today);
        const qint64 day = when == TaskWhen::Done ? -dayOf(task, task::done).toJulianDay()
                                                  : dayOf(task, task::due).toJulianDay();
        return std::tuple(when == TaskWhen::Done, when == TaskWhen::Undated, day, task.id);
    };
    std::sort(tasks.begin(), tasks.end(),
              [&](const Record &a, const Record &b) { return placeOf(a) < placeOf(b); });
    return tasks;
}

Edit taskDone(const QString &task, const QDate &day)
{
    Edit edit{.key = {task::type().number, task}};
    edit.fields.append({.field = task::done,
                        .value = day.isValid() ? merge::Value(day.toString(Qt::ISODate)) : merge::Value()});
    return edit;
}

} // namespace kopa::findings
