#pragma once

#include "record_type.h"

/// An education that learners can have, not tied to one building: which form, how, by whom, where, for whom
/// and from when to when (capabilities F1, F2, F6, F9 and F10).
namespace kopa::offering {

inline constexpr FieldNumber form = 1;
inline constexpr FieldNumber mode = 2; ///< near_student: with a workplace
inline constexpr FieldNumber providers = 3;
inline constexpr FieldNumber places = 4;   ///< where one can go; empty for online
inline constexpr FieldNumber learners = 5; ///< of which municipalities; empty: of all
inline constexpr FieldNumber from = 6;
inline constexpr FieldNumber to = 7;
inline constexpr FieldNumber source = 8; ///< who says so
inline constexpr FieldNumber titleFi = 9;
inline constexpr FieldNumber titleSv = 10;
inline constexpr FieldNumber titleEn = 11;
inline constexpr FieldNumber forms =
    12; ///< further forms, when one plan holds several levels: choices of form
inline constexpr FieldNumber languages = 13; ///< of instruction
inline constexpr FieldNumber seats = 14;
inline constexpr FieldNumber fee = 15; ///< what a learner pays
inline constexpr FieldNumber termsFi = 16;
inline constexpr FieldNumber termsSv = 17;
inline constexpr FieldNumber termsEn = 18;
inline constexpr FieldNumber workplaces = 19;
inline constexpr FieldNumber host = 20;  ///< the unit of basic education in whose house it is
inline constexpr FieldNumber needs = 21; ///< of working life, that it answers
inline constexpr FieldNumber pilot = 22;
inline constexpr FieldNumber lessons = 23;         ///< a week
inline constexpr FieldNumber distanceLessons = 24; ///< of those, taught from a distance
inline constexpr FieldNumber distanceReason = 25;
inline constexpr FieldNumber state = 26;

const RecordType &type();

} // namespace kopa::offering
