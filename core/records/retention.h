#pragma once

#include "record_type.h"

/// How long a network keeps what it knows about people. One record, of the network's common space. When a
/// time is over, the person's data is offered for erasure; nothing is erased without a coordinator's word.
namespace kopa::retention {

inline constexpr FieldNumber contactMonths = 1; ///< since anybody touched a contact; 0 or nothing: for good

/// Days in the trash after which a person's record is offered for erasure.
inline constexpr int trashDays = 30;

const RecordType &type();
/// The id of that one record.
QString id();

} // namespace kopa::retention
