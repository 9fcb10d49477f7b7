#include "member_log.h"

#include <algorithm>

namespace kopa::sync {

using namespace crypto;

Result<MemberLog> MemberLog::fromGenesis(const Receipted &entry, const std::optional<VerifyKey> &server)
{
    KOPA_ASSIGN(const MemberEntry genesis, parseMemberEntry(entry.bytes));
    const auto *const action = std::get_if<GenesisAction>(&genesis.action);
    if (!action)
        return ErrorCode::Malformed;
    if (action->creator.id() != genesis.author || !action->creator.holds() ||
        !verify(Domain::MemberEntry, genesis.payload, genesis.signature, action->creator.verify))
        return ErrorCode::SignatureInvalid;
    const SpaceId space = spaceIdOf(genesis);
    const Hash hash = memberEntryHash(entry.bytes);
    if (server && !verifyReceipt(ReceiptKind::Entry, space, 0, hash, entry.receipt, *server))
        return ErrorCode::SignatureInvalid;
    MemberLog log(MemberState(space, genesis), server);
    log.m_entries.append({hash, entry.receipt, entry.bytes, std::nullopt, genesis.author});
    return log;
}

Result<void> MemberLog::checkPlace(const MemberEntry &entry) const
{
    if (entry.space != space() || entry.seq != entryCount() || entry.previous != headHash() ||
        entry.claims < m_baseClaims || entry.claims > claimCount())
        return ErrorCode::ChainBroken;
    return {};
}

Result<void> MemberLog::append(const Receipted &item)
{
    KOPA_ASSIGN(const MemberEntry entry, parseMemberEntry(item.bytes));
    const Hash hash = memberEntryHash(item.bytes);
    if (holds(entry.seq, hash))
        return {};
    KOPA_TRY(checkPlace(entry));
    if (m_server && !verifyReceipt(ReceiptKind::Entry, space(), entry.seq, hash, item.receipt, *m_server))
        return ErrorCode::SignatureInvalid;
    KOPA_TRY(apply(entry));
    const auto *const resolve = std::get_if<ResolveAction>(&entry.action);
    m_entries.append(
        {hash, item.receipt, item.bytes, resolve ? std::optional(*resolve) : std::nullopt, entry.author});
    return {};
}

Result<void> MemberLog::apply(const MemberEntry &entry)
{
    if (entry.claims == claimCount()) {
        KOPA_TRY((m_tail ? *m_tail : m_base).apply(entry));
        if (m_tail)
            m_base = *std::move(m_tail);
        m_tail.reset();
    } else {
        MemberState next = stateBefore(entry.claims);
        KOPA_TRY(next.apply(entry));
        m_base = std::move(next);
    }
    m_baseClaims = entry.claims;
    replayTail();
    return {};
}

Result<void> MemberLog::wouldTake(const QByteArray &bytes) const
{
    KOPA_ASSIGN(const MemberEntry entry, parseMemberEntry(bytes));
    KOPA_TRY(checkPlace(entry));
    return stateBefore(entry.claims).apply(entry);
}

MemberState MemberLog::stateBefore(std::uint64_t claims) const
{
    if (claims == claimCount())
        return state();
    MemberState before = m_base;
    for (auto i = m_baseClaims; i < claims; ++i) {
        // One that does not hold here is void.
        [[maybe_unused]] const auto held =
            before.apply(m_claims[qsizetype(i)].item, m_claims[qsizetype(i)].hash);
    }
    return before;
}

void MemberLog::replayTail()
{
    m_tail.reset();
    for (auto i = m_baseClaims; i < claimCount(); ++i) {
        if (!m_tail)
            m_tail = m_base;
        [[maybe_unused]] const auto held =
            m_tail->apply(m_claims[qsizetype(i)].item, m_claims[qsizetype(i)].hash);
    }
}

Result<void> MemberLog::addClaim(const Receipted &claim, std::optional<std::int64_t> receiverTime)
{
    KOPA_ASSIGN(const ClaimItem item, parseClaimItem(claim.bytes));
    const Hash hash = claimHash(claim.bytes);
    const bool known = std::any_of(m_claims.cbegin(), m_claims.cend(),
                                   [&](const ClaimRecord &record) { return record.hash == hash; });
    if (known)
        return {};
    if (m_server && !verifyReceipt(ReceiptKind::Claim, space(), claimCount(), hash, claim.receipt, *m_server))
        return ErrorCode::SignatureInvalid;
    MemberState next = state();
    auto held = next.apply(item, hash, receiverTime);
    if (!held.ok() && !m_server)
        return held;
    m_tail = std::move(next);
    const QByteArray before = claimsHash(claimCount()).toByteArray();
    const Hash running = crypto::hash(Domain::ClaimList, before + hash.toByteArray());
    m_claims.append({hash, running, claim.receipt, claim.bytes, item});
    return {};
}

Result<void> MemberLog::absorb(const QList<Receipted> &entries, const QList<Receipted> &claims)
{
    qsizetype claim = 0;
    for (const Receipted &item : entries) {
        KOPA_ASSIGN(const MemberEntry entry, parseMemberEntry(item.bytes));
        while (entry.claims > claimCount() && claim < claims.size())
            KOPA_TRY(addClaim(claims[claim++]));
        KOPA_TRY(append(item));
    }
    while (claim < claims.size())
        KOPA_TRY(addClaim(claims[claim++]));
    return {};
}

Hash MemberLog::claimsHash(std::uint64_t count) const
{
    return count == 0 || count > claimCount() ? Hash{} : m_claims[qsizetype(count) - 1].running;
}

bool MemberLog::holds(std::uint64_t seq, const Hash &hash) const
{
    return seq < entryCount() && m_entries[qsizetype(seq)].hash == hash;
}

std::optional<PublicDevice> MemberLog::device(const DeviceId &id) const
{
    const auto member = devices().constFind(id);
    return member == devices().cend() ? std::nullopt : std::optional(member->device);
}

bool MemberLog::mayWrite(const DeviceId &id) const
{
    const auto known = role(id);
    return known && roleAllowsWriting(*known);
}

} // namespace kopa::sync
