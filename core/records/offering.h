#pragma once

#include "record_type.h"

/// An education that learners can have, not tied to one building: which form, how, by whom, where, for whom
/// and from when to when (capability F1).
namespace kopa::offering {

inline constexpr FieldNumber form = 1;
inline constexpr FieldNumber mode = 2; ///< near_student: with a workplace
inline constexpr FieldNumber providers = 3;
inline constexpr FieldNumber places = 4;   ///< where one can go; empty for online
inline constexpr FieldNumber learners = 5; ///< of which municipalities; empty: of all
inline constexpr FieldNumber from = 6;
inline constexpr FieldNumber to = 7;
inline constexpr FieldNumber source = 8; ///< who says so

const RecordType &type();

} // namespace kopa::offering
