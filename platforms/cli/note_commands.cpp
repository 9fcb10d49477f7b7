#include "commands.h"
#include "core/attachments/note_mover.h"
#include "core/records/note.h"
#include "field_options.h"
#include "output.h"
#include "platforms/pictures/decoded_pictures.h"
#include "space_words.h"

#include <QDateTime>

namespace kopa::cli {

namespace {

const QStringList fieldOptions = {
    QStringLiteral("pilot"),        QStringLiteral("kind"),        QStringLiteral("text"),
    QStringLiteral("language"),     QStringLiteral("when"),        QStringLiteral("place"),
    QStringLiteral("organisation"), QStringLiteral("participant"), QStringLiteral("tag")};

QString localNow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate);
}

Result<QJsonObject> noteJson(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonObject> {
        const RecordKey key{note::type().number, id};
        KOPA_ASSIGN(const Record record, store.record(key));
        QJsonObject object = recordJson(record);
        object.insert(QStringLiteral("title"), titleOf(record.text(note::text)));
        KOPA_ASSIGN(const bool safe, store.isSafe(key));
        object.insert(QStringLiteral("safe"), safe);
        return object;
    });
}

Result<void> addFields(Workbench &bench, const Arguments &arguments, Edit &edit)
{
    static const QMap<QString, FieldNumber> fields = {{QStringLiteral("pilot"), note::pilot},
                                                      {QStringLiteral("kind"), note::kind},
                                                      {QStringLiteral("text"), note::text},
                                                      {QStringLiteral("language"), note::language},
                                                      {QStringLiteral("when"), note::when},
                                                      {QStringLiteral("place"), note::place},
                                                      {QStringLiteral("organisation"), note::organisations},
                                                      {QStringLiteral("participant"), note::participants},
                                                      {QStringLiteral("tag"), note::tags}};
    for (auto it = fields.begin(); it != fields.end(); ++it)
        KOPA_TRY(addField(bench, arguments, *note::type().field(it.value()), it.key(), edit));
    return {};
}

/// Words at the end of the text, as a run upon what is there now.
Result<void> addWords(Workbench &bench, const Arguments &arguments, const QString &id, Edit &edit)
{
    if (!arguments.has(QStringLiteral("append")))
        return {};
    if (arguments.has(QStringLiteral("text")))
        return usageError(QStringLiteral("--text and --append exclude each other"));
    KOPA_ASSIGN(const QString words, readText(arguments.value(QStringLiteral("append"))));
    KOPA_ASSIGN(const Store::OpenText now, bench.ask([&](Store &store) {
        return store.openText({note::type().number, id}, note::text);
    }));
    merge::TextPatch patch;
    patch.add(merge::codePoints(now.text), 0, words);
    edit.fields.append({.field = note::text, .value = {}, .parents = now.version, .patch = patch});
    return {};
}

Result<QJsonValue> add(Workbench &bench, Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese(fieldOptions + QStringList{QStringLiteral("space")}));
    if (!arguments.has(QStringLiteral("text")))
        return usageError(QStringLiteral("note add needs --text FILE or --text -"));
    Edit edit{{note::type().number, crypto::newObjectId()}};
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(edit.space, chosenSpace(bench, arguments));
    }
    KOPA_ASSIGN(const QVariant language,
                bench.ask([](Store &store) { return store.setting(QStringLiteral("language")); }));
    if (!arguments.has(QStringLiteral("kind")))
        edit.fields.append({note::kind, QStringLiteral("visit")});
    if (!arguments.has(QStringLiteral("when")))
        edit.fields.append({note::when, localNow()});
    if (!arguments.has(QStringLiteral("language")))
        edit.fields.append(
            {note::language, language.toString().isEmpty() ? QStringLiteral("fi") : language.toString()});
    KOPA_TRY(addFields(bench, arguments, edit));
    KOPA_TRY(bench.ask([&](Store &store) { return store.write(edit); }));
    KOPA_ASSIGN(QJsonObject made, noteJson(bench, edit.key.id));
    return made;
}

Result<QJsonValue> change(Workbench &bench, const QString &id, Edit edit)
{
    edit.key = {note::type().number, id};
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.record(edit.key));
        return store.write(edit);
    }));
    KOPA_ASSIGN(QJsonObject changed, noteJson(bench, id));
    return changed;
}

