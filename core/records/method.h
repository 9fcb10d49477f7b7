#pragma once

#include "record_type.h"

/// How a municipality follows up quality today, with a provider, in a kind of education, as it was told
/// (capability H1).
namespace kopa::method {

inline constexpr FieldNumber organisation = 1; ///< the municipality
inline constexpr FieldNumber provider = 2;
inline constexpr FieldNumber education = 3;
inline constexpr FieldNumber kind = 4;
inline constexpr FieldNumber title = 5;
inline constexpr FieldNumber method = 6;
inline constexpr FieldNumber indicators = 7;
inline constexpr FieldNumber calendar = 8;
inline constexpr FieldNumber askedOn = 9;
inline constexpr FieldNumber note = 10;
inline constexpr FieldNumber example = 11;
inline constexpr FieldNumber remark = 12;

const RecordType &type();

} // namespace kopa::method
