#pragma once

#include "member_logs.h"
#include "sync/protocol/attachments.h"

namespace kopa::server {

/// Keeps the sealed pieces of files and hands them out; signs for a file once it is whole, which it can see
/// without reading it. Each request is one transaction. Used by one thread at a time.
class AttachmentsService
{
public:
    /// `quota`: bytes of files that one space may keep.
    AttachmentsService(Log &log, std::uint64_t quota) : m_log(log), m_quota(quota) {}

    /// The device is who signed the request. The answer still lacks generation, time and challenge. The
    /// store's errors.
    Result<sync::AttachmentsAnswer> answer(const DeviceId &device, const sync::AttachmentsRequest &request);

private:
    using Request = sync::AttachmentsRequest;
    using Answer = sync::AttachmentsAnswer;

    Result<void> apply(LogTransaction &log, const DeviceId &device, const Request &request, Answer &answer);
    Result<void> put(LogTransaction &log, const Request &request, Answer &answer) const;
    Result<void> fetch(LogTransaction &log, const DeviceId &device, const Request &request,
                       Answer &answer) const;
    Result<void> tell(LogTransaction &log, const DeviceId &device, const Request &request,
                      Answer &answer) const;

    Log &m_log;
    std::uint64_t m_quota;
    MemberLogs m_members;
};

} // namespace kopa::server
