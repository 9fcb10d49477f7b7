#pragma once

#include "claim.h"
#include "member_entry.h"

#include <QHash>
#include <QList>

#include <optional>

namespace kopa::sync {

/// A device that was ever let into a space, or waits to be.
struct Member
{
    enum class Standing {
        Waiting, ///< joined from afar, codes not compared yet: no right and no key
        Active,
        Removed,
    };
    /// From this log position on it may write envelopes, or may not.
    struct Grant
    {
        std::uint64_t position = 0;
        bool writes = false;
    };
    /// What it wrote after this envelope is kept apart, unless it names a log position of a later grant.
    struct Limit
    {
        std::uint64_t position = 0; ///< of the entry that says so
        std::uint64_t seq = 0;
        Hash hash;
    };

    PublicDevice device;
    PersonId person;
    Standing standing = Standing::Active;
    bool recovery = false;   ///< a printed code: admits its owner's devices, and nothing else
    std::int64_t joined = 0; ///< milliseconds since 1970, by the clock of whoever wrote of it
    std::uint64_t since = 0; ///< log position from which it is a member, or waits
    QList<Grant> grants;     ///< by rising position
    QList<Limit> limits;     ///< likewise
    std::uint32_t epoch = 0; ///< of the wrapped key, if any
    QByteArray wrappedKey;   ///< handed over when it was admitted or confirmed

    /// Whether it may write envelopes that name this log position.
    bool writesAt(std::uint64_t position) const;
};

/// Somebody with a role, which all their devices share.
struct Person
{
    Role role = Role::Reader;
    std::uint64_t since = 0; ///< log position from which the role counts
};

struct InvitationState
{
    InviteAction action;
    DeviceId author;
    std::uint64_t position = 0; ///< of its entry
    bool revoked = false;
    std::optional<DeviceId> claimedBy;
};

/// A joining from afar on its way: claim, answer, reveal, then a confirmation (which ends it).
struct PairingState
{
    Hash claim;
    DeviceId device;
    VerifyKey invitation;
    Hash commitment;
    std::optional<VerifyKey> answerer;
    QByteArray answerNonce;
    QByteArray claimNonce; ///< empty until revealed

    /// The six digits; empty until both nonces are known.
    QString code(const SpaceId &space) const;
};

/// A key epoch and the log position that named it.
struct EpochState
{
    EpochAction action;
    std::uint64_t position = 0;
};

/// What a space's member list says at one place of the one order of entries and claims. Every step checks
/// everything before it changes anything: a step that failed has changed nothing.
class MemberState
{
public:
    /// As the genesis leaves it; the caller has checked it.
    MemberState(const SpaceId &space, const MemberEntry &genesis);

    /// The entry at the next position, its place in the chain checked by the caller. SignatureInvalid (nobody
    /// here wrote it), Removed, NotConfirmed, ReadOnly (its author has no right to it), LastCoordinator,
    /// AlreadyMember, NotFound, InvitationUnknown, InvitationUsed, KeyMissing (keys for others than the
    /// active devices, or of another epoch), TooLarge, Malformed.
    Result<void> apply(const MemberEntry &entry);
    /// The next item of the list of claims. InvitationUnknown (also void: its author may not invite any
    /// more), InvitationUsed, InvitationExpired (by the claim's own time and, if given, by the receiver's in
    /// milliseconds since 1970), AlreadyMember, SignatureInvalid, NotFound, ReadOnly, AnswerVersion.
    Result<void> apply(const ClaimItem &item, const Hash &hash,
                       std::optional<std::int64_t> receiverTime = std::nullopt);

    const SpaceId &space() const { return m_space; }
    std::uint64_t position() const { return m_position; }
    const QHash<DeviceId, Member> &devices() const { return m_devices; }
    const QHash<PersonId, Person> &persons() const { return m_persons; }
    const QHash<VerifyKey, InvitationState> &invitations() const { return m_invitations; }
    const QList<EpochState> &epochs() const { return m_epochs; }
    const QList<PairingState> &pairings() const { return m_pairings; }

    /// Active devices, recovery codes included, by rising id: those that a new key must reach.
    QList<DeviceId> activeDevices() const;
    /// The role in which a device acts; nothing for recovery codes and whoever is not active.
    std::optional<Role> role(const DeviceId &device) const;
    /// People with this role who have a device to act with.
    int coordinators() const;
    bool rotationDue(std::int64_t now) const;

private:
    struct Applying;
    struct Claiming;

    Result<const Member *> author(const MemberEntry &entry) const;
    /// Coordinators for anybody, others for their own person.
    bool entitled(const Member &author, const PersonId &person) const;
    bool hasRoom() const;
    bool wouldLeaveNoCoordinator(const QList<DeviceId> &without,
                                 const std::optional<PersonId> &demoted) const;
    void admit(const DeviceId &id, const Member &member, Role role);
    void limit(Member &member, const QList<CutOff> &cuts, std::uint64_t position);
    void forgetPairing(const DeviceId &device);
    /// Somebody without a device left: their invitations are void.
    void forget(const PersonId &person);

    SpaceId m_space;
    std::uint64_t m_position = 0;
    QHash<DeviceId, Member> m_devices;
    QHash<PersonId, Person> m_persons;
    QHash<VerifyKey, InvitationState> m_invitations;
    QList<EpochState> m_epochs;
    QList<PairingState> m_pairings;
    bool m_rotationDue = false;
};

} // namespace kopa::sync
