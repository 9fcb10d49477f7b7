#pragma once

#include "record_type.h"

/// When a shared resource is used, for whom, in which education form.
namespace kopa::booking {

inline constexpr FieldNumber resource = 1;
inline constexpr FieldNumber form = 2;
inline constexpr FieldNumber organisation = 3; ///< who gets it, and pays its share
inline constexpr FieldNumber course = 4;
inline constexpr FieldNumber offering = 5;
inline constexpr FieldNumber place = 6; ///< where it is
inline constexpr FieldNumber starts = 7;
inline constexpr FieldNumber ends = 8;
inline constexpr FieldNumber weeklyUntil = 9; ///< the same every week till then
inline constexpr FieldNumber except = 10;     ///< days of a weekly booking without it: "2026-12-24"
inline constexpr FieldNumber lessons =
    11; ///< a time, in hundredths of a lesson; empty: what its minutes are by the rule of the form
inline constexpr FieldNumber remark = 12;

const RecordType &type();

} // namespace kopa::booking
