#pragma once

#include "core/merge/change.h"

namespace kopa {

/// One cell's change in a record's history.
struct HistoryEntry
{
    merge::Dot dot;
    merge::HybridTime time;
    merge::CellKey cell;
    merge::Value before; ///< what was shown before it
    merge::Value after;
    bool first = false;      ///< part of the change that made the record
    bool concurrent = false; ///< written without knowing of another write that was live
    bool safe = false;       ///< acknowledged by the server, or received from it
};

} // namespace kopa
