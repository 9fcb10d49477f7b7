#include "task_list_model.h"

#include "core/findings/tasks.h"
#include "core/quality/actions.h"
#include "core/records/corrective_action.h"
#include "core/records/note.h"
#include "core/records/pilot.h"
#include "core/records/task.h"
#include "session.h"

namespace kopa {

namespace {

bool isAction(const QString &task)
{
    return Session::instance()->names()->record(corrective_action::type().number, task) != nullptr;
}

QVariantMap rowOf(const Record &task, findings::TaskWhen when)
{
    const RegisterMirror *names = Session::instance()->names();
    return {{QStringLiteral("taskId"), task.id},
            {QStringLiteral("title"), task.text(task::title)},
            {QStringLiteral("kind"), isAction(task.id) ? QStringLiteral("action") : task.text(task::kind)},
            {QStringLiteral("when"), QString(findings::taskWhenKey(when))},
            {QStringLiteral("due"), task.text(task::due)},
            {QStringLiteral("done"), task.text(task::done)},
            {QStringLiteral("ownerId"), task.text(task::owner)},
            {QStringLiteral("noteId"), task.text(task::note)},
            {QStringLiteral("pilotName"), names->name(pilot::type().number, task.text(task::pilot))}};
}

bool isShown(const Record &task, findings::TaskWhen when, const QString &which)
{
    using findings::TaskWhen;
    if (which == u"done")
        return when == TaskWhen::Done;
    const bool promised = when == TaskWhen::Undated && task.text(task::kind) == u"promise";
    if (which == u"near")
        return when == TaskWhen::Overdue || when == TaskWhen::Today || when == TaskWhen::Week || promised;
    return which == u"all" || when != TaskWhen::Done;
}

void writeBehind(const Edit &edit)
{
    const auto job = [edit](Store &store) { return store.write(edit); };
    Session::instance()->ask(Session::instance(), job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
}

} // namespace

TaskListModel::TaskListModel(QObject *parent)
    : RowListModel({"taskId", "title", "kind", "when", "due", "done", "ownerId", "noteId", "pilotName"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &TaskListModel::refill);
    connect(session, &Session::languageChanged, this, &TaskListModel::refill);
    refill();
}

void TaskListModel::narrow(QString &part, const QString &value)
{
    if (part == value)
        return;
    part = value;
    Q_EMIT filterChanged();
    refill();
}

void TaskListModel::setOwner(const QString &person)
{
    narrow(m_owner, person);
}

void TaskListModel::setNote(const QString &note)
{
    narrow(m_note, note);
}

void TaskListModel::setShown(const QString &which)
{
    narrow(m_shown, which);
}

void TaskListModel::refill()
{
    const QDate today = QDate::currentDate();
    QList<Record> all = Session::instance()->names()->records(task::type().number).values();
    for (const Record &action : Session::instance()->names()->records(corrective_action::type().number))
        all.append(quality::asTask(action));
    QList<QVariantMap> rows;
    for (const Record &task : findings::tasksInOrder(all, today)) {
        const findings::TaskWhen when = findings::taskWhen(task, today);
        if (isShown(task, when, m_shown) && (m_owner.isEmpty() || findings::isTaskOf(task, m_owner)) &&
            (m_note.isEmpty() || task.text(task::note) == m_note))
            rows.append(rowOf(task, when));
    }
    setRows(rows);
}

QString TaskListModel::add(const QString &title, const QString &kind, const QString &due)
{
    Edit edit{.key = {task::type().number, crypto::newObjectId()}};
    edit.fields.append({.field = task::title, .value = title.trimmed()});
    edit.fields.append({.field = task::kind, .value = kind});
    for (const auto &[field, value] :
         {std::pair(task::due, due), {task::owner, m_owner}, {task::note, m_note}})
        if (!value.isEmpty())
            edit.fields.append({.field = field, .value = value});
    const auto job = [edit, note = m_note](Store &store) -> Result<void> {
        Edit whole = edit;
        if (!note.isEmpty()) {
            KOPA_ASSIGN(const Record from, store.record({note::type().number, note}));
            whole.space = from.space;
            if (!from.text(note::pilot).isEmpty())
                whole.fields.append({.field = task::pilot, .value = from.text(note::pilot)});
        }
        return store.write(whole);
    };
    Session::instance()->ask(Session::instance(), job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
    return edit.key.id;
}

void TaskListModel::setDone(const QString &task, bool done)
{
    const QDate day = done ? QDate::currentDate() : QDate();
    writeBehind(isAction(task) ? quality::actionDone(task, day) : findings::taskDone(task, day));
}

void TaskListModel::trash(const QString &task)
{
    writeBehind({.key = {task::type().number, task}, .trash = true});
}

void TaskListModel::restore(const QString &task)
{
    writeBehind({.key = {task::type().number, task}, .trash = false});
}

} // namespace kopa
