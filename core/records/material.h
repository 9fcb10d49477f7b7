#pragma once

#include "record_type.h"

/// Support material that the pilots use (capability D5), or the material of an event (D3): an address, or a
/// file that is an attachment.
namespace kopa::material {

inline constexpr FieldNumber titleFi = 1;
inline constexpr FieldNumber titleSv = 2;
inline constexpr FieldNumber titleEn = 3;
inline constexpr FieldNumber kind = 4;
inline constexpr FieldNumber address = 5;   ///< on the web; empty for a file
inline constexpr FieldNumber languages = 6; ///< in which it is written: fi, sv, en
inline constexpr FieldNumber themes = 7;
inline constexpr FieldNumber pilots = 8; ///< whom it is for, or who made it
inline constexpr FieldNumber event = 9;  ///< at which it was shown
inline constexpr FieldNumber published = 10;
inline constexpr FieldNumber licence = 11;
inline constexpr FieldNumber about = 12;

const RecordType &type();

} // namespace kopa::material
