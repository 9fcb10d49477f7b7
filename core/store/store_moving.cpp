#include "core/records/note.h"
#include "store.h"

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

} // namespace

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
    KOPA_TRY(writeAll({copy, leave, trash}));
    return made;
}

} // namespace kopa
