#include "core/exchange/administration.h"
#include "member_changes.h"
#include "session.h"

#include <algorithm>

// What comes of the member lists.

namespace kopa::sync {

using Notice = SafetyNotice::Kind;

/// What is left to send of what the store keeps: all that the server's list does not hold.
static QList<Receipted> unsentOf(const QList<Receipted> &kept, qsizetype from, const QList<Receipted> &now)
{
    const QList<QByteArray> known = bytesOf(now);
    QList<Receipted> left;
    for (const Receipted &item : kept.mid(from))
        if (!known.contains(item.bytes))
            left.append(item);
    return left;
}

/// Of people who joined where there was no line, those whose invitation nobody has used before them at the
/// server: there the first holds.
static QList<Receipted> stillFitting(const SpaceLog &grown, const QList<Receipted> &claims)
{
    QList<Receipted> fitting;
    auto log = claims.isEmpty() ? Result<MemberLog>(ErrorCode::NotFound) : grown.trial();
    for (const Receipted &claim : claims)
        if (!log.ok() || log->addClaim(claim).ok())
            fitting.append(claim);
    return fitting;
}

/// A space that nobody asked for is one of ours when this device is in it and somebody of a space at hand has
/// signed something there: else whoever knows this device's public keys, the server first of all, could plant
/// one.
bool Session::isVouchedFor(const MemberLog &log, const QList<Receipted> &entries) const
{
    if (!log.role(m_keys->id()))
        return false;
    return std::any_of(entries.begin(), entries.end(), [&](const Receipted &item) {
        const auto entry = parseMemberEntry(item.bytes);
        return entry.ok() && std::any_of(m_spaces.begin(), m_spaces.end(), [&](const SpaceLog &known) {
                   return known.isActive(entry->author);
               });
    });
}

Result<bool> Session::takeMembers(SpaceLog &space, const SpaceRequest &asked, const SpaceAnswer &answer)
{
    if (answer.entries.isEmpty() && answer.claims.isEmpty()) {
        if (!space.log)
            return ErrorCode::NotMember;
        space.record.confirmedMs = nowMs();
        KOPA_TRY(onStore(m_store, [&](Store &store) { return store.saveSpace(space.record); }));
        return false;
    }
    const std::optional<MemberLog> before = space.log;
    SpaceLog grown = space;
    grown.entries = space.entries.first(qsizetype(asked.logHave)) + answer.entries;
    grown.claims = space.claims.first(qsizetype(asked.claimsHave)) + answer.claims;
    grown.sentEntries = grown.entries.size();
    grown.sentClaims = grown.claims.size();
    const auto leftEntries = unsentOf(space.entries, qsizetype(asked.logHave), answer.entries);
    const auto unsent = unsentOf(space.claims, qsizetype(asked.claimsHave), answer.claims);
    const auto leftClaims = stillFitting(grown, unsent);
    // As long as something waits to be receipted, the list is one without receipts: only a new space, and one
    // whose server was restored.
    const bool whole = leftEntries.isEmpty() && leftClaims.isEmpty();
    grown.entries += leftEntries;
    grown.claims += leftClaims;
    auto log = verifiedLog(grown.entries, grown.claims, whole ? space.record.serverKey : std::nullopt);
    if (!log.ok()) {
        const bool differs =
            log.error().code == ErrorCode::ChainBroken || log.error().code == ErrorCode::SignatureInvalid;
        if (differs && before && before->server()) {
            KOPA_ASSIGN(const bool changedOver, lookForFork(space));
            if (changedOver || space.record.frozen)
                return changedOver;
        }
        return log.error();
    }
    if (log->space() != space.record.id)
        return ErrorCode::SignatureInvalid;
    if (log->entryCount() != std::uint64_t(grown.entries.size()) ||
        log->claimCount() != std::uint64_t(grown.claims.size()))
        return ErrorCode::ChainBroken; // something stands there twice
    if (before && !log->holds(before->headSeq(), before->headHash()))
        return ErrorCode::RolledBack;
    if (!before && !isVouchedFor(*log, grown.entries))
        return ErrorCode::NotMember;
    grown.log = std::move(log).value();
    grown.record.confirmedMs = nowMs();
    space = std::move(grown);
    space.settle(*m_keys);
    KOPA_TRY(settleMembers(space, before));
    if (leftClaims.size() < unsent.size())
        KOPA_TRY(judgeAnew(m_store, space, m_keys->id()));
    return true;
}

/// A coordinator's word in our own list ends the fork for us.
static Result<void> endFork(Store &store, SpaceLog &space)
{
    if (!space.record.frozen)
        return {};
    KOPA_ASSIGN(const auto proofs, store.proofs(space.record.id));
    for (const ForkProof &proof : proofs) {
        const auto fork = Fork::parse(proof.one);
        if (proof.kind != ForkProof::Kind::MemberEntry || !fork.ok() || !space.log->hasResolved(*fork))
            continue;
        space.record.frozen = false;
        KOPA_TRY(store.saveSpace(space.record));
        return store.dropNotice(space.record.id, int(Notice::LogForked));
    }
    return {};
}

Result<void> Session::settleMembers(SpaceLog &space, const std::optional<MemberLog> &before)
{
    const MemberLog &log = *space.log;
    const auto signedActs = m_signed.take(space.record.id);
    KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
        KOPA_TRY(space.save(store));
        KOPA_ASSIGN(const SpaceRecord saved, store.space(space.record.id));
        space.record.epoch = saved.epoch;
        for (const SignedAct &act : signedActs) {
            const auto entry = parseMemberEntry(act.entry);
            if (act.number != 0 && entry.ok() && log.holds(entry->seq, memberEntryHash(act.entry)))
                KOPA_TRY(store.removePendingAct(act.number));
        }
        if (!before)
            return {};
        KOPA_TRY(endFork(store, space));
        return noteMembers(store, space, *before, m_keys->id());
    }));
    if (lessenRights(space.entries, before ? qsizetype(before->entryCount()) : 0))
        return judgeAnew(m_store, space, m_keys->id());
    return {};
}

