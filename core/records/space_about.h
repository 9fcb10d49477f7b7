#pragma once

#include "record_type.h"

/// What a space is called and for, told inside it to its members only. One in each space, under an id that
/// follows from the space's.
namespace kopa::space_about {

inline constexpr FieldNumber name = 1;
inline constexpr FieldNumber kind = 2;
inline constexpr FieldNumber subject = 3;

const RecordType &type();

/// The id of the record that a space keeps about itself: the first 16 bytes of the space id in hexadecimal.
QString idOf(const crypto::SpaceId &space);

} // namespace kopa::space_about
