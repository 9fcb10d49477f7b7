#pragma once

#include "claim.h"
#include "member_entry.h"

#include <QHash>
#include <QList>

#include <optional>

namespace kopa::sync {

struct Member
{
    PublicDevice device;
    Role role = Role::Reader;
};

/// What one space's signed entries and claims say: who is a member, with which role and which keys. Believes
/// nothing that it has not verified; holds no secret. Entries form one chain; claims stand beside it, and
/// what the two say together does not depend on the order in which they arrive: an invitation is either
/// claimed once or revoked, never both.
class MemberLog
{
public:
    struct InvitationState
    {
        InviteAction action;
        bool revoked = false;
        std::optional<DeviceId> claimedBy;
    };

    /// Founds the log. Malformed when the entry is no genesis, SignatureInvalid when its creator did not sign
    /// it.
    static Result<MemberLog> fromGenesis(const QByteArray &entry);

    /// The next entry; one that is in the log already is taken for good. Otherwise Malformed, AnswerVersion,
    /// ChainBroken (not on this head or of another space), SignatureInvalid (no member wrote it), ReadOnly
    /// (its author is no coordinator), InvitationUsed (revokes what is claimed), InvitationUnknown.
    Result<void> append(const QByteArray &entry);

    /// A joining; one that is in the log already is taken for good. Otherwise Malformed, AnswerVersion,
    /// SignatureInvalid, InvitationUnknown (also when revoked), InvitationExpired (by the claim's own time,
    /// and by the receiver's in milliseconds since 1970 if given: a server's), InvitationUsed, AlreadyMember.
    Result<void> addClaim(const QByteArray &claim, std::optional<std::int64_t> receiverTime = std::nullopt);

    /// Takes entries and claims as they come from a store or a server, each list in its own order, weaving
    /// them: an entry may need a claim (its author joined by it) and a claim an entry. The first that cannot
    /// be taken stops with its error; what fitted before it stays.
    Result<void> absorb(const QList<QByteArray> &entries, const QList<QByteArray> &claims);

    const SpaceId &space() const { return m_space; }
    /// Position of the newest entry; the genesis is 0.
    std::uint64_t headSeq() const { return std::uint64_t(m_hashes.size()) - 1; }
    const Hash &headHash() const { return m_hashes.last(); }
    /// Numbers as an exchange states them: entries (headSeq() + 1) and claims that this log holds.
    std::uint64_t entryCount() const { return std::uint64_t(m_hashes.size()); }
    std::uint64_t claimCount() const { return std::uint64_t(m_claims.size()); }
    /// True when the entry at this position is this one: what an envelope's header states.
    bool holds(std::uint64_t seq, const Hash &hash) const;

    const QHash<DeviceId, Member> &members() const { return m_members; }
    std::optional<PublicDevice> device(const DeviceId &id) const;
    std::optional<Role> role(const DeviceId &id) const;
    bool mayWrite(const DeviceId &id) const;
    const QHash<VerifyKey, InvitationState> &invitations() const { return m_invitations; }
    /// The key epochs named so far, oldest first; every space is created with one.
    const QList<EpochAction> &epochs() const { return m_epochs; }

private:
    Result<void> check(const MemberEntry &entry) const;
    Result<void> apply(const MemberEntry &entry);
    Result<void> check(const Claim &claim, std::optional<std::int64_t> receiverTime) const;

    SpaceId m_space;
    QList<Hash> m_hashes;
    QList<Hash> m_claims;
    QHash<DeviceId, Member> m_members;
    QHash<VerifyKey, InvitationState> m_invitations;
    QList<EpochAction> m_epochs;
};

} // namespace kopa::sync
