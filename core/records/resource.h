#pragma once

#include "record_type.h"

/// A teacher, a room or another means of teaching that several municipalities or education forms share
/// (capability F4).
namespace kopa::resource {

inline constexpr FieldNumber kind = 1;
inline constexpr FieldNumber person = 2; ///< a person's name
inline constexpr FieldNumber title = 3;  ///< a post, a room, a thing
inline constexpr FieldNumber employer = 4;
inline constexpr FieldNumber home = 5;
inline constexpr FieldNumber forms = 6; ///< education forms: choices of hour_rule::form
inline constexpr FieldNumber subjects = 7;
inline constexpr FieldNumber languages = 8;
inline constexpr FieldNumber pilot = 9;
inline constexpr FieldNumber state = 10;
inline constexpr FieldNumber remark = 11;

const RecordType &type();

} // namespace kopa::resource
