#pragma once

#include "record_type.h"

/// That an organisation takes part in a pilot, from one day to another (capability A2), and the two papers
/// that it owes: its authorisation and its approval, each with its day, who signed, the document and until
/// when (A4).
namespace kopa::membership {

inline constexpr FieldNumber pilot = 1;
inline constexpr FieldNumber organisation = 2;
inline constexpr FieldNumber from = 3;
inline constexpr FieldNumber to = 4;
inline constexpr FieldNumber authorisedOn = 5;
inline constexpr FieldNumber authorisedBy = 6;    ///< the body or the office that signed, not a person's name
inline constexpr FieldNumber authorisation = 7;   ///< the document: its number or where it is kept
inline constexpr FieldNumber authorisedUntil = 8; ///< its last day; empty: no end
inline constexpr FieldNumber approvedOn = 9;
inline constexpr FieldNumber approvedBy = 10;
inline constexpr FieldNumber approval = 11;
inline constexpr FieldNumber approvedUntil = 12;

const RecordType &type();

} // namespace kopa::membership
