#pragma once

#include "core/exchange/exchange.h"
#include "core/store/carrying.h"
#include "space_log.h"
#include "sync/protocol/parcel.h"

namespace kopa::sync {

/// A space as a parcel begins it: its list as far as the server has receipted it, with those who joined where
/// there was no line after it, and how far each device's envelopes are here.
ParcelSpace parcelSpace(const SpaceLog &space, const KnownHeads &heads);

/// How many of a list of claims, from the first, the server has receipted; newcomers of a room stand after
/// them.
qsizetype receiptedCount(const QList<Receipted> &claims);

/// Member lists whose signatures have been checked, so that the next look at one costs no more than its
/// bytes.
class CheckedLists
{
public:
    explicit CheckedLists(StoreThread &store) : m_store(store) {}

    /// As the store has it now. NotMember, and what SpaceLog::load says.
    Result<SpaceLog> load(const SpaceId &space);

private:
    StoreThread &m_store;
    QHash<SpaceId, SpaceLog> m_known;
};

/// Takes what came by another way than the server, block by block, after the same checks as ever. Not for
/// several threads.
class BlockTaker
{
public:
    BlockTaker(StoreThread &store, CheckedLists &lists);

    /// SignatureInvalid, ChainBroken (something before it is lacking), LogWithheld (somebody knows a newer
    /// member list than came), LogForked, Malformed; what else a block brings has been taken then.
    Result<void> take(const ParcelBlock &block, ParcelTotals &totals);
    /// Whose blocks are being taken; nothing for one that this device does not take any of.
    const std::optional<SpaceLog> &space() const { return m_space; }
    /// The last block brought something that was not here: members or envelopes.
    bool tookNews() const { return m_news; }
    /// Somebody has envelopes of this device that it does not know: its store was restored or copied.
    bool isCopied() const { return m_copied; }

private:
    Result<void> takeSpace(const ParcelSpace &block, ParcelTotals &totals);
    Result<void> takeMembers(const ParcelSpace &block);
    Result<void> takeNewcomers(const QList<Receipted> &claims);
    Result<void> keep(SpaceLog grown);
    Result<void> takeEnvelopes(const ParcelEnvelopes &block, ParcelTotals &totals);
    Result<void> takeSlots(const ParcelSlots &block);
    Result<void> takePieces(const ParcelPieces &block, ParcelTotals &totals);

    StoreThread &m_store;
    CheckedLists &m_lists;
    std::optional<SpaceLog> m_space;
    DeviceId m_own;
    bool m_news = false;
    bool m_copied = false;
};

} // namespace kopa::sync
