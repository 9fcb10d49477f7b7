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
inline constexpr FieldNumber consentOn = 9; ///< when the person agreed to being named to others
/// Where: in lists and cards that are handed out, on public pages, or both.
inline constexpr FieldNumber consentCovers = 10;
inline constexpr FieldNumber consentHow = 11;
inline constexpr FieldNumber consentWithdrawn = 12;

const RecordType &type();

} // namespace kopa::contact
