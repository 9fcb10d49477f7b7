#pragma once

#include "core/search/language.h"
#include "core/store/store.h"

namespace kopa {

/// The words that this person, on any device, wants no spelling mark on, in alphabetical order. They are kept
/// in the person's own space where there is one, else in the common one.
Result<QStringList> ownWords(Store &store);

/// Adds a word; one that is there already stays one. InvalidArgument for what is no single word.
Result<void> addOwnWord(Store &store, const QString &word, std::optional<TextLanguage> language);

/// NotFound for a word that is not among them.
Result<void> removeOwnWord(Store &store, const QString &word);

} // namespace kopa
