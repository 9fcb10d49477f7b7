#include "checkpoints_service.h"

#include <algorithm>

namespace kopa::server {

using namespace sync;

namespace {

QString nameOf(ErrorCode code)
{
    return QString(errorName(code));
}

QList<StoredCheckpoint>::const_iterator findIn(const QList<StoredCheckpoint> &stored, const Hash &id)
{
    return std::find_if(stored.begin(), stored.end(),
                        [&](const StoredCheckpoint &checkpoint) { return checkpoint.id == id; });
}

} // namespace

Result<CheckpointsAnswer> CheckpointsService::answer(LogTransaction &log, const DeviceId &device,
                                                     const Request &request)
{
    Answer answer;
    KOPA_TRY(apply(log, device, request, answer));
    return answer;
}

Result<void> CheckpointsService::apply(LogTransaction &log, const DeviceId &device, const Request &request,
                                       Answer &answer)
{
    const auto refuse = [&](ErrorCode code) {
        answer.status = nameOf(code);
        return Result<void>();
    };
    KOPA_ASSIGN(const SpaceStanding standing, log.standing(request.space));
    if (standing.deleted)
        return refuse(ErrorCode::SpaceDeleted);
    KOPA_ASSIGN(const auto members, m_members.read(log, request.space));
    if (!members)
        return refuse(ErrorCode::NotFound);
    if (!members->role(device))
        return refuse(ErrorCode::NotMember);
    const bool writes = request.step == Request::Step::Offer || request.step == Request::Step::Put;
    if (writes && !members->mayWrite(device))
        return refuse(ErrorCode::ReadOnly);
    if (standing.frozen && (writes || request.step == Request::Step::Countersign))
        return refuse(ErrorCode::SpaceFrozen);
    KOPA_ASSIGN(const QList<StoredCheckpoint> stored, log.checkpoints(request.space));
    if (request.step == Request::Step::Look)
        return look(stored, answer);
    if (request.step == Request::Step::Offer)
        return offer(log, *members, device, request, stored, answer);
    const auto known = findIn(stored, request.checkpoint);
    if (known == stored.end())
        return refuse(ErrorCode::NotFound);
    if (request.step == Request::Step::Put)
        return put(log, request, stored, answer);
    if (!known->isWhole())
        return refuse(ErrorCode::NotFound);
    if (request.step == Request::Step::Countersign)
        return countersign(log, *members, device, request, answer);
    KOPA_ASSIGN(const auto piece, log.checkpointPiece(request.space, request.checkpoint, request.index));
    if (!piece)
        return refuse(ErrorCode::NotFound);
    answer.bytes = *piece;
    return {};
}

Result<void> CheckpointsService::look(const QList<StoredCheckpoint> &stored, Answer &answer) const
{
    for (const StoredCheckpoint &checkpoint : stored)
        if (checkpoint.isWhole())
            answer.offered.append({checkpoint.bytes, checkpoint.countersignatures});
    return {};
}

/// A new one takes the place of whatever was on its way.
Result<void> CheckpointsService::offer(LogTransaction &log, const MemberLog &members, const DeviceId &device,
                                       const Request &request, const QList<StoredCheckpoint> &stored,
                                       Answer &answer) const
{
    const auto checkpoint = crypto::parseCheckpoint(request.bytes);
    const auto author = members.device(device);
    if (!checkpoint.ok() || checkpoint->statement.space != request.space || !author ||
        !crypto::verifyCheckpoint(*checkpoint, author->verify)) {
        answer.status = nameOf(checkpoint.ok() ? ErrorCode::SignatureInvalid : checkpoint.error().code);
        return {};
    }
    const Hash id = crypto::checkpointId(request.bytes);
    if (const auto known = findIn(stored, id); known != stored.end()) {
        answer.next = known->held;
        return {};
    }
    for (const StoredCheckpoint &other : stored)
        if (!other.isWhole())
            KOPA_TRY(log.dropCheckpoint(request.space, other.id));
    return log.addCheckpoint(request.space, {id, request.bytes, checkpoint->statement.pieces, 0, {}});
}

Result<void> CheckpointsService::put(LogTransaction &log, const Request &request,
                                     const QList<StoredCheckpoint> &stored, Answer &answer) const
{
    const StoredCheckpoint &known = *findIn(stored, request.checkpoint);
    answer.next = known.held;
    if (known.isWhole() || request.index != known.held || request.bytes.isEmpty())
        return {};
    KOPA_TRY(log.addCheckpointPiece(request.space, known.id, request.index, request.bytes));
    ++answer.next;
    if (answer.next < known.pieces)
        return {};
    std::uint64_t kept = 1;
    for (const StoredCheckpoint &older : stored)
        if (older.isWhole() && ++kept > checkpointsKept)
            KOPA_TRY(log.dropCheckpoint(request.space, older.id));
    return {};
}

Result<void> CheckpointsService::countersign(LogTransaction &log, const MemberLog &members,
                                             const DeviceId &device, const Request &request,
                                             Answer &answer) const
{
    const auto signature = crypto::Signature::from(request.bytes);
    const auto signer = members.device(device);
    if (!signature || !signer ||
        !crypto::verifyCountersignature(request.checkpoint, *signature, signer->verify)) {
        answer.status = nameOf(ErrorCode::SignatureInvalid);
        return {};
    }
    KOPA_ASSIGN(const auto stored, log.checkpoints(request.space));
    if (std::uint64_t(findIn(stored, request.checkpoint)->countersignatures.size()) >=
        maximumCountersignatures)
        return {};
    return log.addCountersignature(request.space, request.checkpoint, {device, *signature});
}

} // namespace kopa::server
