#include "list_undo.h"

#include "list_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kopa::lists {

namespace {

QString settingName()
{
    return QStringLiteral("lists.import");
}

/// One record of an import: which of this device's changes it was; 0 of a new one that was not written yet.
struct Written
{
    RecordKey key;
    merge::Dot dot;
    bool made = false;
};

struct Remembered
{
    const RecordType *type = nullptr;
    QDateTime when;
    QList<Written> records;
};

/// The live writes of one cell; of a long text, the changes that nobody has built upon.
QList<merge::Dot> liveDots(const Record &record, const merge::CellKey &cell)
{
    if (const merge::MergedText *text = cell.element.isEmpty() ? record.state.text(cell.field) : nullptr)
        return text->heads;
    const merge::Cell shown = record.state.cell(cell);
    QList<merge::Dot> dots;
    for (const merge::Write &write : shown.live())
        dots.append(write.dot);
    return dots;
}

/// The change in which this device just wrote an edit.
merge::Dot dotOf(const Record &record, const Edit &edit, const crypto::DeviceId &own)
{
    QList<merge::CellKey> cells;
    for (const FieldEdit &field : edit.fields)
        cells.append(merge::CellKey{field.field});
    for (const SetEdit &set : edit.sets)
        for (const QString &element : QStringList(set.add + set.remove))
            cells.append({set.field, element});
    merge::Dot newest{own, 0};
    for (const merge::CellKey &cell : std::as_const(cells))
        for (const merge::Dot &dot : liveDots(record, cell))
            if (dot.device == own && dot.n > newest.n)
                newest = dot;
    return newest;
}

Result<std::optional<Remembered>> remembered(Store &store)
{
    KOPA_ASSIGN(const QVariant kept, store.setting(settingName()));
    const QJsonObject object = QJsonDocument::fromJson(kept.toByteArray()).object();
    Remembered import{recordType(object.value(QStringLiteral("type")).toString()),
                      QDateTime::fromString(object.value(QStringLiteral("when")).toString(), Qt::ISODate),
                      {}};
    const auto device = crypto::DeviceId::from(
        QByteArray::fromHex(object.value(QStringLiteral("device")).toString().toLatin1()));
    if (!import.type || !device)
        return std::optional<Remembered>();
    for (const QJsonValue &one : object.value(QStringLiteral("records")).toArray()) {
        const QJsonArray parts = one.toArray();
        import.records.append(
            {{TypeNumber(parts.at(3).toInteger(import.type->number)), parts.at(0).toString()},
             {*device, std::uint64_t(parts.at(1).toInteger())},
             parts.at(2).toBool()});
    }
    return std::optional(import);
}

/// True when nothing but the import's own change lives in a record that it made.
bool isAsMade(const Record &record, const merge::Dot &dot)
{
    const QList<merge::Dot> context = record.state.context();
    const merge::Dot made{dot.device, dot.n == 0 && !context.isEmpty() ? context.first().n : dot.n};
    return std::all_of(context.begin(), context.end(), [&](const merge::Dot &one) { return one == made; });
}

/// Takes one cell back, or says that somebody has written it since.
void takeBack(const Record &record, const HistoryEntry &entry, Edit &edit, QStringList &kept)
{
    const FieldType *field = record.type->field(entry.cell.field);
    if (!field)
        return;
    const QList<merge::Dot> live = liveDots(record, entry.cell);
    const bool untouched = live.size() == 1 && live.first() == entry.dot;
    if (!untouched || merge::isWithheld(entry.before)) {
        kept.append(QString(field->key));
        return;
    }
    if (!field->isSet()) {
        edit.fields.append({.field = field->number, .value = entry.before});
        return;
    }
    const bool was = entry.before == merge::Value{true};
    const QStringList element{entry.cell.element};
    edit.sets.append({field->number, was ? element : QStringList(), was ? QStringList() : element});
}

Result<void> undoOne(Store &store, const Written &one, QList<Edit> &edits, ImportUndone &undone)
{
    const auto record = store.record(one.key);
    if (!record.ok())
        return record.error().code == ErrorCode::NotFound ? Result<void>() : record.error();
    if (record->state.trashed())
        return {};
    Edit edit{.key = one.key};
    QStringList kept;
    if (one.made && isAsMade(*record, one.dot)) {
        edit.trash = true;
        ++undone.trashed;
    } else if (!one.made) {
        KOPA_ASSIGN(const QList<HistoryEntry> history, store.history(one.key));
        for (const HistoryEntry &entry : history)
            if (entry.dot == one.dot)
                takeBack(*record, entry, edit, kept);
        undone.restored += !edit.fields.isEmpty() || !edit.sets.isEmpty();
    }
    if (edit.trash || !edit.fields.isEmpty() || !edit.sets.isEmpty())
        edits.append(edit);
    if (!kept.isEmpty() || (one.made && !edit.trash))
        undone.kept.append({one.key.id, calledName(*record, u"fi"), kept});
    return {};
}

} // namespace

Result<std::optional<LastImport>> lastImport(Store &store)
{
    KOPA_ASSIGN(const auto import, remembered(store));
    if (!import)
        return std::optional<LastImport>();
    return std::optional(LastImport{QString(import->type->key), import->when, import->records.size()});
}

Result<void> rememberImport(Store &store, const RecordType &type, const QList<Edit> &edits,
                            const QSet<QString> &made)
{
    const crypto::DeviceId own = store.deviceId();
    QJsonArray records;
    for (const Edit &edit : edits) {
        const auto record = store.record(edit.key);
        if (!record.ok() && record.error().code != ErrorCode::NotFound)
            return record.error();
        records.append(QJsonArray{edit.key.id, record.ok() ? qint64(dotOf(*record, edit, own).n) : 0,
                                  made.contains(edit.key.id), qint64(edit.key.type)});
    }
    const QJsonObject object{{QStringLiteral("type"), QString(type.key)},
                             {QStringLiteral("when"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                             {QStringLiteral("device"), QString::fromLatin1(own.toHex())},
                             {QStringLiteral("records"), records}};
    return store.setSetting(settingName(), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> writeRemembered(Store &store, const RecordType &type, const QList<Edit> &edits,
                             const QSet<QString> &made)
{
    return store.writeAll(edits, [&](Store &now) -> Result<QList<Edit>> {
        KOPA_TRY(rememberImport(now, type, edits, made));
        return QList<Edit>();
    });
}

Result<ImportUndone> undoImport(Store &store)
{
    KOPA_ASSIGN(const auto import, remembered(store));
    if (!import)
        return Error{ErrorCode::NotFound,
                     {{QStringLiteral("type"), QStringLiteral("import")}, {QStringLiteral("id"), QString()}}};
    QList<Edit> edits;
    ImportUndone undone;
    for (const Written &one : import->records)
        KOPA_TRY(undoOne(store, one, edits, undone));
    KOPA_TRY(store.writeAll(edits));
    KOPA_TRY(store.setSetting(settingName(), QByteArray()));
    return undone;
}

} // namespace kopa::lists
