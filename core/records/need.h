#pragma once

#include "record_type.h"

/// A need for competence in an area's working life: who says so, and when (capability F8).
namespace kopa::need {

inline constexpr FieldNumber titleFi = 1;
inline constexpr FieldNumber titleSv = 2;
inline constexpr FieldNumber titleEn = 3;
inline constexpr FieldNumber field = 4; ///< of working life
inline constexpr FieldNumber pilot = 5;
inline constexpr FieldNumber municipalities = 6;
inline constexpr FieldNumber forms = 7; ///< education forms: choices of hour_rule::form
inline constexpr FieldNumber people = 8;
inline constexpr FieldNumber year = 9; ///< when they are needed
inline constexpr FieldNumber on = 10;  ///< when it was said
inline constexpr FieldNumber source = 11;
inline constexpr FieldNumber organisations = 12; ///< who need them
inline constexpr FieldNumber note = 13;
inline constexpr FieldNumber passages = 14;
inline constexpr FieldNumber state = 15;
inline constexpr FieldNumber remark = 16;

const RecordType &type();

} // namespace kopa::need
