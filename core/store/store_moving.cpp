#include "core/merge/text_anchor.h"
#include "core/records/consent.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "moved_id.h"
#include "store.h"

#include <QCryptographicHash>

namespace kopa {

namespace {

/// The same words for a new record.
Edit copyOf(const Record &record, const RecordKey &key)
{
    Edit edit{key};
    for (const FieldType &field : record.type->fields) {
        const merge::Value value = field.isSingle() ? record.state.value(field.number) : merge::Value();
        if (field.isSet())
            edit.sets.append({field.number, record.set(field.number), {}});
        else if (field.kind == FieldKind::List)
            for (const ListItem &item : record.list(field.number))
                edit.lists.append({.field = field.number, .text = item.text});
        else if (!std::holds_alternative<std::monostate>(value))
            edit.fields.append({field.number, value});
    }
    return edit;
}

void setText(Edit &edit, FieldNumber field, const QString &text)
{
    edit.fields.removeIf([&](const FieldEdit &given) { return given.field == field; });
    edit.fields.append({field, text});
}

/// Where a note goes, with the change that writes its words there.
struct Destination
{
    QString note;
    crypto::SpaceId space;
    merge::Dot words;
};

/// The same of a record that belongs to a note.
Edit companionOf(const Record &record, FieldNumber note, const Destination &to)
{
    Edit copy = copyOf(record, {record.type->number, movedId(record.id, to.note)});
    copy.space = to.space;
    setText(copy, note, to.note);
    return copy;
}

/// A passage on the same words, which one change writes in their new place.
Edit passageAt(const Record &record, const merge::AnchoredText &text, const Destination &to)
{
    Edit copy = companionOf(record, passage::note, to);
    if (const QString speaker = record.text(passage::speaker); !speaker.isEmpty())
        setText(copy, passage::speaker, movedId(speaker, to.note));
    const auto first = merge::TextAnchor::fromText(record.text(passage::start));
    const auto last = merge::TextAnchor::fromText(record.text(passage::end));
    const auto place = first && last ? text.placed({*first, *last}) : std::nullopt;
    if (!place || place->isEmpty())
        return copy;
    const auto name = [&](qsizetype at) {
        return merge::TextAnchor{to.words, merge::codePoints(QStringView(text.text()).first(at))};
    };
    setText(copy, passage::start, name(place->from).toText());
    merge::TextAnchor end = name(place->to);
    --end.index;
    setText(copy, passage::end, end.toText());
    return copy;
}

} // namespace

QString movedId(const QString &id, const QString &newNote)
{
    const QByteArray names = id.toUtf8() + ' ' + newNote.toUtf8();
    return crypto::base32(QCryptographicHash::hash(names, QCryptographicHash::Sha256).first(16));
}

Result<QList<Edit>> Store::companions(const Record &note, const RecordKey &made, const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const QList<Record> passages, records(passage::type(), passage::note, note.id));
    KOPA_ASSIGN(const QList<Record> consents, records(consent::type(), consent::note, note.id));
    if (passages.isEmpty() && consents.isEmpty())
        return QList<Edit>();
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    KOPA_ASSIGN(const merge::VersionVector *heads, headsOf(row));
    const Destination to{made.id, space, {m_device, heads->head(m_device) + 1}};
    KOPA_ASSIGN(QList<merge::TextChange> changes, textChanges({made.type, note.id}, note::text));
    const merge::AnchoredText text(std::move(changes), note.text(note::text));
    QList<Edit> edits;
    for (const Record &consent : consents)
        edits.append(companionOf(consent, consent::note, to));
    for (const Record &passage : passages)
        edits.append(passageAt(passage, text, to));
    for (const Record &left : passages + consents)
        edits.append(Edit{.key = {left.type->number, left.id}, .trash = true});
    return edits;
}

Result<RecordKey> Store::moveRecord(const RecordKey &key, const crypto::SpaceId &space, const QString &newId)
{
    if (key.type != note::type().number)
        return ErrorCode::InvalidArgument;
    KOPA_ASSIGN(const Record old, record(key));
    if (old.space == space)
        return key;
    const RecordKey made{key.type, newId};
    Edit copy = copyOf(old, made);
    copy.space = space;
    copy.fields.removeIf(
        [](const FieldEdit &edit) { return edit.field == note::movedTo || edit.field == note::movedFrom; });
    copy.fields.append({note::movedFrom, key.id});
    Edit leave{key, {{note::movedTo, made.id}}};
    Edit trash{key};
    trash.trash = true;
    KOPA_ASSIGN(const QList<Edit> along, companions(old, made, space));
    KOPA_TRY(writeAll(QList<Edit>{copy, leave, trash} + along));
    return made;
}

} // namespace kopa
