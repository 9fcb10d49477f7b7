#pragma once

#include "record_type.h"

/// A contact of a pilot by title and organisation. A person's name and addresses are users' own data, which
/// can be erased; the register ships without.
namespace kopa::contact {

inline constexpr FieldNumber pilot = 1;
inline constexpr FieldNumber organisation = 2;
inline constexpr FieldNumber titleFi = 3;
inline constexpr FieldNumber titleSv = 4;
inline constexpr FieldNumber titleEn = 5;
inline constexpr FieldNumber name = 6;
inline constexpr FieldNumber email = 7;
inline constexpr FieldNumber phone = 8;

const RecordType &type();

} // namespace kopa::contact
