#pragma once

#include "core/records/record_type.h"

/// The words of record types, their fields and choices in Finnish, Swedish and English, as words.csv holds
/// them: for what lists say in their columns and cells, and for pages that show a record of any type.
namespace kopa::lists {

/// In a language without words of its own: English. A field without words is named by its key.
QString fieldWords(const RecordType &type, const FieldType &field, QStringView language);
/// One of a field's choices; its key where it has no words.
QString choiceWords(const RecordType &type, const FieldType &field, const QString &choice,
                    QStringView language);
/// A field and a choice by their keys alone ("place", "finding.state"); empty where there are no words.
QString fieldWords(const QString &key, QStringView language);
QString choiceWords(const QString &field, const QString &choice, QStringView language);
/// One record of a type: "Löydös"; empty where there are no words.
QString recordWords(const QString &type, QStringView language);
/// A list of such records: "Organisaatiot".
QString listWords(const RecordType &type, QStringView language);
/// What a list itself says: "id", "row", "column", "reason", "value", "heading", "key".
QString ownWords(const QString &key, QStringView language);
/// Why a row was refused.
QString reasonWords(const QString &reason, QStringView language);

/// The languages in which a heading is known.
const QStringList &wordLanguages();

} // namespace kopa::lists
