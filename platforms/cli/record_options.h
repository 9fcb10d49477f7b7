#pragma once

#include "field_options.h"

namespace kopa::cli {

/// The option that stands for a field: its key with hyphens, of a set its singular: "met-by", "municipality".
QString optionOf(const FieldType &field);

/// The options for all fields of a type but some.
QStringList optionsOf(const RecordType &type, const QList<FieldNumber> &without = {});

/// Puts the values of all these options into an edit: see addField().
Result<void> addFields(Workbench &bench, const Arguments &arguments, const RecordType &type, Edit &edit,
                       const QList<FieldNumber> &without = {});

/// `add`, with an empty id, and `edit ID` of a record by the options of its fields, of a new one also
/// --space; answers the id. NotFound.
Result<QString> writeFields(Workbench &bench, const Arguments &arguments, const RecordType &type,
                            const QString &id = {});
/// An edit for a new record by the options of its type and --space. Usage for options that are neither these
/// nor `further`.
Result<Edit> newRecord(Workbench &bench, const Arguments &arguments, const RecordType &type,
                       const QList<FieldNumber> &without = {}, const QStringList &further = {});

/// The same for a record that is there. NotFound.
Result<Edit> changedRecord(Workbench &bench, const Arguments &arguments, const RecordKey &key,
                           const QList<FieldNumber> &without = {}, const QStringList &further = {});

/// Writes an edit and answers the record.
Result<QJsonValue> writeRecord(Workbench &bench, const Edit &edit);

/// `trash ID` and `restore ID` of records of any type; NotFound.
Result<QJsonValue> setTrashed(Workbench &bench, const RecordKey &key, bool trashed);

/// The person at hand, in hexadecimal; empty before this device is in a network.
Result<QString> personAtHand(Workbench &bench);

} // namespace kopa::cli
