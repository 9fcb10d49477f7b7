#include "edited_text.h"

#include "core/merge/text_join.h"
#include "core/records/note.h"

#include <QHash>

namespace kopa {

namespace {

/// Texts with words that could not be saved yet, by note; for the store's thread.
std::weak_ptr<EditedText> &unsavedText(const QString &noteId)
{
    static QHash<QString, std::weak_ptr<EditedText>> texts;
    return texts[noteId];
}

/// This device's newest change among the heads of a note's text.
std::optional<merge::Dot> ownHead(const Record &record, const crypto::DeviceId &device)
{
    std::optional<merge::Dot> newest;
    const merge::MergedText *merged = record.state.text(note::text);
    const QList<merge::Dot> heads = merged ? merged->heads : record.state.cell({note::text}).dots();
    for (const merge::Dot &dot : heads)
        if (dot.device == device && (!newest || newest->n < dot.n))
            newest = dot;
    return newest;
}

Result<NoteNow> now(Store &store, Record record, const EditedText &edited)
{
    const RecordKey key{record.type->number, record.id};
    KOPA_ASSIGN(TextSince since, store.textSince(key, note::text, edited.version));
    KOPA_ASSIGN(const bool safe, store.isSafe(key));
    const auto own = ownHead(record, store.deviceId());
    return NoteNow{std::move(record), std::move(since), own ? own->n : edited.own, safe};
}

/// What was typed, as a field of an edit.
struct TypedField
{
    FieldEdit field;
    /// The text after it with what else this device has written meanwhile.
    std::optional<QString> joined = std::nullopt;
};

/// A change that this device made elsewhere meanwhile (an earlier version brought back, the words of a
/// workshop's guests) is in every version it edits from then on: then the whole text as typed is written, and
/// upon it the text in which both are joined.
Result<TypedField> typedField(Store &store, const RecordKey &key, const EditedText &edited)
{
    FieldEdit field{.field = note::text, .value = {}, .parents = edited.version, .patch = edited.unsaved};
    const Result<Record> record = store.record(key);
    const auto own = record.ok() ? ownHead(*record, store.deviceId()) : std::nullopt;
    if (!own || own->n <= edited.own || edited.version.contains(*own))
        return TypedField{field};
    KOPA_ASSIGN(const QString before, store.textAt(key, note::text, edited.version));
    KOPA_ASSIGN(const QString typed, edited.unsaved.applied(before));
    field.patch.reset();
    field.parents->append(*own);
    field.value = typed;
    KOPA_ASSIGN(const QString elsewhere, store.textAt(key, note::text, *field.parents));
    KOPA_ASSIGN(QString joined, merge::joinedPatch(before, elsewhere, typed).applied(elsewhere));
    return TypedField{field, std::move(joined)};
}

} // namespace

QString cursorKey(const QString &noteId)
{
    return QStringLiteral("note.%1.cursor").arg(noteId);
}

Result<OpenedNote> openedNote(Store &store, const RecordKey &key)
{
    OpenedNote opened;
    opened.record = store.record(key);
    KOPA_ASSIGN(opened.safe, store.isSafe(key));
    KOPA_ASSIGN(const QVariant cursor, store.setting(cursorKey(key.id)));
    opened.cursor = cursor.toInt();
    if (const auto left = unsavedText(key.id).lock(); left && !left->unsaved.isEmpty()) {
        opened.edited = *left;
        left->unsaved = {};
        const Result<QString> before = store.textAt(key, note::text, opened.edited.version);
        KOPA_ASSIGN(opened.text, opened.edited.unsaved.applied(before.ok() ? *before : QString()));
    } else if (opened.record.ok()) {
        KOPA_ASSIGN(const Store::OpenText text, store.openText(key, note::text));
        const auto own = ownHead(*opened.record, store.deviceId());
        opened.text = text.text;
        opened.edited = {text.version, {}, own ? own->n : 0};
    }
    return opened;
}

Result<NoteNow> noteNow(Store &store, const RecordKey &key, const EditedTextPointer &edited)
{
    KOPA_ASSIGN(Record record, store.record(key));
    return now(store, std::move(record), *edited);
}

Result<NoteNow> saveNote(Store &store, Edit edit, const merge::TextPatch &typed,
                         const EditedTextPointer &edited, const QMap<QString, QVariant> &settings)
{
    edited->unsaved.append(typed);
    unsavedText(edit.key.id) = edited;
    std::optional<QString> joined;
    if (!edited->unsaved.isEmpty()) {
        KOPA_ASSIGN(TypedField written, typedField(store, edit.key, *edited));
        edit.fields.append(std::move(written.field));
        joined = std::move(written.joined);
    }
    KOPA_TRY(store.write(edit, settings));
    edited->unsaved = {};
    KOPA_ASSIGN(Record record, store.record(edit.key));
    if (const auto own = ownHead(record, store.deviceId()); own && own->n > edited->own) {
        edited->version = {*own};
        edited->own = own->n;
    }
    if (joined) {
        KOPA_TRY(
            store.write({.key = edit.key,
                         .fields = {{.field = note::text, .value = *joined, .parents = edited->version}}}));
        KOPA_ASSIGN(record, store.record(edit.key));
    }
    return now(store, std::move(record), *edited);
}

QList<TypedRun> typedRuns(const merge::TextPatch &patch, QString text)
{
    QList<TypedRun> runs;
    qsizetype from = 0;
    for (const merge::TextRun &run : patch.runs()) {
        const qsizetype at = merge::utf16Index(text, run.at);
        const qsizetype gone = merge::utf16Index(QStringView(text).sliced(at), run.removed);
        const qsizetype size = merge::utf16Index(QStringView(patch.words()).sliced(from), run.inserted);
        runs.append({at, text.mid(at, gone), patch.words().mid(from, size)});
        text.replace(at, gone, runs.last().inserted);
        from += size;
    }
    return runs;
}

QVariantList runsForPage(const QList<TypedRun> &runs)
{
    QVariantList list;
    for (const TypedRun &run : runs)
        list.append(QVariantMap{{QStringLiteral("at"), run.at},
                                {QStringLiteral("removed"), run.removed.size()},
                                {QStringLiteral("inserted"), run.inserted}});
    return list;
}

} // namespace kopa
