#pragma once

#include "record_type.h"

/// An application to become a pilot (capabilities B1 to B6). Its six parts are texts that several
/// organisations write together; what was submitted is frozen beside them.
namespace kopa::application {

inline constexpr FieldNumber call = 1;
inline constexpr FieldNumber pilot = 2; ///< the pilot that it is about or became; may be empty
inline constexpr FieldNumber language = 3;
inline constexpr FieldNumber name = 4;
inline constexpr FieldNumber responsible = 5;
inline constexpr FieldNumber area = 6;
inline constexpr FieldNumber aim = 7;
inline constexpr FieldNumber forms = 8;
inline constexpr FieldNumber plan = 9;
inline constexpr FieldNumber lead = 10;
inline constexpr FieldNumber organisations = 11;
/// Which of the five aims the regional aim is linked to: availability, service, working_life, economy,
/// obstacles.
inline constexpr FieldNumber aims = 12;
inline constexpr FieldNumber submitted = 13;     ///< when; empty for a draft
inline constexpr FieldNumber submittedBy = 14;   ///< the device's member
inline constexpr FieldNumber submittedText = 15; ///< all parts as they were (programme/submission.h)
inline constexpr FieldNumber submittedHash = 16; ///< SHA-256 of it
inline constexpr FieldNumber decision = 17;
inline constexpr FieldNumber decided = 18;
inline constexpr FieldNumber reasons = 19;

const RecordType &type();

} // namespace kopa::application
