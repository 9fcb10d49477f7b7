#pragma once

#include "record_type.h"

/// Official figures as they were imported (capability E1). The file itself belongs to the record as an
/// attachment, and every figure is read from it; what stands here says whose figures they are.
namespace kopa::statistics_table {

inline constexpr FieldNumber title = 1;
inline constexpr FieldNumber source = 2; ///< the organisation to be named
inline constexpr FieldNumber code = 3;   ///< the table's own at its source ("11re"); empty when not known
inline constexpr FieldNumber retrieved = 4;
inline constexpr FieldNumber licence = 5;
inline constexpr FieldNumber division = 6; ///< the first day of its regional division; empty when not known
inline constexpr FieldNumber address = 7;  ///< of the web service that it came from

const RecordType &type();

} // namespace kopa::statistics_table
