#include "record_options.h"

#include "core/store/own_person.h"
#include "output.h"
#include "space_words.h"

namespace kopa::cli {

QString optionOf(const FieldType &field)
{
    QString option = QString(field.key).replace(u'_', u'-');
    if (!field.isSet())
        return option;
    if (option.endsWith(u"ies"))
        return option.chopped(3) + u'y';
    return option.endsWith(u's') ? option.chopped(1) : option;
}

QStringList optionsOf(const RecordType &type, const QList<FieldNumber> &without)
{
    QStringList options;
    for (const FieldType &field : type.fields)
        if (!without.contains(field.number))
            options.append(optionOf(field));
    return options;
}

Result<void> addFields(Workbench &bench, const Arguments &arguments, const RecordType &type, Edit &edit,
                       const QList<FieldNumber> &without)
{
    for (const FieldType &field : type.fields)
        if (!without.contains(field.number))
            KOPA_TRY(addField(bench, arguments, field, optionOf(field), edit));
    return {};
}

Result<Edit> newRecord(Workbench &bench, const Arguments &arguments, const RecordType &type,
                       const QList<FieldNumber> &without, const QStringList &further)
{
    KOPA_TRY(arguments.onlyThese(optionsOf(type, without) + further + QStringList{QStringLiteral("space")}));
    Edit edit{.key = {type.number, crypto::newObjectId()}};
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(edit.space, chosenSpace(bench, arguments));
    }
    KOPA_TRY(addFields(bench, arguments, type, edit, without));
    return edit;
}

Result<Edit> changedRecord(Workbench &bench, const Arguments &arguments, const RecordKey &key,
                           const QList<FieldNumber> &without, const QStringList &further)
{
    const RecordType &type = *recordType(key.type);
    KOPA_TRY(arguments.onlyThese(optionsOf(type, without) + further));
    KOPA_TRY(bench.ask([&](Store &store) { return store.record(key); }));
    Edit edit{.key = key};
    KOPA_TRY(addFields(bench, arguments, type, edit, without));
    return edit;
}

Result<QString> writeFields(Workbench &bench, const Arguments &arguments, const RecordType &type,
                            const QString &id)
{
    KOPA_ASSIGN(const Edit edit, id.isEmpty() ? newRecord(bench, arguments, type)
                                              : changedRecord(bench, arguments, {type.number, id}));
    KOPA_TRY(bench.ask([&](Store &store) { return store.write(edit); }));
    return edit.key.id;
}

Result<QJsonValue> writeRecord(Workbench &bench, const Edit &edit)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_TRY(store.write(edit));
        KOPA_ASSIGN(const Record record, store.record(edit.key));
        return QJsonValue(recordJson(record));
    });
}

Result<QJsonValue> setTrashed(Workbench &bench, const RecordKey &key, bool trashed)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_TRY(store.record(key));
        KOPA_TRY(store.write({.key = key, .trash = trashed}));
        KOPA_ASSIGN(const Record record, store.record(key));
        return QJsonValue(recordJson(record));
    });
}

Result<QString> personAtHand(Workbench &bench)
{
    return bench.ask(ownPerson);
}

} // namespace kopa::cli
