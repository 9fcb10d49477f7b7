#pragma once

#include "edit.h"

namespace kopa {

/// That a person's data was erased: who ordered it, when and why.
struct ErasureOrder
{
    merge::DeviceId by;
    std::int64_t timeMs = 0;
    QString reason; ///< a choice of erasure::reason
};

/// A person's record whose time is over, by the network's own rule: offered for erasure, never erased by
/// itself.
struct DueSubject
{
    RecordKey key;
    bool trashed = false;     ///< has lain in the trash for its time; else nobody has touched it for so long
    std::int64_t sinceMs = 0; ///< when it was last touched
    QString name;             ///< as a person knows it
};

} // namespace kopa
