#include "slot_exchange.h"

namespace kopa::sync {

/// Requests of one space in a row; what is left is settled by the next sync.
static constexpr int requestsAtMost = 64;

SlotWork SlotExchange::allowed(const SpaceRecord &space, SlotWork work, bool ask)
{
    const bool writes = space.role == kopa::Role::Coordinator || space.role == kopa::Role::Editor;
    if (!writes) {
        work.puts.clear();
        work.erasures.clear();
    }
    work.wanted.removeIf([&](const crypto::SlotId &slot) { return !ask || m_asked.contains(slot); });
    return work;
}

Result<bool> SlotExchange::hasToPut(const SpaceRecord &space)
{
    KOPA_ASSIGN(SlotWork work,
                onStore(m_store, [&](Store &store) { return store.slotWork(space.id, maximumSlots); }));
    return !allowed(space, std::move(work), false).isEmpty();
}

Result<void> SlotExchange::settle(const SpaceRecord &space, bool ask)
{
    for (int request = 0; request < requestsAtMost; ++request) {
        KOPA_ASSIGN(SlotWork work,
                    onStore(m_store, [&](Store &store) { return store.slotWork(space.id, maximumSlots); }));
        work = allowed(space, std::move(work), ask);
        if (work.isEmpty())
            return {};
        SlotsRequest asked{crypto::randomBytes(nonceBytes), space.id, {}, work.erasures, work.wanted};
        for (const auto &[slot, content] : std::as_const(work.puts))
            asked.puts.append({slot, content});
        KOPA_ASSIGN(const SlotsAnswer answer, m_connection.slots(asked));
        // A space that the server does not know (any more), or where this device may not: the exchange tells.
        if (!answer.status.isEmpty())
            return {};
        KOPA_ASSIGN(const bool taken, take(space, work, answer));
        if (!taken)
            return {};
    }
    return {};
}

Result<bool> SlotExchange::take(const SpaceRecord &space, const SlotWork &work, const SlotsAnswer &answer)
{
    if (answer.puts.size() != work.puts.size() || answer.found.size() != work.wanted.size())
        return ErrorCode::AnswerGarbled;
    SlotWork done;
    done.erasures = work.erasures;
    for (qsizetype i = 0; i < work.puts.size(); ++i)
        if (answer.puts[i].kind != SlotState::Kind::Unknown)
            done.puts.append(work.puts[i]);
    QList<QPair<crypto::SlotId, crypto::SlotContent>> found;
    for (qsizetype i = 0; i < work.wanted.size(); ++i) {
        m_asked.insert(work.wanted[i]);
        if (answer.found[i].kind == SlotState::Kind::Kept)
            found.append({work.wanted[i], answer.found[i].content});
    }
    KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
        KOPA_TRY(store.settleSlots(space.id, done));
        return found.isEmpty() ? Result<void>() : store.takeSlots(space.id, found);
    }));
    return !done.isEmpty() || !work.wanted.isEmpty();
}

} // namespace kopa::sync
