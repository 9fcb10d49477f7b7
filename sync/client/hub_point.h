#pragma once

#include "meeting_side.h"
#include "sync/server/room.h"

#include <QElapsedTimer>

#include <mutex>

namespace kopa::sync {

/// The host's side of a workshop's hub: its own store is what devices meet at, so that nothing has to be
/// brought over when the workshop ends. Works on the hub's thread; what it has seen is for any.
class HubPoint : public server::MeetingPoint
{
public:
    /// The store outlives it.
    explicit HubPoint(StoreThread &store) : m_store(store), m_side(store) {}

    Result<MeetingAnswer> meet(const DeviceId &device, const MeetingRequest &request,
                               QList<server::SpaceNews> &news) override;
    Result<QList<MeetingSpace>> shared(const DeviceId &device) override;

    /// How many devices have been here in the last minutes.
    int present() const;

private:
    StoreThread &m_store;
    MeetingSide m_side;
    mutable std::mutex m_mutex;
    QHash<DeviceId, QElapsedTimer> m_seen;
};

} // namespace kopa::sync
