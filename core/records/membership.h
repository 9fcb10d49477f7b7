#pragma once

#include "record_type.h"

/// That an organisation takes part in a pilot, from one day to another (capability A2).
namespace kopa::membership {

inline constexpr FieldNumber pilot = 1;
inline constexpr FieldNumber organisation = 2;
inline constexpr FieldNumber from = 3;
inline constexpr FieldNumber to = 4;

const RecordType &type();

} // namespace kopa::membership
