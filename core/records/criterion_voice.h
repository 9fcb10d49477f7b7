#pragma once

#include "record_type.h"

/// What a municipality or provider says to a criterion.
namespace kopa::criterion_voice {

inline constexpr FieldNumber criterion = 1;
inline constexpr FieldNumber organisation = 2;
inline constexpr FieldNumber says = 3;
inline constexpr FieldNumber from = 4; ///< it applies there
inline constexpr FieldNumber on = 5;
inline constexpr FieldNumber comment = 6;

const RecordType &type();

} // namespace kopa::criterion_voice
