#include "commands.h"
#include "list_commands.h"
#include "output.h"
#include "record_key.h"

namespace kopa::cli {

namespace {

Result<QJsonValue> written(Workbench &bench, const Edit &edit)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_TRY(store.record(edit.key));
        KOPA_TRY(store.write(edit));
        KOPA_ASSIGN(const Record record, store.record(edit.key));
        return QJsonValue(recordJson(record));
    });
}

Result<merge::Value> valueOf(const FieldType &field, const QString &word)
{
    if (word.isEmpty())
        return merge::Value{};
    if (!field.isNumber())
        return merge::Value{word};
    bool good = false;
    const qlonglong number = word.toLongLong(&good);
    if (!good)
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), QString(field.key)}, {QStringLiteral("value"), word}}};
    return merge::Value{std::int64_t(number)};
}

} // namespace

Result<QJsonValue> recordCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    KOPA_ASSIGN(const RecordKey key, recordKey(arguments.nextWord()));
    if (verb == QStringLiteral("show")) {
        KOPA_TRY(arguments.onlyThese({}));
        KOPA_ASSIGN(const Record record, bench.ask([&](Store &store) { return store.record(key); }));
        return recordJson(record);
    }
    KOPA_ASSIGN(const FieldType *field, fieldOf(key, arguments.nextWord()));
    const QString word = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    if (verb != QStringLiteral("set"))
        return usageError(QStringLiteral("record show KEY or record set KEY FIELD VALUE"));
    KOPA_ASSIGN(const merge::Value value, valueOf(*field, word));
    return written(bench, {key, {FieldEdit{field->number, value}}});
}

Result<QJsonValue> listCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (isListFileVerb(verb))
        return listFileCommand(bench, arguments, verb);
    KOPA_ASSIGN(const RecordKey key, recordKey(arguments.nextWord()));
    KOPA_ASSIGN(const FieldType *field, fieldOf(key, arguments.nextWord()));
    const QString word = arguments.nextWord();
    ListEdit edit{field->number};
    if (verb == QStringLiteral("add"))
        edit.text = word;
    else
        edit.item = word;
    if (verb == QStringLiteral("edit"))
        edit.text = arguments.nextWord();
    else if (verb == QStringLiteral("remove"))
        edit.text = QString();
    if (arguments.has(QStringLiteral("after")))
        edit.after = arguments.value(QStringLiteral("after"));
    KOPA_TRY(arguments.onlyThese({QStringLiteral("after")}));
    static const QStringList verbs = {QStringLiteral("add"), QStringLiteral("edit"), QStringLiteral("move"),
                                      QStringLiteral("remove")};
    if (!verbs.contains(verb) || word.isEmpty() || (verb == QStringLiteral("move") && !edit.after))
        return usageError(QStringLiteral("list add, edit, move or remove: see kopa-cli help"));
    return written(bench, {.key = key, .lists = {edit}});
}

} // namespace kopa::cli
