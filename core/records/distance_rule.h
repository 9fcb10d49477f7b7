#pragma once

#include "record_type.h"

/// A limit of distance teaching in one education form, from a day on, with its source (capability F5). A plan
/// over it is shown with it and not forbidden.
namespace kopa::distance_rule {

inline constexpr FieldNumber form = 1;
inline constexpr FieldNumber from = 2;
inline constexpr FieldNumber to = 3;
inline constexpr FieldNumber kind = 4;
inline constexpr FieldNumber limit = 5; ///< in the unit of its kind
inline constexpr FieldNumber textFi = 6;
inline constexpr FieldNumber textSv = 7;
inline constexpr FieldNumber textEn = 8;
inline constexpr FieldNumber source = 9;

const RecordType &type();

} // namespace kopa::distance_rule
