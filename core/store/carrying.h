#pragma once

#include "judged_envelope.h"
#include "store.h"

#include <limits>

namespace kopa {

/// How far somebody's chains are known: each device's newest envelope.
using KnownHeads = QMap<crypto::DeviceId, std::uint64_t>;

/// What goes to others, and comes from them, by another way than the server: a file on a stick, a hub in the
/// room. Borrows the store, on its thread.
class Carrying
{
public:
    explicit Carrying(Store &store) : m_store(store) {}

    static constexpr std::int64_t fromTheStart = std::numeric_limits<std::int64_t>::min();

    /// Envelopes in the order in which they came, so that each device's are in order.
    struct Batch
    {
        QList<QByteArray> envelopes;
        std::int64_t last = 0; ///< to be gone on from
    };
    /// What somebody with these heads lacks, from `after` on, about so many bytes; none are left when it is
    /// empty.
    Result<Batch> lackedBy(const crypto::SpaceId &space, const KnownHeads &heads, std::int64_t after,
                           std::int64_t bytes);
    /// What the server has not acknowledged, likewise.
    Result<Batch> lackedByServer(const crypto::SpaceId &space, std::int64_t after, std::int64_t bytes);
    Result<KnownHeads> heads(const crypto::SpaceId &space);
    /// The keys of persons' words, sealed.
    Result<QList<QPair<crypto::SlotId, crypto::SlotContent>>> slotsOf(const crypto::SpaceId &space);

    /// Takes judged envelopes that the caller has verified, and keys; the server may lack both. Answers how
    /// many envelopes were new.
    Result<int> take(const crypto::SpaceId &space, QList<JudgedEnvelope> envelopes);
    Result<void> takeSlots(const crypto::SpaceId &space,
                           const QList<QPair<crypto::SlotId, crypto::SlotContent>> &found);

private:
    Store &m_store;
};

} // namespace kopa
