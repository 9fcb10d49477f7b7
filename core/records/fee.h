#pragma once

#include "record_type.h"

/// What one pilot owes for one year, and by what it is divided among its members (capability C1). Its id is
/// PILOT.YEAR, so that two people who begin it mean the same one.
namespace kopa::fee {

inline constexpr FieldNumber pilot = 1;
inline constexpr FieldNumber year = 2;
inline constexpr FieldNumber by = 3;
inline constexpr FieldNumber agreedOn = 4; ///< empty while it is only a plan

const RecordType &type();

} // namespace kopa::fee
