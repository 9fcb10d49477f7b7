#pragma once

#include "store/log.h"
#include "sync/membership/member_log.h"

namespace kopa::server {

/// The member logs of the spaces that were asked for last, so that a request reads and checks only what has
/// come since. Used by one thread at a time.
class MemberLogs
{
public:
    /// The space's member log with all that the transaction sees; nothing for an unknown space.
    Result<std::optional<sync::MemberLog>> read(LogTransaction &log, const SpaceId &space);
    /// The transaction has stored what is new in it.
    void note(const sync::MemberLog &log);
    /// What the transaction has read and noted holds from now on, or was never there.
    void keep();
    void takeBack() { m_noted.clear(); }
    /// The store is not the one it was.
    void forget();

private:
    QHash<SpaceId, sync::MemberLog> m_logs;
    QHash<SpaceId, sync::MemberLog> m_noted; ///< within the transaction
};

} // namespace kopa::server
