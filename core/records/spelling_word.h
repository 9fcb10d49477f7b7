#pragma once

#include "record_type.h"

/// A word that somebody wants no spelling mark on.
namespace kopa::spelling_word {

inline constexpr FieldNumber word = 1;
inline constexpr FieldNumber language = 2;

const RecordType &type();

} // namespace kopa::spelling_word
