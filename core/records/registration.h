#pragma once

#include "record_type.h"

/// That somebody comes to an event, or came to it, with words that can be erased. Who has a seat and who
/// waits follows from all registrations of the event together.
namespace kopa::registration {

inline constexpr FieldNumber event = 1;
inline constexpr FieldNumber name = 2;
inline constexpr FieldNumber email = 3;
inline constexpr FieldNumber organisation = 4;
inline constexpr FieldNumber needs = 5; ///< diet and access
inline constexpr FieldNumber pilot = 6;
inline constexpr FieldNumber language = 7;
inline constexpr FieldNumber at = 8;       ///< when it was made
inline constexpr FieldNumber state = 9;    ///< empty: registered
inline constexpr FieldNumber present = 10; ///< empty: nobody has said yet
inline constexpr FieldNumber door = 11;    ///< yes: came without registering

const RecordType &type();

} // namespace kopa::registration