Result<QJsonValue> list(Workbench &bench, Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("pilot"), QStringLiteral("kind"), QStringLiteral("tag"),
                                  QStringLiteral("person"), QStringLiteral("organisation"),
                                  QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("search"),
                                  QStringLiteral("trashed"), QStringLiteral("limit")}));
    NoteFilter filter;
    filter.pilot = arguments.value(QStringLiteral("pilot"));
    filter.kind = arguments.value(QStringLiteral("kind"));
    filter.tag = arguments.value(QStringLiteral("tag"));
    filter.person = arguments.value(QStringLiteral("person"));
    filter.organisation = arguments.value(QStringLiteral("organisation"));
    filter.from = arguments.value(QStringLiteral("from"));
    filter.to = arguments.value(QStringLiteral("to"));
    filter.search = arguments.value(QStringLiteral("search"));
    filter.trashed = arguments.has(QStringLiteral("trashed"));
    const int limit = arguments.value(QStringLiteral("limit"), QStringLiteral("0")).toInt();
    KOPA_ASSIGN(const QList<NoteSummary> notes, bench.ask([&](Store &store) -> Result<QList<NoteSummary>> {
        KOPA_ASSIGN(const auto rows, store.noteRows(filter, limit));
        return store.noteSummaries(rows);
    }));
    QJsonArray answer;
    for (const NoteSummary &summary : notes) {
        KOPA_ASSIGN(const QJsonObject object, noteJson(bench, summary.id));
        answer.append(object);
    }
    return answer;
}

Result<QJsonValue> history(Workbench &bench, const QString &id)
{
    const RecordKey key{note::type().number, id};
    KOPA_TRY(bench.ask([&](Store &store) { return store.record(key); }));
    KOPA_ASSIGN(const QList<HistoryEntry> entries,
                bench.ask([&](Store &store) { return store.history(key); }));
    QJsonArray answer;
    for (const HistoryEntry &entry : entries) {
        const FieldType *field = note::type().field(entry.cell.field);
        const QString name = entry.cell.field == merge::trashField    ? QStringLiteral("trashed")
                             : entry.cell.field == merge::reviewField ? QStringLiteral("reviewed")
                             : field                                  ? QString(field->key)
                                                                      : QString::number(entry.cell.field);
        answer.append(QJsonObject{{QStringLiteral("time"), isoTime(entry.time.milliseconds())},
                                  {QStringLiteral("device"), QString::fromLatin1(entry.dot.device.toHex())},
                                  {QStringLiteral("field"), name},
                                  {QStringLiteral("element"), entry.cell.element},
                                  {QStringLiteral("before"), valueJson(entry.before)},
                                  {QStringLiteral("after"), valueJson(entry.after)},
                                  {QStringLiteral("first"), entry.first},
                                  {QStringLiteral("concurrent"), entry.concurrent},
                                  {QStringLiteral("safe"), entry.safe}});
    }
    return answer;
}

} // namespace

Result<QJsonValue> noteCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("add"))
        return add(bench, arguments);
    if (verb == QStringLiteral("list"))
        return list(bench, arguments);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(QStringLiteral(
            "note add, edit, show, list, trash, restore or history; all but add and list name a note"));
    if (verb == QStringLiteral("edit")) {
        KOPA_TRY(arguments.onlyThese(fieldOptions + QStringList{QStringLiteral("append")}));
        Edit edit;
        KOPA_TRY(addFields(bench, arguments, edit));
        KOPA_TRY(addWords(bench, arguments, id, edit));
        return change(bench, id, edit);
    }
    if (verb == QStringLiteral("move")) {
        KOPA_TRY(arguments.onlyThese({QStringLiteral("space")}));
        KOPA_ASSIGN(const crypto::SpaceId space, chosenSpace(bench, arguments));
        const DecodedPictures pictures;
        KOPA_ASSIGN(const RecordKey moved, moveNote(bench.store, pictures, bench.client.cancelled(),
                                                    {note::type().number, id}, space));
        KOPA_ASSIGN(QJsonObject made, noteJson(bench, moved.id));
        return made;
    }
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == QStringLiteral("show")) {
        KOPA_ASSIGN(QJsonObject found, noteJson(bench, id));
        return found;
    }
    if (verb == QStringLiteral("trash"))
        return change(bench, id, {.key = {}, .trash = true});
    if (verb == QStringLiteral("restore"))
        return change(bench, id, {.key = {}, .trash = false});
    if (verb == QStringLiteral("history"))
        return history(bench, id);
    return usageError(QStringLiteral("unknown: note %1").arg(verb));
}

} // namespace kopa::cli
