#include "edit_writes.h"

#include "core/crypto/keys.h"
#include "core/merge/position.h"

namespace kopa {

using merge::CellKey;
using merge::CellWrite;
using merge::Dot;
using merge::ObjectState;
using merge::Value;

namespace {

constexpr qsizetype maximumElement = 1000;
/// Signs of an item's random id that end its position, so that two people who add in one place do not make
/// one.
constexpr qsizetype positionTail = 3;

Error invalid(const FieldType &field, const QString &value)
{
    return {ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QString(field.key)}, {QStringLiteral("value"), value.left(80)}}};
}

bool changesSomething(const merge::Cell &cell, const FieldEdit &edit, const Value &shown)
{
    return cell.live().isEmpty() || edit.parents || cell.differs() || shown != edit.value;
}

/// The position of an item that comes to stand after another one.
Result<QString> positionAfter(const FieldType &field, const ObjectState &state, const QString &item,
                              const QString &after)
{
    QList<ListItem> items = Record{nullptr, {}, state}.list(field.number);
    items.removeIf([&](const ListItem &one) { return one.id == item; });
    const auto place =
        std::find_if(items.begin(), items.end(), [&](const ListItem &one) { return one.id == after; });
    if (!after.isEmpty() && place == items.end())
        return invalid(field, after);
    const auto next = after.isEmpty() ? items.begin() : place + 1;
    const auto positionOf = [&](const QString &id) {
        return merge::textOf(state.value(CellKey{field.number, id + merge::positionMark}));
    };
    return merge::positionBetween(after.isEmpty() ? QString() : positionOf(after),
                                  next == items.end() ? QString() : positionOf(next->id)) +
           item.left(positionTail);
}

Result<QList<CellWrite>> itemWrites(const FieldType &field, const ListEdit &edit, const ObjectState &state)
{
    const bool fresh = edit.item.isEmpty();
    const QString item = fresh ? crypto::newObjectId() : edit.item;
    const merge::Cell cell = state.cell({field.number, item});
    if ((!fresh && cell.live().isEmpty()) || item.endsWith(merge::positionMark))
        return invalid(field, item);
    if (fresh && (!edit.text || edit.text->isEmpty()))
        return invalid(field, {});
    QList<CellWrite> writes;
    if (edit.text) {
        if (edit.text->size() > maximumElement)
            return invalid(field, *edit.text);
        if (cell.differs() || cell.shown() != Value{*edit.text})
            writes.append({{field.number, item}, *edit.text, cell.dots()});
    }
    if (edit.after || fresh) {
        const QList<ListItem> items = Record{nullptr, {}, state}.list(field.number);
        const QString last = items.isEmpty() ? QString() : items.last().id;
        KOPA_ASSIGN(const QString position,
                    positionAfter(field, state, item, edit.after ? *edit.after : last));
        const CellKey key{field.number, item + merge::positionMark};
        writes.append({key, position, state.cell(key).dots()});
    }
    return writes;
}

/// A review of one cell.
Result<CellWrite> reviewWrite(const FieldType &field, const ReviewEdit &edit, const CellKey &cell,
                              const ObjectState &state)
{
    const CellKey key = merge::reviewKey(cell);
    CellWrite write{key, !edit.reopen, state.cell(key).dots()};
    if (edit.reopen)
        return write;
    write.context = state.reviewContext(cell);
    if (edit.chosen && !state.text(cell.field)) {
        const auto index = write.context.indexOf(*edit.chosen);
        if (index >= 0)
            write.value = std::int64_t(index);
        else if (field.isSingle() || !edit.element.isEmpty())
            return invalid(field, {});
    }
    return write;
}

} // namespace

Result<void> validate(const FieldType &field, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    if (field.isNumber())
        return std::holds_alternative<std::int64_t>(value) ? Result<void>() : invalid(field, {});
    const auto *text = std::get_if<QString>(&value);
    if (!text || text->size() > merge::maximumText / 4)
        return invalid(field, {});
    if (field.kind == FieldKind::Choice && !field.choices.contains(*text))
        return invalid(field, *text);
    return {};
}

