#include "session.h"
#include "sync/membership/pairing.h"

// What is this device's to do in the member lists.

namespace kopa::sync {

namespace {

/// Which devices of the person at hand vouch for each other: a device counts when one that counts let it in.
/// What a coordinator says of a person counts for the coordinator's space, not for the person's other ones.
class OwnDevices
{
public:
    explicit OwnDevices(QSet<DeviceId> known) : m_known(std::move(known)) {}

    /// True when a device was added.
    bool look(const SpaceLog &space, const PersonId &person)
    {
        bool grown = false;
        QSet<VerifyKey> invitations;
        const auto add = [&](const DeviceId &device) {
            const Member member = space.log->devices().value(device);
            if (member.person == person && !m_known.contains(device)) {
                m_known.insert(device);
                grown = true;
            }
        };
        for (const Receipted &item : space.entries) {
            const auto entry = parseMemberEntry(item.bytes);
            if (!entry.ok() || !m_known.contains(entry->author))
                continue;
            if (const auto *admit = std::get_if<AdmitAction>(&entry->action))
                add(admit->device.id());
            else if (const auto *invite = std::get_if<InviteAction>(&entry->action))
                invitations.insert(invite->sign);
        }
        for (auto it = space.log->invitations().begin(); it != space.log->invitations().end(); ++it)
            if (it->claimedBy && invitations.contains(it.key()))
                add(*it->claimedBy);
        return grown;
    }

    const QSet<DeviceId> &known() const { return m_known; }

private:
    QSet<DeviceId> m_known;
};

} // namespace

static const QString sponsorsSetting = QStringLiteral("own.sponsors");

QList<DeviceId> ownSponsors(Store &store)
{
    QList<DeviceId> sponsors;
    const auto kept = store.setting(sponsorsSetting);
    for (const QString &one : kept.ok() ? kept->toString().split(u',') : QStringList())
        if (const auto device = DeviceId::from(QByteArray::fromHex(one.toLatin1())))
            sponsors.append(*device);
    return sponsors;
}

Result<void> addOwnSponsor(Store &store, const DeviceId &device)
{
    KOPA_ASSIGN(const QVariant kept, store.setting(sponsorsSetting));
    QStringList all = kept.toString().split(u',', Qt::SkipEmptyParts);
    const QString name = QString::fromLatin1(device.toHex());
    if (!all.contains(name))
        all.append(name);
    return store.setSetting(sponsorsSetting, all.join(u','));
}

void Session::findOwnDevices()
{
    const QList<DeviceId> sponsors = onStore(m_store, [](Store &store) { return ownSponsors(store); });
    QSet<DeviceId> begin(sponsors.begin(), sponsors.end());
    begin.insert(m_keys->id());
    OwnDevices own(begin);
    bool grown = true;
    while (grown) {
        grown = false;
        for (const SpaceLog &space : std::as_const(m_spaces))
            if (const auto person = space.personOf(m_keys->id()))
                grown = own.look(space, *person) || grown;
    }
    m_ownDevices.clear();
    QSet<DeviceId> removed;
    for (const SpaceLog &space : std::as_const(m_spaces)) {
        for (const DeviceId &device : own.known()) {
            if (space.isActive(device))
                m_ownDevices.insert(device, space.log->devices().value(device));
            else if (space.isRemoved(device))
                removed.insert(device);
        }
    }
    for (const DeviceId &device : std::as_const(removed))
        m_ownDevices.remove(device);
}

QList<Act> Session::dueAdmissions(const MemberLog &trial) const
{
    QList<Act> acts;
    const Member self = trial.devices().value(m_keys->id());
    const auto role = trial.role(m_keys->id());
    if (!role)
        return acts;
    for (auto it = m_ownDevices.begin(); it != m_ownDevices.end(); ++it)
        if (!trial.devices().contains(it.key()))
            acts.append(AdmitAct{it->device, self.person, *role, it->recovery});
    return acts;
}

Result<void> Session::addActs(SpaceLog &space, SpaceRequest &request)
{
    const SpaceId id = space.record.id;
    m_signed.remove(id);
    if (request.wantHeads || !space.isActive(m_keys->id()))
        return {};
    KOPA_ASSIGN(const auto pending, onStore(m_store, [&](Store &store) { return store.pendingActs(id); }));
    KOPA_ASSIGN(const auto cuts, onStore(m_store, [&](Store &store) { return cutOffs(store, id); }));
    KOPA_ASSIGN(MemberLog trial, space.trial());
    const auto sign = [&](std::int64_t number, const Act &act) -> Result<void> {
        const SigningContext context{nowMs(), keysForDevice(trial, *m_keys, space.kept), cuts};
        KOPA_ASSIGN(const QByteArray entry, signAct(trial, *m_keys, act, context));
        KOPA_TRY(trial.append(Receipted(entry)));
        request.newEntries.append(Receipted(entry));
        m_signed[id].append({number, entry});
        return {};
    };
    const auto rotateWhenDue = [&] {
        if (!space.record.frozen && space.coordinates(m_keys->id()) && trial.rotationDue(nowMs()))
            static_cast<void>(sign(0, RotateAct{}));
    };
    // First of all, so that whoever is invited next gets the newest key; and again for what is ordered here.
    rotateWhenDue();
    for (const PendingAct &one : pending) {
        const auto act = parseAct(one.body);
        if (space.record.frozen && !(act.ok() && std::holds_alternative<ResolveAct>(*act)))
            continue;
        const auto signedAct = act.ok() ? sign(one.number, *act) : Result<void>(act.error());
        // What cannot be done any more was done by somebody else, or is not ours to do: it does not wait.
        if (!signedAct.ok() && signedAct.error().code != ErrorCode::KeyMissing)
            KOPA_TRY(onStore(m_store, [&](Store &store) { return store.removePendingAct(one.number); }));
    }
    if (space.record.frozen)
        return {};
    const QList<Act> due = dueAdmissions(trial);
    for (const Act &act : due)
        static_cast<void>(sign(0, act));
    rotateWhenDue();
    return {};
}

Result<void> Session::addPairings(SpaceLog &space, SpaceRequest &request)
{
    if (space.record.frozen)
        return {};
    const DeviceId self = m_keys->id();
    const auto person = space.personOf(self);
    for (const PairingState &pairing : space.log->state().pairings()) {
        if (pairing.device == self) {
            KOPA_ASSIGN(const QVariant kept, onStore(m_store, [&](Store &store) {
                            return store.setting(QStringLiteral("pairing.nonce"));
                        }));
            const auto reveal =
                makePairingReveal(*space.log, *m_keys, QByteArray::fromHex(kept.toString().toLatin1()));
            if (reveal.ok())
                request.newClaims.append(Receipted(*reveal));
            continue;
        }
        const bool mine = space.isActive(self) && !space.log->devices().value(self).recovery &&
                          space.personOf(pairing.device) == person;
        if (pairing.answerer || (!mine && !space.coordinates(self)))
            continue;
        const auto answer = makePairingAnswer(*space.log, *m_keys, pairing.claim);
        if (answer.ok())
            request.newClaims.append(Receipted(*answer));
    }
    return {};
}

} // namespace kopa::sync
