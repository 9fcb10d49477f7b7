#pragma once

#include "core/store/edit.h"

#include <QDateTime>

namespace kopa::findings {

/// When a task is due, seen from a day.
enum class TaskWhen { Overdue, Today, Week, Later, Undated, Done };

/// The stable name of it, as scripts and labels know it.
QLatin1String taskWhenKey(TaskWhen when);

TaskWhen taskWhen(const Record &task, const QDate &today);

/// Whose it is: nobody's in particular is everybody's.
bool isTaskOf(const Record &task, const QString &person);

/// It is open, and the time to be reminded of it has come: the one that somebody chose, else the morning of
/// the day on which it is due.
bool asksNow(const Record &task, const QDateTime &now);

/// What is overdue first, then by its day, then what has no day; what is done comes last, the latest first.
/// The same on every device.
QList<Record> tasksInOrder(QList<Record> tasks, const QDate &today);

/// The edit that ticks a task off on a day; an invalid day opens it again.
Edit taskDone(const QString &task, const QDate &day);

} // namespace kopa::findings
