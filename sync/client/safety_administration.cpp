#include "session.h"
#include "space_administration.h"
#include "sync/membership/fingerprint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kopa::sync {

using Kind = SafetyNotice::Kind;

Result<SpaceFingerprint> SpaceAdministration::fingerprint(const SpaceId &id)
{
    KOPA_ASSIGN(const SpaceLog space, load(id));
    if (!space.log)
        return ErrorCode::NotMember;
    const Fingerprint print = Fingerprint::of(*space.log);
    return SpaceFingerprint{print.digits(), print.link(), print.seq};
}

Result<bool> SpaceAdministration::compareFingerprint(const QString &link)
{
    KOPA_ASSIGN(const Fingerprint theirs, Fingerprint::parse(link));
    KOPA_ASSIGN(SpaceLog space, load(theirs.space));
    if (!space.log)
        return ErrorCode::NotMember;
    Comparison found = compare(*space.log, theirs);
    if (found == Comparison::TheyAreAhead) {
        send();
        KOPA_ASSIGN(space, load(theirs.space));
        found = compare(*space.log, theirs);
    }
    if (found == Comparison::TheyAreAhead)
        return ErrorCode::LogWithheld;
    return found == Comparison::Same;
}

/// What follows from the member list and from what the store holds at the moment.
static Result<QList<SafetyNotice>> presentNotices(Store &store, const SpaceRecord &record)
{
    QList<SafetyNotice> notices;
    KOPA_ASSIGN(const SpaceLog space, SpaceLog::load(store, record));
    const auto add = [&](Kind kind, const std::optional<DeviceId> &device, std::int64_t since, int count) {
        SafetyNotice notice;
        notice.kind = kind;
        notice.space = record.id;
        notice.device = device;
        if (since > 0)
            notice.since = QDateTime::fromMSecsSinceEpoch(since);
        notice.count = count;
        notices.append(notice);
    };
    if (space.log && record.kind == SpaceKind::Network && space.isActive(store.deviceId())) {
        if (space.log->state().coordinators() < 2)
            add(Kind::OneCoordinator, {}, 0, 0);
        const auto mine = space.personOf(store.deviceId());
        const auto &all = space.log->devices();
        if (std::none_of(all.begin(), all.end(), [&](const Member &member) {
                return member.recovery && member.person == mine &&
                       member.standing == Member::Standing::Active;
            }))
            add(Kind::NoRecoveryCode, {}, 0, 0);
    }
    KOPA_ASSIGN(const auto origin, Checkpoints(store).origin(record.id));
    if (origin && origin->countersigned < witnesses)
        add(Kind::ToldByOne, origin->teller, origin->sinceMs, origin->countersigned);
    KOPA_ASSIGN(const auto awaited, store.awaited(record.id));
    for (const AwaitedChanges &one : awaited)
        add(Kind::ChangesWithheld, one.device, one.sinceMs, 0);
    KOPA_ASSIGN(const auto apart, store.quarantined(record.id));
    if (!apart.isEmpty())
        add(Kind::Quarantine, apart.first().device, apart.first().timeMs, int(apart.size()));
    KOPA_ASSIGN(const auto proofs, store.proofs(record.id));
    for (const ForkProof &proof : proofs)
        if (proof.kind == ForkProof::Kind::Envelope)
            add(Kind::Equivocation, proof.device, proof.sinceMs, 0);
    return notices;
}

Result<QList<SafetyNotice>> SpaceAdministration::notices()
{
    return onStore(m_store, [](Store &store) -> Result<QList<SafetyNotice>> {
        QList<SafetyNotice> result;
        KOPA_ASSIGN(const auto kept, store.notices());
        for (const StoreNotice &notice : kept)
            result.append({Kind(notice.kind), notice.space, notice.device,
                           QDateTime::fromMSecsSinceEpoch(notice.sinceMs), notice.count});
        KOPA_ASSIGN(const auto records, store.spaces());
        for (const SpaceRecord &record : records) {
            KOPA_ASSIGN(const auto present, presentNotices(store, record));
            result += present;
        }
        std::stable_sort(result.begin(), result.end(),
                         [](const SafetyNotice &a, const SafetyNotice &b) { return a.since > b.since; });
        return result;
    });
}

Result<QList<QuarantinedEnvelope>> SpaceAdministration::quarantined(const SpaceId &space)
{
    KOPA_ASSIGN(const auto apart, onStore(m_store, [&](Store &store) { return store.quarantined(space); }));
    QList<QuarantinedEnvelope> result;
    for (const ApartEnvelope &one : apart)
        result.append({one.device, one.seq, one.hash, QDateTime::fromMSecsSinceEpoch(one.timeMs), one.titles,
                       one.merged});
    return result;
}

Result<void> SpaceAdministration::exportProof(const SpaceId &space, const QString &path)
{
    KOPA_ASSIGN(const auto proofs, onStore(m_store, [&](Store &store) { return store.proofs(space); }));
    if (proofs.isEmpty())
        return ErrorCode::NotFound;
    QJsonArray all;
    for (const ForkProof &proof : proofs) {
        const bool envelope = proof.kind == ForkProof::Kind::Envelope;
        all.append(QJsonObject{
            {QStringLiteral("kind"), envelope ? QStringLiteral("envelopes") : QStringLiteral("member_list")},
            {QStringLiteral("device"), QString::fromLatin1(proof.device.toHex())},
            {QStringLiteral("number"), qint64(proof.seq)},
            {QStringLiteral("one"), QString::fromLatin1(proof.one.toHex())},
            {QStringLiteral("other"), QString::fromLatin1(proof.other.toHex())}});
    }
    const QJsonObject file{{QStringLiteral("kopa_proof"), 1},
                           {QStringLiteral("space"), QString::fromLatin1(space.toHex())},
                           {QStringLiteral("proofs"), all}};
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(QJsonDocument(file).toJson()) < 0 ||
        !target.commit())
        return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), path}}};
    return {};
}

Result<void> SpaceAdministration::resolve(const SpaceId &space)
{
    KOPA_ASSIGN(const auto proofs, onStore(m_store, [&](Store &store) { return store.proofs(space); }));
    for (auto proof = proofs.rbegin(); proof != proofs.rend(); ++proof) {
        if (proof->kind != ForkProof::Kind::MemberEntry)
            continue;
        KOPA_ASSIGN(const Fork fork, Fork::parse(proof->one));
        const auto theirs = parseMemberEntry(fork.theirs.bytes);
        if (!theirs.ok())
            return theirs.error();
        KOPA_TRY(order(space, ResolveAct{theirs->seq, memberEntryHash(fork.theirs.bytes)}));
        send();
        return {};
    }
    return ErrorCode::NotFound;
}

Result<void> SpaceAdministration::fetchHistory(const SpaceId &space)
{
    KOPA_TRY(onStore(m_store, [&](Store &store) { return Checkpoints(store).fetchHistory(space); }));
    return m_sync();
}

Result<void> SpaceAdministration::makeCheckpoint(const SpaceId &space)
{
    KOPA_TRY(onStore(m_store,
                     [&](Store &store) { return store.setSetting(checkpointWantedSetting(space), true); }));
    return m_sync();
}

} // namespace kopa::sync
