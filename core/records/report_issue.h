#pragma once

#include "record_type.h"

/// A report as it was issued: frozen, and signed by the device that issued it.
namespace kopa::report_issue {

inline constexpr FieldNumber report = 1;
inline constexpr FieldNumber number = 2;
inline constexpr FieldNumber language = 3;
inline constexpr FieldNumber issued = 4;
inline constexpr FieldNumber content = 5; ///< the composed document as canonical JSON
inline constexpr FieldNumber digest = 6;
inline constexpr FieldNumber signer = 7; ///< the device's id
inline constexpr FieldNumber signature = 8;

const RecordType &type();

} // namespace kopa::report_issue
