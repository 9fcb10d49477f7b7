#include "core/crypto/secret_box.h"
#include "member_state.h"

#include <algorithm>

// What each kind of entry needs and does.

namespace kopa::sync {

using namespace crypto;

using Standing = Member::Standing;

/// One entry on its way into the state: an overload for each kind checks everything, then changes.
struct MemberState::Applying
{
    MemberState &state;
    const MemberEntry &entry;
    const Member &author;
    std::uint64_t position;

    bool coordinates() const { return state.role(entry.author) == Role::Coordinator; }
    bool isNewestEpoch(std::uint32_t epoch) const
    {
        return !state.m_epochs.isEmpty() && state.m_epochs.last().action.epoch == epoch;
    }
    /// A known person keeps their role.
    bool fitsPerson(const PersonId &person, Role role) const
    {
        const auto known = state.m_persons.constFind(person);
        return known == state.m_persons.cend() || known->role == role;
    }
    Result<void> checkCuts(const QList<CutOff> &cuts, const QList<DeviceId> &allowed) const
    {
        const bool fits = std::all_of(cuts.cbegin(), cuts.cend(),
                                      [&](const CutOff &cut) { return allowed.contains(cut.device); });
        return fits ? Result<void>() : Result<void>(ErrorCode::Malformed);
    }

