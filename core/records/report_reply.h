#pragma once

#include "record_type.h"

/// A question on a report or an answer to it: the right of reply.
namespace kopa::report_reply {

inline constexpr FieldNumber report = 1;
inline constexpr FieldNumber value = 2;
inline constexpr FieldNumber organisation = 3;
inline constexpr FieldNumber kind = 4;
inline constexpr FieldNumber on = 5;
inline constexpr FieldNumber words = 6;

const RecordType &type();

} // namespace kopa::report_reply
