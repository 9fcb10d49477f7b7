#pragma once

#include "record_type.h"

/// One claim, with the passages that it rests on.
namespace kopa::finding {

inline constexpr FieldNumber kind = 1;
inline constexpr FieldNumber claimFi = 2;
inline constexpr FieldNumber claimSv = 3;
inline constexpr FieldNumber claimEn = 4;
inline constexpr FieldNumber passages = 5;
inline constexpr FieldNumber pilots = 6;
inline constexpr FieldNumber municipalities = 7;
inline constexpr FieldNumber organisations = 8;
inline constexpr FieldNumber forms = 9; ///< education forms: choices of offering::form
inline constexpr FieldNumber themes = 10;
inline constexpr FieldNumber confidence = 11;
inline constexpr FieldNumber state = 12;
inline constexpr FieldNumber obstacleKind = 13;
inline constexpr FieldNumber metBy = 14;
inline constexpr FieldNumber removalFi = 15;
inline constexpr FieldNumber removalSv = 16;
inline constexpr FieldNumber removalEn = 17;
inline constexpr FieldNumber coreIdeaFi = 18;
inline constexpr FieldNumber coreIdeaSv = 19;
inline constexpr FieldNumber coreIdeaEn = 20;
inline constexpr FieldNumber environmentFi = 21;
inline constexpr FieldNumber environmentSv = 22;
inline constexpr FieldNumber environmentEn = 23;
inline constexpr FieldNumber conditionsFi = 24;
inline constexpr FieldNumber conditionsSv = 25;
inline constexpr FieldNumber conditionsEn = 26;
inline constexpr FieldNumber costsFi = 27;
inline constexpr FieldNumber costsSv = 28;
inline constexpr FieldNumber costsEn = 29;
inline constexpr FieldNumber adoptedBy = 30;
inline constexpr FieldNumber remark = 31;

const RecordType &type();

} // namespace kopa::finding
