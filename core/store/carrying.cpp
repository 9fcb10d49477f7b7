#include "carrying.h"

namespace kopa {

using crypto::DeviceId;
using crypto::SpaceId;

Result<Carrying::Batch> Carrying::lackedBy(const SpaceId &space, const KnownHeads &heads, std::int64_t after,
                                           std::int64_t bytes)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    Batch batch{{}, after};
    auto statement = m_store.m_database->prepare("SELECT row, device, seq, bytes FROM envelope"
                                                 " WHERE space = ? AND row > ? ORDER BY row");
    statement.bind(1, row).bind(2, after);
    while (bytes > 0 && statement.step()) {
        batch.last = statement.integer(0);
        if (std::uint64_t(statement.integer(2)) <=
            heads.value(m_store.m_tables->deviceAt(statement.integer(1))))
            continue;
        batch.envelopes.append(statement.blob(3));
        bytes -= batch.envelopes.last().size();
    }
    KOPA_TRY(m_store.m_database->status());
    return batch;
}

Result<Carrying::Batch> Carrying::lackedByServer(const SpaceId &space, std::int64_t after, std::int64_t bytes)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    Batch batch{{}, after};
    auto statement = m_store.m_database->prepare("SELECT row, bytes FROM envelope WHERE space = ? AND row > ?"
                                                 " AND safe = 0 ORDER BY row");
    statement.bind(1, row).bind(2, after);
    while (bytes > 0 && statement.step()) {
        batch.last = statement.integer(0);
        batch.envelopes.append(statement.blob(1));
        bytes -= batch.envelopes.last().size();
    }
    KOPA_TRY(m_store.m_database->status());
    return batch;
}

Result<KnownHeads> Carrying::heads(const SpaceId &space)
{
    KOPA_ASSIGN(const auto heads, m_store.deviceHeads(space));
    KnownHeads known;
    for (auto it = heads.begin(); it != heads.end(); ++it)
        known.insert(it.key(), it->seq);
    return known;
}

Result<QList<QPair<crypto::SlotId, crypto::SlotContent>>> Carrying::slotsOf(const SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    return m_store.m_subjects->kept(space, row);
}

Result<int> Carrying::take(const SpaceId &space, QList<JudgedEnvelope> envelopes)
{
    for (JudgedEnvelope &envelope : envelopes)
        envelope.carried = true;
    return m_store.applyEnvelopes(space, envelopes, std::nullopt);
}

Result<void> Carrying::takeSlots(const SpaceId &space,
                                 const QList<QPair<crypto::SlotId, crypto::SlotContent>> &found)
{
    KOPA_TRY(m_store.takeSlots(space, found));
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    QList<crypto::SlotId> ids;
    for (const auto &[slot, content] : found)
        ids.append(slot);
    return m_store.m_subjects->mayLack(row, ids);
}

} // namespace kopa
