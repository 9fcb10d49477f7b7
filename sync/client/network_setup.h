#pragma once

#include "sync/membership/invitation.h"
#include "sync_run.h"

namespace kopa::sync {

/// What a person says when making a network.
struct NetworkPlan
{
    QString name;
    QString serverUrl;      ///< empty: a network without a server
    QByteArray certificate; ///< SHA-256 of the server's TLS certificate to pin, or empty
    QString personName;
};

/// Making networks and spaces, joining them, coming back by a recovery code. On the sync thread, like
/// Session.
class NetworkSetup
{
public:
    NetworkSetup(StoreThread &store, const std::atomic_bool &cancelled);

    /// Founds the network here, with a space for this person's own drafts; the server hears of it at the next
    /// sync. AlreadyMember.
    Result<void> create(const NetworkPlan &plan);
    /// Joins by a link. A join that was cut off is taken up again by the same link. NotConfirmed when the
    /// invitation is one from afar: joined, and waiting for the codes to be compared. AlreadyMember,
    /// InvitationBroken and what the server says.
    Result<void> join(const QString &link, const QString &personName);
    /// Joins by the link that join() was last given and could not bring to its server, at a hub, whose host
    /// takes the claim. NotMember when there is none, ParcelForeign when it is another network's, and what
    /// the hub says.
    Result<void> joinInRoom(Connection &hub, const QByteArray &room, const SpaceId &network);
    /// Restores a person on this device, which is in no network yet. CodeMistyped, CodeUnknown,
    /// AlreadyMember.
    Result<void> recover(const QString &codeOrLink, const QString &serverUrl, const QString &personName);
    /// After a sync: who joined from afar and was let in introduces themselves, and gets a space for drafts.
    Result<void> settleIn();
    /// Makes a space of this person's in the network, for others to be let in.
    Result<SpaceId> makeSpace(SpaceKind kind, const QString &name, const QString &subject);
    /// Who the person at hand is in the network; NotMember.
    Result<PersonId> person();

private:
    Result<DeviceKeys> deviceKeys();
    Result<void> introduce(const QString &personName);
    Result<SpaceId> found(const SpaceRecord &like, const PersonId &person, const QString &subject);
    Result<void> makeOwnSpace();
    Result<void> claim(SyncRun &line, const Invitation &invitation, const SpaceRecord &invited, bool remote);
    Result<void> hasJoined(const SpaceId &space, const QString &personName);
    Result<QByteArray> claimBytes(const Invitation &invitation, bool remote);

    StoreThread &m_store;
    const std::atomic_bool &m_cancelled;
};

} // namespace kopa::sync
