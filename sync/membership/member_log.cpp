#include "member_log.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace kopa::sync {

using namespace crypto;

Result<MemberLog> MemberLog::fromGenesis(const QByteArray &entry)
{
    KOPA_ASSIGN(const MemberEntry genesis, parseMemberEntry(entry));
    const auto *const action = std::get_if<GenesisAction>(&genesis.action);
    if (!action)
        return ErrorCode::Malformed;
    if (action->creator.id() != genesis.author || !action->creator.holds() ||
        !verify(Domain::MemberEntry, genesis.payload, genesis.signature, action->creator.verify))
        return ErrorCode::SignatureInvalid;
    MemberLog log;
    log.m_space = spaceIdOf(genesis);
    log.m_hashes.append(memberEntryHash(entry));
    log.m_members.insert(genesis.author, {action->creator, Role::Coordinator});
    return log;
}

Result<void> MemberLog::append(const QByteArray &bytes)
{
    KOPA_ASSIGN(const MemberEntry entry, parseMemberEntry(bytes));
    const Hash hash = memberEntryHash(bytes);
    if (holds(entry.seq, hash))
        return {};
    KOPA_TRY(check(entry));
    KOPA_TRY(apply(entry));
    m_hashes.append(hash);
    return {};
}

Result<void> MemberLog::check(const MemberEntry &entry) const
{
    if (entry.space != m_space || entry.seq != entryCount() || entry.previous != headHash())
        return ErrorCode::ChainBroken;
    const auto author = m_members.constFind(entry.author);
    if (author == m_members.cend() ||
        !verify(Domain::MemberEntry, entry.payload, entry.signature, author->device.verify))
        return ErrorCode::SignatureInvalid;
    if (author->role != Role::Coordinator)
        return ErrorCode::ReadOnly;
    return {};
}

Result<void> MemberLog::apply(const MemberEntry &entry)
{
    if (const auto *const invite = std::get_if<InviteAction>(&entry.action)) {
        if (m_invitations.contains(invite->sign))
            return ErrorCode::Malformed;
        m_invitations.insert(invite->sign, {*invite, false, std::nullopt});
    } else if (const auto *const revoke = std::get_if<RevokeInviteAction>(&entry.action)) {
        const auto invitation = m_invitations.find(revoke->sign);
        if (invitation == m_invitations.end())
            return ErrorCode::InvitationUnknown;
        if (invitation->claimedBy)
            return ErrorCode::InvitationUsed;
        invitation->revoked = true;
    } else if (const auto *const epoch = std::get_if<EpochAction>(&entry.action)) {
        if (epoch->epoch != std::uint32_t(m_epochs.size()))
            return ErrorCode::Malformed;
        m_epochs.append(*epoch);
    }
    return {};
}

Result<void> MemberLog::addClaim(const QByteArray &bytes, std::optional<std::int64_t> receiverTime)
{
    KOPA_ASSIGN(const Claim claim, parseClaim(bytes));
    const Hash hash = crypto::hash(Domain::Claim, bytes);
    if (m_claims.contains(hash))
        return {};
    KOPA_TRY(check(claim, receiverTime));
    InvitationState &invitation = m_invitations[claim.invitation];
    invitation.claimedBy = claim.device.id();
    m_members.insert(claim.device.id(), {claim.device, invitation.action.role});
    m_claims.append(hash);
    return {};
}

Result<void> MemberLog::check(const Claim &claim, std::optional<std::int64_t> receiverTime) const
{
    const auto invitation = m_invitations.constFind(claim.invitation);
    if (claim.space != m_space || invitation == m_invitations.cend() || invitation->revoked)
        return ErrorCode::InvitationUnknown;
    if (!verifyClaim(claim))
        return ErrorCode::SignatureInvalid;
    if (invitation->claimedBy)
        return ErrorCode::InvitationUsed;
    const std::int64_t time = std::max(claim.time, receiverTime.value_or(0));
    if (invitation->action.expires != 0 && time / 1000 >= invitation->action.expires)
        return ErrorCode::InvitationExpired;
    if (m_members.contains(claim.device.id()))
        return ErrorCode::AlreadyMember;
    return {};
}

Result<void> MemberLog::absorb(const QList<QByteArray> &entries, const QList<QByteArray> &claims)
{
    qsizetype entry = 0;
    qsizetype claim = 0;
    for (;;) {
        Result<void> entryTaken;
        Result<void> claimTaken;
        const qsizetype before = entry + claim;
        while (entry < entries.size() && (entryTaken = append(entries[entry])).ok())
            ++entry;
        while (claim < claims.size() && (claimTaken = addClaim(claims[claim])).ok())
            ++claim;
        if (entry == entries.size() && claim == claims.size())
            return {};
        if (entry + claim == before)
            return entryTaken.ok() ? claimTaken : entryTaken;
    }
}

bool MemberLog::holds(std::uint64_t seq, const Hash &hash) const
{
    return seq < entryCount() && m_hashes[qsizetype(seq)] == hash;
}

std::optional<PublicDevice> MemberLog::device(const DeviceId &id) const
{
    const auto member = m_members.constFind(id);
    return member == m_members.cend() ? std::nullopt : std::optional(member->device);
}

std::optional<Role> MemberLog::role(const DeviceId &id) const
{
    const auto member = m_members.constFind(id);
    return member == m_members.cend() ? std::nullopt : std::optional(member->role);
}

bool MemberLog::mayWrite(const DeviceId &id) const
{
    const auto known = role(id);
    return known && roleAllowsWriting(*known);
}

} // namespace kopa::sync
