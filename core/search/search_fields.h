#pragma once

#include <QString>

#include <optional>

namespace kopa {

/// What a person can narrow a search by, with a word and a colon before the value.
enum class SearchField { Pilot, Kind, Tag, Person, From, To };

/// "pilot", "pilotti"; "kind", "laji", "slag"... in any of the three languages. Nothing for another word.
std::optional<SearchField> searchField(QStringView word);

/// The choice of a note's kind, or the key of a record type, that a word of the three languages names.
/// Empty for none.
QString kindNamed(QStringView word);

/// "2020-02-12", "2020-02" or "2020" of a day as people type it: these, and "12.2.2020". Empty for no day.
QString dayTyped(const QString &typed);

} // namespace kopa
