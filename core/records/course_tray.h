#pragma once

#include "record_type.h"

/// The common courses of cooperating schools in one school year: its periods, its slots in the week and
/// when schools choose (capability F3).
namespace kopa::course_tray {

inline constexpr FieldNumber pilot = 1;
inline constexpr FieldNumber year = 2; ///< "2026-2027"
inline constexpr FieldNumber titleFi = 3;
inline constexpr FieldNumber titleSv = 4;
inline constexpr FieldNumber titleEn = 5;
inline constexpr FieldNumber periods = 6;
inline constexpr FieldNumber slots = 7; ///< as the schools call them, in their order
inline constexpr FieldNumber opens = 8;
inline constexpr FieldNumber closes = 9;
inline constexpr FieldNumber rule = 10; ///< how scarce seats are shared
inline constexpr FieldNumber remark = 11;

const RecordType &type();

} // namespace kopa::course_tray
