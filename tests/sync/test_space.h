#pragma once

#include "sync/membership/act.h"
#include "sync/membership/pairing.h"

namespace kopa::sync {

/// A space with one coordinator, as tests begin with it, and its whole history of entries and claims.
struct TestSpace
{
    static constexpr std::int64_t now = 1'800'000'000'000; ///< milliseconds since 1970

    TestSpace();

    /// An invitation that is in the log already, for a new person.
    Invitation invite(Role role, std::int64_t expires = 0, bool room = true);
    /// The same, by anybody and for anybody.
    Invitation inviteAs(const DeviceKeys &author, const PersonId &person, Role role, bool room = true);
    /// A device that has joined with an invitation of this role.
    DeviceKeys join(Role role);
    /// A device that has joined from afar and waits; its nonce.
    DeviceKeys joinFromAfar(Role role, QByteArray *nonce = nullptr);
    /// Another device of an author's own person.
    DeviceKeys admit(const DeviceKeys &author, bool recovery = false);
    /// Puts an entry into the log, which must take it.
    void append(const QByteArray &entry);
    void addClaim(const QByteArray &claim);
    /// Signs and appends what must be taken.
    void act(const DeviceKeys &author, const Act &act);
    /// The error of an act, or Internal when it would be taken.
    ErrorCode refusal(const DeviceKeys &author, const Act &act) const;
    SigningContext context(const DeviceKeys &author) const;
    PersonId personOf(const DeviceKeys &device) const { return log.devices().value(device.id()).person; }
    /// An invitation to this space, in no log yet.
    Invitation newInvitation() const;
    /// The entry that an invitation for a new person needs, on the head, unchecked.
    QByteArray inviteEntry(const DeviceKeys &author, Role role = Role::Editor) const;
    /// Any entry on the head, signed by anybody, unchecked.
    MemberEntry nextEntry(const DeviceKeys &author, MemberAction action) const;
    QByteArray entryOf(const DeviceKeys &author, MemberAction action) const;

    DeviceKeys coordinator = DeviceKeys::create();
    PersonId person = newPersonId();
    NewSpace made = createSpace(coordinator, person, now);
    MemberLog log = made.log;
    QList<QByteArray> entries = made.entries;
    QList<QByteArray> claims;
    QMap<DeviceId, CutOff> heads; ///< what cut-offs are made of
};

/// A list as an honest server hands it out.
QList<Receipted> receipted(ReceiptKind kind, const SpaceId &space, const QList<QByteArray> &items,
                           const crypto::SigningPair &server);

} // namespace kopa::sync
