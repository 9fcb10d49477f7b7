#include "quality_records.h"

#include "output.h"
#include "record_options.h"
#include "space_words.h"

namespace kopa::cli {

namespace {

Result<QJsonValue> shown(Workbench &bench, const QualityVerbs &verbs, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record record, store.record({verbs.type.number, id}));
        return QJsonValue(verbs.shown(store, record));
    });
}

/// Persons are taken in by addPerson().
QStringList knownOptions(const QualityVerbs &verbs)
{
    QStringList options = optionsOf(verbs.type);
    options.append(QStringLiteral("space"));
    return options;
}

/// An edit for each item of a list after the record's own, so that they keep their order.
QList<Edit> inTurn(const Edit &edit, const QList<ListEdit> &items)
{
    QList<Edit> edits{edit};
    for (const ListEdit &item : items)
        edits.append({.key = edit.key, .lists = {item}});
    return edits;
}

Result<QJsonValue> add(Workbench &bench, const Arguments &arguments, const QualityVerbs &verbs,
                       const Edit &begun)
{
    KOPA_TRY(arguments.onlyThese(knownOptions(verbs)));
    Edit edit{.key = {verbs.type.number, crypto::newObjectId()}};
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(edit.space, chosenSpace(bench, arguments));
    }
    KOPA_TRY(addFields(bench, arguments, verbs.type, edit, verbs.without));
    edit.fields += begun.fields;
    if (edit.fields.isEmpty() && edit.sets.isEmpty())
        return usageError(QStringLiteral("%1 add: nothing is said of it").arg(verbs.word));
    return writtenAndShown(bench, inTurn(edit, begun.lists), verbs, edit.key.id);
}

Result<QJsonValue> change(Workbench &bench, const Arguments &arguments, const QualityVerbs &verbs,
                          const QString &id, const Edit &begun)
{
    KOPA_TRY(arguments.onlyThese(knownOptions(verbs)));
    Edit edit{.key = {verbs.type.number, id}};
    KOPA_TRY(addFields(bench, arguments, verbs.type, edit, verbs.without));
    edit.fields += begun.fields;
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.record(edit.key));
        return {};
    }));
    return writtenAndShown(bench, inTurn(edit, begun.lists), verbs, id);
}

} // namespace

bool isQualityVerb(const QString &verb)
{
    static const QStringList verbs{QStringLiteral("add"), QStringLiteral("edit"), QStringLiteral("show"),
                                   QStringLiteral("trash"), QStringLiteral("restore")};
    return verbs.contains(verb);
}

Result<QJsonValue> qualityVerb(Workbench &bench, Arguments &arguments, const QualityVerbs &verbs,
                               const QString &verb, const Edit &begun)
{
    if (verb == u"add")
        return add(bench, arguments, verbs, begun);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(QStringLiteral("%1 %2 ID").arg(verbs.word, verb));
    if (verb == u"edit")
        return change(bench, arguments, verbs, id, begun);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb != u"show")
        return setTrashed(bench, {verbs.type.number, id}, verb == u"trash");
    return shown(bench, verbs, id);
}

Result<QJsonValue> writtenAndShown(Workbench &bench, const QList<Edit> &edits, const QualityVerbs &verbs,
                                   const QString &id)
{
    KOPA_TRY(bench.ask([&](Store &store) { return store.writeAll(edits); }));
    return shown(bench, verbs, id);
}

Result<void> addPerson(Workbench &bench, const Arguments &arguments, const QString &option, FieldNumber field,
                       QList<FieldEdit> &fields)
{
    const QString given = arguments.value(option);
    if (!arguments.has(option))
        return {};
    if (given == u"me") {
        KOPA_ASSIGN(const QString me, personAtHand(bench));
        fields.append({field, me});
    } else if (given.isEmpty()) {
        fields.append({field, QString()});
    } else {
        KOPA_ASSIGN(const auto person, hexId<crypto::PersonId>(given, option));
        fields.append({field, QString::fromLatin1(person.toHex())});
    }
    return {};
}

} // namespace kopa::cli
