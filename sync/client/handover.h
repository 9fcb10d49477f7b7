#pragma once

#include "connection.h"
#include "core/store/store_thread.h"
#include "space_log.h"

namespace kopa::sync {

/// Lets this device into spaces by the keys of another one of the same person: a printed recovery code, or
/// what this store was before its keys were renewed. On the sync thread.
class Handover
{
public:
    /// The connection must be that of the sponsor.
    Handover(StoreThread &store, Connection &connection, DeviceKeys sponsor);

    /// In each of these spaces in which the sponsor is in; the store keeps them then. Answers in how many.
    /// The error of the first that failed, after the others had their turn.
    Result<int> letIn(const QList<SpaceRecord> &spaces);

private:
    Result<bool> letIn(const SpaceRecord &record);
    Result<SpaceLog> fetch(const SpaceRecord &record, const QList<Receipted> &newEntries);

    StoreThread &m_store;
    Connection &m_connection;
    DeviceKeys m_sponsor;
    std::optional<DeviceKeys> m_device;
};

} // namespace kopa::sync
