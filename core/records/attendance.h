#pragma once

#include "record_type.h"

/// Somebody who was present at a workshop, with words that can be erased: ticked by the host, or signed in by
/// themselves in their browser.
namespace kopa::attendance {

inline constexpr FieldNumber workshop = 1;
inline constexpr FieldNumber name = 2;
inline constexpr FieldNumber organisation = 3;
inline constexpr FieldNumber group = 4;
inline constexpr FieldNumber at = 5;
inline constexpr FieldNumber source = 6;

const RecordType &type();

} // namespace kopa::attendance
