#pragma once

#include "record_type.h"

/// What a pilot wants to change, measured: where it began, where it is to go, where it is.
namespace kopa::target {

inline constexpr FieldNumber pilot = 1;
inline constexpr FieldNumber nameFi = 2;
inline constexpr FieldNumber nameSv = 3;
inline constexpr FieldNumber nameEn = 4;
inline constexpr FieldNumber themes = 5;
inline constexpr FieldNumber unit = 6;
inline constexpr FieldNumber baseline = 7; ///< a decimal number, with a point
inline constexpr FieldNumber baselineOn = 8;
inline constexpr FieldNumber aim = 9;
inline constexpr FieldNumber aimOn = 10;
inline constexpr FieldNumber actual = 11;
inline constexpr FieldNumber actualOn = 12;
inline constexpr FieldNumber triedFi = 13;
inline constexpr FieldNumber triedSv = 14;
inline constexpr FieldNumber triedEn = 15;
inline constexpr FieldNumber state = 16;
inline constexpr FieldNumber source = 17;

const RecordType &type();

} // namespace kopa::target
