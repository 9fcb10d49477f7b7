#pragma once

#include "record_type.h"

/// What taking part costs a pilot a year, and the value added tax on it, from a day on (capability C1).
namespace kopa::fee_rate {

inline constexpr FieldNumber from = 1;
inline constexpr FieldNumber net = 2;
inline constexpr FieldNumber vat = 3;     ///< in hundredths of a percent: 2400 is 24 %
inline constexpr FieldNumber grounds = 4; ///< by which it was set

const RecordType &type();

} // namespace kopa::fee_rate
