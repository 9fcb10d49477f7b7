#include "slots_service.h"

namespace kopa::server {

using namespace sync;

/// Of one space, erased ones included: what a member can make the server keep is bounded.
static constexpr std::uint64_t maximumSlotsOfSpace = 65'536;

Result<SlotsAnswer> SlotsService::answer(LogTransaction &log, const DeviceId &device,
                                         const SlotsRequest &request)
{
    SlotsAnswer answer;
    KOPA_TRY(apply(log, device, request, answer));
    return answer;
}

Result<void> SlotsService::apply(LogTransaction &log, const DeviceId &device, const SlotsRequest &request,
                                 SlotsAnswer &answer)
{
    const auto refuse = [&](ErrorCode code) {
        answer.status = QString(errorName(code));
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
    const bool writes = !request.puts.isEmpty() || !request.erasures.isEmpty();
    if (writes && !members->mayWrite(device))
        return refuse(ErrorCode::ReadOnly);
    if (writes && standing.frozen)
        return refuse(ErrorCode::SpaceFrozen);
    for (const crypto::SlotId &slot : request.erasures)
        KOPA_TRY(log.eraseSlot(request.space, slot, maximumSlotsOfSpace));
    for (const SlotPut &put : request.puts) {
        KOPA_TRY(log.putSlot(request.space, put.slot, put.content.encode(), maximumSlotsOfSpace));
        KOPA_ASSIGN(const StoredSlot stored, log.slot(request.space, put.slot));
        answer.puts.append({stored.kind, {}});
    }
    for (const crypto::SlotId &slot : request.wanted) {
        KOPA_ASSIGN(const StoredSlot stored, log.slot(request.space, slot));
        SlotState state{stored.kind, {}};
        if (stored.kind == SlotState::Kind::Kept) {
            KOPA_ASSIGN(state.content, crypto::SlotContent::parse(stored.content));
        }
        answer.found.append(state);
    }
    return {};
}

} // namespace kopa::server
