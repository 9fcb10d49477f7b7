#include "parcels.h"

#include "core/crypto/cbor.h"
#include "core/exchange/administration.h"
#include "member_changes.h"

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

/// Of a space whose server has not taken all of its list: what it has.
ParcelSpace blockOf(const SpaceLog &space, const KnownHeads &heads)
{
    ParcelSpace block{space.record.id, space.entries, space.claims, {}};
    if (space.record.serverKey) {
        block.entries = space.entries.first(space.sentEntries);
        block.claims = space.claims.first(space.sentClaims);
    }
    for (auto it = heads.begin(); it != heads.end(); ++it)
        block.heads.append({it.key(), it.value(), {}});
    return block;
}

bool isSamePrefix(const QList<Receipted> &ours, const QList<Receipted> &theirs)
{
    const qsizetype common = std::min(ours.size(), theirs.size());
    return bytesOf(ours.first(common)) == bytesOf(theirs.first(common));
}

} // namespace

Result<ParcelTotals> Parcels::write(const QString &path, const ParcelWish &wish)
{
    KOPA_ASSIGN(const SpaceRecord common, onStore(m_store, [](Store &store) { return store.commonSpace(); }));
    KOPA_ASSIGN(const auto spaces, onStore(m_store, [](Store &store) { return store.spaces(); }));
    m_own = onStore(m_store, [](Store &store) { return store.deviceId(); });
    ParcelWriter writer(path);
    KOPA_TRY(writer.open());
    KOPA_TRY(writer.add(ParcelHeader{common.id, m_own, nowMs()}));
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
    KOPA_TRY(writer.add(blockOf(space, heads)));
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
    m_own = onStore(m_store, [](Store &store) { return store.deviceId(); });
    ParcelTotals totals;
    m_copied = false;
    std::optional<Error> firstProblem;
    for (;;) {
        if (m_cancelled)
            return ErrorCode::Cancelled;
        KOPA_ASSIGN(const auto block, reader.next());
        if (!block)
            break;
        const auto taken = takeBlock(*block, from, totals);
        if (!taken.ok() && !firstProblem)
            firstProblem = taken.error();
    }
    if (m_copied)
        return onStore(m_store, [&](Store &store) -> Result<ParcelTotals> {
            KOPA_TRY(store.renewDevice(false));
            KOPA_TRY(store.setNotice(common->id, int(Notice::DeviceRenewed)));
            return ErrorCode::DeviceRenewed;
        });
    if (firstProblem)
        return *firstProblem;
    return totals;
}

Result<void> Parcels::takeBlock(const ParcelBlock &block, const DeviceId &from, ParcelTotals &totals)
{
    if (const auto *space = std::get_if<ParcelSpace>(&block))
        return takeSpace(*space, from, totals);
    if (!m_space)
        return {};
    if (const auto *envelopes = std::get_if<ParcelEnvelopes>(&block))
        return takeEnvelopes(*envelopes, totals);
    if (const auto *pieces = std::get_if<ParcelPieces>(&block))
        return takePieces(*pieces, totals);
    const auto *const keys = std::get_if<ParcelSlots>(&block);
    if (!keys)
        return ErrorCode::Malformed;
    QList<QPair<crypto::SlotId, crypto::SlotContent>> found;
    for (const SlotPut &put : keys->slots)
        found.append({put.slot, put.content});
    return onStore(m_store,
                   [&](Store &store) { return Carrying(store).takeSlots(m_space->record.id, found); });
}

Result<void> Parcels::takeSpace(const ParcelSpace &block, const DeviceId &from, ParcelTotals &totals)
{
    m_space.reset();
    const auto record = onStore(m_store, [&](Store &store) { return store.space(block.space); });
    if (!record.ok()) {
        ++totals.unknownSpaces;
        return {};
    }
    KOPA_ASSIGN(SpaceLog space,
                onStore(m_store, [&](Store &store) { return SpaceLog::load(store, *record); }));
    if (!space.log || space.isRemoved(m_own))
        return {};
    m_space = std::move(space);
    ++totals.spaces;
    KOPA_TRY(onStore(m_store, [&](Store &store) {
        return store.setSetting(headsSetting(block.space, from), headsText(block.heads));
    }));
    return takeMembers(block);
}

