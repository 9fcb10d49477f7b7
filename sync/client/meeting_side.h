#pragma once

#include "block_taker.h"
#include "sync/protocol/meeting.h"

namespace kopa::sync {

/// One side of a meeting, hub or visitor: how far it is, what it gives to somebody who is so far, and what it
/// takes. Not for several threads.
class MeetingSide
{
public:
    explicit MeetingSide(StoreThread &store) : m_store(store), m_lists(store) {}

    /// The spaces in which this device and the other one are. `slots` of each are those that are here.
    Result<QList<MeetingSpace>> shared(const DeviceId &other);

    struct Gift
    {
        QList<QByteArray> blocks;
        bool more = false; ///< there is more than fitted
        int envelopes = 0;
    };
    /// What somebody who is as far as `theirs` says lacks of `ours`. Changes that wait are sealed first.
    Result<Gift> give(const QList<MeetingSpace> &ours, const QList<MeetingSpace> &theirs);

    /// What was taken, and in which spaces something was new.
    struct Taken
    {
        ParcelTotals totals;
        QList<SpaceId> spaces;
        std::optional<Error> problem; ///< the first thing that did not hold; all else was taken
        bool copied = false;          ///< BlockTaker::isCopied
    };
    Result<Taken> take(const QList<QByteArray> &blocks);

private:
    Result<std::optional<MeetingSpace>> sharedSpace(const SpaceRecord &record, const DeviceId &other);
    Result<void> giveSpace(const MeetingSpace &ours, const MeetingSpace &theirs, std::int64_t &room,
                           Gift &gift);

    StoreThread &m_store;
    CheckedLists m_lists;
};

} // namespace kopa::sync
