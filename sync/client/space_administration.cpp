#include "space_administration.h"

#include "core/records/space_about.h"

#include <algorithm>

namespace kopa::sync {

SpaceAdministration::SpaceAdministration(StoreThread &store, const std::atomic_bool &cancelled, Sync sync)
    : m_store(store), m_cancelled(cancelled), m_sync(std::move(sync))
{
}

void SpaceAdministration::send()
{
    // Without a line the order waits, and the next sync takes it along.
    static_cast<void>(m_sync());
}

Result<SpaceLog> SpaceAdministration::load(const SpaceId &space)
{
    return onStore(m_store, [&](Store &store) -> Result<SpaceLog> {
        KOPA_ASSIGN(const SpaceRecord record, store.space(space));
        return SpaceLog::load(store, record);
    });
}

Result<QList<SpaceLog>> SpaceAdministration::loadAll()
{
    return onStore(m_store, [](Store &store) -> Result<QList<SpaceLog>> {
        QList<SpaceLog> all;
        KOPA_ASSIGN(const auto records, store.spaces());
        for (const SpaceRecord &record : records) {
            KOPA_ASSIGN(const SpaceLog space, SpaceLog::load(store, record));
            if (space.log)
                all.append(space);
        }
        return all;
    });
}

Result<void> SpaceAdministration::order(const SpaceId &id, const Act &act)
{
    return onStore(m_store, [&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const SpaceRecord record, store.space(id));
        if (record.frozen && !std::holds_alternative<ResolveAct>(act))
            return ErrorCode::LogForked;
        KOPA_ASSIGN(SpaceLog space, SpaceLog::load(store, record));
        KOPA_ASSIGN(MemberLog trial, space.trial());
        KOPA_ASSIGN(const auto cuts, cutOffs(store, id));
        const DeviceKeys keys{store.signingKey(), store.boxKey()};
        const SigningContext context{nowMs(), keysForDevice(trial, keys, space.kept), cuts};
        const auto entry = signAct(trial, keys, act, context);
        if (!entry.ok() && entry.error().code != ErrorCode::KeyMissing)
            return entry.error();
        if (space.log->server() || !entry.ok())
            return store.addPendingAct(id, encodeAct(act));
        space.entries.append(Receipted(*entry));
        KOPA_ASSIGN(space.log, space.trial());
        space.settle(keys);
        return space.save(store);
    });
}

Result<void>
SpaceAdministration::orderInAll(const std::function<std::optional<Act>(const SpaceLog &)> &actFor)
{
    KOPA_ASSIGN(const auto all, loadAll());
    std::optional<Error> refused;
    int ordered = 0;
    for (const SpaceLog &space : all) {
        const auto act = actFor(space);
        if (!act)
            continue;
        const auto done = order(space.record.id, *act);
        if (done.ok())
            ++ordered;
        else if (!refused || done.error().code == ErrorCode::LastCoordinator)
            refused = done.error();
    }
    send();
    if (refused && (ordered == 0 || refused->code == ErrorCode::LastCoordinator))
        return *refused;
    return ordered > 0 ? Result<void>() : Result<void>(ErrorCode::NotFound);
}

static SpaceSummary summaryOf(const SpaceLog &space, const DeviceId &self)
{
    SpaceSummary summary;
    summary.id = space.record.id;
    summary.name = space.record.name;
    summary.kind = space.record.kind;
    summary.role = space.record.role;
    summary.frozen = space.record.frozen;
    if (space.record.confirmedMs > 0)
        summary.confirmed = QDateTime::fromMSecsSinceEpoch(space.record.confirmedMs);
    if (!space.log)
        return summary;
    QSet<PersonId> people;
    const auto mine = space.personOf(self);
    for (const Member &member : space.log->devices()) {
        if (member.standing != Member::Standing::Active)
            continue;
        people.insert(member.person);
        summary.devices += member.recovery ? 0 : 1;
        summary.recoveryCode = summary.recoveryCode || (member.recovery && mine == member.person);
    }
    summary.people = int(people.size());
    summary.coordinators = space.log->state().coordinators();
    return summary;
}

