#include "commands.h"
#include "core/documents/whole_file.h"
#include "core/lists/list_table.h"
#include "core/lists/note_files.h"
#include "core/qda/project_export.h"
#include "core/qda/project_import.h"
#include "core/store/export_plain.h"
#include "output.h"
#include "space_words.h"

namespace kopa::cli {

namespace {

Result<QJsonValue> exportProject(Workbench &bench, const Arguments &arguments, bool onlyCodes)
{
    const QString out = QStringLiteral("out");
    const QString marked = QStringLiteral("marked");
    KOPA_TRY(arguments.onlyThese({out, marked, QStringLiteral("pilot"), QStringLiteral("language")}));
    KOPA_ASSIGN(const QString language, arguments.language());
    if (!arguments.has(out))
        return usageError(QStringLiteral("exchange qdpx|qdc export --out FILE"));
    const qda::ExportWish wish{language, arguments.value(QStringLiteral("pilot")), arguments.has(marked)};
    KOPA_ASSIGN(const qda::Project project,
                bench.ask([&](Store &store) { return qda::projectOf(store, wish); }));
    KOPA_ASSIGN(const QByteArray bytes,
                onlyCodes ? Result<QByteArray>(qda::writeCodebook(project)) : qda::writeProject(project));
    KOPA_TRY(documents::writeWhole(arguments.value(out), bytes));
    qsizetype selections = 0;
    for (const qda::Source &source : project.sources)
        selections += source.selections.size();
    return QJsonValue(QJsonObject{{QStringLiteral("written"), arguments.value(out)},
                                  {QStringLiteral("codes"), project.codes.size()},
                                  {QStringLiteral("notes"), onlyCodes ? 0 : project.sources.size()},
                                  {QStringLiteral("passages"), onlyCodes ? 0 : selections}});
}

QJsonObject countJson(const qda::ImportCount &count)
{
    return {{QStringLiteral("added"), count.added},
            {QStringLiteral("updated"), count.updated},
            {QStringLiteral("same"), count.same}};
}

QJsonObject planJson(const qda::ImportPlan &plan)
{
    QJsonArray leftOut;
    for (const qda::LeftOut &one : plan.leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("kind"), one.kind},
                                   {QStringLiteral("name"), one.name},
                                   {QStringLiteral("words"), one.words},
                                   {QStringLiteral("reason"), one.reason}});
    QJsonObject untaken;
    for (auto it = plan.untaken.begin(); it != plan.untaken.end(); ++it)
        untaken.insert(it.key(), it.value());
    return {{QStringLiteral("codes"), countJson(plan.codes)},
            {QStringLiteral("notes"), countJson(plan.notes)},
            {QStringLiteral("passages"), countJson(plan.selections)},
            {QStringLiteral("kept_codings"), plan.keptCodings},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("not_read"), untaken}};
}

Result<QJsonValue> importProject(Workbench &bench, Arguments &arguments)
{
    const QString path = arguments.nextWord();
    const QString dry = QStringLiteral("dry-run");
    KOPA_TRY(arguments.onlyThese({dry, QStringLiteral("language"), QStringLiteral("space")}));
    KOPA_ASSIGN(const QString language, arguments.language());
    if (path.isEmpty())
        return usageError(QStringLiteral("exchange qdpx|qdc import FILE"));
    qda::ImportWish wish{language};
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(wish.space, chosenSpace(bench, arguments));
    }
    KOPA_ASSIGN(const QByteArray bytes, lists::readFile(path));
    KOPA_ASSIGN(const qda::Project project, qda::readProject(bytes));
    KOPA_ASSIGN(const qda::ImportPlan plan, bench.ask([&](Store &store) -> Result<qda::ImportPlan> {
        KOPA_ASSIGN(qda::ImportPlan made, qda::planImport(store, project, wish));
        if (!arguments.has(dry))
            KOPA_TRY(qda::carryOut(store, made));
        return made;
    }));
    return QJsonValue(planJson(plan));
}

/// With a file that is refused nothing is taken; the answer names them all.
Result<QJsonValue> importNotes(Workbench &bench, Arguments &arguments)
{
    const QString folder = arguments.nextWord();
    const QString dry = QStringLiteral("dry-run");
    const QString update = QStringLiteral("update");
    KOPA_TRY(arguments.onlyThese({dry, update, QStringLiteral("space")}));
    if (folder.isEmpty())
        return usageError(QStringLiteral("exchange markdown import FOLDER"));
    lists::NoteFilesWish wish{.update = arguments.has(update)};
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(wish.space, chosenSpace(bench, arguments));
    }
    KOPA_ASSIGN(const QList<lists::NoteFile> files, lists::readNoteFiles(folder));
    KOPA_ASSIGN(const lists::NoteFilesPlan plan, bench.ask([&](Store &store) -> Result<lists::NoteFilesPlan> {
        KOPA_ASSIGN(lists::NoteFilesPlan made, lists::planNoteFiles(store, files, wish));
        if (!arguments.has(dry) && made.refused.isEmpty())
            KOPA_TRY(lists::carryOut(store, made));
        return made;
    }));
    QJsonArray refused;
    for (const auto &[name, reason] : plan.refused)
        refused.append(QJsonObject{{QStringLiteral("file"), name}, {QStringLiteral("reason"), reason}});
    return QJsonValue(
        QJsonObject{{QStringLiteral("added"), plan.made.size()},
                    {QStringLiteral("updated"), plan.updated},
                    {QStringLiteral("same"), plan.same},
                    {QStringLiteral("refused"), refused},
                    {QStringLiteral("written"), !arguments.has(dry) && plan.refused.isEmpty()}});
}

/// Notes as Markdown files, or everything in one JSON.
Result<QJsonValue> exportPlainly(Workbench &bench, Arguments &arguments, bool markdown)
{
    const QString path = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    if (path.isEmpty())
        return usageError(QStringLiteral("exchange markdown export FOLDER or exchange json export FILE"));
    KOPA_ASSIGN(const PlainExport written, bench.ask([&](Store &store) {
        return markdown ? exportNotes(store, path) : exportJson(store, path);
    }));
    QJsonObject answer{{QStringLiteral("written"), path}, {QStringLiteral("notes"), written.notes}};
    if (!markdown)
        answer.insert(QStringLiteral("records"), written.records);
    return QJsonValue(answer);
}

} // namespace

Result<QJsonValue> exchangeCommand(Workbench &bench, Arguments &arguments)
{
    const QString form = arguments.nextWord();
    const QString verb = arguments.nextWord();
    if (form == u"markdown" && verb == u"import")
        return importNotes(bench, arguments);
    if ((form == u"markdown" || form == u"json") && verb == u"export")
        return exportPlainly(bench, arguments, form == u"markdown");
    if (form != u"qdpx" && form != u"qdc")
        return usageError(
            QStringLiteral("exchange qdpx, qdc or markdown, then export or import; exchange json export"));
    if (verb == u"export")
        return exportProject(bench, arguments, form == u"qdc");
    if (verb == u"import")
        return importProject(bench, arguments);
    return usageError(QStringLiteral("exchange %1 export or import").arg(form));
}

} // namespace kopa::cli
