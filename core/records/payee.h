#pragma once

#include "record_type.h"

/// To whom the fees are paid. The network has one, under the id payee.
namespace kopa::payee {

inline constexpr FieldNumber name = 1;
inline constexpr FieldNumber iban = 2; ///< without spaces
inline constexpr FieldNumber bic = 3;
inline constexpr FieldNumber businessId = 4;
inline constexpr FieldNumber daysToPay = 5; ///< from a statement's day

const RecordType &type();

} // namespace kopa::payee
