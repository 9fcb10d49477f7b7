#pragma once

#include "record_type.h"

/// Something that somebody is to do, or has promised to.
namespace kopa::task {

inline constexpr FieldNumber title = 1;
inline constexpr FieldNumber kind = 2;
inline constexpr FieldNumber owner = 3; ///< a person's id
inline constexpr FieldNumber due = 4;
inline constexpr FieldNumber remind = 5;
inline constexpr FieldNumber done = 6;
inline constexpr FieldNumber note = 7;
inline constexpr FieldNumber finding = 8;
inline constexpr FieldNumber pilot = 9;

const RecordType &type();

} // namespace kopa::task