Result<QList<CellWrite>> valueWrites(const RecordType &type, const Edit &edit, const ObjectState &state)
{
    QList<CellWrite> writes;
    for (const FieldEdit &fieldEdit : edit.fields) {
        const FieldType *field = type.field(fieldEdit.field);
        if (!field || !field->isSingle())
            return ErrorCode::InvalidArgument;
        if (field->kind == FieldKind::LongText)
            continue;
        KOPA_TRY(validate(*field, fieldEdit.value));
        const merge::Cell cell = state.cell({field->number});
        if (changesSomething(cell, fieldEdit, state.value(field->number)))
            writes.append({{field->number}, fieldEdit.value, fieldEdit.parents.value_or(cell.dots())});
    }
    return writes;
}

Result<QList<CellWrite>> setWrites(const RecordType &type, const Edit &edit, const ObjectState &state)
{
    QList<CellWrite> writes;
    for (const SetEdit &setEdit : edit.sets) {
        const FieldType *field = type.field(setEdit.field);
        if (!field || !field->isSet())
            return ErrorCode::InvalidArgument;
        for (const auto &[elements, present] :
             {std::pair{setEdit.add, true}, std::pair{setEdit.remove, false}}) {
            for (const QString &raw : elements) {
                const QString element = raw.trimmed().normalized(QString::NormalizationForm_C);
                if (element.isEmpty() || element.size() > maximumElement)
                    return invalid(*field, raw);
                const merge::Cell cell = state.cell({field->number, element});
                if (cell.present() != present)
                    writes.append({{field->number, element}, present, cell.dots()});
            }
        }
    }
    return writes;
}

Result<QList<CellWrite>> listWrites(const RecordType &type, const Edit &edit, const ObjectState &state)
{
    QList<CellWrite> writes;
    for (const ListEdit &listEdit : edit.lists) {
        const FieldType *field = type.field(listEdit.field);
        if (!field || field->kind != FieldKind::List)
            return ErrorCode::InvalidArgument;
        KOPA_ASSIGN(const QList<CellWrite> item, itemWrites(*field, listEdit, state));
        writes.append(item);
    }
    return writes;
}

Result<QList<CellWrite>> reviewWrites(const RecordType &type, const Edit &edit, const ObjectState &state)
{
    QList<CellWrite> writes;
    for (const ReviewEdit &review : edit.reviews) {
        if (review.field == merge::trashField)
            continue;
        const FieldType *field = type.field(review.field);
        if (!field)
            return ErrorCode::InvalidArgument;
        QList<CellKey> cells{{review.field, review.element}};
        if (!field->isSingle() && review.element.isEmpty()) {
            cells.clear();
            for (auto it = state.cells().lowerBound({review.field});
                 it != state.cells().end() && it.key().field == review.field; ++it)
                if (it->differs() && !it.key().element.endsWith(merge::positionMark))
                    cells.append(it.key());
        }
        for (const CellKey &cell : std::as_const(cells)) {
            KOPA_ASSIGN(const CellWrite write, reviewWrite(*field, review, cell, state));
            writes.append(write);
        }
    }
    return writes;
}

QList<CellWrite> trashWrites(const Edit &edit, const ObjectState &state)
{
    std::optional<bool> wanted = edit.trash;
    for (const ReviewEdit &review : edit.reviews)
        if (review.field == merge::trashField && !review.reopen)
            wanted = false;
    if (!wanted || (*wanted == state.trashed() && (*wanted || !state.revived())))
        return {};
    const CellKey key{merge::trashField};
    return {{key, *wanted, state.cell(key).dots(), *wanted ? state.context() : QList<Dot>()}};
}

} // namespace kopa
