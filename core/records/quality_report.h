#pragma once

#include "record_type.h"

/// What a provider reports, once, for a period; or the part of it that one municipality gets, in the space
/// that the two share (capability H4).
namespace kopa::quality_report {

inline constexpr FieldNumber provider = 1;
inline constexpr FieldNumber period = 2;     ///< "2026", "2026-H1", "2026-Q3"
inline constexpr FieldNumber educations = 3; ///< keys of method::education
inline constexpr FieldNumber state = 4;
inline constexpr FieldNumber due = 5;
inline constexpr FieldNumber sent = 6;
inline constexpr FieldNumber former = 7; ///< what it was prefilled from
inline constexpr FieldNumber buyer = 8;  ///< of a part: whose it is
inline constexpr FieldNumber whole =
    9; ///< of a part: the id of the provider's report, which its reader has not
inline constexpr FieldNumber sending = 10;     ///< counts from 1
inline constexpr FieldNumber catalogueOn = 11; ///< the day whose criteria it follows
inline constexpr FieldNumber remark = 12;
inline constexpr FieldNumber buyers = 13;   ///< of a whole report: for whom it is
inline constexpr FieldNumber smallest = 14; ///< fewer learners are not told apart in parts

const RecordType &type();

} // namespace kopa::quality_report
