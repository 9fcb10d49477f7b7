#include "network_setup.h"

#include "core/crypto/secret_box.h"
#include "core/records/member_profile.h"
#include "sync/membership/act.h"
#include "sync/membership/pairing.h"

#include <QDateTime>
#include <QSysInfo>
#include <QUrl>

namespace kopa::sync {

namespace {

const QString joiningLink = QStringLiteral("joining.link");
const QString joiningClaim = QStringLiteral("joining.claim");
const QString challengeSetting = QStringLiteral("server.challenge");

std::int64_t nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Result<void> checkUrl(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const bool usable =
        parsed.isValid() && !parsed.host().isEmpty() &&
        (parsed.scheme() == QStringLiteral("https") || parsed.scheme() == QStringLiteral("http"));
    if (usable)
        return {};
    return Error{ErrorCode::InvalidArgument,
                 {{QStringLiteral("field"), QStringLiteral("server")}, {QStringLiteral("value"), url}}};
}

} // namespace

NetworkSetup::NetworkSetup(StoreThread &store, const std::atomic_bool &cancelled)
    : m_store(store), m_cancelled(cancelled)
{
}

template <class Job> static auto ask(StoreThread &store, Job job)
{
    return store.run(StoreThread::Priority::Sync, std::move(job)).result();
}

Result<DeviceKeys> NetworkSetup::deviceKeys()
{
    return ask(m_store, [](Store &store) -> Result<DeviceKeys> {
        return DeviceKeys{store.signingKey(), store.boxKey()};
    });
}

Result<std::unique_ptr<Connection>> NetworkSetup::connect(const SpaceRecord &space)
{
    if (space.serverUrl.isEmpty())
        return ErrorCode::ServerUnknown;
    KOPA_ASSIGN(const DeviceKeys keys, deviceKeys());
    KOPA_ASSIGN(const QVariant kept,
                ask(m_store, [](Store &store) { return store.setting(challengeSetting); }));
    auto connection =
        std::make_unique<Connection>(space.serverUrl, space.certificate, space.serverKey, keys, m_cancelled);
    if (space.serverKey)
        connection->setChallenge(QByteArray::fromHex(kept.toString().toLatin1()));
    return connection;
}

Result<void> NetworkSetup::keepChallenge(const Connection &connection)
{
    return ask(m_store, [&](Store &store) {
        return store.setSetting(challengeSetting, QString::fromLatin1(connection.challenge().toHex()));
    });
}

Result<void> NetworkSetup::introduce(const QString &personName)
{
    return ask(m_store, [&](Store &store) {
        const RecordKey self{member_profile::type().number, QString::fromLatin1(store.deviceId().toHex())};
        Edit edit{self, {{member_profile::deviceName, QSysInfo::machineHostName()}}};
        if (!personName.trimmed().isEmpty())
            edit.fields.append({member_profile::personName, personName.trimmed()});
        const auto introduced = store.write(edit);
        // A reader writes nothing, this neither.
        const bool reads = !introduced.ok() && introduced.error().code == ErrorCode::ReadOnly;
        return reads ? Result<void>() : introduced;
    });
}

Result<void> NetworkSetup::create(const NetworkPlan &plan)
{
    if (!plan.serverUrl.isEmpty())
        KOPA_TRY(checkUrl(plan.serverUrl));
    KOPA_ASSIGN(const DeviceKeys keys, deviceKeys());
    KOPA_ASSIGN(const auto known, ask(m_store, [](Store &store) { return store.spaces(); }));
    if (!known.isEmpty())
        return ErrorCode::AlreadyMember;
    const NewSpace made = createSpace(keys, newPersonId(), nowMs());
    SpaceRecord space;
    space.id = made.log.space();
    space.name = plan.name.trimmed();
    space.epoch = 0;
    space.key = made.key;
    space.keyId = crypto::keyId(made.key, space.id, 0);
    space.role = kopa::Role::Coordinator;
    space.logSeq = made.log.headSeq();
    space.logHash = made.log.headHash();
    space.serverUrl = plan.serverUrl;
    space.certificate = plan.certificate;
    KOPA_TRY(ask(m_store, [&](Store &store) {
        return store.saveMemberLog(space, {storedParts(made.entries), {}, 0, 0});
    }));
    return introduce(plan.personName);
}

Result<void> NetworkSetup::join(const QString &link, const QString &personName)
{
    KOPA_ASSIGN(const Invitation invitation, Invitation::parse(link));
    KOPA_ASSIGN(const DeviceKeys keys, deviceKeys());
    const QString canonical = invitation.link();
    KOPA_ASSIGN(const QByteArray claim, ask(m_store, [&](Store &store) -> Result<QByteArray> {
                    KOPA_ASSIGN(const auto known, store.spaces());
                    if (!known.isEmpty())
                        return ErrorCode::AlreadyMember;
                    KOPA_ASSIGN(const QVariant begun, store.setting(joiningLink));
                    if (begun.toString() == canonical) {
                        KOPA_ASSIGN(const QVariant kept, store.setting(joiningClaim));
                        return QByteArray::fromBase64(kept.toString().toLatin1());
                    }
                    const QByteArray made = makeClaim(invitation, keys, nowMs());
                    KOPA_TRY(store.setSetting(joiningClaim, QString::fromLatin1(made.toBase64())));
                    KOPA_TRY(store.setSetting(joiningLink, canonical));
                    return made;
                }));
    SpaceRecord space;
    space.id = invitation.space;
    space.name = invitation.network;
    space.serverUrl = invitation.server;
    space.serverKey = invitation.serverKey;
    space.certificate = invitation.certificate;
    KOPA_ASSIGN(const auto connection, connect(space));
    Session session(m_store, *connection);
    KOPA_TRY(session.join(space, claim, [&](const MemberLog &log, SpaceRecord &joined) -> Result<void> {
        KOPA_ASSIGN(const EpochKey key, keyFromInvitation(log, invitation));
        joined.epoch = key.epoch;
        joined.keyId = key.id;
        joined.key = key.key;
        return {};
    }));
    KOPA_TRY(ask(m_store, [](Store &store) -> Result<void> {
        KOPA_TRY(store.setSetting(joiningLink, QString()));
        return store.setSetting(joiningClaim, QString());
    }));
    KOPA_TRY(introduce(personName));
    KOPA_TRY(session.run());
    return keepChallenge(*connection);
}

Result<void> NetworkSetup::pin(SpaceRecord &space)
{
    if (space.serverKey)
        return {};
    KOPA_ASSIGN(const auto connection, connect(space));
    KOPA_TRY(connection->hello());
    space.serverKey = connection->serverKey();
    return ask(m_store, [&](Store &store) { return store.saveSpace(space); });
}

Result<Invitation> NetworkSetup::invite(Role role, std::int64_t expires)
{
    KOPA_ASSIGN(const DeviceKeys keys, deviceKeys());
    KOPA_ASSIGN(SpaceRecord space, ask(m_store, [](Store &store) { return store.commonSpace(); }));
    if (space.role != kopa::Role::Coordinator)
        return Error{ErrorCode::ReadOnly};
    KOPA_TRY(pin(space));
    KOPA_ASSIGN(MemberParts parts, ask(m_store, [&](Store &store) { return memberParts(store, space.id); }));
    KOPA_ASSIGN(const auto unsentEntries, ask(m_store, [&](Store &store) {
                    return store.memberParts(space.id, Store::MemberPart::Entry, true);
                }));
    KOPA_ASSIGN(const MemberLog log, parts.verified());
    Invitation invitation;
    invitation.space = space.id;
    invitation.server = space.serverUrl;
    invitation.serverKey = *space.serverKey;
    invitation.certificate = space.certificate;
    invitation.network = space.name;
    QList<EpochKey> held;
    if (space.key)
        held.append({space.epoch, space.keyId, *space.key});
    const SigningContext context{nowMs(), keysForDevice(log, keys, held), {}};
    KOPA_ASSIGN(const QByteArray entry,
                signAct(log, keys, inviteAct(invitation, newPersonId(), role, expires, false), context));
    parts.entries.append(entry);
    KOPA_ASSIGN(const MemberLog grown, parts.verified());
    space.logSeq = grown.headSeq();
    space.logHash = grown.headHash();
    const qsizetype sent = parts.entries.size() - 1 - unsentEntries.size();
    KOPA_TRY(ask(m_store, [&](Store &store) {
        return store.saveMemberLog(
            space, {storedParts(parts.entries), storedParts(parts.claims), sent, parts.claims.size()});
    }));
    return invitation;
}

Result<QList<MemberDevice>> NetworkSetup::members()
{
    KOPA_ASSIGN(const SpaceRecord space, ask(m_store, [](Store &store) { return store.commonSpace(); }));
    KOPA_ASSIGN(const MemberParts parts,
                ask(m_store, [&](Store &store) { return memberParts(store, space.id); }));
    KOPA_ASSIGN(const DeviceKeys keys, deviceKeys());
    KOPA_ASSIGN(const MemberLog log, parts.verified());
    QMap<crypto::DeviceId, std::int64_t> joined;
    for (const QByteArray &bytes : parts.claims)
        if (const auto claim = parseClaim(bytes); claim.ok())
            joined.insert(claim->device.id(), claim->time);
    const auto genesis = parseMemberEntry(parts.entries.first());
    QList<MemberDevice> devices;
    for (auto it = log.devices().begin(); it != log.devices().end(); ++it)
        devices.append(
            {it.key(), kopa::Role(log.role(it.key()).value_or(Role{})), it.key() == keys.id(),
             QDateTime::fromMSecsSinceEpoch(joined.value(it.key(), genesis.ok() ? genesis->time : 0))});
    std::sort(devices.begin(), devices.end(),
              [](const MemberDevice &a, const MemberDevice &b) { return a.joined < b.joined; });
    return devices;
}

} // namespace kopa::sync
