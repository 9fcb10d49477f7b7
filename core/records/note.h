#pragma once

#include "record_type.h"

/// A note from the field: a visit, an interview, a workshop, an observation or an idea; or a text that was
/// taken in from elsewhere: a transcript or a document.
namespace kopa::note {

inline constexpr FieldNumber kind = 1;
inline constexpr FieldNumber pilot = 2;
inline constexpr FieldNumber organisations = 3;
inline constexpr FieldNumber participants = 4;
inline constexpr FieldNumber place = 5;
inline constexpr FieldNumber when = 6;
inline constexpr FieldNumber language = 7;
inline constexpr FieldNumber tags = 8;
inline constexpr FieldNumber text = 9;
inline constexpr FieldNumber movedTo = 10;   ///< the note in another space that took its place
inline constexpr FieldNumber movedFrom = 11; ///< the note in another space whose words it took over
inline constexpr FieldNumber guests = 12;    ///< the group of guests whose words these are; empty: members'
inline constexpr FieldNumber workshop = 13;  ///< the note of the workshop that it was written at

const RecordType &type();

} // namespace kopa::note
