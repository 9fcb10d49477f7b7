#pragma once

#include "connection.h"
#include "space_log.h"

#include <QSet>

namespace kopa::sync {

/// Settles the keys of persons' words with a server: new ones are put before envelopes that need them are
/// sent, erased ones are erased there too, and those that words have come for are asked for. Of one sync, on
/// its thread.
class SlotExchange
{
public:
    SlotExchange(StoreThread &store, Connection &connection) : m_store(store), m_connection(connection) {}

    /// Puts and erases. What the server says of this device in the space is left to the exchange.
    Result<void> put(const SpaceRecord &space) { return settle(space, false); }
    /// Does so too, and asks once for each key that is lacking.
    Result<void> fetch(const SpaceRecord &space) { return settle(space, true); }
    /// Whether there are any to put or to erase.
    Result<bool> hasToPut(const SpaceRecord &space);

private:
    Result<void> settle(const SpaceRecord &space, bool ask);
    /// False when the server took none of it.
    Result<bool> take(const SpaceRecord &space, const SlotWork &work, const SlotsAnswer &answer);
    SlotWork allowed(const SpaceRecord &space, SlotWork work, bool ask);

    StoreThread &m_store;
    Connection &m_connection;
    QSet<crypto::SlotId> m_asked;
};

} // namespace kopa::sync
