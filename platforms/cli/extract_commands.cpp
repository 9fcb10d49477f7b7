#include "commands.h"
#include "core/documents/whole_file.h"
#include "core/lists/list_table.h"
#include "core/quality/extract.h"
#include "core/records/extract_template.h"
#include "output.h"
#include "record_options.h"
#include "space_words.h"

namespace kopa::cli {

using namespace quality;

namespace {

Result<QList<ExtractColumn>> wantedColumns(const Arguments &arguments)
{
    const QString form = arguments.value(QStringLiteral("form"));
    if (form.isEmpty())
        return columnsOf(arguments.values(QStringLiteral("column")));
    KOPA_ASSIGN(const QByteArray bytes, lists::readFile(form));
    return columnsOfForm(bytes);
}

Result<QJsonValue> add(Workbench &bench, const Arguments &arguments)
{
    const QString column = QStringLiteral("column");
    const QString form = QStringLiteral("form");
    const QList<FieldNumber> without{extract_template::columns};
    KOPA_TRY(arguments.onlyThese(optionsOf(extract_template::type(), without) +
                                 QStringList{column, form, QStringLiteral("space")}));
    if (arguments.value(QStringLiteral("title")).isEmpty() || arguments.has(column) == arguments.has(form))
        return usageError(
            QStringLiteral("extract add --title TITLE --column HEADING=FIELD... | --form FILE"));
    KOPA_ASSIGN(const QList<ExtractColumn> columns, wantedColumns(arguments));
    Edit edit{.key = {extract_template::type().number, crypto::newObjectId()}};
    KOPA_ASSIGN(edit.space, chosenSpace(bench, arguments));
    KOPA_TRY(addFields(bench, arguments, extract_template::type(), edit, without));
    QList<Edit> edits{edit};
    for (const ExtractColumn &one : columns)
        edits.append(
            {.key = edit.key, .lists = {{.field = extract_template::columns, .text = columnText(one)}}});
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_TRY(store.writeAll(edits));
        KOPA_ASSIGN(const Record record, store.record(edit.key));
        return QJsonValue(recordJson(record));
    });
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({}));
    return bench.ask([](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(extract_template::type()));
        QJsonArray rows;
        for (const Record &one : all)
            rows.append(recordJson(one));
        return QJsonValue(rows);
    });
}

Result<QJsonValue> write(Workbench &bench, const Arguments &arguments, const QString &id)
{
    const QString out = arguments.value(QStringLiteral("out"));
    KOPA_TRY(arguments.onlyThese({QStringLiteral("out"), QStringLiteral("period"), QStringLiteral("provider"),
                                  QStringLiteral("language")}));
    if (out.isEmpty())
        return usageError(QStringLiteral("extract write ID --out FILE"));
    ExtractWish wish{.templateId = id,
                     .period = arguments.value(QStringLiteral("period")),
                     .provider = arguments.value(QStringLiteral("provider"))};
    KOPA_ASSIGN(wish.language, arguments.language(QStringLiteral("fi")));
    KOPA_ASSIGN(const ExtractFile file, bench.ask([&](Store &store) { return makeExtract(store, wish); }));
    KOPA_TRY(documents::writeWhole(out, file.bytes));
    return QJsonObject{{QStringLiteral("path"), out},
                       {QStringLiteral("format"), file.format},
                       {QStringLiteral("rows"), file.rows}};
}

} // namespace

Result<QJsonValue> extractCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return add(bench, arguments);
    if (verb == u"list")
        return list(bench, arguments);
    const QString id = arguments.nextWord();
    if (verb == u"write" && !id.isEmpty())
        return write(bench, arguments, id);
    return usageError(QStringLiteral("extract add, list or write ID"));
}

} // namespace kopa::cli
