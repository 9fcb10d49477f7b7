#pragma once

#include "record_type.h"

/// One way to arrange an education, with what it costs whom: stands beside others for the same learners
/// (capability F7).
namespace kopa::scenario {

inline constexpr FieldNumber titleFi = 1;
inline constexpr FieldNumber titleSv = 2;
inline constexpr FieldNumber titleEn = 3;
inline constexpr FieldNumber pilot = 4;
inline constexpr FieldNumber offering = 5;
inline constexpr FieldNumber year = 6;
inline constexpr FieldNumber learners = 7;
inline constexpr FieldNumber ageFrom = 8; ///< years, of the age class behind the demand
inline constexpr FieldNumber ageTo = 9;
inline constexpr FieldNumber table = 10; ///< where that class is counted or forecast
inline constexpr FieldNumber assumptions = 11;
inline constexpr FieldNumber state = 12;

const RecordType &type();

} // namespace kopa::scenario
