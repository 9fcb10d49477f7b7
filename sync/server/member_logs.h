#pragma once

#include "log.h"
#include "sync/membership/member_log.h"

#include <QHash>

#include <optional>

namespace kopa::server {

/// The member logs of the spaces in use, verified once and kept in memory. What another instance has added to
/// the store is taken up at each use. Used by one thread at a time.
class MemberLogs
{
public:
    /// The space's log as it is stored; nothing for an unknown space.
    Result<std::optional<sync::MemberLog>> read(LogTransaction &log, const SpaceId &space);
    /// Keeps what a transaction has committed.
    void keep(const sync::MemberLog &log);

private:
    QHash<SpaceId, sync::MemberLog> m_logs;
};

} // namespace kopa::server
