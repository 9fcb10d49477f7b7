#pragma once

#include "record_type.h"

/// What one reviewer says about an application, in a record of their own: scores from 1 to 5, a comment, or
/// that a conflict of interest keeps them from scoring it. Its id is the application's and the device's.
namespace kopa::assessment {

inline constexpr FieldNumber application = 1;
inline constexpr FieldNumber reviewer = 2; ///< the member of the device that it was given on
inline constexpr FieldNumber need = 3;
inline constexpr FieldNumber aims = 4;
inline constexpr FieldNumber cooperation = 5;
inline constexpr FieldNumber plan = 6;
inline constexpr FieldNumber scalable = 7;
inline constexpr FieldNumber comment = 8;
inline constexpr FieldNumber conflict = 9;        ///< none or declared
inline constexpr FieldNumber conflictReason = 10; ///< in a few words
inline constexpr FieldNumber given = 11;          ///< when; empty while it is being thought about

const RecordType &type();

} // namespace kopa::assessment
