#pragma once

#include "record_type.h"

/// One cost or income of a scenario: what for, who pays it, who gets it, and whether funding knows of it.
namespace kopa::cost_item {

inline constexpr FieldNumber scenario = 1;
inline constexpr FieldNumber kind = 2;
inline constexpr FieldNumber payer = 3;
inline constexpr FieldNumber receiver = 4;
inline constexpr FieldNumber amount = 5;
inline constexpr FieldNumber basis = 6;
inline constexpr FieldNumber known = 7; ///< to the funding system
inline constexpr FieldNumber source = 8;
inline constexpr FieldNumber remark = 9;

const RecordType &type();

} // namespace kopa::cost_item
