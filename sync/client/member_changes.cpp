#include "member_changes.h"

#include "core/exchange/administration.h"

#include <algorithm>

namespace kopa::sync {

using Notice = SafetyNotice::Kind;

Result<void> noteMembers(Store &store, const SpaceLog &space, const MemberLog &before, const DeviceId &own)
{
    const auto &devices = space.log->devices();
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        const bool was = before.devices().contains(it.key());
        const auto standing = before.devices().value(it.key()).standing;
        if (!was && it->standing == Member::Standing::Active && it.key() != own)
            KOPA_TRY(store.setNotice(space.record.id, int(Notice::NewDevice), it.key()));
        if (was && standing != it->standing && it->standing == Member::Standing::Removed)
            KOPA_TRY(store.setNotice(space.record.id, int(Notice::DeviceRemoved), it.key()));
    }
    return {};
}

bool lessenRights(const QList<Receipted> &entries, qsizetype from)
{
    return std::any_of(entries.begin() + std::min(from, entries.size()), entries.end(),
                       [](const Receipted &item) {
                           const auto entry = parseMemberEntry(item.bytes);
                           return entry.ok() && (std::holds_alternative<RemoveAction>(entry->action) ||
                                                 std::holds_alternative<RoleAction>(entry->action));
                       });
}

Result<void> judgeAnew(StoreThread &storeThread, const SpaceLog &space, const DeviceId &own)
{
    // Whoever was taken out keeps reading what they wrote: it is apart for all others only.
    const bool removed = space.log->devices().value(own).standing == Member::Standing::Removed;
    return onStore(storeThread, [&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const auto headers, store.keptHeaders(space.record.id));
        QList<QPair<std::int64_t, EnvelopeVerdict>> verdicts;
        QList<std::int64_t> forNobody;
        for (const KeptHeader &kept : headers) {
            const auto [verdict, reason] = space.log->judge(kept.header, kept.hash);
            // Joined by an invitation that somebody else had used before them.
            const bool neverIn = verdict == Verdict::Refuse && reason == ErrorCode::NotMember;
            if (kept.header.device == own && (removed || neverIn))
                continue;
            const bool apart = verdict == Verdict::Quarantine || verdict == Verdict::Equivocation || neverIn;
            if (apart != (kept.verdict == EnvelopeVerdict::Quarantine))
                verdicts.append({kept.row, apart ? EnvelopeVerdict::Quarantine : EnvelopeVerdict::Accept});
            if (neverIn)
                forNobody.append(kept.row);
        }
        return verdicts.isEmpty() && forNobody.isEmpty() ? Result<void>()
                                                         : store.requarantine(verdicts, forNobody);
    });
}

} // namespace kopa::sync
