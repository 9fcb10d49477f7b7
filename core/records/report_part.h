#pragma once

#include "record_type.h"

/// A heading, paragraph, table or picture of a report, and what it rests on.
namespace kopa::report_part {

inline constexpr FieldNumber report = 1;
inline constexpr FieldNumber kind = 2;
inline constexpr FieldNumber level = 3;
inline constexpr FieldNumber textFi = 4;
inline constexpr FieldNumber textSv = 5;
inline constexpr FieldNumber textEn = 6;
inline constexpr FieldNumber basisFi = 7; ///< the version of another language that it was translated from
inline constexpr FieldNumber basisSv = 8; ///< the version of another language that it was translated from
inline constexpr FieldNumber basisEn = 9; ///< the version of another language that it was translated from
inline constexpr FieldNumber findings = 10;
inline constexpr FieldNumber passages = 11;
inline constexpr FieldNumber targets = 12;
inline constexpr FieldNumber events = 13;
inline constexpr FieldNumber tables = 14;
inline constexpr FieldNumber notes = 15;
inline constexpr FieldNumber pictures = 16;
inline constexpr FieldNumber about = 17; ///< what a table or chart shows
inline constexpr FieldNumber altFi = 18;
inline constexpr FieldNumber altSv = 19;
inline constexpr FieldNumber altEn = 20;
inline constexpr FieldNumber figures = 21; ///< picked from its table of statistics

const RecordType &type();

} // namespace kopa::report_part
