#pragma once

#include "core/exchange/exchange.h"
#include "core/store/carrying.h"
#include "parcel_file.h"
#include "space_log.h"

#include <atomic>

namespace kopa::sync {

/// Parcels: what another device or the server lacks, as one file on a stick, and back. The same envelopes,
/// the same checks, no server. Works on the sync thread.
class Parcels
{
public:
    Parcels(StoreThread &store, const std::atomic_bool &cancelled) : m_store(store), m_cancelled(cancelled) {}

    /// NotMember, StoreUnwritable, DiskFull, InputOutput, Cancelled: then there is no file of that name.
    Result<ParcelTotals> write(const QString &path, const ParcelWish &wish);
    /// ParcelDamaged, ParcelForeign, ParcelNewer: nothing of it was taken. Else all that holds is, and the
    /// first thing that did not is the error: SignatureInvalid, ChainBroken (something before it is lacking),
    /// LogWithheld (somebody knows a newer member list than the parcel brings), LogForked; DeviceRenewed when
    /// the parcel shows that this store was restored or copied: it has become another device.
    Result<ParcelTotals> take(const QString &path);

private:
    Result<void> writeSpace(ParcelWriter &writer, const SpaceRecord &record, const ParcelWish &wish,
                            ParcelTotals &totals);
    Result<void> writeFiles(ParcelWriter &writer, const SpaceId &space, const ParcelWish &wish,
                            ParcelTotals &totals);
    Result<void> keepHeads(const ParcelSpace &block, const DeviceId &from, const Result<void> &taken);

    StoreThread &m_store;
    const std::atomic_bool &m_cancelled;
};

} // namespace kopa::sync
