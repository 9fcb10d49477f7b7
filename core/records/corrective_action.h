#pragma once

#include "record_type.h"

/// What a provider is to put right, and by when.
namespace kopa::corrective_action {

inline constexpr FieldNumber title = 1;
inline constexpr FieldNumber provider = 2;
inline constexpr FieldNumber buyer = 3;
inline constexpr FieldNumber criterion = 4;
inline constexpr FieldNumber review = 5;
inline constexpr FieldNumber report = 6;
inline constexpr FieldNumber words = 7;
inline constexpr FieldNumber due = 8;
inline constexpr FieldNumber remind = 9;
inline constexpr FieldNumber done = 10;
inline constexpr FieldNumber owner = 11; ///< a person's id

const RecordType &type();

} // namespace kopa::corrective_action
