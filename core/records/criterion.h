#pragma once

#include "record_type.h"

/// What a good adult education is measured by: a common one, in a version, or one that a municipality has of
/// its own (capabilities H1 to H3).
namespace kopa::criterion {

inline constexpr FieldNumber owner = 1; ///< the municipality; empty: common
inline constexpr FieldNumber number = 2;
inline constexpr FieldNumber educations = 3; ///< keys of method::education
inline constexpr FieldNumber titleFi = 4;
inline constexpr FieldNumber titleSv = 5;
inline constexpr FieldNumber titleEn = 6;
inline constexpr FieldNumber definitionFi = 7;
inline constexpr FieldNumber definitionSv = 8;
inline constexpr FieldNumber definitionEn = 9;
inline constexpr FieldNumber evidenceFi = 10; ///< what shows it
inline constexpr FieldNumber evidenceSv = 11; ///< what shows it
inline constexpr FieldNumber evidenceEn = 12; ///< what shows it
inline constexpr FieldNumber scale = 13;
inline constexpr FieldNumber threshold = 14; ///< a decimal number or a level that is asked for
inline constexpr FieldNumber direction = 15;
inline constexpr FieldNumber groups = 16; ///< that figures are told for apart
inline constexpr FieldNumber calendar = 17;
inline constexpr FieldNumber dueMonth = 18;
inline constexpr FieldNumber version = 19;
inline constexpr FieldNumber replaces = 20;
inline constexpr FieldNumber common = 21; ///< which common one a municipality's own belongs to
inline constexpr FieldNumber state = 22;
inline constexpr FieldNumber whyFi = 23;
inline constexpr FieldNumber whySv = 24;
inline constexpr FieldNumber whyEn = 25;
inline constexpr FieldNumber from = 26;
inline constexpr FieldNumber to = 27;
inline constexpr FieldNumber crosswalk = 28; ///< "eqavet:1", "skolverket:...", "iso21001:9.1.2", "local:..."
inline constexpr FieldNumber providers = 29; ///< whom one of a municipality is asked of; empty: all
inline constexpr FieldNumber example = 30;   ///< a good way to do it, worth keeping
inline constexpr FieldNumber source = 31;

const RecordType &type();

} // namespace kopa::criterion
