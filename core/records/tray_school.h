#pragma once

#include "record_type.h"

/// A school that takes part in a course tray.
namespace kopa::tray_school {

inline constexpr FieldNumber tray = 1;
inline constexpr FieldNumber school = 2;
inline constexpr FieldNumber pupils = 3; ///< what the rule by_pupils goes by
inline constexpr FieldNumber municipality = 4;

const RecordType &type();

} // namespace kopa::tray_school