    Result<void> operator()(const GenesisAction &) const { return ErrorCode::Malformed; }
    /// Without effect here; in the version that knows it, it may be one that only coordinators have.
    Result<void> operator()(const UnknownAction &) const
    {
        return coordinates() ? Result<void>() : Result<void>(ErrorCode::ReadOnly);
    }
    Result<void> operator()(const InviteAction &action) const;
    Result<void> operator()(const RevokeInviteAction &action) const;
    Result<void> operator()(const EpochAction &action) const;
    Result<void> operator()(const RemoveAction &action) const;
    Result<void> operator()(const RoleAction &action) const;
    Result<void> operator()(const AdmitAction &action) const;
    Result<void> operator()(const ConfirmAction &action) const;
    Result<void> operator()(const ResolveAction &) const
    {
        return coordinates() ? Result<void>() : Result<void>(ErrorCode::ReadOnly);
    }
};

Result<void> MemberState::apply(const MemberEntry &entry)
{
    KOPA_ASSIGN(const Member *const writer, author(entry));
    const bool isEpoch = std::holds_alternative<EpochAction>(entry.action);
    if (m_epochs.isEmpty() && !isEpoch)
        return ErrorCode::Malformed;
    const Member by = *writer;
    KOPA_TRY(std::visit(Applying{*this, entry, by, m_position + 1}, entry.action));
    ++m_position;
    return {};
}

Result<void> MemberState::Applying::operator()(const InviteAction &action) const
{
    if (!state.entitled(author, action.person))
        return ErrorCode::ReadOnly;
    if (state.m_invitations.contains(action.sign) || !fitsPerson(action.person, action.role))
        return ErrorCode::Malformed;
    if (!isNewestEpoch(action.epoch))
        return ErrorCode::KeyMissing;
    state.m_invitations.insert(action.sign, {action, entry.author, position, false, std::nullopt});
    return {};
}

Result<void> MemberState::Applying::operator()(const RevokeInviteAction &action) const
{
    const auto invitation = state.m_invitations.find(action.sign);
    if (invitation == state.m_invitations.end() || invitation->revoked)
        return ErrorCode::InvitationUnknown;
    if (author.recovery || !state.entitled(author, invitation->action.person))
        return ErrorCode::ReadOnly;
    if (invitation->claimedBy)
        return ErrorCode::InvitationUsed;
    invitation->revoked = true;
    if (invitation->position > state.m_epochs.last().position)
        state.m_rotationDue = true;
    return {};
}

Result<void> MemberState::Applying::operator()(const EpochAction &action) const
{
    if (!coordinates())
        return ErrorCode::ReadOnly;
    const bool first = state.m_epochs.isEmpty();
    const bool open = !action.previous.isEmpty();
    if (action.epoch != std::uint32_t(state.m_epochs.size()) || (first && open) ||
        (open && action.previous.size() != sealedPreviousKey))
        return ErrorCode::Malformed;
    QList<DeviceId> reached;
    for (const EpochAction::Wrap &wrap : action.wraps)
        reached.append(wrap.device);
    if (reached != state.activeDevices())
        return ErrorCode::KeyMissing;
    state.m_epochs.append({action, position});
    state.m_rotationDue = false;
    return {};
}

Result<void> MemberState::Applying::operator()(const RemoveAction &action) const
{
    bool hadKey = false;
    for (const DeviceId &id : action.devices) {
        const auto device = state.m_devices.constFind(id);
        if (device == state.m_devices.cend() || device->standing == Standing::Removed)
            return ErrorCode::NotFound;
        if (author.recovery || !state.entitled(author, device->person))
            return ErrorCode::ReadOnly;
        hadKey = hadKey || device->standing == Standing::Active;
    }
    KOPA_TRY(checkCuts(action.cuts, action.devices));
    if (state.wouldLeaveNoCoordinator(action.devices, std::nullopt))
        return ErrorCode::LastCoordinator;
    QList<PersonId> left;
    for (const DeviceId &id : action.devices) {
        Member &device = state.m_devices[id];
        device.standing = Standing::Removed;
        state.limit(device, action.cuts, position);
        state.forgetPairing(id);
        left.append(device.person);
    }
    for (const Member &device : std::as_const(state.m_devices)) {
        if (device.standing != Standing::Removed)
            left.removeAll(device.person);
    }
    for (const PersonId &person : std::as_const(left))
        state.forget(person);
    state.m_rotationDue = state.m_rotationDue || hadKey;
    return {};
}

Result<void> MemberState::Applying::operator()(const RoleAction &action) const
{
    if (!coordinates())
        return ErrorCode::ReadOnly;
    const auto person = state.m_persons.constFind(action.person);
    if (person == state.m_persons.cend())
        return ErrorCode::NotFound;
    if (action.role != Role::Coordinator && state.wouldLeaveNoCoordinator({}, action.person))
        return ErrorCode::LastCoordinator;
    const bool wrote = roleAllowsWriting(person->role);
    const bool writes = roleAllowsWriting(action.role);
    QList<DeviceId> concerned;
    for (auto it = state.m_devices.cbegin(); it != state.m_devices.cend(); ++it) {
        if (it->person == action.person && it->standing == Standing::Active && !it->recovery)
            concerned.append(it.key());
    }
    KOPA_TRY(checkCuts(action.cuts, wrote && !writes ? concerned : QList<DeviceId>()));
    state.m_persons.insert(action.person, {action.role, position});
    for (const DeviceId &id : std::as_const(concerned)) {
        Member &device = state.m_devices[id];
        if (wrote && !writes)
            state.limit(device, action.cuts, position);
        else if (!wrote && writes)
            device.grants.append({position, true});
    }
    return {};
}

Result<void> MemberState::Applying::operator()(const AdmitAction &action) const
{
    const bool own = author.person == action.person;
    if (!state.entitled(author, action.person) || (action.recovery && (author.recovery || !own)))
        return ErrorCode::ReadOnly;
    if (!fitsPerson(action.person, action.role) || action.wrappedKey.isEmpty())
        return ErrorCode::Malformed;
    if (!action.device.holds())
        return ErrorCode::SignatureInvalid;
    if (state.m_devices.contains(action.device.id()))
        return ErrorCode::AlreadyMember;
    if (!isNewestEpoch(action.epoch))
        return ErrorCode::KeyMissing;
    if (!state.hasRoom())
        return ErrorCode::TooLarge;
    Member member;
    member.device = action.device;
    member.person = action.person;
    member.recovery = action.recovery;
    member.joined = entry.time;
    member.since = position;
    member.epoch = action.epoch;
    member.wrappedKey = action.wrappedKey;
    state.admit(action.device.id(), member, action.role);
    return {};
}

Result<void> MemberState::Applying::operator()(const ConfirmAction &action) const
{
    const auto found = state.m_devices.find(action.device);
    if (found == state.m_devices.end() || found->standing != Standing::Waiting)
        return ErrorCode::NotFound;
    if (author.recovery || !state.entitled(author, found->person))
        return ErrorCode::ReadOnly;
    if (action.wrappedKey.isEmpty())
        return ErrorCode::Malformed;
    if (!isNewestEpoch(action.epoch))
        return ErrorCode::KeyMissing;
    if (!state.hasRoom())
        return ErrorCode::TooLarge;
    found->standing = Standing::Active;
    found->epoch = action.epoch;
    found->wrappedKey = action.wrappedKey;
    found->grants.append({position, roleAllowsWriting(state.m_persons.value(found->person).role)});
    state.forgetPairing(action.device);
    return {};
}

} // namespace kopa::sync
