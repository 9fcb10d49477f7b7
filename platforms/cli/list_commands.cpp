#include "list_commands.h"

#include "commands.h"
#include "core/documents/whole_file.h"
#include "core/lists/contact_cards.h"
#include "core/lists/list_file.h"
#include "core/lists/list_import.h"
#include "core/lists/list_undo.h"
#include "core/records/contact.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace kopa::cli {

namespace {

using lists::Duplicates;
using lists::ImportPlan;
using lists::PlannedRow;

Result<const RecordType *> typeOf(const QString &word, const QList<const RecordType *> &allowed)
{
    const RecordType *type = lists::listType(word);
    if (type && allowed.contains(type))
        return type;
    QStringList keys;
    for (const RecordType *one : allowed)
        keys.append(QString(one->key));
    return usageError(QStringLiteral("no list '%1': %2").arg(word, keys.join(QStringLiteral(", "))));
}

QJsonObject fileJson(const QString &path, qsizetype rows, qsizetype withheld)
{
    return {{QStringLiteral("written"), path},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("withheld"), withheld}};
}

Result<QJsonValue> exportList(Workbench &bench, Arguments &arguments)
{
    const QString word = arguments.nextWord();
    const QString out = QStringLiteral("out");
    const QString comma = QStringLiteral("comma");
    const QString noMark = QStringLiteral("no-bom");
    KOPA_TRY(arguments.onlyThese({out, comma, noMark, QStringLiteral("language")}));
    KOPA_ASSIGN(const RecordType *type, typeOf(word, lists::listTypes()));
    KOPA_ASSIGN(const QString language, arguments.language());
    const QString path = arguments.value(out);
    const bool workbook = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    if (!workbook && !path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return usageError(QStringLiteral("list export WHAT --out FILE.csv or FILE.xlsx"));
    const lists::ListWish wish{
        language, workbook, {arguments.has(comma) ? ',' : ';', !arguments.has(noMark)}};
    KOPA_ASSIGN(const lists::ListFile file,
                bench.ask([&](Store &store) { return lists::writeList(store, *type, wish); }));
    KOPA_TRY(documents::writeWhole(path, file.bytes));
    QJsonObject answer = fileJson(path, file.rows, file.withheld);
    answer.insert(QStringLiteral("cut"), file.cut);
    return answer;
}

Result<void> addPair(const QString &option, const QString &given, const RecordType &type,
                     QPair<QString, QString> &pair)
{
    const qsizetype equals = given.lastIndexOf(u'=');
    pair = {given.left(equals), given.mid(equals + 1)};
    const QString &key = option == QStringLiteral("set") ? pair.first : pair.second;
    const QList<lists::ListColumn> columns = lists::importColumns(type);
    const bool known = std::any_of(columns.begin(), columns.end(),
                                   [&](const lists::ListColumn &column) { return column.key == key; });
    if (equals <= 0 || (!known && !(option == QStringLiteral("map") && key.isEmpty())))
        return usageError(QStringLiteral("--%1 %2: no such column").arg(option, given));
    return {};
}

/// A column is named by its heading, or by its place from 1.
Result<void> addMapping(const Arguments &arguments, const QStringList &head, lists::ImportWish &wish)
{
    for (const QString &given : arguments.values(QStringLiteral("map"))) {
        QPair<QString, QString> pair;
        KOPA_TRY(addPair(QStringLiteral("map"), given, *wish.type, pair));
        qsizetype place = head.indexOf(pair.first);
        place = place < 0 ? pair.first.toLongLong() - 1 : place;
        if (place < 0 || place >= head.size())
            return usageError(QStringLiteral("--map %1: no such heading").arg(given));
        wish.keys[place] = pair.second;
    }
    for (const QString &given : arguments.values(QStringLiteral("set"))) {
        // A value may hold what a key cannot.
        const qsizetype equals = given.indexOf(u'=');
        QPair<QString, QString> pair;
        KOPA_TRY(addPair(QStringLiteral("set"), given.left(equals + 1), *wish.type, pair));
        wish.always.insert(pair.first, given.mid(equals + 1));
    }
    return {};
}

Result<lists::ImportWish> wishOf(const Arguments &arguments, const RecordType &type, const QStringList &head)
{
    static const QMap<QString, Duplicates> known = {{QStringLiteral("skip"), Duplicates::Skip},
                                                    {QStringLiteral("update"), Duplicates::Update},
                                                    {QStringLiteral("add"), Duplicates::Add}};
    const QString duplicates = arguments.value(QStringLiteral("duplicates"), QStringLiteral("skip"));
    if (!known.contains(duplicates))
        return usageError(QStringLiteral("--duplicates is skip, update or add"));
    lists::ImportWish wish{&type, lists::proposedKeys(type, head), {}, known.value(duplicates)};
    KOPA_TRY(addMapping(arguments, head, wish));
    return wish;
}

QJsonObject planJson(const ImportPlan &plan, const QStringList &keys, bool withRows)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < plan.head.size(); ++i)
        columns.append(
            QJsonObject{{QStringLiteral("heading"), plan.head[i]}, {QStringLiteral("key"), keys.value(i)}});
    QJsonArray refused;
    for (const lists::RefusedRow &row : plan.refused)
        refused.append(QJsonObject{{QStringLiteral("row"), row.row},
                                   {QStringLiteral("column"), row.column},
                                   {QStringLiteral("reason"), row.reason},
                                   {QStringLiteral("value"), row.value}});
    QJsonObject answer{{QStringLiteral("added"), plan.count(PlannedRow::Act::Add)},
                       {QStringLiteral("updated"), plan.count(PlannedRow::Act::Update)},
                       {QStringLiteral("same"), plan.count(PlannedRow::Act::Same)},
                       {QStringLiteral("skipped"), plan.count(PlannedRow::Act::Skip)},
                       {QStringLiteral("columns"), columns},
                       {QStringLiteral("refused"), refused}};
    if (!withRows)
        return answer;
    QJsonArray rows;
    for (const PlannedRow &row : plan.rows)
        rows.append(QJsonObject{{QStringLiteral("row"), row.row},
                                {QStringLiteral("act"), QString(PlannedRow::key(row.act))},
                                {QStringLiteral("id"), row.id},
                                {QStringLiteral("name"), row.name},
                                {QStringLiteral("found_by"), row.foundBy}});
    answer.insert(QStringLiteral("rows"), rows);
    return answer;
}

