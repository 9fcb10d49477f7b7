#pragma once

#include "record_type.h"

namespace kopa {

/// One item of an ordered list.
struct ListItem
{
    QString id;
    QString text;

    bool operator==(const ListItem &) const = default;
};

/// One record as it reads now: a type, an id and the merged state of its fields. A value; nothing in it
/// writes.
struct Record
{
    const RecordType *type = nullptr;
    QString id;
    merge::ObjectState state;
    /// The space whose members can read it; zero for a record of the built-in register that nobody has
    /// edited.
    crypto::SpaceId space = {};

    QString text(FieldNumber field) const { return merge::textOf(state.value(field)); }
    std::int64_t integer(FieldNumber field) const;
    QStringList set(FieldNumber field) const { return state.elements(field); }
    /// The items of a list in their order.
    QList<ListItem> list(FieldNumber field) const;
    /// True when any cell was ever written: an id that nobody wrote gives an empty record.
    bool exists() const { return !state.cells().isEmpty(); }
};

/// A name in the three languages.
struct TrilingualName
{
    QString fi;
    QString sv;
    QString en;

    /// In the language asked for; without it in English, then Finnish, then Swedish.
    QString in(QStringView language) const;
    /// The other national language's name where it differs, else empty: "S:t Michel" beside "Mikkeli".
    QString beside(QStringView language) const;
};

/// The name of a pilot, organisation, municipality, theme or of another type with name_fi, name_sv and
/// name_en.
TrilingualName nameOf(const Record &record);

/// A line of Markdown as people read it: without the marks of headings, lists, boxes and emphasis.
QString plainLine(QStringView line);

/// The first line of a Markdown text without its marks, at most 120 characters: a note's title.
QString titleOf(const QString &markdown);

} // namespace kopa
