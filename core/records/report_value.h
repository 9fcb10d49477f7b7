#pragma once

#include "record_type.h"

/// One answer of a quality report: to a criterion, for a municipality, of a kind of education, for a group.
namespace kopa::report_value {

inline constexpr FieldNumber report = 1;
inline constexpr FieldNumber criterion = 2;
inline constexpr FieldNumber education = 3; ///< keys of method::education
inline constexpr FieldNumber buyer = 4;
inline constexpr FieldNumber group = 5;    ///< of criterion::groups; empty: all
inline constexpr FieldNumber value = 6;    ///< a decimal number, yes, no or a level
inline constexpr FieldNumber learners = 7; ///< whom the figure counts: what suppression goes by
inline constexpr FieldNumber words = 8;
inline constexpr FieldNumber hidden =
    9; ///< in a part: not told, as the group is small or another would follow
inline constexpr FieldNumber prefilled = 10; ///< from last time, and not looked at yet
inline constexpr FieldNumber source = 11;
/// Of a whole report's: what its parts told in each sending, "2:7:told", "3:4:small".
inline constexpr FieldNumber sendings = 12;

const RecordType &type();

} // namespace kopa::report_value
