#pragma once

#include "record_type.h"

/// A call for pilots: until when applications are in time, and how long one may be (capabilities B2, B3).
namespace kopa::call {

inline constexpr FieldNumber nameFi = 1;
inline constexpr FieldNumber nameSv = 2;
inline constexpr FieldNumber nameEn = 3;
inline constexpr FieldNumber deadline = 4; ///< its last minute is still in time
inline constexpr FieldNumber timeZone = 5; ///< in which people read it: "Europe/Helsinki"
inline constexpr FieldNumber limit = 6;    ///< characters over all parts together, spaces and line ends too

const RecordType &type();

} // namespace kopa::call
