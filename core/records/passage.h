#pragma once

#include "record_type.h"

/// Words of a note that somebody marked: what they are about, which codes they carry, whose they are, and
/// whether they may be quoted.
namespace kopa::passage {

inline constexpr FieldNumber note = 1;
inline constexpr FieldNumber start = 2; ///< the first character, as its text's history knows it
inline constexpr FieldNumber end = 3;   ///< the last one
inline constexpr FieldNumber kind = 4;
inline constexpr FieldNumber codes = 5;
inline constexpr FieldNumber speaker = 6; ///< whose words they are
inline constexpr FieldNumber round = 7;
inline constexpr FieldNumber coder = 8; ///< the person's id, in a round of coding
inline constexpr FieldNumber remark = 9;
inline constexpr FieldNumber quote = 10;
inline constexpr FieldNumber quoteOn = 11;
inline constexpr FieldNumber quoteHow = 12;
inline constexpr FieldNumber quoteWords = 13; ///< the wording that was asked about

const RecordType &type();

} // namespace kopa::passage
