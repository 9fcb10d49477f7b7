#pragma once

#include "record_type.h"

/// A course that one school puts on the common tray.
namespace kopa::course {

inline constexpr FieldNumber tray = 1;
inline constexpr FieldNumber school = 2;
inline constexpr FieldNumber code = 3;
inline constexpr FieldNumber subject = 4;
inline constexpr FieldNumber titleFi = 5;
inline constexpr FieldNumber titleSv = 6;
inline constexpr FieldNumber titleEn = 7;
inline constexpr FieldNumber period = 8; ///< from 1
inline constexpr FieldNumber slots = 9;  ///< of course_tray::slots
inline constexpr FieldNumber mode = 10;
inline constexpr FieldNumber language = 11; ///< of instruction: a language tag
inline constexpr FieldNumber place = 12;
inline constexpr FieldNumber room = 13;
inline constexpr FieldNumber seats = 14;
inline constexpr FieldNumber ownSeats = 15; ///< kept for the school itself before others
inline constexpr FieldNumber teacher = 16;
inline constexpr FieldNumber state = 17;
inline constexpr FieldNumber remark = 18;

const RecordType &type();

} // namespace kopa::course
