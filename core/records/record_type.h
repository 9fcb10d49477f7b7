#pragma once

#include "core/merge/object_state.h"

#include <QLatin1String>
#include <QList>
#include <QStringList>

namespace kopa {

using merge::FieldNumber;
using merge::TypeNumber;

/// What a field holds. Storage, change encoding, merge rule and export all follow from it.
enum class FieldKind {
    Text,      ///< one line
    LongText,  ///< Markdown, merged character by character
    Choice,    ///< one of FieldType::choices
    Reference, ///< the id of a record of type FieldType::target
    Date,      ///< "2021-01-01"
    DateTime,  ///< ISO 8601 with offset: wall time and instant both kept
    Integer,
    Money,   ///< euro in whole cents
    List,    ///< short texts in an order that people give; moving and editing one item both count
    TextSet, ///< adding wins over a removal that did not know of it
    ReferenceSet,
};

/// One field of a record type, declared once.
struct FieldType
{
    FieldNumber number; ///< on the wire; never reused
    QLatin1String key;  ///< in JSON, as column name and as label key
    FieldKind kind;
    QLatin1String target = QLatin1String(); ///< of a reference: the type's key
    QList<QLatin1String> choices = {};
    bool searched = false; ///< its text is found by full-text search
    bool listed = false;   ///< lists filter or sort by it: it gets an index
    /// Words about the person whom the record is about: sealed under a key of that record's own, and gone for
    /// good when it is erased. One line of text.
    bool personal = false;

    bool isSet() const { return kind == FieldKind::TextSet || kind == FieldKind::ReferenceSet; }
    /// One value, which has a column of its own; sets and lists have a cell for each element.
    bool isSingle() const { return !isSet() && kind != FieldKind::List; }
    bool isNumber() const { return kind == FieldKind::Integer || kind == FieldKind::Money; }
};

/// A kind of record, declared once in the file named after it.
struct RecordType
{
    TypeNumber number; ///< on the wire; never reused
    QLatin1String key; ///< in JSON, as table name and as label key
    QList<FieldType> fields;

    const FieldType *field(FieldNumber fieldNumber) const;
    const FieldType *field(QStringView fieldKey) const;
    /// A record of this type is about a person, and can be erased.
    bool hasSubject() const;
};

/// All types that this version knows.
const QList<const RecordType *> &recordTypes();
/// Null for a type that this version does not know.
const RecordType *recordType(TypeNumber number);
const RecordType *recordType(QStringView key);

} // namespace kopa
