#include "member_state.h"

#include <QSet>

#include <algorithm>

namespace kopa::sync {

using namespace crypto;

using Standing = Member::Standing;

bool Member::writesAt(std::uint64_t position) const
{
    bool writes = false;
    for (const Grant &grant : grants) {
        if (grant.position > position)
            break;
        writes = grant.writes;
    }
    return writes;
}

QString PairingState::code(const SpaceId &space) const
{
    if (!answerer || claimNonce.isEmpty())
        return {};
    return pairingCode(space, claim, *answerer, claimNonce, answerNonce);
}

MemberState::MemberState(const SpaceId &space, const MemberEntry &genesis) : m_space(space)
{
    const auto &action = std::get<GenesisAction>(genesis.action);
    Member creator;
    creator.device = action.creator;
    creator.person = action.person;
    creator.joined = genesis.time;
    admit(genesis.author, creator, Role::Coordinator);
}

QList<DeviceId> MemberState::activeDevices() const
{
    QList<DeviceId> active;
    for (auto it = m_devices.cbegin(); it != m_devices.cend(); ++it) {
        if (it->standing == Standing::Active)
            active.append(it.key());
    }
    std::sort(active.begin(), active.end());
    return active;
}

std::optional<Role> MemberState::role(const DeviceId &device) const
{
    const auto member = m_devices.constFind(device);
    if (member == m_devices.cend() || member->standing != Standing::Active || member->recovery)
        return std::nullopt;
    return m_persons.value(member->person).role;
}

int MemberState::coordinators() const
{
    QSet<PersonId> found;
    for (const Member &member : m_devices) {
        const bool acts = member.standing == Standing::Active && !member.recovery;
        if (acts && m_persons.value(member.person).role == Role::Coordinator)
            found.insert(member.person);
    }
    return int(found.size());
}

bool MemberState::wouldLeaveNoCoordinator(const QList<DeviceId> &without,
                                          const std::optional<PersonId> &demoted) const
{
    for (auto it = m_devices.cbegin(); it != m_devices.cend(); ++it) {
        if (role(it.key()) == Role::Coordinator && !without.contains(it.key()) && it->person != demoted)
            return false;
    }
    return true;
}

bool MemberState::rotationDue(std::int64_t now) const
{
    if (m_rotationDue)
        return true;
    const std::uint64_t newest = m_epochs.isEmpty() ? 0 : m_epochs.last().position;
    return std::any_of(m_invitations.cbegin(), m_invitations.cend(), [&](const InvitationState &invitation) {
        const bool open = !invitation.revoked && !invitation.claimedBy && invitation.position > newest;
        return open && invitation.action.expires != 0 && now / 1000 >= invitation.action.expires;
    });
}

bool MemberState::entitled(const Member &author, const PersonId &person) const
{
    if (author.standing != Standing::Active)
        return false;
    const bool coordinates = !author.recovery && m_persons.value(author.person).role == Role::Coordinator;
    return coordinates || author.person == person;
}

bool MemberState::hasRoom() const
{
    return activeDevices().size() < qsizetype(maximumActiveDevices);
}

void MemberState::admit(const DeviceId &id, const Member &member, Role role)
{
    if (!m_persons.contains(member.person))
        m_persons.insert(member.person, {role, member.since});
    Member added = member;
    if (added.standing == Standing::Active && !added.recovery) {
        const Person person = m_persons.value(added.person);
        added.grants.append({std::max(added.since, person.since), roleAllowsWriting(person.role)});
    }
    m_devices.insert(id, added);
}

void MemberState::limit(Member &member, const QList<CutOff> &cuts, std::uint64_t position)
{
    Member::Limit limit{position, 0, {}};
    for (const CutOff &cut : cuts) {
        if (cut.device == member.device.id())
            limit = {position, cut.seq, cut.hash};
    }
    member.grants.append({position, false});
    member.limits.append(limit);
}

void MemberState::forgetPairing(const DeviceId &device)
{
    m_pairings.removeIf([&](const PairingState &pairing) { return pairing.device == device; });
}

void MemberState::forget(const PersonId &person)
{
    m_persons.remove(person);
    for (InvitationState &invitation : m_invitations) {
        if (invitation.action.person == person && !invitation.claimedBy)
            invitation.revoked = true;
    }
}

Result<const Member *> MemberState::author(const MemberEntry &entry) const
{
    const auto found = m_devices.constFind(entry.author);
    if (found == m_devices.cend() ||
        !verify(Domain::MemberEntry, entry.payload, entry.signature, found->device.verify))
        return ErrorCode::SignatureInvalid;
    if (found->standing == Standing::Removed)
        return ErrorCode::Removed;
    if (found->standing == Standing::Waiting)
        return ErrorCode::NotConfirmed;
    return &*found;
}

} // namespace kopa::sync
