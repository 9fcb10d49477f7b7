#pragma once

#include "record_type.h"

/// A report that is composed of what the network has recorded.
namespace kopa::report {

inline constexpr FieldNumber kind = 1;
inline constexpr FieldNumber titleFi = 2;
inline constexpr FieldNumber titleSv = 3;
inline constexpr FieldNumber titleEn = 4;
inline constexpr FieldNumber pilot = 5;
inline constexpr FieldNumber event = 6;
inline constexpr FieldNumber note = 7;
inline constexpr FieldNumber parts = 8;    ///< ids of report_part, in their order
inline constexpr FieldNumber language = 9; ///< the one it is first written in
inline constexpr FieldNumber state = 10;
inline constexpr FieldNumber approvedOn = 11;
inline constexpr FieldNumber approvedBy = 12;
inline constexpr FieldNumber decision = 13;

const RecordType &type();

} // namespace kopa::report