/// True when this device goes over to the other list, because somebody has ended the fork so.
Result<bool> Session::lookForFork(SpaceLog &space)
{
    ExchangeRequest request;
    request.nonce = crypto::randomBytes(nonceBytes);
    SpaceRequest asked;
    asked.space = space.record.id;
    asked.cursor = space.record.cursor;
    request.spaces = {asked};
    KOPA_ASSIGN(const ExchangeAnswer answer, m_connection.exchange(request));
    if (answer.spaces.size() != 1 || answer.spaces.first().space != space.record.id)
        return ErrorCode::AnswerGarbled;
    const SpaceAnswer &part = answer.spaces.first();
    auto fork = space.log->forkWith(ReceiptKind::Entry, 0, part.entries);
    if (!fork)
        fork = space.log->forkWith(ReceiptKind::Claim, 0, part.claims);
    const auto other = verifiedLog(part.entries, part.claims, space.record.serverKey);
    if (other.ok() && space.log->yieldsTo(*other)) {
        SpaceLog changed = space;
        changed.entries = part.entries;
        changed.claims = part.claims;
        changed.sentEntries = part.entries.size();
        changed.sentClaims = part.claims.size();
        changed.log = *other;
        changed.record.frozen = false;
        changed.record.generation.clear();
        changed.record.cursor = 0;
        changed.record.logSeq = 0;
        changed.settle(*m_keys);
        KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
            KOPA_TRY(changed.save(store));
            return store.dropNotice(space.record.id, int(Notice::LogForked));
        }));
        space = changed;
        m_changedOver.insert(space.record.id);
        KOPA_TRY(judgeAnew(m_store, space, m_keys->id()));
        return true;
    }
    if (!fork)
        return false;
    space.record.frozen = true;
    KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
        KOPA_TRY(store.saveSpace(space.record));
        KOPA_TRY(store.keepProof(
            space.record.id,
            {ForkProof::Kind::MemberEntry, {}, fork->place, nowMs(), fork->encode(), QByteArray()}));
        return store.setNotice(space.record.id, int(Notice::LogForked));
    }));
    return false;
}

Result<void> Session::adoptGeneration(SpaceLog &space, const QByteArray &generation,
                                      const SpaceAnswer &answer)
{
    // Nobody takes what names entries of the list that is none any more: this device says it anew, as another
    // one.
    if (m_changedOver.contains(space.record.id)) {
        m_copied = true;
        m_done.insert(space.record.id);
    }
    return onStore(m_store, [&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const SpaceRecord current, store.space(space.record.id));
        space.record.cursor = current.cursor;
        space.record.generation = generation;
        QMap<DeviceId, std::uint64_t> heads;
        for (const EnvelopeMark &mark : answer.heads)
            heads.insert(mark.device, mark.seq);
        KOPA_TRY(store.serverHolds(space.record.id, heads));
        return store.saveSpace(space.record);
    });
}

Result<void> Session::beginAgain(SpaceLog &space)
{
    return onStore(m_store, [&](Store &store) -> Result<void> {
        space.record.generation.clear();
        space.record.cursor = 0;
        space.sentEntries = 0;
        space.sentClaims = 0;
        KOPA_TRY(store.setNotice(space.record.id, int(Notice::ServerRestored)));
        KOPA_TRY(store.beginSlotsAgain(space.record.id));
        KOPA_TRY(Attachments(store).beginAgain(space.record.id));
        return space.save(store);
    });
}

} // namespace kopa::sync
