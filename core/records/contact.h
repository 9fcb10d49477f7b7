#pragma once

#include "record_type.h"

/// A contact of a pilot by title and organisation. A person's name is users' own data; the register ships
/// without.
namespace kopa::contact {

inline constexpr FieldNumber pilot = 1;
inline constexpr FieldNumber organisation = 2;
inline constexpr FieldNumber titleFi = 3;
inline constexpr FieldNumber titleSv = 4;
inline constexpr FieldNumber titleEn = 5;
inline constexpr FieldNumber name = 6;

const RecordType &type();

} // namespace kopa::contact
