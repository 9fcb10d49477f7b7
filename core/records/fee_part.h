#pragma once

#include "record_type.h"

/// A member's part of a fee: by what it is reckoned, and what became of its statement (capability C1). Its id
/// is PILOT.YEAR.ORGANISATION.
namespace kopa::fee_part {

inline constexpr FieldNumber fee = 1;
inline constexpr FieldNumber organisation = 2;
inline constexpr FieldNumber students = 3;
inline constexpr FieldNumber weight = 4; ///< against the other members' weights
inline constexpr FieldNumber fixed = 5;  ///< its fixed part; the others divide the rest
inline constexpr FieldNumber net = 6;    ///< as agreed; a later change of members or rates does not touch it
inline constexpr FieldNumber vat = 7;
inline constexpr FieldNumber statedOn = 8; ///< when its statement was made
inline constexpr FieldNumber dueOn = 9;
inline constexpr FieldNumber paidOn = 10;
inline constexpr FieldNumber paid = 11;
inline constexpr FieldNumber credited = 12;
inline constexpr FieldNumber remindedOn = 13; ///< the last reminder
inline constexpr FieldNumber reference = 14;  ///< the Finnish reference number of its payment

const RecordType &type();

} // namespace kopa::fee_part
