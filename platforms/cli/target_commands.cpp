#include "commands.h"
#include "core/findings/decimal.h"
#include "core/findings/targets.h"
#include "core/records/target.h"
#include "output.h"
#include "record_options.h"
#include "space_words.h"

namespace kopa::cli {

using namespace findings;

namespace {

RecordKey keyOf(const QString &id)
{
    return {target::type().number, id};
}

const QList<FieldNumber> &figures()
{
    static const QList<FieldNumber> fields{target::baseline, target::aim, target::actual};
    return fields;
}

QJsonObject targetJson(const Record &target, const QDate &today)
{
    const TargetStanding standing = targetStanding(target, today);
    QJsonObject object = recordJson(target);
    object.insert(QStringLiteral("name"), targetName(target).in(u"fi"));
    object.insert(QStringLiteral("progress"),
                  standing.progress ? QJsonValue(*standing.progress) : QJsonValue());
    object.insert(QStringLiteral("reached"), standing.reached);
    object.insert(QStringLiteral("backwards"), standing.backwards);
    object.insert(QStringLiteral("late"), standing.late);
    object.insert(QStringLiteral("faults"), QJsonArray::fromStringList(targetFaults(target)));
    return object;
}

Result<QJsonValue> shown(Workbench &bench, const QString &id, const QDate &today)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record target, store.record(keyOf(id)));
        return QJsonValue(targetJson(target, today));
    });
}

/// Figures are written with a comma or a point.
Result<void> addTarget(Workbench &bench, const Arguments &arguments, Edit &edit)
{
    KOPA_TRY(addFields(bench, arguments, target::type(), edit, figures()));
    for (const FieldNumber field : figures()) {
        const QString option = optionOf(*target::type().field(field));
        if (!arguments.has(option))
            continue;
        const QString words = arguments.value(option);
        const auto number = decimalOf(words, QStringLiteral("fi"));
        if (!number && !words.isEmpty())
            return Error{ErrorCode::InvalidArgument,
                         {{QStringLiteral("field"), option}, {QStringLiteral("value"), words}}};
        edit.fields.append({field, number.value_or(QString())});
    }
    return {};
}

Result<QJsonValue> make(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese(optionsOf(target::type()) + QStringList{QStringLiteral("space")}));
    if (!arguments.has(QStringLiteral("pilot")))
        return usageError(QStringLiteral("target add --pilot ID --name-fi TEXT"));
    Edit edit{.key = keyOf(crypto::newObjectId())};
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(edit.space, chosenSpace(bench, arguments));
    }
    KOPA_TRY(addTarget(bench, arguments, edit));
    KOPA_TRY(bench.ask([&](Store &store) { return store.write(edit); }));
    return shown(bench, edit.key.id, QDate::currentDate());
}

Result<QJsonValue> change(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese(optionsOf(target::type())));
    Edit edit{.key = keyOf(id)};
    KOPA_TRY(addTarget(bench, arguments, edit));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.record(edit.key));
        return store.write(edit);
    }));
    return shown(bench, id, QDate::currentDate());
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments, const QDate &today)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("pilot"), QStringLiteral("state"), QStringLiteral("day")}));
    const QString pilot = arguments.value(QStringLiteral("pilot"));
    const QString state = arguments.value(QStringLiteral("state"));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(target::type()));
        QJsonArray answer;
        for (const Record &target : targetsInOrder(all))
            if ((pilot.isEmpty() || target.text(target::pilot) == pilot) &&
                (state.isEmpty() || target.text(target::state) == state))
                answer.append(targetJson(target, today));
        return QJsonValue(answer);
    });
}

} // namespace

Result<QJsonValue> targetCommand(Workbench &bench, Arguments &arguments)
{
    KOPA_ASSIGN(const QDate today, arguments.dateOrToday(QStringLiteral("day")));
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return make(bench, arguments);
    if (verb == u"list")
        return list(bench, arguments, today);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(
            QStringLiteral("target add, list, show, edit, trash or restore; the last four name a target"));
    if (verb == u"edit")
        return change(bench, arguments, id);
    KOPA_TRY(arguments.onlyThese({QStringLiteral("day")}));
    if (verb == u"show")
        return shown(bench, id, today);
    if (verb == u"trash" || verb == u"restore")
        return setTrashed(bench, keyOf(id), verb == u"trash");
    return usageError(QStringLiteral("no 'target %1'").arg(verb));
}

} // namespace kopa::cli