/// What every way of taking a list in understands.
QStringList importOptions()
{
    return {QStringLiteral("map"),        QStringLiteral("set"),     QStringLiteral("dry-run"),
            QStringLiteral("duplicates"), QStringLiteral("refused"), QStringLiteral("language")};
}

Result<QJsonValue> importTable(Workbench &bench, const Arguments &arguments, const RecordType &type,
                               const lists::ListTable &table)
{
    KOPA_ASSIGN(const QString language, arguments.language());
    KOPA_ASSIGN(const lists::ImportWish wish, wishOf(arguments, type, table.head));
    const bool dry = arguments.has(QStringLiteral("dry-run"));
    KOPA_ASSIGN(const ImportPlan plan, bench.ask([&](Store &store) -> Result<ImportPlan> {
        KOPA_ASSIGN(ImportPlan made, lists::planImport(store, table, wish));
        if (!dry)
            KOPA_TRY(lists::carryOut(store, made));
        return made;
    }));
    if (const QString path = arguments.value(QStringLiteral("refused")); !path.isEmpty())
        KOPA_TRY(documents::writeWhole(path, lists::refusedCsv(plan, language)));
    return QJsonValue(planJson(plan, wish.keys, dry));
}

Result<QJsonValue> importList(Workbench &bench, Arguments &arguments)
{
    const QString word = arguments.nextWord();
    const QString path = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese(importOptions()));
    KOPA_ASSIGN(const RecordType *type, typeOf(word, lists::importTypes()));
    if (path.isEmpty())
        return usageError(QStringLiteral("list import WHAT FILE"));
    KOPA_ASSIGN(const QByteArray bytes, lists::readFile(path));
    KOPA_ASSIGN(const lists::ListTable table, lists::readTable(bytes));
    return importTable(bench, arguments, *type, table);
}

Result<QJsonValue> undo(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({}));
    KOPA_ASSIGN(const lists::ImportUndone undone,
                bench.ask([](Store &store) { return lists::undoImport(store); }));
    QJsonArray kept;
    for (const lists::KeptRecord &record : undone.kept)
        kept.append(QJsonObject{{QStringLiteral("id"), record.id},
                                {QStringLiteral("name"), record.name},
                                {QStringLiteral("fields"), QJsonArray::fromStringList(record.fields)}});
    return QJsonValue(QJsonObject{{QStringLiteral("restored"), undone.restored},
                                  {QStringLiteral("trashed"), undone.trashed},
                                  {QStringLiteral("kept"), kept}});
}

Result<QJsonValue> exportCards(Workbench &bench, const Arguments &arguments)
{
    const QString out = QStringLiteral("out");
    const QString vcard = QStringLiteral("vcard");
    const QString pilot = QStringLiteral("pilot");
    KOPA_TRY(arguments.onlyThese({out, vcard, pilot, QStringLiteral("language")}));
    KOPA_ASSIGN(const QString language, arguments.language());
    const QString version = arguments.value(vcard, QStringLiteral("4"));
    if (!arguments.has(out) || (version != QStringLiteral("3") && version != QStringLiteral("4")))
        return usageError(QStringLiteral("contact export --out FILE.vcf [--vcard 3|4]"));
    const auto form = version == QStringLiteral("3") ? lists::CardVersion::V3 : lists::CardVersion::V4;
    KOPA_ASSIGN(const lists::CardFile file, bench.ask([&](Store &store) {
        return lists::writeContactCards(store, form, language, arguments.value(pilot));
    }));
    KOPA_TRY(documents::writeWhole(arguments.value(out), file.bytes));
    return QJsonValue(fileJson(arguments.value(out), file.cards, file.withheld));
}

Result<QJsonValue> importCards(Workbench &bench, Arguments &arguments)
{
    const QString path = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese(importOptions()));
    KOPA_ASSIGN(const QString language, arguments.language());
    if (path.isEmpty())
        return usageError(QStringLiteral("contact import FILE.vcf"));
    KOPA_ASSIGN(const QByteArray bytes, lists::readFile(path));
    KOPA_ASSIGN(const QList<lists::Card> cards, lists::readCards(bytes));
    return importTable(bench, arguments, contact::type(), lists::tableOf(cards, language));
}

} // namespace

bool isListFileVerb(const QString &verb)
{
    return verb == QStringLiteral("export") || verb == QStringLiteral("import") ||
           verb == QStringLiteral("undo");
}

Result<QJsonValue> listFileCommand(Workbench &bench, Arguments &arguments, const QString &verb)
{
    if (verb == QStringLiteral("export"))
        return exportList(bench, arguments);
    return verb == QStringLiteral("import") ? importList(bench, arguments) : undo(bench, arguments);
}

Result<QJsonValue> contactCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("export"))
        return exportCards(bench, arguments);
    if (verb == QStringLiteral("import"))
        return importCards(bench, arguments);
    return usageError(QStringLiteral("contact export or import: see kopa-cli help"));
}

} // namespace kopa::cli
