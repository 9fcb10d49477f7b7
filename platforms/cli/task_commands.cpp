#include "commands.h"
#include "core/findings/tasks.h"
#include "core/records/task.h"
#include "output.h"
#include "record_options.h"
#include "space_words.h"

namespace kopa::cli {

using namespace findings;

namespace {

RecordKey keyOf(const QString &id)
{
    return {task::type().number, id};
}

QJsonObject taskJson(const Record &task, const QDate &today)
{
    QJsonObject object = recordJson(task);
    object.insert(QStringLiteral("when"), QString(taskWhenKey(taskWhen(task, today))));
    return object;
}

Result<QJsonValue> shown(Workbench &bench, const QString &id, const QDate &today = QDate::currentDate())
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record task, store.record(keyOf(id)));
        return QJsonValue(taskJson(task, today));
    });
}

/// "me" is the person at hand.
Result<QString> ownerOf(Workbench &bench, const Arguments &arguments)
{
    const QString given = arguments.value(QStringLiteral("owner"));
    if (given.isEmpty())
        return QString();
    if (given == u"me")
        return personAtHand(bench);
    KOPA_ASSIGN(const auto person, hexId<crypto::PersonId>(given, QStringLiteral("owner")));
    return QString::fromLatin1(person.toHex());
}

Result<void> addTask(Workbench &bench, const Arguments &arguments, Edit &edit)
{
    KOPA_TRY(addFields(bench, arguments, task::type(), edit, {task::owner}));
    if (!arguments.has(QStringLiteral("owner")))
        return {};
    KOPA_ASSIGN(const QString owner, ownerOf(bench, arguments));
    edit.fields.append({task::owner, owner});
    return {};
}

Result<QJsonValue> make(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese(optionsOf(task::type()) + QStringList{QStringLiteral("space")}));
    if (arguments.value(QStringLiteral("title")).trimmed().isEmpty())
        return usageError(QStringLiteral("task add --title TEXT"));
    Edit edit{.key = keyOf(crypto::newObjectId())};
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(edit.space, chosenSpace(bench, arguments));
    }
    KOPA_TRY(addTask(bench, arguments, edit));
    if (!arguments.has(QStringLiteral("kind")))
        edit.fields.append({task::kind, QStringLiteral("task")});
    if (!arguments.has(QStringLiteral("owner"))) {
        KOPA_ASSIGN(const QString me, personAtHand(bench));
        edit.fields.append({task::owner, me});
    }
    KOPA_TRY(bench.ask([&](Store &store) { return store.write(edit); }));
    return shown(bench, edit.key.id);
}

Result<QJsonValue> change(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese(optionsOf(task::type())));
    Edit edit{.key = keyOf(id)};
    KOPA_TRY(addTask(bench, arguments, edit));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.record(edit.key));
        return store.write(edit);
    }));
    return shown(bench, id);
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("owner"), QStringLiteral("kind"), QStringLiteral("note"),
                                  QStringLiteral("pilot"), QStringLiteral("all"), QStringLiteral("day")}));
    KOPA_ASSIGN(const QString owner, ownerOf(bench, arguments));
    KOPA_ASSIGN(const QDate today, arguments.dateOrToday(QStringLiteral("day")));
    const auto isOne = [&](const Record &task, const char *option, FieldNumber field) {
        const QString wanted = arguments.value(QString::fromLatin1(option));
        return wanted.isEmpty() || task.text(field) == wanted;
    };
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(task::type()));
        QJsonArray answer;
        for (const Record &task : tasksInOrder(all, today))
            if ((arguments.has(QStringLiteral("all")) || taskWhen(task, today) != TaskWhen::Done) &&
                (owner.isEmpty() || isTaskOf(task, owner)) && isOne(task, "kind", task::kind) &&
                isOne(task, "note", task::note) && isOne(task, "pilot", task::pilot))
                answer.append(taskJson(task, today));
        return QJsonValue(answer);
    });
}

/// Open tasks of the person at hand, and nobody's in particular, of which it is time to be reminded.
Result<QJsonValue> remind(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("at")}));
    const QString given = arguments.value(QStringLiteral("at"));
    const QDateTime at =
        given.isEmpty() ? QDateTime::currentDateTime() : QDateTime::fromString(given, Qt::ISODate);
    if (!at.isValid())
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), QStringLiteral("at")}, {QStringLiteral("value"), given}}};
    KOPA_ASSIGN(const QString me, personAtHand(bench));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(task::type()));
        QJsonArray answer;
        for (const Record &task : tasksInOrder(all, at.date()))
            if (isTaskOf(task, me) && asksNow(task, at))
                answer.append(taskJson(task, at.date()));
        return QJsonValue(answer);
    });
}

Result<QJsonValue> tick(Workbench &bench, const Arguments &arguments, const QString &id, bool done)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("on")}));
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(QStringLiteral("on")));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.record(keyOf(id)));
        return store.write(taskDone(id, done ? day : QDate()));
    }));
    return shown(bench, id);
}

} // namespace

Result<QJsonValue> taskCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return make(bench, arguments);
    if (verb == u"list")
        return list(bench, arguments);
    if (verb == u"remind")
        return remind(bench, arguments);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(
            QStringLiteral("task add, list, remind, show, edit, done, reopen, trash or restore; "
                           "all but the first three name a task"));
    if (verb == u"edit")
        return change(bench, arguments, id);
    if (verb == u"done" || verb == u"reopen")
        return tick(bench, arguments, id, verb == u"done");
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == u"show")
        return shown(bench, id);
    if (verb == u"trash" || verb == u"restore")
        return setTrashed(bench, keyOf(id), verb == u"trash");
    return usageError(QStringLiteral("no 'task %1'").arg(verb));
}

} // namespace kopa::cli
