#pragma once

#include "record_type.h"

/// An actor of any kind: municipality, joint authority, company, institution (capability A1).
namespace kopa::organisation {

inline constexpr FieldNumber kind = 1;
inline constexpr FieldNumber nameFi = 2;
inline constexpr FieldNumber nameSv = 3;
inline constexpr FieldNumber nameEn = 4;
inline constexpr FieldNumber abbreviation = 5;
inline constexpr FieldNumber businessId = 6;
inline constexpr FieldNumber municipality = 7;
inline constexpr FieldNumber maintainer = 8;
inline constexpr FieldNumber maintainerName = 9;

const RecordType &type();

} // namespace kopa::organisation
