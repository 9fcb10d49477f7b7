#include "member_state.h"

#include <algorithm>

// What each item of the list of claims needs and does.

namespace kopa::sync {

using namespace crypto;

using Standing = Member::Standing;

/// One item on its way into the state: an overload for each kind checks everything, then changes.
struct MemberState::Claiming
{
    MemberState &state;
    const Hash &hash;
    std::optional<std::int64_t> receiverTime;

    PairingState *pairing(const Hash &claim) const
    {
        const auto found = std::find_if(state.m_pairings.begin(), state.m_pairings.end(),
                                        [&](const PairingState &known) { return known.claim == claim; });
        return found == state.m_pairings.end() ? nullptr : &*found;
    }

    Result<void> check(const Claim &claim) const;
    Result<void> operator()(const Claim &claim) const;
    Result<void> operator()(const PairingAnswer &answer) const;
    Result<void> operator()(const PairingReveal &reveal) const;
    Result<void> operator()(const UnknownClaim &) const { return ErrorCode::AnswerVersion; }
};

Result<void> MemberState::apply(const ClaimItem &item, const Hash &hash,
                                std::optional<std::int64_t> receiverTime)
{
    return std::visit(Claiming{*this, hash, receiverTime}, item);
}

Result<void> MemberState::Claiming::check(const Claim &claim) const
{
    const auto invitation = state.m_invitations.constFind(claim.invitation);
    if (claim.space != state.m_space || invitation == state.m_invitations.cend() || invitation->revoked)
        return ErrorCode::InvitationUnknown;
    if (!verifyClaim(claim))
        return ErrorCode::SignatureInvalid;
    if (invitation->claimedBy)
        return ErrorCode::InvitationUsed;
    const InviteAction &invite = invitation->action;
    if (!state.entitled(state.m_devices.value(invitation->author), invite.person))
        return ErrorCode::InvitationUnknown;
    const std::int64_t time = std::max(claim.time, receiverTime.value_or(0));
    if (invite.expires != 0 && time / 1000 >= invite.expires)
        return ErrorCode::InvitationExpired;
    if (state.m_devices.contains(claim.device.id()))
        return ErrorCode::AlreadyMember;
    if (claim.commitment.isZero() == invite.isRemote())
        return ErrorCode::Malformed;
    return state.hasRoom() ? Result<void>() : Result<void>(ErrorCode::TooLarge);
}

Result<void> MemberState::Claiming::operator()(const Claim &claim) const
{
    KOPA_TRY(check(claim));
    InvitationState &invitation = state.m_invitations[claim.invitation];
    const DeviceId id = claim.device.id();
    Member member;
    member.device = claim.device;
    member.person = invitation.action.person;
    member.standing = invitation.action.isRemote() ? Standing::Waiting : Standing::Active;
    member.joined = claim.time;
    // The invitation itself has let them in: what they wrote before anybody knew of the claim counts.
    member.since = invitation.position;
    invitation.claimedBy = id;
    state.admit(id, member, invitation.action.role);
    if (invitation.action.isRemote())
        state.m_pairings.append({hash, id, claim.invitation, claim.commitment, std::nullopt, {}, {}});
    state.m_rotationDue = true;
    return {};
}

Result<void> MemberState::Claiming::operator()(const PairingAnswer &answer) const
{
    PairingState *const found = pairing(answer.claim);
    if (answer.space != state.m_space || !found)
        return ErrorCode::NotFound;
    const auto author = state.m_devices.constFind(answer.author);
    if (author == state.m_devices.cend() ||
        !verify(Domain::PairingAnswer, answer.payload, answer.signature, author->device.verify))
        return ErrorCode::SignatureInvalid;
    if (author->recovery || !state.entitled(*author, state.m_devices.value(found->device).person))
        return ErrorCode::ReadOnly;
    if (found->answerer)
        return ErrorCode::InvitationUsed;
    found->answerer = author->device.verify;
    found->answerNonce = answer.nonce;
    return {};
}

Result<void> MemberState::Claiming::operator()(const PairingReveal &reveal) const
{
    PairingState *const found = pairing(reveal.claim);
    if (reveal.space != state.m_space || !found || !found->answerer)
        return ErrorCode::NotFound;
    const VerifyKey device = state.m_devices.value(found->device).device.verify;
    if (!verify(Domain::PairingReveal, reveal.payload, reveal.signature, device) ||
        pairingCommitment(device, reveal.nonce) != found->commitment)
        return ErrorCode::SignatureInvalid;
    if (!found->claimNonce.isEmpty())
        return ErrorCode::InvitationUsed;
    found->claimNonce = reveal.nonce;
    return {};
}

} // namespace kopa::sync
