#pragma once

#include "record_type.h"

/// Who stands behind a device: the id is the device's. Names stay out of the member log and are erasable
/// here.
namespace kopa::member_profile {

inline constexpr FieldNumber personName = 1;
inline constexpr FieldNumber deviceName = 2;

const RecordType &type();

} // namespace kopa::member_profile
