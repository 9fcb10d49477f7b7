#pragma once

#include "record_type.h"

/// Several people code the same notes without seeing what the others do.
namespace kopa::coding_round {

inline constexpr FieldNumber name = 1;
inline constexpr FieldNumber notes = 2;
inline constexpr FieldNumber coders = 3; ///< persons' ids
inline constexpr FieldNumber codes = 4;  ///< empty: all
inline constexpr FieldNumber state = 5;

const RecordType &type();

} // namespace kopa::coding_round
