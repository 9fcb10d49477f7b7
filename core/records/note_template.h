#pragma once

#include "record_type.h"

/// The text that a new note of a kind begins with, one a language; a register record, so anybody may better
/// it.
namespace kopa::note_template {

inline constexpr FieldNumber kind = 1;
inline constexpr FieldNumber language = 2;
inline constexpr FieldNumber text = 3;

const RecordType &type();

} // namespace kopa::note_template
