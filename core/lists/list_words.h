#pragma once

#include "core/records/record_type.h"

/// What stands above a list's columns and in its cells, in Finnish, Swedish and English: the words of the
/// interface, which the core cannot ask.
namespace kopa::lists {

/// In a language without words of its own: English. A field without words is named by its key.
QString fieldWords(const RecordType &type, const FieldType &field, QStringView language);
/// One of a field's choices; its key where it has no words.
QString choiceWords(const RecordType &type, const FieldType &field, const QString &choice,
                    QStringView language);
/// A list of such records: "Organisaatiot".
QString listWords(const RecordType &type, QStringView language);
/// What a list itself says: "id", "row", "column", "reason", "value", "heading", "key".
QString ownWords(const QString &key, QStringView language);
/// Why a row was refused.
QString reasonWords(const QString &reason, QStringView language);

/// The languages in which a heading is known.
const QStringList &wordLanguages();

} // namespace kopa::lists
