#pragma once

#include "core/merge/change.h"

namespace kopa {

/// Changes of long texts that name changes which have not come, and so wait for them.
struct WaitingTexts
{
    int changes = 0;
    std::int64_t bytes = 0;
    QList<merge::DeviceId> devices = {}; ///< whose changes they wait for

    /// Counts what would wait of these, when `known` has come before them.
    void add(const QList<merge::Change> &arriving, const merge::VersionVector &known);
    /// Within what one space may keep waiting: 10,000 changes and 64 MiB.
    bool bearable() const;
};

} // namespace kopa
