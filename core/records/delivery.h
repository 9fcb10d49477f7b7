#pragma once

#include "record_type.h"

/// That a pilot was given something that its fee buys and that is no event (capability C2): its start
/// package, support material, the network's support.
namespace kopa::delivery {

inline constexpr FieldNumber pilot = 1;
inline constexpr FieldNumber what = 2;
inline constexpr FieldNumber on = 3;
inline constexpr FieldNumber remark = 4;

const RecordType &type();

} // namespace kopa::delivery
