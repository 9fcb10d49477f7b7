#include "meeting_side.h"

namespace kopa::sync {

namespace {

/// Of envelopes in one message, so that others get their turn.
constexpr std::int64_t bytesPerMeeting = 1024 * 1024;

QList<crypto::SlotId> idsOf(const QList<QPair<crypto::SlotId, crypto::SlotContent>> &kept)
{
    QList<crypto::SlotId> ids;
    for (const auto &[id, content] : kept)
        ids.append(id);
    return ids;
}

} // namespace

Result<std::optional<MeetingSpace>> MeetingSide::sharedSpace(const SpaceRecord &record, const DeviceId &other)
{
    KOPA_ASSIGN(const SpaceLog space, m_lists.load(record.id));
    if (!space.log || !record.key || !space.isActive(other))
        return std::optional<MeetingSpace>();
    MeetingSpace shared{record.id, {}, {}, {}};
    for (int left = space.seals ? 1 : 0; left > 0;) {
        KOPA_ASSIGN(left, onStore(m_store, [&](Store &store) { return store.sealPending(record.id); }));
    }
    KnownHeads heads;
    KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
        Carrying carrying(store);
        KOPA_ASSIGN(heads, carrying.heads(record.id));
        KOPA_ASSIGN(const auto kept, carrying.slotsOf(record.id));
        shared.slots = slotsDigest(idsOf(kept));
        return {};
    }));
    const ParcelSpace block = parcelSpace(space, heads);
    shared.members = membersDigest(block.entries, block.claims);
    shared.heads = block.heads;
    return std::optional(shared);
}

Result<QList<MeetingSpace>> MeetingSide::shared(const DeviceId &other)
{
    KOPA_ASSIGN(const auto spaces, onStore(m_store, [](Store &store) { return store.spaces(); }));
    QList<MeetingSpace> shared;
    for (const SpaceRecord &record : spaces) {
        KOPA_ASSIGN(const auto space, sharedSpace(record, other));
        if (space)
            shared.append(*space);
    }
    return shared;
}

Result<MeetingSide::Gift> MeetingSide::give(const QList<MeetingSpace> &ours,
                                            const QList<MeetingSpace> &theirs)
{
    Gift gift;
    std::int64_t room = bytesPerMeeting;
    for (const MeetingSpace &space : ours) {
        const auto other = std::find_if(theirs.begin(), theirs.end(), [&](const MeetingSpace &candidate) {
            return candidate.space == space.space;
        });
        if (other == theirs.end())
            continue;
        if (room <= 0)
            gift.more = true;
        else
            KOPA_TRY(giveSpace(space, *other, room, gift));
    }
    return gift;
}

Result<void> MeetingSide::giveSpace(const MeetingSpace &ours, const MeetingSpace &theirs, std::int64_t &room,
                                    Gift &gift)
{
    const SpaceId id = ours.space;
    KnownHeads known;
    for (const EnvelopeMark &head : theirs.heads)
        known.insert(head.device, head.seq);
    Carrying::Batch batch;
    QList<QPair<crypto::SlotId, crypto::SlotContent>> kept;
    KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
        Carrying carrying(store);
        KOPA_ASSIGN(batch, carrying.lackedBy(id, known, Carrying::fromTheStart, room));
        if (theirs.slots != ours.slots) {
            KOPA_ASSIGN(kept, carrying.slotsOf(id));
        }
        return {};
    }));
    const bool lists = theirs.members != ours.members;
    if (!lists && batch.envelopes.isEmpty() && kept.isEmpty())
        return {};
    ParcelSpace head{id, {}, {}, {}};
    if (lists) {
        KOPA_ASSIGN(const SpaceLog space, m_lists.load(id));
        head = parcelSpace(space, {});
    }
    gift.blocks.append(encodeParcelBlock(head));
    for (qsizetype from = 0; from < kept.size(); from += qsizetype(maximumSlots)) {
        ParcelSlots keys;
        for (const auto &[slot, content] : kept.mid(from, qsizetype(maximumSlots)))
            keys.slots.append({slot, content});
        gift.blocks.append(encodeParcelBlock(keys));
    }
    for (const QByteArray &envelope : std::as_const(batch.envelopes))
        room -= envelope.size();
    for (qsizetype from = 0; from < batch.envelopes.size(); from += qsizetype(maximumEnvelopes))
        gift.blocks.append(
            encodeParcelBlock(ParcelEnvelopes{batch.envelopes.mid(from, qsizetype(maximumEnvelopes))}));
    gift.envelopes += int(batch.envelopes.size());
    gift.more |= room <= 0;
    return {};
}

Result<MeetingSide::Taken> MeetingSide::take(const QList<QByteArray> &blocks)
{
    Taken taken;
    BlockTaker taker(m_store, m_lists);
    for (const QByteArray &bytes : blocks) {
        const auto block = parseParcelBlock(bytes);
        if (!block.ok())
            return block.error();
        const auto done = taker.take(*block, taken.totals);
        if (!done.ok() && done.error().code == ErrorCode::StoreLocked)
            return done.error();
        if (!done.ok() && !taken.problem)
            taken.problem = done.error();
        if (taker.tookNews() && !taken.spaces.contains(taker.space()->record.id))
            taken.spaces.append(taker.space()->record.id);
    }
    taken.copied = taker.isCopied();
    return taken;
}

} // namespace kopa::sync
