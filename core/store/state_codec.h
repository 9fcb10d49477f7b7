#pragma once

#include "core/merge/object_state.h"
#include "core/records/record_type.h"
#include "core/result/result.h"

#include <functional>

namespace kopa {

/// Turns what a state row's columns do not say (who wrote what when, and what else is live) into one blob.
/// Internal to the store: never sent, made again by a rebuild. Devices are written as their short numbers.
struct StateCodec
{
    std::function<std::int64_t(const merge::DeviceId &)> deviceRow;
    std::function<merge::DeviceId(std::int64_t)> deviceAt;

    /// Values that a column of `type` holds are left out; null for a type of a newer version, where all are
    /// kept.
    QByteArray encode(const merge::ObjectState &state, const RecordType *type) const;

    /// `column` gives the value of a field's column.
    Result<merge::ObjectState> decode(const QByteArray &meta,
                                      const std::function<merge::Value(FieldNumber)> &column) const;
};

} // namespace kopa
