#pragma once

#include "core/store/store_thread.h"
#include "sync/membership/act.h"

namespace kopa::sync {

/// Runs a job of the sync on the store's thread and waits for its answer: StoreLocked, or nothing, when the
/// store was locked meanwhile.
template <class Job> std::invoke_result_t<Job, Store &> onStore(StoreThread &store, Job job)
{
    using Answer = std::invoke_result_t<Job, Store &>;
    auto future = store.run(StoreThread::Priority::Sync, std::move(job));
    future.waitForFinished();
    if (future.resultCount() > 0)
        return future.result();
    if constexpr (std::is_constructible_v<Answer, ErrorCode>)
        return ErrorCode::StoreLocked;
    else
        return Answer();
}

/// A space as a sync works with it: what the store keeps of it, its member list with every signature checked,
/// and the keys at hand.
struct SpaceLog
{
    SpaceRecord record;
    QList<Receipted> entries;
    QList<Receipted> claims;
    qsizetype sentEntries = 0; ///< how many of them, from the first, the server has
    qsizetype sentClaims = 0;
    QList<EpochKey> kept;         ///< keys that the store holds
    std::optional<MemberLog> log; ///< nothing before the first exchange

    /// From the store. Whatever MemberLog::absorb says of a list that does not hold.
    /// `known`, as loaded before: what it has checked is not checked again.
    static Result<SpaceLog> load(Store &store, const SpaceRecord &record, const SpaceLog *known = nullptr);
    /// Keeps list, keys and record in one go.
    Result<void> save(Store &store) const;

    /// The list without asking for receipts: to try new entries on.
    Result<MemberLog> trial() const;
    /// Takes what lists and keys say of a device into the record: role, the log position that its envelopes
    /// name, and the newest key.
    void settle(const DeviceKeys &device);

    bool isActive(const DeviceId &device) const;
    bool isRemoved(const DeviceId &device) const;
    std::optional<PersonId> personOf(const DeviceId &device) const;
    bool coordinates(const DeviceId &device) const;
    int otherDevices(const DeviceId &own) const;
    /// The device may write, and holds a key for what it would write.
    bool seals = false;
};

/// The member list that entries and claims make; with a server's key every one must carry its receipt.
Result<MemberLog> verifiedLog(const QList<Receipted> &entries, const QList<Receipted> &claims,
                              const std::optional<VerifyKey> &server);

QList<SignedPart> keptParts(const QList<Receipted> &items);
QList<Receipted> receipted(const QList<SignedPart> &parts);

/// Newest envelopes for cut-offs.
Result<QMap<DeviceId, CutOff>> cutOffs(Store &store, const SpaceId &space);

std::int64_t nowMs();

} // namespace kopa::sync
