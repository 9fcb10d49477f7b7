#pragma once

#include "record_type.h"

/// A code of the codebook: what a passage is about.
namespace kopa::code {

inline constexpr FieldNumber nameFi = 1;
inline constexpr FieldNumber nameSv = 2;
inline constexpr FieldNumber nameEn = 3;
inline constexpr FieldNumber parent = 4;
inline constexpr FieldNumber definitionFi = 5;
inline constexpr FieldNumber definitionSv = 6;
inline constexpr FieldNumber definitionEn = 7;
inline constexpr FieldNumber examples = 8;
inline constexpr FieldNumber colour = 9; ///< 1 to 8
inline constexpr FieldNumber owner = 10; ///< a person's id; empty: shared
inline constexpr FieldNumber mergedInto = 11;
inline constexpr FieldNumber retired = 12;

const RecordType &type();

} // namespace kopa::code
