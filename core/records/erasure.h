#pragma once

#include "record_type.h"

/// The order to erase what is kept about a person (GDPR, article 17). Its id is that of the record which it
/// names; who gave it is its change's author. Every device that hears of it deletes the key of that record's
/// personal fields; nothing takes it back.
namespace kopa::erasure {

inline constexpr FieldNumber subjectType = 1; ///< key of the record type
inline constexpr FieldNumber slotIds = 2;     ///< the slots known when it was given, in hexadecimal
inline constexpr FieldNumber reason = 3;
inline constexpr FieldNumber when = 4;

const RecordType &type();

} // namespace kopa::erasure
