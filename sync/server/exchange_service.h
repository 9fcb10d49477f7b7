#pragma once

#include "live_registry.h"
#include "member_logs.h"
#include "sync/protocol/idle.h"

namespace kopa::server {

/// What a request did, for the server's journal: numbers only.
struct ExchangeCount
{
    std::uint64_t spaces = 0;
    std::uint64_t stored = 0; ///< new envelopes
    std::uint64_t refused = 0;
    std::uint64_t handedOut = 0;
};

/// Answers exchanges over a store; each is one transaction. Used by one thread at a time.
class ExchangeService
{
public:
    explicit ExchangeService(Log &log) : m_log(log) {}

    /// The device is who signed the request; time in milliseconds since 1970. The answer still lacks
    /// generation, time and challenge. Malformed when a space stands twice; else the store's errors.
    Result<sync::ExchangeAnswer> answer(const DeviceId &device, const sync::ExchangeRequest &request,
                                        std::int64_t time, ExchangeCount &count);

    /// What the last answer has committed.
    const QList<SpaceNews> &news() const { return m_news; }

    /// The spaces in which a device is a member, by rising id.
    Result<QList<SpaceId>> spacesOf(const DeviceId &device);
    /// What a device has of them when it lacks nothing and has nothing to bring.
    Result<QList<sync::SpaceHeads>> headsOf(const DeviceId &device);

private:
    Result<sync::SpaceHeads> headsOf(LogTransaction &log, const SpaceId &space, const DeviceId &device);

    Log &m_log;
    MemberLogs m_members;
    QList<SpaceNews> m_news;
};

} // namespace kopa::server