/// What the parcel's list has beyond ours, as far as the server has receipted it.
Result<void> Parcels::takeMembers(const ParcelSpace &block)
{
    SpaceLog &space = *m_space;
    const bool longer =
        block.entries.size() > space.entries.size() || block.claims.size() > space.claims.size();
    const bool ownWait = space.sentEntries < space.entries.size() || space.sentClaims < space.claims.size();
    if (!isSamePrefix(space.entries, block.entries) || !isSamePrefix(space.claims, block.claims)) {
        if (ownWait)
            return {};
        KOPA_TRY(onStore(
            m_store, [&](Store &store) { return store.setNotice(space.record.id, int(Notice::LogForked)); }));
        return ErrorCode::LogForked;
    }
    if (!longer || (ownWait && space.record.serverKey))
        return {};
    SpaceLog grown = space;
    grown.entries += block.entries.mid(std::min(space.entries.size(), block.entries.size()));
    grown.claims += block.claims.mid(std::min(space.claims.size(), block.claims.size()));
    grown.sentEntries = grown.entries.size();
    grown.sentClaims = grown.claims.size();
    KOPA_ASSIGN(grown.log, verifiedLog(grown.entries, grown.claims, space.record.serverKey));
    const MemberLog before = *space.log;
    if (!grown.log->holds(before.headSeq(), before.headHash()) || grown.log->space() != space.record.id)
        return ErrorCode::SignatureInvalid;
    space = std::move(grown);
    KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
        space.settle({store.signingKey(), store.boxKey()});
        KOPA_TRY(space.save(store));
        return noteMembers(store, space, before, m_own);
    }));
    if (lessenRights(space.entries, qsizetype(before.entryCount())))
        return judgeAnew(m_store, space, m_own);
    return {};
}

Result<void> Parcels::takeEnvelopes(const ParcelEnvelopes &block, ParcelTotals &totals)
{
    const SpaceId id = m_space->record.id;
    const MemberLog &log = *m_space->log;
    KOPA_ASSIGN(const std::uint64_t ownSeq, onStore(m_store, [&](Store &store) { return store.ownSeq(id); }));
    QList<JudgedEnvelope> judged;
    std::optional<Error> problem;
    const auto note = [&](ErrorCode code) { problem = problem.value_or(Error{code}); };
    for (const QByteArray &bytes : block.envelopes) {
        const auto envelope = crypto::parseEnvelope(bytes);
        const auto author = envelope.ok() ? log.device(envelope->header.device) : std::nullopt;
        const Judgement judgement =
            envelope.ok() ? log.judge(envelope->header, crypto::envelopeHash(bytes)) : Judgement();
        if (judgement.verdict == Verdict::LogAhead)
            note(ErrorCode::LogWithheld);
        else if (!author || judgement.verdict == Verdict::Refuse ||
                 !crypto::verifyEnvelope(*envelope, author->verify))
            note(ErrorCode::SignatureInvalid);
        else if (envelope->header.device == m_own && envelope->header.seq > ownSeq)
            m_copied = true;
        else
            judged.append({bytes, judgement.verdict == Verdict::Accept ? EnvelopeVerdict::Accept
                                                                       : EnvelopeVerdict::Quarantine});
    }
    constexpr qsizetype envelopesPerJob = 8;
    for (qsizetype from = 0; from < judged.size(); from += envelopesPerJob) {
        const auto taken = onStore(m_store, [&](Store &store) {
            return Carrying(store).take(id, judged.mid(from, envelopesPerJob));
        });
        if (taken.ok())
            totals.envelopes += *taken;
        else
            note(taken.error().code);
    }
    return problem ? Result<void>(*problem) : Result<void>();
}

Result<void> Parcels::takePieces(const ParcelPieces &block, ParcelTotals &totals)
{
    const SpaceId id = m_space->record.id;
    return onStore(m_store, [&](Store &store) -> Result<void> {
        Attachments attachments(store);
        KOPA_ASSIGN(const bool expected, attachments.expect(id, block.attachment));
        if (!expected)
            return {};
        KOPA_ASSIGN(const auto before, attachments.kept(id, block.attachment));
        const std::uint64_t end = block.index + std::uint64_t(block.pieces.size());
        if (before->held < block.index || before->held >= end)
            return {};
        KOPA_TRY(attachments.take(id, block.attachment, before->held,
                                  block.pieces.mid(qsizetype(before->held - block.index))));
        KOPA_ASSIGN(const auto after, attachments.kept(id, block.attachment));
        totals.files += after->isHere() ? 1 : 0;
        return {};
    });
}

} // namespace kopa::sync
