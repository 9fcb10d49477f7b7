#include "session.h"

#include <algorithm>

// Whether there is anything to exchange at all.

namespace kopa::sync {

/// So few spaces fit an exchange as small as the question whether there is anything to exchange.
static constexpr qsizetype spacesAskedAtOnce = 2;

Result<QList<SpaceHeads>> Session::heads()
{
    KOPA_ASSIGN(const auto own, onStore(m_store, [](Store &store) { return store.ownHeads(); }));
    QList<SpaceHeads> all;
    const DeviceId self = m_keys->id();
    for (const SpaceLog &space : std::as_const(m_spaces)) {
        if (!space.log || space.isRemoved(self))
            continue;
        const SpaceId id = space.record.id;
        const bool active = space.isActive(self);
        all.append({id, active ? space.record.cursor : 0, std::uint64_t(space.sentEntries),
                    std::uint64_t(space.sentClaims), active ? own.value(id).acknowledged : 0});
    }
    return all;
}

/// Nothing is to be sent or asked for: neither of what was gathered, nor beside it.
Result<bool> Session::isQuiet(const Outgoing &outgoing)
{
    const auto brings = [](const SpaceRequest &space) {
        return space.wantHeads || !space.newEntries.isEmpty() || !space.newClaims.isEmpty() ||
               !space.envelopes.isEmpty();
    };
    const QList<SpaceRequest> &requests = outgoing.request.spaces;
    if (outgoing.more || m_error || std::any_of(requests.begin(), requests.end(), brings))
        return false;
    for (const SpaceId &id : outgoing.spaces) {
        const SpaceLog &space = m_spaces[id];
        if (!space.log || !space.isActive(m_keys->id()))
            return false;
        KOPA_ASSIGN(const bool putting, m_slots.hasToPut(space.record));
        if (putting)
            return false;
    }
    return true;
}

/// True when the server says that it and this device have the same: as good as an exchange that brought
/// nothing.
Result<bool> Session::findsNothingNew(const Outgoing &outgoing)
{
    if (outgoing.spaces.size() <= spacesAskedAtOnce)
        return false;
    KOPA_ASSIGN(const bool quiet, isQuiet(outgoing));
    if (!quiet)
        return false;
    KOPA_ASSIGN(const QList<SpaceHeads> all, heads());
    const auto answer = m_connection.idle(HeadsSummary::of(all));
    // An early server does not know the question.
    if (!answer.ok() && answer.error().code == ErrorCode::ServerRefused)
        return false;
    if (!answer.ok())
        return answer.error();
    if (!answer->same)
        return false;
    for (const SpaceId &id : outgoing.spaces)
        if (m_spaces[id].record.generation != answer->generation)
            return false;
    return onStore(m_store, [&](Store &store) -> Result<bool> {
        for (const SpaceId &id : outgoing.spaces) {
            m_spaces[id].record.confirmedMs = nowMs();
            KOPA_TRY(store.saveSpace(m_spaces[id].record));
        }
        return true;
    });
}

} // namespace kopa::sync
