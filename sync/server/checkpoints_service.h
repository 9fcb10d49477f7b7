#pragma once

#include "member_logs.h"

namespace kopa::server {

/// Keeps what members tell newcomers of their spaces: the newest whole checkpoints, and one that is on its
/// way. Used by one thread at a time.
class CheckpointsService
{
public:
    explicit CheckpointsService(MemberLogs &members) : m_members(members) {}

    /// The device is who signed the request. The answer still lacks generation, time and challenge. Fails
    /// with the store's errors only.
    Result<sync::CheckpointsAnswer> answer(LogTransaction &log, const DeviceId &device,
                                           const sync::CheckpointsRequest &request);

private:
    using Request = sync::CheckpointsRequest;
    using Answer = sync::CheckpointsAnswer;

    Result<void> apply(LogTransaction &log, const DeviceId &device, const Request &request, Answer &answer);
    Result<void> look(const QList<StoredCheckpoint> &stored, Answer &answer) const;
    Result<void> offer(LogTransaction &log, const sync::MemberLog &members, const DeviceId &device,
                       const Request &request, const QList<StoredCheckpoint> &stored, Answer &answer) const;
    Result<void> put(LogTransaction &log, const Request &request, const QList<StoredCheckpoint> &stored,
                     Answer &answer) const;
    Result<void> countersign(LogTransaction &log, const sync::MemberLog &members, const DeviceId &device,
                             const Request &request, Answer &answer) const;

    MemberLogs &m_members;
};

} // namespace kopa::server
