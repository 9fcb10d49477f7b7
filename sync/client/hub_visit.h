#pragma once

#include "connection.h"
#include "meeting_side.h"
#include "sync/membership/hub_link.h"

namespace kopa::sync {

/// Meetings of this device at a workshop's hub, one after the other, over one connection that is kept. What
/// goes to the hub still waits for the server: only that one's word makes it safe. Lives on a thread of its
/// own.
class HubVisit
{
public:
    HubVisit(StoreThread &store, HubLink link, const std::atomic_bool &cancelled);

    /// Gives and takes until both have the same. ParcelForeign for another network's hub, NotMember,
    /// HubOver, HubUnreachable, HubIsolated, DeviceRenewed, and what Connection says. Whatever did not hold
    /// of what came is the error after all else was taken.
    Result<ExchangeTotals> meet();

    /// Opens a stream of notices after a meeting; as SyncRun::listen.
    void listen(const std::function<void()> &news, const std::function<void(LiveStream::End)> &ended);
    bool isListening() const { return m_live != nullptr; }
    void hangUp() { m_live.reset(); }

private:
    Result<void> findHub();
    Result<bool> once(ExchangeTotals &totals);
    void withoutWhatWasGiven(QList<MeetingSpace> &theirs, const QList<MeetingSpace> &ours);
    Result<bool> becomeAnother();
    Error explained(const Error &error) const;

    StoreThread &m_store;
    const HubLink m_link;
    const DeviceId m_host;
    const std::atomic_bool &m_cancelled;
    MeetingSide m_side;
    std::unique_ptr<Connection> m_connection;
    QList<MeetingSpace> m_theirs;          ///< how far the hub was when it last answered
    QHash<SpaceId, crypto::Hash> m_keysOf; ///< the hub's keys, as last taken
    QHash<SpaceId, crypto::Hash> m_given;  ///< our keys, as last given
    std::optional<HeadsSummary> m_equal;   ///< what both have, after a meeting
    std::unique_ptr<LiveStream> m_live;
    std::optional<Error> m_problem;
};

} // namespace kopa::sync
