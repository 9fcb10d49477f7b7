#pragma once

#include "record_type.h"

/// What happens in the network: a national seminar, a pilot's own workshop, a visit, guidance or a meeting
/// (capabilities D1, D2, D4), with its invitation and agenda in three languages (D3).
namespace kopa::event {

inline constexpr FieldNumber kind = 1;
inline constexpr FieldNumber titleFi = 2;
inline constexpr FieldNumber titleSv = 3;
inline constexpr FieldNumber titleEn = 4;
inline constexpr FieldNumber pilots = 5; ///< whom it is for; empty: the whole network
inline constexpr FieldNumber starts = 6;
inline constexpr FieldNumber ends = 7;
inline constexpr FieldNumber place = 8;
inline constexpr FieldNumber municipality = 9;
inline constexpr FieldNumber online = 10; ///< the address at which it is joined from afar
inline constexpr FieldNumber themes = 11;
inline constexpr FieldNumber invitationFi = 12;
inline constexpr FieldNumber invitationSv = 13;
inline constexpr FieldNumber invitationEn = 14;
inline constexpr FieldNumber agendaFi = 15;
inline constexpr FieldNumber agendaSv = 16;
inline constexpr FieldNumber agendaEn = 17;
inline constexpr FieldNumber seats = 18; ///< empty: as many as come
inline constexpr FieldNumber registerUntil = 19;
inline constexpr FieldNumber state = 20;    ///< empty: planned
inline constexpr FieldNumber guidedBy = 21; ///< whose experts guide: Kuntaliitto's own, or outside ones
inline constexpr FieldNumber guide = 22;    ///< the expert's organisation or title, not a person's name
inline constexpr FieldNumber memo =
    23; ///< the note that a workshop is held with: who signs in there was present here
inline constexpr FieldNumber uid = 24; ///< of the calendar entry that it was read from

const RecordType &type();

} // namespace kopa::event
