#pragma once

#include "record_type.h"

/// A keyword of development work, shared by pilots.
namespace kopa::theme {

inline constexpr FieldNumber nameFi = 1;
inline constexpr FieldNumber nameSv = 2;
inline constexpr FieldNumber nameEn = 3;

const RecordType &type();

} // namespace kopa::theme
