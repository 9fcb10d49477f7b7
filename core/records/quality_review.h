#pragma once

#include "record_type.h"

/// What a reviewer saw of a criterion at a provider: a level, on notes and passages from the visit
/// (capability H6).
namespace kopa::quality_review {

inline constexpr FieldNumber provider = 1;
inline constexpr FieldNumber buyer = 2;
inline constexpr FieldNumber criterion = 3;
inline constexpr FieldNumber education = 4; ///< keys of method::education
inline constexpr FieldNumber on = 5;
inline constexpr FieldNumber reviewer = 6; ///< a person's id
inline constexpr FieldNumber level = 7;
inline constexpr FieldNumber note = 8;
inline constexpr FieldNumber passages = 9;
inline constexpr FieldNumber report = 10;
inline constexpr FieldNumber words = 11;
inline constexpr FieldNumber beside = 12; ///< the review that this one calibrates: the same, by another
inline constexpr FieldNumber state = 13;

const RecordType &type();

} // namespace kopa::quality_review
