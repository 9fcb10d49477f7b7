#pragma once

#include "member_logs.h"
#include "quotas.h"
#include "sync/protocol/attachments.h"

namespace kopa::server {

/// Keeps the sealed pieces of files and hands them out; signs for a file once it is whole, which it can see
/// without reading it. Used by one thread at a time.
class AttachmentsService
{
public:
    AttachmentsService(const ServerIdentity &server, MemberLogs &members, const Quotas &quotas)
        : m_server(server), m_members(members), m_quotas(quotas)
    {
    }

    /// The device is who signed the request. Counts: it is written down when it has fetched all of a file,
    /// which takes room that there may not be. The answer still lacks generation, time and challenge. The
    /// store's errors.
    Result<sync::AttachmentsAnswer> answer(LogTransaction &log, const DeviceId &device,
                                           const sync::AttachmentsRequest &request, bool counts = true);

private:
    using Request = sync::AttachmentsRequest;
    using Answer = sync::AttachmentsAnswer;

    Result<void> apply(LogTransaction &log, const DeviceId &device, const Request &request, Answer &answer);
    Result<void> put(LogTransaction &log, const DeviceId &device, const Request &request,
                     Answer &answer) const;
    Result<bool> hasRoom(LogTransaction &log, const SpaceId &space, const DeviceId &device,
                         std::uint64_t bytes) const;
    Result<void> fetch(LogTransaction &log, const Request &request, Answer &answer) const;
    Result<void> tell(LogTransaction &log, const DeviceId &device, const Request &request,
                      Answer &answer) const;

    const ServerIdentity &m_server;
    MemberLogs &m_members;
    Quotas m_quotas;
};

} // namespace kopa::server
