#include "note_fields.h"

#include "core/records/note.h"

namespace kopa {

namespace {

struct SingleField
{
    FieldNumber number;
    QString NoteFields::*member;
};
constexpr SingleField singleFields[] = {{note::kind, &NoteFields::kind},
                                        {note::pilot, &NoteFields::pilot},
                                        {note::place, &NoteFields::place},
                                        {note::when, &NoteFields::when},
                                        {note::language, &NoteFields::language}};

struct SetField
{
    FieldNumber number;
    QStringList NoteFields::*member;
};
constexpr SetField setFields[] = {{note::organisations, &NoteFields::organisations},
                                  {note::participants, &NoteFields::participants},
                                  {note::tags, &NoteFields::tags}};

QStringList without(const QStringList &all, const QStringList &others)
{
    QStringList left;
    for (const QString &one : all)
        if (!others.contains(one))
            left.append(one);
    return left;
}

/// In whatever order: a person adds at the end, the store keeps them sorted.
bool sameElements(QStringList one, QStringList other)
{
    one.sort();
    other.sort();
    return one == other;
}

} // namespace

NoteFields NoteFields::of(const Record &record)
{
    NoteFields fields;
    for (const SingleField &field : singleFields)
        fields.*field.member = record.text(field.number);
    for (const SetField &field : setFields)
        fields.*field.member = record.set(field.number);
    return fields;
}

void NoteFields::addDifference(const NoteFields &saved, Edit &edit) const
{
    for (const SingleField &field : singleFields) {
        const QString &value = this->*field.member;
        if (value != saved.*field.member)
            edit.fields.append(
                {.field = field.number, .value = value.isEmpty() ? merge::Value() : merge::Value(value)});
    }
    for (const SetField &field : setFields) {
        SetEdit change{.field = field.number,
                       .add = without(this->*field.member, saved.*field.member),
                       .remove = without(saved.*field.member, this->*field.member)};
        if (!change.add.isEmpty() || !change.remove.isEmpty())
            edit.sets.append(std::move(change));
    }
}

void NoteFields::rebase(const NoteFields &base, const NoteFields &incoming)
{
    for (const SingleField &field : singleFields)
        if (this->*field.member == base.*field.member)
            this->*field.member = incoming.*field.member;
    for (const SetField &field : setFields) {
        const QStringList removed = without(base.*field.member, this->*field.member);
        const QStringList arrived = without(incoming.*field.member, base.*field.member);
        const QStringList gone = without(base.*field.member, incoming.*field.member);
        this->*field.member = without(this->*field.member, gone);
        for (const QString &value : arrived)
            if (!(this->*field.member).contains(value) && !removed.contains(value))
                (this->*field.member).append(value);
        if (sameElements(this->*field.member, incoming.*field.member))
            this->*field.member = incoming.*field.member;
    }
}

bool isDraft(const NoteSummary &note)
{
    return note.title.isEmpty() || note.pilot.isEmpty();
}

Result<void> copyNote(Store &store, const QString &from, const QString &to, const QString &when)
{
    KOPA_ASSIGN(const Record original, store.record({note::type().number, from}));
    NoteFields fields = NoteFields::of(original);
    fields.when = when;
    Edit edit{.key = {note::type().number, to}};
    if (!original.space.isZero())
        edit.space = original.space;
    fields.addDifference({}, edit);
    edit.fields.append({.field = note::text, .value = original.text(note::text)});
    return store.write(edit);
}

} // namespace kopa
