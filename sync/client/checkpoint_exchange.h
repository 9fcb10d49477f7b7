#pragma once

#include "connection.h"
#include "core/store/checkpoints.h"
#include "space_log.h"

#include <QSet>

namespace kopa::sync {

/// By so many people besides its teller a checkpoint is no longer one person's word.
inline constexpr int witnesses = 2;

/// A checkpoint that a server offers, after its signatures have been checked against the member list.
struct KnownCheckpoint
{
    crypto::Checkpoint signedStatement;
    Hash id;
    QSet<PersonId> people; ///< besides the teller's: whose devices have countersigned it
};

/// Makes, countersigns and takes checkpoints with a server. Of one sync, on its thread.
class CheckpointExchange
{
public:
    CheckpointExchange(StoreThread &store, Connection &connection, const DeviceKeys &keys)
        : m_store(store), m_connection(connection), m_keys(keys)
    {
    }

    /// What the server offers of a space and what holds: newest first.
    Result<QList<KnownCheckpoint>> look(const SpaceLog &space);
    /// Begins a space of which nothing is here from the best that is offered, so that it starts at once.
    /// False when nothing is offered that this device could use.
    Result<bool> begin(SpaceLog &space);
    /// Signs those of other people that are what this store's own log says, and counts who signed what this
    /// space was begun from.
    Result<void> countersign(const SpaceLog &space, const QList<KnownCheckpoint> &known);
    /// Tells what this device knows. Nothing happens when it cannot vouch for all of it, when somebody has
    /// told as much, or when newcomers are not to read all of it (a key change was a closed one). False
    /// when there was not time enough: the next sync goes on.
    Result<bool> make(const SpaceLog &space, const QList<KnownCheckpoint> &known, std::int64_t now);

    /// Whether what was told may still stand, by a member list that has grown: nobody it speaks for was cut
    /// off before.
    static bool stands(const MemberLog &log, const QList<crypto::CheckpointHead> &heads);

private:
    Result<CheckpointsAnswer> ask(const SpaceId &space, CheckpointsRequest::Step step, const Hash &id = {},
                                  std::uint64_t index = 0, const QByteArray &bytes = {});
    Result<QByteArray> sealedPiece(const SpaceId &space, const Hash &id, std::uint64_t place);
    Result<void> forgetPieces(const SpaceId &space, std::uint64_t count);
    Result<QByteArray> fetch(const SpaceLog &space, const KnownCheckpoint &checkpoint);
    /// A checkpoint of this device's own on its way to the server.
    struct Telling
    {
        crypto::CheckpointStatement statement;
        QByteArray bytes;         ///< signed
        QList<QByteArray> pieces; ///< still to be sealed
    };
    Result<std::optional<Telling>> begun(const SpaceLog &space);
    Result<std::optional<Telling>> fresh(const SpaceLog &space, const QList<KnownCheckpoint> &known,
                                         std::int64_t now);
    std::optional<KnownCheckpoint> checked(const SpaceLog &space, const OfferedCheckpoint &offered) const;

    StoreThread &m_store;
    Connection &m_connection;
    const DeviceKeys &m_keys;
};

} // namespace kopa::sync
