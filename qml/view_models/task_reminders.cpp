#include "task_reminders.h"

#include "core/findings/tasks.h"
#include "core/quality/actions.h"
#include "core/records/corrective_action.h"
#include "core/records/task.h"
#include "session.h"

namespace kopa {

namespace {

constexpr int lookEveryMs = 60'000;
const QString shownKey = QStringLiteral("tasks.reminded");

/// A task at the time for which it asks.
QString askingOf(const Record &task)
{
    return task.id + u'@' + task.text(task::due) + u'@' + task.text(task::remind);
}

QStringList shownBefore()
{
    return Session::instance()->setting(shownKey).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TaskReminders::TaskReminders(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &TaskReminders::look);
    connect(this, &TaskReminders::asked, this, &TaskReminders::look);
    connect(&m_timer, &QTimer::timeout, this, &TaskReminders::look);
    m_timer.start(lookEveryMs);
    look();
}

void TaskReminders::look()
{
    const QDateTime now = QDateTime::currentDateTime();
    const QStringList before = shownBefore();
    const auto &actions = Session::instance()->names()->records(corrective_action::type().number);
    QList<Record> all = Session::instance()->names()->records(task::type().number).values();
    for (const Record &action : actions)
        all.append(quality::asTask(action));
    QVariantList waiting;
    m_asking.clear();
    for (const Record &task : findings::tasksInOrder(all, now.date())) {
        if (!findings::isTaskOf(task, m_person) || !findings::asksNow(task, now))
            continue;
        m_asking.append(askingOf(task));
        if (!before.contains(m_asking.last()))
            waiting.append(
                QVariantMap{{QStringLiteral("taskId"), task.id},
                            {QStringLiteral("title"), task.text(task::title)},
                            {QStringLiteral("kind"),
                             actions.contains(task.id) ? QStringLiteral("action") : task.text(task::kind)}});
    }
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    Q_EMIT changed();
}

void TaskReminders::setShown()
{
    Session::instance()->setSetting(shownKey, m_asking.join(u' '));
    look();
}

} // namespace kopa
