#pragma once

#include "record_type.h"

/// A pilot: a cooperation area of several organisations (capabilities A2, A3). Names are never keys: two
/// pilots share a Finnish one.
namespace kopa::pilot {

inline constexpr FieldNumber number = 1;
inline constexpr FieldNumber nameFi = 2;
inline constexpr FieldNumber nameSv = 3;
inline constexpr FieldNumber nameEn = 4;
inline constexpr FieldNumber lead = 5;
inline constexpr FieldNumber themes = 6;
/// The education levels between which the pilot works, where its page names them: basic_education,
/// upper_secondary, university_of_applied_sciences, liberal_adult_education.
inline constexpr FieldNumber levels = 7;
/// What the pilot does next, in order.
inline constexpr FieldNumber steps = 8;
inline constexpr FieldNumber budget = 9;
inline constexpr FieldNumber responsible = 10; ///< the responsible person, one of the contacts

const RecordType &type();

} // namespace kopa::pilot
