#pragma once

#include "member_logs.h"
#include "sync/protocol/slots.h"

namespace kopa::server {

/// Keeps the keys of persons' words for a space's members, and forgets them when told to. What is erased
/// stays erased. Used by one thread at a time.
class SlotsService
{
public:
    explicit SlotsService(MemberLogs &members) : m_members(members) {}

    /// The device is who signed the request. The answer still lacks generation, time and challenge. Fails
    /// with the store's errors only.
    Result<sync::SlotsAnswer> answer(LogTransaction &log, const DeviceId &device,
                                     const sync::SlotsRequest &request);

private:
    Result<void> apply(LogTransaction &log, const DeviceId &device, const sync::SlotsRequest &request,
                       sync::SlotsAnswer &answer);

    MemberLogs &m_members;
};

} // namespace kopa::server
