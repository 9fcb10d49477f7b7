#include "block_taker.h"

#include "core/exchange/administration.h"
#include "member_changes.h"

#include <algorithm>

namespace kopa::sync {

using Notice = SafetyNotice::Kind;

namespace {

bool isSamePrefix(const QList<Receipted> &ours, const QList<Receipted> &theirs)
{
    const qsizetype common = std::min(ours.size(), theirs.size());
    return bytesOf(ours.first(common)) == bytesOf(theirs.first(common));
}

} // namespace

qsizetype receiptedCount(const QList<Receipted> &claims)
{
    const auto first = std::find_if(claims.begin(), claims.end(),
                                    [](const Receipted &item) { return item.receipt.isEmpty(); });
    return first - claims.begin();
}

ParcelSpace parcelSpace(const SpaceLog &space, const KnownHeads &heads)
{
    ParcelSpace block{space.record.id, space.entries, space.claims, {}};
    if (space.record.serverKey)
        block.entries = space.entries.first(space.sentEntries);
    for (auto it = heads.begin(); it != heads.end(); ++it)
        block.heads.append({it.key(), it.value(), {}});
    return block;
}

Result<SpaceLog> CheckedLists::load(const SpaceId &id)
{
    const auto known = m_known.constFind(id);
    KOPA_ASSIGN(SpaceLog space, onStore(m_store, [&](Store &store) -> Result<SpaceLog> {
                    KOPA_ASSIGN(const SpaceRecord record, store.space(id));
                    return SpaceLog::load(store, record, known == m_known.constEnd() ? nullptr : &*known);
                }));
    m_known.insert(id, space);
    return space;
}

BlockTaker::BlockTaker(StoreThread &store, CheckedLists &lists)
    : m_store(store), m_lists(lists), m_own(onStore(store, [](Store &open) { return open.deviceId(); }))
{
}

Result<void> BlockTaker::take(const ParcelBlock &block, ParcelTotals &totals)
{
    m_news = false;
    if (const auto *space = std::get_if<ParcelSpace>(&block))
        return takeSpace(*space, totals);
    if (!m_space)
        return {};
    if (const auto *envelopes = std::get_if<ParcelEnvelopes>(&block))
        return takeEnvelopes(*envelopes, totals);
    if (const auto *pieces = std::get_if<ParcelPieces>(&block))
        return takePieces(*pieces, totals);
    const auto *const keys = std::get_if<ParcelSlots>(&block);
    return keys ? takeSlots(*keys) : Result<void>(ErrorCode::Malformed);
}

Result<void> BlockTaker::takeSlots(const ParcelSlots &block)
{
    QList<QPair<crypto::SlotId, crypto::SlotContent>> found;
    for (const SlotPut &put : block.slots)
        found.append({put.slot, put.content});
    return onStore(m_store,
                   [&](Store &store) { return Carrying(store).takeSlots(m_space->record.id, found); });
}

Result<void> BlockTaker::takeSpace(const ParcelSpace &block, ParcelTotals &totals)
{
    m_space.reset();
    auto space = m_lists.load(block.space);
    if (!space.ok() && space.error().code == ErrorCode::NotMember) {
        ++totals.unknownSpaces;
        return {};
    }
    if (!space.ok())
        return space.error();
    if (!space->log || space->isRemoved(m_own))
        return {};
    m_space = std::move(space).value();
    ++totals.spaces;
    return takeMembers(block);
}

/// What the other list has beyond ours, as far as the server has receipted it; then who joined without it.
Result<void> BlockTaker::takeMembers(const ParcelSpace &block)
{
    SpaceLog &space = *m_space;
    const bool served = space.record.serverKey.has_value();
    const auto claims = block.claims.first(served ? receiptedCount(block.claims) : block.claims.size());
    const auto ours = space.claims.first(served ? space.sentClaims : space.claims.size());
    const bool longer = block.entries.size() > space.entries.size() || claims.size() > ours.size();
    const bool ownWait = space.sentEntries < space.entries.size();
    if (!isSamePrefix(space.entries, block.entries) || !isSamePrefix(ours, claims)) {
        if (ownWait)
            return {};
        KOPA_TRY(onStore(
            m_store, [&](Store &store) { return store.setNotice(space.record.id, int(Notice::LogForked)); }));
        return ErrorCode::LogForked;
    }
    if (longer && !(ownWait && served)) {
        SpaceLog grown = space;
        grown.entries += block.entries.mid(std::min(space.entries.size(), block.entries.size()));
        grown.claims = claims.size() > ours.size() ? claims : ours;
        grown.sentEntries = grown.entries.size();
        grown.sentClaims = grown.claims.size();
        KOPA_ASSIGN(grown.log, verifiedLog(grown.entries, grown.claims, space.record.serverKey));
        const auto newcomers = space.claims.mid(ours.size());
        KOPA_TRY(keep(std::move(grown)));
        KOPA_TRY(takeNewcomers(newcomers));
    }
    return takeNewcomers(block.claims.mid(claims.size()));
}

/// Who has joined by an invitation of a room, where there is no line: good at once for those who see it, and
/// brought to the server by whoever has a line first.
Result<void> BlockTaker::takeNewcomers(const QList<Receipted> &claims)
{
    SpaceLog &space = *m_space;
    const QList<QByteArray> known = bytesOf(space.claims);
    SpaceLog grown = space;
    KOPA_ASSIGN(MemberLog log, space.trial());
    for (const Receipted &item : claims) {
        const auto claim = parseClaim(item.bytes);
        if (known.contains(item.bytes) || !claim.ok() || !claim->commitment.isZero() ||
            !log.addClaim(Receipted(item.bytes), nowMs()).ok())
            continue;
        grown.claims.append(Receipted(item.bytes));
    }
    if (grown.claims.size() == space.claims.size())
        return {};
    grown.log = std::move(log);
    return keep(std::move(grown));
}

Result<void> BlockTaker::keep(SpaceLog grown)
{
    SpaceLog &space = *m_space;
    const MemberLog before = *space.log;
    const bool same =
        grown.log->space() == space.record.id && grown.log->holds(before.headSeq(), before.headHash());
    if (!same)
        return ErrorCode::SignatureInvalid;
    space = std::move(grown);
    m_news = true;
    KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
        space.settle({store.signingKey(), store.boxKey()});
        KOPA_TRY(space.save(store));
        return noteMembers(store, space, before, m_own);
    }));
    if (lessenRights(space.entries, qsizetype(before.entryCount())))
        return judgeAnew(m_store, space, m_own);
    return {};
}

Result<void> BlockTaker::takeEnvelopes(const ParcelEnvelopes &block, ParcelTotals &totals)
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
        m_news |= taken.ok() && *taken > 0;
        if (!taken.ok())
            note(taken.error().code);
    }
    return problem ? Result<void>(*problem) : Result<void>();
}

Result<void> BlockTaker::takePieces(const ParcelPieces &block, ParcelTotals &totals)
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
