#pragma once

#include "record_type.h"

/// A municipality of the 2020 division (Statistics Finland), with what became of it later. The id is its
/// three-digit code.
namespace kopa::municipality {

inline constexpr FieldNumber nameFi = 1;
inline constexpr FieldNumber nameSv = 2;
inline constexpr FieldNumber nameEn = 3;
inline constexpr FieldNumber languages = 4;
inline constexpr FieldNumber region = 5;
inline constexpr FieldNumber regionFi = 6;
inline constexpr FieldNumber regionSv = 7;
inline constexpr FieldNumber regionEn = 8;
inline constexpr FieldNumber subregion = 9;
inline constexpr FieldNumber subregionFi = 10;
inline constexpr FieldNumber subregionSv = 11;
inline constexpr FieldNumber population = 12;
inline constexpr FieldNumber validTo = 13;
inline constexpr FieldNumber mergedInto = 14;
inline constexpr FieldNumber laterRegion = 15;
inline constexpr FieldNumber laterRegionFrom = 16;
/// The year of a later division in which it is missing, when the day of the change is not known.
inline constexpr FieldNumber missingBy = 17;

const RecordType &type();

} // namespace kopa::municipality
