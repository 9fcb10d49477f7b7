#pragma once

#include "record_type.h"

/// What one person whom somebody met in the field has agreed to, purpose by purpose.
namespace kopa::consent {

inline constexpr FieldNumber person = 1;
inline constexpr FieldNumber contact = 2;
inline constexpr FieldNumber note = 3; ///< where it was given
inline constexpr FieldNumber notes = 4;
inline constexpr FieldNumber quotes = 5;
inline constexpr FieldNumber photo = 6;
inline constexpr FieldNumber audio = 7;
inline constexpr FieldNumber given = 8;
inline constexpr FieldNumber how = 9;
inline constexpr FieldNumber language = 10;
inline constexpr FieldNumber wording = 11; ///< what the person was shown, whole
inline constexpr FieldNumber withdrawn = 12;

const RecordType &type();

} // namespace kopa::consent
