#pragma once

#include "record_type.h"

/// What the working hours of one education form are from a day on, as whoever entered it found it.
namespace kopa::hour_rule {

inline constexpr FieldNumber form = 1;
inline constexpr FieldNumber from = 2;
inline constexpr FieldNumber to = 3;
inline constexpr FieldNumber lessonMinutes = 4;
inline constexpr FieldNumber lessonsYear = 5;
inline constexpr FieldNumber lessonsWeek = 6;
inline constexpr FieldNumber travelCounts = 7; ///< as working time
inline constexpr FieldNumber source = 8;

const RecordType &type();

} // namespace kopa::hour_rule
