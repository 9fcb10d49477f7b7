#pragma once

#include "session.h"
#include "sync/membership/invitation.h"

namespace kopa::sync {

/// What a person says when making a network.
struct NetworkPlan
{
    QString name;
    QString serverUrl;      ///< empty: a network without a server
    QByteArray certificate; ///< SHA-256 of the server's TLS certificate to pin, or empty
    QString personName;
};

/// Making, joining and opening networks: what changes who is in a space. On the sync thread, like Session.
class NetworkSetup
{
public:
    NetworkSetup(StoreThread &store, const std::atomic_bool &cancelled);

    /// Founds the network here; the server hears of it at the next sync. AlreadyMember.
    Result<void> create(const NetworkPlan &plan);
    /// Joins by a link, in one exchange after the greeting. A join that was cut off is taken up again by the
    /// same link. AlreadyMember, InvitationBroken and what the server says.
    Result<void> join(const QString &link, const QString &personName);
    /// Adds an invitation to the member log; the next sync takes it to the server. Expires in seconds since
    /// 1970, 0 for never. ServerUnknown when the network has no server that anybody could join through.
    Result<Invitation> invite(Role role, std::int64_t expires);
    Result<QList<MemberDevice>> members();

    /// A connection to the server of a space, with the challenge that the last one kept.
    Result<std::unique_ptr<Connection>> connect(const SpaceRecord &space);
    /// Keeps a connection's challenge for the next.
    Result<void> keepChallenge(const Connection &connection);

private:
    Result<DeviceKeys> deviceKeys();
    Result<void> introduce(const QString &personName);
    Result<void> pin(SpaceRecord &space);

    StoreThread &m_store;
    const std::atomic_bool &m_cancelled;
};

} // namespace kopa::sync
