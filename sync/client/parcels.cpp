#include "parcels.h"

#include "block_taker.h"
#include "core/crypto/cbor.h"
#include "core/exchange/administration.h"

#include <algorithm>

namespace kopa::sync {

using Notice = SafetyNotice::Kind;

namespace {

constexpr std::int64_t bytesPerBlock = 1024 * 1024;

/// How far another device was when it wrote its own parcel.
QString headsSetting(const SpaceId &space, const DeviceId &device)
{
    return QStringLiteral("parcel.heads.") + QString::fromLatin1(space.toHex() + '.' + device.toHex());
}

QString headsText(const QList<EnvelopeMark> &heads)
{
    crypto::CborWriter writer;
    writer.array(std::uint64_t(heads.size()));
    for (const EnvelopeMark &head : heads)
        writer.array(2).id(head.device).unsignedInteger(head.seq);
    return QString::fromLatin1(writer.result().toBase64());
}

KnownHeads headsFrom(const QString &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    crypto::CborReader reader(bytes);
    KnownHeads heads;
    for (auto left = reader.array(maximumDevices); left > 0 && !reader.failed(); --left) {
        reader.exactArray(2);
        const auto device = reader.id<DeviceId>();
        heads.insert(device, reader.unsignedInteger(INT64_MAX));
    }
    return reader.finish() ? heads : KnownHeads();
}

} // namespace

Result<ParcelTotals> Parcels::write(const QString &path, const ParcelWish &wish)
{
    KOPA_ASSIGN(const SpaceRecord common, onStore(m_store, [](Store &store) { return store.commonSpace(); }));
    KOPA_ASSIGN(const auto spaces, onStore(m_store, [](Store &store) { return store.spaces(); }));
    const DeviceId own = onStore(m_store, [](Store &store) { return store.deviceId(); });
    ParcelWriter writer(path);
    KOPA_TRY(writer.open());
    KOPA_TRY(writer.add(ParcelHeader{common.id, own, nowMs()}));
    ParcelTotals totals;
    for (const SpaceRecord &space : spaces)
        KOPA_TRY(writeSpace(writer, space, wish, totals));
    KOPA_TRY(writer.finish());
    totals.bytes = writer.bytes();
    return totals;
}

Result<void> Parcels::writeSpace(ParcelWriter &writer, const SpaceRecord &record, const ParcelWish &wish,
                                 ParcelTotals &totals)
{
    const SpaceId id = record.id;
    KOPA_ASSIGN(const SpaceLog space,
                onStore(m_store, [&](Store &store) { return SpaceLog::load(store, record); }));
    const bool shared = wish.device ? space.isActive(*wish.device) : record.kind != SpaceKind::Own;
    if (!space.log || !record.key || (!wish.forServer && !shared))
        return {};
    for (int left = space.seals ? 1 : 0; left > 0;) {
        KOPA_ASSIGN(left, onStore(m_store, [&](Store &store) { return store.sealPending(id); }));
    }
    KnownHeads known;
    KOPA_ASSIGN(const KnownHeads heads, onStore(m_store, [&](Store &store) -> Result<KnownHeads> {
                    if (wish.device) {
                        KOPA_ASSIGN(const QVariant kept, store.setting(headsSetting(id, *wish.device)));
                        known = headsFrom(kept.toString());
                    }
                    return Carrying(store).heads(id);
                }));
    KOPA_TRY(writer.add(parcelSpace(space, heads)));
    ++totals.spaces;
    for (std::int64_t after = Carrying::fromTheStart;;) {
        if (m_cancelled)
            return ErrorCode::Cancelled;
        KOPA_ASSIGN(const Carrying::Batch batch, onStore(m_store, [&](Store &store) {
                        Carrying carrying(store);
                        return wish.forServer ? carrying.lackedByServer(id, after, bytesPerBlock)
                                              : carrying.lackedBy(id, known, after, bytesPerBlock);
                    }));
        if (batch.envelopes.isEmpty())
            break;
        after = batch.last;
        totals.envelopes += int(batch.envelopes.size());
        for (qsizetype from = 0; from < batch.envelopes.size(); from += qsizetype(maximumEnvelopes))
            KOPA_TRY(writer.add(ParcelEnvelopes{batch.envelopes.mid(from, qsizetype(maximumEnvelopes))}));
    }
    KOPA_ASSIGN(const auto slotsHere,
                onStore(m_store, [&](Store &store) { return Carrying(store).slotsOf(id); }));
    ParcelSlots keys;
    for (const auto &[slot, content] : slotsHere)
        keys.slots.append({slot, content});
    if (!keys.slots.isEmpty())
        KOPA_TRY(writer.add(keys));
    return wish.files ? writeFiles(writer, id, wish, totals) : Result<void>();
}

Result<void> Parcels::writeFiles(ParcelWriter &writer, const SpaceId &space, const ParcelWish &wish,
                                 ParcelTotals &totals)
{
    KOPA_ASSIGN(const auto files, onStore(m_store, [&](Store &store) {
                    return Attachments(store).here(space, wish.forServer);
                }));
    for (const KeptAttachment &file : files) {
        for (std::uint64_t index = 0; index < file.pieces;) {
            if (m_cancelled)
                return ErrorCode::Cancelled;
            KOPA_ASSIGN(const auto pieces, onStore(m_store, [&](Store &store) {
                            return Attachments(store).pieces(space, file.id, index, bytesPerBlock);
                        }));
            KOPA_TRY(writer.add(ParcelPieces{file.id, index, pieces}));
            index += std::uint64_t(pieces.size());
        }
        ++totals.files;
    }
    return {};
}

/// For the next parcel to whoever wrote this one.
Result<void> Parcels::keepHeads(const ParcelSpace &block, const DeviceId &from, const Result<void> &taken)
{
    KOPA_TRY(onStore(m_store, [&](Store &store) {
        return store.setSetting(headsSetting(block.space, from), headsText(block.heads));
    }));
    return taken;
}

Result<ParcelTotals> Parcels::take(const QString &path)
{
    ParcelReader reader(path);
    KOPA_TRY(reader.open());
    KOPA_ASSIGN(const auto first, reader.next());
    const auto *const header = first ? std::get_if<ParcelHeader>(&*first) : nullptr;
    if (!header)
        return Error{ErrorCode::ParcelDamaged, {{QStringLiteral("path"), path}}};
    const DeviceId from = header->from;
    const auto common = onStore(m_store, [](Store &store) { return store.commonSpace(); });
    if (!common.ok())
        return common.error();
    if (common->id != header->network)
        return ErrorCode::ParcelForeign;
    ParcelTotals totals;
    CheckedLists lists(m_store);
    BlockTaker taker(m_store, lists);
    std::optional<Error> firstProblem;
    for (;;) {
        if (m_cancelled)
            return ErrorCode::Cancelled;
        KOPA_ASSIGN(const auto block, reader.next());
        if (!block)
            break;
        auto taken = taker.take(*block, totals);
        if (const auto *const space = std::get_if<ParcelSpace>(&*block); space && taker.space())
            taken = keepHeads(*space, from, taken);
        if (!taken.ok() && !firstProblem)
            firstProblem = taken.error();
    }
    if (taker.isCopied())
        return onStore(m_store, [&](Store &store) -> Result<ParcelTotals> {
            KOPA_TRY(store.renewDevice(false));
            KOPA_TRY(store.setNotice(common->id, int(Notice::DeviceRenewed)));
            return ErrorCode::DeviceRenewed;
        });
    if (firstProblem)
        return *firstProblem;
    return totals;
}

} // namespace kopa::sync
