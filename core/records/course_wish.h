#pragma once

#include "record_type.h"

/// How many students a school would send to a course of another school, or of its own. Numbers only: no
/// names.
namespace kopa::course_wish {

inline constexpr FieldNumber course = 1;
inline constexpr FieldNumber school = 2;
inline constexpr FieldNumber students = 3;
inline constexpr FieldNumber granted = 4; ///< the principals' decision, where it is not the rule's

const RecordType &type();

} // namespace kopa::course_wish