Result<QList<SpaceSummary>> SpaceAdministration::spaces()
{
    return onStore(m_store, [](Store &store) -> Result<QList<SpaceSummary>> {
        QList<SpaceSummary> result;
        KOPA_ASSIGN(const auto records, store.spaces());
        for (const SpaceRecord &record : records) {
            KOPA_ASSIGN(const SpaceLog space, SpaceLog::load(store, record));
            SpaceSummary summary = summaryOf(space, store.deviceId());
            KOPA_ASSIGN(const auto acts, store.pendingActs(record.id));
            KOPA_ASSIGN(const auto apart, store.quarantined(record.id));
            summary.pendingActs = int(acts.size());
            summary.quarantined = int(apart.size());
            const auto about = store.record({space_about::type().number, space_about::idOf(record.id)});
            if (about.ok())
                summary.subject = about->text(space_about::subject);
            result.append(summary);
        }
        return result;
    });
}

Result<SpaceId> SpaceAdministration::createSpace(SpaceKind kind, const QString &name, const QString &subject,
                                                 const QList<PersonId> &people)
{
    NetworkSetup setup(m_store, m_cancelled);
    KOPA_ASSIGN(const SpaceId made, setup.makeSpace(kind, name, subject));
    KOPA_ASSIGN(const SpaceRecord common, onStore(m_store, [](Store &store) { return store.commonSpace(); }));
    KOPA_ASSIGN(const SpaceLog network, load(common.id));
    KOPA_ASSIGN(const SpaceLog fresh, load(made));
    for (const Member &member : network.log->devices()) {
        if (member.standing != Member::Standing::Active || !people.contains(member.person) ||
            fresh.log->devices().contains(member.device.id()))
            continue;
        KOPA_TRY(order(made, AdmitAct{member.device, member.person, Role::Editor, member.recovery}));
    }
    send();
    return made;
}

Result<QList<SpaceDevice>> SpaceAdministration::devices(const SpaceId &id)
{
    return onStore(m_store, [&](Store &store) -> Result<QList<SpaceDevice>> {
        KOPA_ASSIGN(const SpaceRecord record, store.space(id));
        KOPA_ASSIGN(const SpaceLog space, SpaceLog::load(store, record));
        KOPA_ASSIGN(const auto heads, store.deviceHeads(id));
        QList<SpaceDevice> result;
        if (!space.log)
            return result;
        const auto mine = space.personOf(store.deviceId());
        for (auto it = space.log->devices().begin(); it != space.log->devices().end(); ++it) {
            SpaceDevice device;
            device.device = it.key();
            device.person = it->person;
            device.role = kopa::Role(space.log->role(it.key()).value_or(Role{}));
            device.self = it.key() == store.deviceId();
            device.mine = mine == it->person;
            device.recovery = it->recovery;
            device.waiting = it->standing == Member::Standing::Waiting;
            device.removed = it->standing == Member::Standing::Removed;
            device.joined = QDateTime::fromMSecsSinceEpoch(it->joined);
            if (const auto head = heads.constFind(it.key()); head != heads.constEnd() && head->timeMs > 0)
                device.lastSeen = QDateTime::fromMSecsSinceEpoch(head->timeMs);
            result.append(device);
        }
        std::sort(result.begin(), result.end(),
                  [](const SpaceDevice &a, const SpaceDevice &b) { return a.joined < b.joined; });
        return result;
    });
}

Result<void> SpaceAdministration::setRole(const SpaceId &space, const PersonId &person, kopa::Role role)
{
    KOPA_TRY(order(space, RoleAct{person, Role(role)}));
    send();
    return {};
}

Result<void> SpaceAdministration::removeDevice(const SpaceId &space, const DeviceId &device)
{
    return orderInAll([&](const SpaceLog &one) -> std::optional<Act> {
        const bool asked = space.isZero() || one.record.id == space;
        if (!asked || !one.log->devices().contains(device) || one.isRemoved(device))
            return std::nullopt;
        return RemoveDevicesAct{{device}};
    });
}

Result<void> SpaceAdministration::removePerson(const SpaceId &space, const PersonId &person)
{
    return orderInAll([&](const SpaceLog &one) -> std::optional<Act> {
        const bool asked = space.isZero() || one.record.id == space;
        const bool in =
            std::any_of(one.log->devices().begin(), one.log->devices().end(), [&](const Member &m) {
                return m.person == person && m.standing != Member::Standing::Removed;
            });
        if (!asked || !in)
            return std::nullopt;
        return RemovePersonAct{person};
    });
}

} // namespace kopa::sync
