#pragma once

#include "core/records/record_type.h"

/// The columns of a list, which follow from the declaration of its record type.
namespace kopa::lists {

/// One column. A reference has two: the names, for people, and the ids behind them.
struct ListColumn
{
    QString key;                      ///< "id", a field's key, or that with "_id"
    const FieldType *field = nullptr; ///< null for the record's own id
    bool ids = false;
};

/// The record's id first, then every field.
QList<ListColumn> columnsOf(const RecordType &type);

QString headingOf(const RecordType &type, const ListColumn &column, QStringView language);

/// The types of which there are lists: all but those that only say something to the program itself.
const QList<const RecordType *> &listTypes();

/// By its key, also in the plural ("organisations", "municipalities", "people"); null for an unknown one.
const RecordType *listType(const QString &word);

} // namespace kopa::lists
