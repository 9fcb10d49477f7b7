#pragma once

#include "core/exchange/workshop.h"
#include "guest_desk.h"
#include "hub_point.h"
#include "sync/membership/hub_link.h"
#include "sync/server/hub_server.h"

namespace kopa::sync {

/// A workshop on this device, from its opening to its end: the server for the room, what devices meet at and
/// what guests find. Made, used and ended on one thread.
class HubHost
{
public:
    HubHost(StoreThread &store, const WorkshopPlan &plan);
    ~HubHost();

    /// Where others find it.
    struct Way
    {
        QString link;
        QString guestAddress;
    };
    /// NoLocalNetwork, NotMember, StoreLocked, InputOutput.
    Result<Way> open();
    /// Rings for all who listen when this device itself has written something.
    Result<void> tellOwnNews();

    int devices() const { return m_point.present(); }
    int guests() const { return m_door.desk.guests(); }
    /// True when the network has let anybody through at all.
    bool anybodyCame() const { return devices() > 0 || m_door.opened; }

private:
    /// The guests' desk, and whether anybody has come to it.
    struct Door : public server::GuestDesk
    {
        Door(StoreThread &store, const WorkshopPlan &plan) : desk(store, plan) {}
        server::GuestAnswer answer(const server::GuestRequest &request) override
        {
            opened = true;
            return desk.answer(request);
        }

        RoomDesk desk;
        std::atomic_bool opened = false;
    };

    StoreThread &m_store;
    WorkshopPlan m_plan;
    DeviceId m_own;
    HubPoint m_point;
    Door m_door;
    QHash<SpaceId, std::uint64_t> m_told; ///< this device's newest envelope in each space
    std::unique_ptr<server::HubServer> m_server;
};

} // namespace kopa::sync
