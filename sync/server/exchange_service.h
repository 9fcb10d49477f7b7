#pragma once

#include "live_registry.h"
#include "member_logs.h"
#include "quotas.h"
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

/// What an exchange has done beside its answer.
struct ExchangeEffects
{
    ExchangeCount count;
    QList<SpaceNews> news; ///< to be told once it is committed
};

/// Answers exchanges over a store. Used by one thread at a time.
class ExchangeService
{
public:
    ExchangeService(const ServerIdentity &server, MemberLogs &members, const Quotas &quotas)
        : m_server(server), m_members(members), m_quotas(quotas)
    {
    }

    /// False for a request in which a space stands twice.
    static bool isSound(const sync::ExchangeRequest &request);

    /// The device is who signed the sound request; time in milliseconds since 1970. The envelopes whose
    /// hashes are in `verified` hold with the device's key. Closed: what it brings is refused with
    /// this code, and what it lacks is read all the same. The answer still lacks generation, time and
    /// challenge. The store's errors.
    Result<sync::ExchangeAnswer> answer(LogTransaction &log, const DeviceId &device,
                                        const sync::ExchangeRequest &request, const QSet<Hash> &verified,
                                        std::int64_t time, ExchangeEffects &effects,
                                        std::optional<ErrorCode> closed = std::nullopt);

    /// What a device has of its spaces when it lacks nothing and has nothing to bring.
    Result<QList<sync::SpaceHeads>> headsOf(LogTransaction &log, const DeviceId &device);

private:
    Result<sync::SpaceHeads> headsOf(LogTransaction &log, const SpaceId &space, const DeviceId &device);

    const ServerIdentity &m_server;
    MemberLogs &m_members;
    Quotas m_quotas;
};

} // namespace kopa::server
