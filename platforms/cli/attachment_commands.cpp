#include "commands.h"
#include "core/attachments/attachment_reader.h"
#include "core/attachments/attachment_writer.h"
#include "core/records/attachment.h"
#include "core/records/note.h"
#include "output.h"
#include "platforms/pictures/decoded_pictures.h"

#include <QFile>
#include <QFileInfo>

namespace kopa::cli {

namespace {

RecordKey keyOf(const QString &id)
{
    return {attachment::type().number, id};
}

/// Where a file is: "here" only, "under_way", "safe" on the server, or "not_here".
QString stateOf(const KeptAttachment &file)
{
    if (file.safe && file.isHere())
        return QStringLiteral("safe");
    if (file.isHere())
        return file.sent > 0 ? QStringLiteral("under_way") : QStringLiteral("here");
    return file.held > 0 || file.wanted ? QStringLiteral("under_way") : QStringLiteral("not_here");
}

Result<QJsonObject> describe(Store &store, const Record &record)
{
    QJsonObject object = recordJson(record);
    object.remove(QStringLiteral("key"));
    object.insert(QStringLiteral("thumbnail"), !record.text(attachment::thumbnail).isEmpty());
    KOPA_ASSIGN(const auto opener, Attachments(store).opener(keyOf(record.id)));
    KOPA_ASSIGN(const auto kept, Attachments(store).kept(opener.space, opener.id));
    KeptAttachment file;
    file.pieces = crypto::attachmentPieces(opener.size);
    file = kept.value_or(file);
    object.insert(QStringLiteral("state"), stateOf(file));
    object.insert(QStringLiteral("pieces"), qint64(file.pieces));
    object.insert(QStringLiteral("pieces_here"), qint64(file.held));
    object.insert(QStringLiteral("pieces_on_server"), qint64(file.sent));
    if (file.fetchedBy >= 0)
        object.insert(QStringLiteral("fetched_by"), file.fetchedBy);
    if (!file.problem.isEmpty())
        object.insert(QStringLiteral("problem"), file.problem);
    return object;
}

Result<QJsonValue> show(Workbench &bench, const QString &id)
{
    KOPA_ASSIGN(const QJsonObject object, bench.ask([&](Store &store) -> Result<QJsonObject> {
        KOPA_ASSIGN(const Record record, store.record(keyOf(id)));
        return describe(store, record);
    }));
    return QJsonValue(object);
}

Result<QJsonValue> add(Workbench &bench, Arguments &arguments)
{
    const QString note = arguments.nextWord();
    const QString path = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese(
        {QStringLiteral("caption"), QStringLiteral("longest-side"), QStringLiteral("type")}));
    if (note.isEmpty() || path.isEmpty())
        return usageError(QStringLiteral("attachment add NOTE FILE"));
    KOPA_ASSIGN(const Record record, bench.ask([&](Store &store) {
        return store.record({note::type().number, note});
    }));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
    const DecodedPictures pictures;
    KOPA_ASSIGN(const RecordKey key,
                AttachmentWriter(bench.store, pictures, bench.client.cancelled())
                    .add({.note = note,
                          .space = record.space,
                          .name = QFileInfo(path).fileName(),
                          .mediaType = arguments.value(QStringLiteral("type")).toLatin1(),
                          .caption = arguments.value(QStringLiteral("caption")),
                          .longestSide = arguments.value(QStringLiteral("longest-side")).toInt()},
                         file));
    return show(bench, key.id);
}

Result<QJsonValue> list(Workbench &bench, const QString &note)
{
    KOPA_ASSIGN(const QJsonArray rows, bench.ask([&](Store &store) -> Result<QJsonArray> {
        KOPA_ASSIGN(const auto records, Attachments(store).ofNote(note));
        QJsonArray all;
        for (const Record &record : records) {
            KOPA_ASSIGN(const QJsonObject one, describe(store, record));
            all.append(one);
        }
        return all;
    }));
    return QJsonValue(rows);
}

/// Written piece by piece, beside its name, which it has once it is whole.
Result<QJsonValue> copyOut(Workbench &bench, const QString &id, const QString &path)
{
    KOPA_ASSIGN(const auto opener,
                bench.ask([&](Store &store) { return Attachments(store).opener(keyOf(id)); }));
    AttachmentReader reader(bench.store, opener);
    QFile file(path + QStringLiteral(".part"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
    while (!reader.atEnd() && !reader.problem()) {
        const QByteArray part = reader.read(1024 * 1024);
        if (file.write(part) != part.size() || (part.isEmpty() && !reader.atEnd()))
            break;
    }
    const bool whole = file.size() == opener.size && file.flush();
    file.close();
    QFile::remove(path);
    if (reader.problem() || !whole || !file.rename(path)) {
        file.remove();
        return reader.problem().value_or(Error{ErrorCode::InputOutput, {}});
    }
    return QJsonObject{{QStringLiteral("written"), path}, {QStringLiteral("bytes"), qint64(opener.size)}};
}

Result<QJsonValue> wantThem(Workbench &bench, const QString &note)
{
    KOPA_ASSIGN(const AttachmentTotals asked, bench.ask([&](Store &store) -> Result<AttachmentTotals> {
        KOPA_ASSIGN(const auto records, Attachments(store).ofNote(note));
        QList<RecordKey> keys;
        for (const Record &record : records)
            keys.append(keyOf(record.id));
        return Attachments(store).want(keys);
    }));
    return QJsonObject{{QStringLiteral("files"), asked.files},
                       {QStringLiteral("bytes"), qint64(asked.bytes)}};
}

Result<QJsonValue> release(Workbench &bench, const QString &id)
{
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const auto opener, Attachments(store).opener(keyOf(id)));
        return Attachments(store).release(opener.space, opener.id);
    }));
    return show(bench, id);
}

} // namespace

Result<QJsonValue> attachmentCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("add"))
        return add(bench, arguments);
    const QString id = arguments.nextWord();
    const QString path = verb == QStringLiteral("get") ? arguments.nextWord() : QString();
    KOPA_TRY(arguments.onlyThese({}));
    if (id.isEmpty())
        return usageError(QStringLiteral("attachment add|list|show|get|fetch|release"));
    if (verb == QStringLiteral("list"))
        return list(bench, id);
    if (verb == QStringLiteral("show"))
        return show(bench, id);
    if (verb == QStringLiteral("get") && !path.isEmpty())
        return copyOut(bench, id, path);
    if (verb == QStringLiteral("fetch"))
        return wantThem(bench, id);
    if (verb == QStringLiteral("release"))
        return release(bench, id);
    return usageError(QStringLiteral("attachment add|list|show|get|fetch|release"));
}

} // namespace kopa::cli
