#include "space_log.h"

#include "core/store/own_person.h"

#include <QDateTime>

#include <algorithm>

namespace kopa::sync {

std::int64_t nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QList<SignedPart> keptParts(const QList<Receipted> &items)
{
    QList<SignedPart> parts;
    for (const Receipted &item : items)
        parts.append({item.bytes, item.receipt});
    return parts;
}

QList<Receipted> receipted(const QList<SignedPart> &parts)
{
    QList<Receipted> items;
    for (const SignedPart &part : parts)
        items.append(Receipted(part.bytes, part.receipt));
    return items;
}

Result<MemberLog> verifiedLog(const QList<Receipted> &entries, const QList<Receipted> &claims,
                              const std::optional<VerifyKey> &server)
{
    if (entries.isEmpty())
        return ErrorCode::Malformed;
    KOPA_ASSIGN(MemberLog log, MemberLog::fromGenesis(entries.first(), server));
    KOPA_TRY(log.absorb(entries.mid(1), claims));
    return log;
}

/// A list that the server has not taken yet has no receipts; one that it has has them all.
static bool allReceipted(const QList<Receipted> &items)
{
    return std::none_of(items.begin(), items.end(),
                        [](const Receipted &item) { return item.receipt.isEmpty(); });
}

Result<SpaceLog> SpaceLog::load(Store &store, const SpaceRecord &record, const SpaceLog *known)
{
    using Part = Store::MemberPart;
    SpaceLog space;
    space.record = record;
    KOPA_ASSIGN(const auto entries, store.memberParts(record.id, Part::Entry));
    KOPA_ASSIGN(const auto claims, store.memberParts(record.id, Part::Claim));
    KOPA_ASSIGN(const auto newEntries, store.memberParts(record.id, Part::Entry, true));
    KOPA_ASSIGN(const auto newClaims, store.memberParts(record.id, Part::Claim, true));
    KOPA_ASSIGN(const auto keys, store.epochKeys(record.id));
    space.entries = receipted(entries);
    space.claims = receipted(claims);
    space.sentEntries = entries.size() - newEntries.size();
    space.sentClaims = claims.size() - newClaims.size();
    for (const kopa::EpochKey &key : keys)
        space.kept.append(EpochKey{key.epoch, key.id, key.key});
    if (space.entries.isEmpty())
        return space;
    const bool vouched = allReceipted(space.entries) && allReceipted(space.claims);
    const auto server = vouched ? record.serverKey : std::nullopt;
    if (known && known->log && known->entries == space.entries && known->claims == space.claims &&
        known->log->server() == server)
        space.log = known->log;
    else {
        KOPA_ASSIGN(space.log, verifiedLog(space.entries, space.claims, server));
    }
    space.settle({store.signingKey(), store.boxKey()});
    return space;
}

Result<void> SpaceLog::save(Store &store) const
{
    KOPA_TRY(store.saveMemberLog(record, {keptParts(entries), keptParts(claims), sentEntries, sentClaims}));
    QList<kopa::EpochKey> keys;
    for (const EpochKey &key : kept)
        keys.append({key.epoch, key.id, key.key});
    KOPA_TRY(store.saveEpochKeys(record.id, keys));
    KOPA_TRY(store.setSetting(otherDevicesSetting(record.id), otherDevices(store.deviceId())));
    if (const auto own = personOf(store.deviceId()); own && record.kind == SpaceKind::Network)
        KOPA_TRY(store.setSetting(ownPersonSetting(), QString::fromLatin1(own->toHex())));
    // The newest key is not always that of the position which own envelopes name.
    return store.saveSpace(record);
}

/// Of people; a printed recovery code is none.
int SpaceLog::otherDevices(const DeviceId &own) const
{
    if (!log)
        return 0;
    const auto &devices = log->devices();
    return int(std::count_if(devices.keyBegin(), devices.keyEnd(), [&](const DeviceId &device) {
        return device != own && isActive(device) && !devices.value(device).recovery;
    }));
}

Result<MemberLog> SpaceLog::trial() const
{
    return verifiedLog(entries, claims, std::nullopt);
}

void SpaceLog::settle(const DeviceKeys &device)
{
    seals = false;
    if (!log)
        return;
    kept = keysForDevice(*log, device, kept);
    record.role = kopa::Role(log->role(device.id()).value_or(Role{}));
    QList<std::uint32_t> epochs;
    for (const EpochKey &key : std::as_const(kept))
        epochs.append(key.epoch);
    const auto position = log->writingPosition(device.id(), epochs, record.logSeq);
    record.logSeq = position.ok() ? *position : std::max(record.logSeq, log->headSeq());
    record.logHash = log->hashAt(std::min(record.logSeq, log->headSeq()));
    const EpochState *const epoch = log->epochAt(record.logSeq);
    for (const EpochKey &key : std::as_const(kept)) {
        if (!epoch || key.epoch != epoch->action.epoch || key.id != epoch->action.key)
            continue;
        record.epoch = key.epoch;
        record.keyId = key.id;
        record.key = key.key;
        seals = position.ok();
    }
}

bool SpaceLog::isActive(const DeviceId &device) const
{
    return log && log->devices().value(device).standing == Member::Standing::Active &&
           log->devices().contains(device);
}

bool SpaceLog::isRemoved(const DeviceId &device) const
{
    return log && log->devices().contains(device) &&
           log->devices().value(device).standing == Member::Standing::Removed;
}

std::optional<PersonId> SpaceLog::personOf(const DeviceId &device) const
{
    if (!log || !log->devices().contains(device))
        return std::nullopt;
    return log->devices().value(device).person;
}

bool SpaceLog::coordinates(const DeviceId &device) const
{
    return log && log->role(device) == Role::Coordinator;
}

Result<QMap<DeviceId, CutOff>> cutOffs(Store &store, const SpaceId &space)
{
    KOPA_ASSIGN(const auto heads, store.deviceHeads(space));
    QMap<DeviceId, CutOff> cuts;
    for (auto it = heads.begin(); it != heads.end(); ++it)
        cuts.insert(it.key(), {it.key(), it->seq, it->hash});
    return cuts;
}

} // namespace kopa::sync
