#pragma once

#include "record_type.h"

/// Which columns an authority wants, and which field of a report each is (capability H5).
namespace kopa::extract_template {

inline constexpr FieldNumber title = 1;
inline constexpr FieldNumber authority = 2;
inline constexpr FieldNumber educations = 3; ///< keys of method::education
inline constexpr FieldNumber columns = 4;    ///< "Heading=field"
inline constexpr FieldNumber format = 5;
inline constexpr FieldNumber from = 6;
inline constexpr FieldNumber source = 7;

const RecordType &type();

} // namespace kopa::extract_template
