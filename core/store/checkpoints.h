#pragma once

#include "checkpoint_content.h"
#include "judged_envelope.h"
#include "store.h"

namespace kopa {

/// What a space was begun from, as long as its signed log is not here as a whole.
struct CheckpointOrigin
{
    crypto::Hash id;
    crypto::DeviceId teller;
    std::int64_t sinceMs = 0;
    int countersigned = 0; ///< by so many people besides the teller
    bool asked = false;    ///< the signed log is being fetched
    bool wrong = false;    ///< the signed log says otherwise: it was dropped, and the space is read anew
};

/// Checkpoints of a store's spaces: all changes up to a frontier, told by one device, from which a newcomer
/// starts at once. The signed envelopes are fetched when somebody asks for them; then what was told must be
/// what they say. Borrows the store, on its thread.
class Checkpoints
{
public:
    explicit Checkpoints(Store &store) : m_store(store) {}

    /// The frontier that this store can vouch for: all of a space's envelopes, if the server has them, all
    /// could be read and none is kept apart; else nothing.
    Result<QList<CheckpointHead>> heads(const crypto::SpaceId &space);
    /// How many envelopes of a space are known, those that a checkpoint told of included.
    Result<std::uint64_t> envelopes(const crypto::SpaceId &space);
    /// The content at a frontier, from signed envelopes only. NotFound when not all of it is here.
    Result<QByteArray> content(const crypto::SpaceId &space, const QList<CheckpointHead> &heads);

    /// Begins a space of which nothing is here yet; one transaction. Malformed.
    Result<void> begin(const crypto::SpaceId &space, const CheckpointOrigin &origin,
                       const QList<CheckpointHead> &heads, const QByteArray &content, std::uint64_t cursor);
    Result<std::optional<CheckpointOrigin>> origin(const crypto::SpaceId &space);
    Result<QList<CheckpointHead>> toldHeads(const crypto::SpaceId &space);
    Result<void> setCountersigned(const crypto::SpaceId &space, int people);
    /// The next syncs bring the signed envelopes that were only told of.
    Result<void> fetchHistory(const crypto::SpaceId &space);
    /// Takes back all that was told and came after it, but for this device's own: the space is read anew from
    /// its log. origin() then says that it was wrong, until forgetOrigin().
    Result<void> drop(const crypto::SpaceId &space);
    Result<void> forgetOrigin(const crypto::SpaceId &space);

    // Steps inside the store's own transactions; spaces and devices by their rows.

    /// Lays what was told into the state, before the envelopes that came after it.
    Result<void> lay(std::int64_t space);
    /// A signed envelope of a time that was told of.
    Result<void> takeOlder(std::int64_t space, const JudgedEnvelope &judged);
    /// Once all of them are here, the log stands for itself; or what was told was wrong.
    Result<void> settle(std::int64_t space);
    /// Told changes of a record that are in no envelope here; `known` are.
    Result<QList<merge::Change>> changesOf(const RecordKey &key, const QSet<merge::Dot> &known);

private:
    Result<std::optional<CheckpointHead>> toldHead(std::int64_t space, std::int64_t device);
    Result<QList<merge::Change>> told(std::int64_t space);
    Result<QMap<crypto::DeviceId, QList<merge::Change>>> signedChanges(std::int64_t space,
                                                                       const QList<CheckpointHead> &heads);
    Result<bool> isWhole(std::int64_t space);
    Result<bool> hasUnreadable(std::int64_t space);
    Result<void> dropTold(std::int64_t space);
    Result<void> dropInside(std::int64_t space);

    Store &m_store;
};

} // namespace kopa
