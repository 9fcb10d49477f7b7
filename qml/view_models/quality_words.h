#pragma once

#include "core/records/record.h"

#include <QVariantMap>

namespace kopa {

/// All records of a type that this device holds, as the interface's thread knows them.
QList<Record> heldRecords(const RecordType &type);

/// "1.2 Närvaro" in the interface's language.
QString criterionName(const Record &criterion);
/// The same of an id; empty for an unknown one.
QString criterionName(const QString &criterion);

/// An organisation's name in the interface's language; empty for an unknown id.
QString organisationName(const QString &organisation);

/// Their names, ordered as the language orders them.
QStringList organisationNames(const QStringList &organisations);

} // namespace kopa
