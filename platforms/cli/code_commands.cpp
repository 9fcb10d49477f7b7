#include "commands.h"
#include "core/findings/code_changes.h"
#include "core/findings/coded_passages.h"
#include "core/findings/coding.h"
#include "core/findings/round_result.h"
#include "core/records/code.h"
#include "core/records/passage.h"
#include "field_options.h"
#include "output.h"
#include "space_words.h"

namespace kopa::cli {

using namespace findings;

namespace {

const QMap<QString, FieldNumber> &fieldsByOption()
{
    static const QMap<QString, FieldNumber> fields = {{QStringLiteral("name-fi"), code::nameFi},
                                                      {QStringLiteral("name-sv"), code::nameSv},
                                                      {QStringLiteral("name-en"), code::nameEn},
                                                      {QStringLiteral("definition-fi"), code::definitionFi},
                                                      {QStringLiteral("definition-sv"), code::definitionSv},
                                                      {QStringLiteral("definition-en"), code::definitionEn},
                                                      {QStringLiteral("examples"), code::examples},
                                                      {QStringLiteral("colour"), code::colour},
                                                      {QStringLiteral("retired"), code::retired}};
    return fields;
}

QJsonObject codeJson(const Codebook &book, const QString &id, const QHash<QString, CodeCount> &counts)
{
    QJsonObject object = recordJson(*book.record(id));
    object.insert(QStringLiteral("stands_for_it"), book.standing(id));
    object.insert(QStringLiteral("stands_for"), QJsonArray::fromStringList(book.represented(id)));
    object.insert(QStringLiteral("path"), book.path(id, u"fi").join(QStringLiteral(" / ")));
    object.insert(QStringLiteral("passages"), counts.value(id).own);
    object.insert(QStringLiteral("passages_with_below"), counts.value(id).withBelow);
    return object;
}

Result<QHash<QString, CodeCount>> countsIn(Store &store, const Codebook &book)
{
    KOPA_ASSIGN(const QList<CodedPassage> passages, codedPassages(store, book));
    return codeCounts(passages, book);
}

Result<QJsonValue> show(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_TRY(store.record({code::type().number, id}));
        KOPA_ASSIGN(const Codebook book, Codebook::of(store));
        KOPA_ASSIGN(const auto counts, countsIn(store, book));
        if (!book.record(id))
            return Error{ErrorCode::NotFound,
                         {{QStringLiteral("type"), QString(code::type().key)}, {QStringLiteral("id"), id}}};
        return QJsonValue(codeJson(book, id, counts));
    });
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    const QString all = QStringLiteral("all");
    KOPA_TRY(arguments.onlyThese({QStringLiteral("language"), all}));
    const QString language = arguments.value(QStringLiteral("language"), QStringLiteral("fi"));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Codebook book, Codebook::of(store));
        KOPA_ASSIGN(const auto counts, countsIn(store, book));
        KOPA_ASSIGN(const QStringList own, ownCoders(store));
        QJsonArray rows;
        for (const CodePlace &place :
             arguments.has(all) ? book.tree(language) : sharedTree(book, language, own)) {
            QJsonObject row = codeJson(book, place.id, counts);
            row.insert(QStringLiteral("depth"), place.depth);
            rows.append(row);
        }
        return QJsonValue(rows);
    });
}

TrilingualName nameIn(const Arguments &arguments)
{
    return {arguments.value(QStringLiteral("name-fi")), arguments.value(QStringLiteral("name-sv")),
            arguments.value(QStringLiteral("name-en"))};
}

/// What an edit says besides the names, which addCode() has written.
Result<void> writeFields(Workbench &bench, const Arguments &arguments, const QString &id,
                         const QStringList &options)
{
    Edit edit{.key = {code::type().number, id}};
    for (const QString &option : options)
        KOPA_TRY(
            addField(bench, arguments, *code::type().field(fieldsByOption().value(option)), option, edit));
    return bench.ask([&](Store &store) -> Result<void> { return changeCode(store, edit); });
}

Result<QJsonValue> add(Workbench &bench, const Arguments &arguments)
{
    const QString parent = QStringLiteral("parent");
    const QString own = QStringLiteral("own");
    KOPA_TRY(
        arguments.onlyThese(fieldsByOption().keys() + QStringList{parent, own, QStringLiteral("space")}));
    NewCode code{nameIn(arguments), arguments.value(parent)};
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(code.space, chosenSpace(bench, arguments));
    }
    KOPA_ASSIGN(const QString id, bench.ask([&](Store &store) -> Result<QString> {
        if (arguments.has(own)) {
            KOPA_ASSIGN(code.owner, ownCoder(store));
        }
        return addCode(store, code);
    }));
    KOPA_TRY(writeFields(bench, arguments, id, fieldsByOption().keys()));
    return show(bench, id);
}

Result<QJsonValue> edit(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese(fieldsByOption().keys()));
    KOPA_TRY(writeFields(bench, arguments, id, fieldsByOption().keys()));
    return show(bench, id);
}

Result<QJsonValue> split(Workbench &bench, const Arguments &arguments, const QString &id)
{
    const QString to = QStringLiteral("to");
    const QString passage = QStringLiteral("passage");
    KOPA_TRY(arguments.onlyThese(
        {to, passage, QStringLiteral("name-fi"), QStringLiteral("name-sv"), QStringLiteral("name-en")}));
    const CodePart part{arguments.value(to), nameIn(arguments), arguments.values(passage)};
    if (part.passages.isEmpty())
        return usageError(QStringLiteral("code split ID --to CODE|--name-fi NAME --passage ID..."));
    KOPA_ASSIGN(const QStringList made,
                bench.ask([&](Store &store) { return splitCode(store, id, {part}); }));
    return show(bench, made.first());
}

Result<QJsonValue> together(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({}));
    KOPA_ASSIGN(const QList<CodedStretch> stretches,
                bench.ask([](Store &store) { return codedStretches(store); }));
    const CoOccurrence matrix(stretches);
    QJsonArray rows;
    for (const QString &one : matrix.codes())
        for (const QString &other : matrix.codes())
            if (one <= other && matrix.count(one, other) > 0)
                rows.append(QJsonObject{{QStringLiteral("code"), one},
                                        {QStringLiteral("with"), other},
                                        {QStringLiteral("count"), matrix.count(one, other)}});
    return QJsonValue(rows);
}

Result<QJsonValue> moveOrMerge(Workbench &bench, Arguments &arguments, const QString &id, const QString &verb)
{
    const QString other = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == u"merge" && other.isEmpty())
        return usageError(QStringLiteral("code merge ID INTO"));
    KOPA_TRY(bench.ask([&](Store &store) {
        if (verb == u"unmerge")
            return unmergeCode(store, id);
        return verb == u"merge" ? mergeCode(store, id, other) : moveCode(store, id, other);
    }));
    return show(bench, id);
}

} // namespace

Result<QJsonValue> codeCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return add(bench, arguments);
    if (verb == u"list")
        return list(bench, arguments);
    if (verb == u"together")
        return together(bench, arguments);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(
            QStringLiteral("code add, list, together, show, edit, move, merge, unmerge or split"));
    if (verb == u"edit")
        return edit(bench, arguments, id);
    if (verb == u"split")
        return split(bench, arguments, id);
    if (verb == u"move" || verb == u"merge" || verb == u"unmerge")
        return moveOrMerge(bench, arguments, id, verb);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb != u"show")
        return usageError(QStringLiteral("unknown: code %1").arg(verb));
    return show(bench, id);
}

} // namespace kopa::cli
