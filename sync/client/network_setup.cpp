#include "network_setup.h"

#include "block_taker.h"
#include "core/records/member_profile.h"
#include "core/records/space_about.h"
#include "handover.h"
#include "sync/membership/pairing.h"
#include "sync/membership/recovery_code.h"

#include <QSysInfo>
#include <QUrl>

namespace kopa::sync {

namespace {

const QString joiningLink = QStringLiteral("joining.link");
const QString joiningClaim = QStringLiteral("joining.claim");
const QString joiningName = QStringLiteral("joining.name");     ///< as typed, for a join that was cut off
const QString joiningPerson = QStringLiteral("joining.person"); ///< and a space, so that no name is one too
const QString pairingNonce = QStringLiteral("pairing.nonce");

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

SpaceRecord invitedSpace(const Invitation &invitation)
{
    SpaceRecord space;
    space.id = invitation.space;
    space.name = invitation.network;
    space.serverUrl = invitation.server;
    space.serverKey = invitation.serverKey;
    space.certificate = invitation.certificate;
    return space;
}

} // namespace

NetworkSetup::NetworkSetup(StoreThread &store, const std::atomic_bool &cancelled)
    : m_store(store), m_cancelled(cancelled)
{
}

Result<DeviceKeys> NetworkSetup::deviceKeys()
{
    return onStore(m_store, [](Store &store) -> Result<DeviceKeys> {
        return DeviceKeys{store.signingKey(), store.boxKey()};
    });
}

Result<void> NetworkSetup::introduce(const QString &personName)
{
    return onStore(m_store, [&](Store &store) {
        const RecordKey self{member_profile::type().number, QString::fromLatin1(store.deviceId().toHex())};
        Edit edit{self, {{member_profile::deviceName, QSysInfo::machineHostName()}}};
        if (!personName.trimmed().isEmpty())
            edit.fields.append({member_profile::personName, personName.trimmed()});
        const auto introduced = store.write(edit);
        // A reader writes nothing, this neither; and who waits to be confirmed does so later.
        const bool reads = !introduced.ok() && introduced.error().code == ErrorCode::ReadOnly;
        return reads ? Result<void>() : introduced;
    });
}

Result<SpaceId> NetworkSetup::found(const SpaceRecord &like, const PersonId &person, const QString &subject)
{
    KOPA_ASSIGN(const DeviceKeys keys, deviceKeys());
    const NewSpace made = createSpace(keys, person, nowMs());
    SpaceLog space;
    space.record = like;
    space.record.id = made.log.space();
    for (const QByteArray &entry : made.entries)
        space.entries.append(Receipted(entry));
    space.log = made.log;
    space.settle(keys);
    KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
        KOPA_TRY(space.save(store));
        Edit about{
            {space_about::type().number, space_about::idOf(space.record.id)},
            {{space_about::name, space.record.name}, {space_about::kind, std::int64_t(space.record.kind)}}};
        if (!subject.isEmpty())
            about.fields.append({space_about::subject, subject});
        about.space = space.record.id;
        return store.write(about);
    }));
    return space.record.id;
}

Result<void> NetworkSetup::create(const NetworkPlan &plan)
{
    if (!plan.serverUrl.isEmpty())
        KOPA_TRY(checkUrl(plan.serverUrl));
    KOPA_ASSIGN(const auto known, onStore(m_store, [](Store &store) { return store.spaces(); }));
    if (!known.isEmpty())
        return ErrorCode::AlreadyMember;
    SpaceRecord network;
    network.name = plan.name.trimmed();
    network.kind = SpaceKind::Network;
    network.serverUrl = plan.serverUrl;
    network.certificate = plan.certificate;
    KOPA_TRY(found(network, newPersonId(), {}));
    KOPA_TRY(introduce(plan.personName));
    return makeOwnSpace();
}

Result<PersonId> NetworkSetup::person()
{
    return onStore(m_store, [](Store &store) -> Result<PersonId> {
        KOPA_ASSIGN(const SpaceRecord common, store.commonSpace());
        KOPA_ASSIGN(const SpaceLog space, SpaceLog::load(store, common));
        const auto person = space.personOf(store.deviceId());
        if (!person)
            return ErrorCode::NotMember;
        return *person;
    });
}

Result<SpaceId> NetworkSetup::makeSpace(SpaceKind kind, const QString &name, const QString &subject)
{
    KOPA_ASSIGN(const PersonId self, person());
    KOPA_ASSIGN(const SpaceRecord common, onStore(m_store, [](Store &store) { return store.commonSpace(); }));
    SpaceRecord space;
    space.name = name.trimmed();
    space.kind = kind;
    space.serverUrl = common.serverUrl;
    space.serverKey = common.serverKey;
    space.certificate = common.certificate;
    return found(space, self, subject);
}

Result<void> NetworkSetup::makeOwnSpace()
{
    KOPA_ASSIGN(const auto known, onStore(m_store, [](Store &store) { return store.spaces(); }));
    for (const SpaceRecord &space : known)
        if (space.kind == SpaceKind::Own)
            return {};
    const auto made = makeSpace(SpaceKind::Own, QString(), QString());
    return made.ok() ? Result<void>() : Result<void>(made.error());
}

/// Kept, so that a join that was cut off is the same one when it is taken up again.
Result<QByteArray> NetworkSetup::claimBytes(const Invitation &invitation, bool remote)
{
    KOPA_ASSIGN(const DeviceKeys keys, deviceKeys());
    const QString name = invitation.link() + (remote ? QStringLiteral(" from afar") : QString());
    return onStore(m_store, [&](Store &store) -> Result<QByteArray> {
        KOPA_ASSIGN(const QVariant begun, store.setting(joiningLink));
        if (begun.toString() == name) {
            KOPA_ASSIGN(const QVariant kept, store.setting(joiningClaim));
            return QByteArray::fromBase64(kept.toString().toLatin1());
        }
        QByteArray made;
        if (remote) {
            const RemoteClaim claim = makeRemoteClaim(invitation, keys, nowMs());
            made = claim.claim;
            KOPA_TRY(store.setSetting(pairingNonce, QString::fromLatin1(claim.nonce.toHex())));
        } else {
            made = makeClaim(invitation, keys, nowMs());
        }
        KOPA_TRY(store.setSetting(joiningClaim, QString::fromLatin1(made.toBase64())));
        KOPA_TRY(store.setSetting(joiningLink, name));
        return made;
    });
}

Result<void> NetworkSetup::claim(SyncRun &line, const Invitation &invitation, const SpaceRecord &invited,
                                 bool remote)
{
    KOPA_ASSIGN(const QByteArray bytes, claimBytes(invitation, remote));
    KOPA_ASSIGN(auto connection, line.connect(invited));
    SpaceRecord space = invited;
    space.serverKey = connection->serverKey();
    Session session(m_store, *connection);
    KOPA_TRY(session.join(space, bytes, {}, [&](const MemberLog &log) -> Result<QList<EpochKey>> {
        if (remote)
            return QList<EpochKey>();
        KOPA_ASSIGN(const EpochKey key, keyFromInvitation(log, invitation));
        return QList<EpochKey>{key};
    }));
    KOPA_TRY(line.keepChallenge(*connection));
    line.goOnWith(std::move(connection));
    return {};
}

Result<void> NetworkSetup::join(const QString &link, const QString &personName)
{
    KOPA_ASSIGN(const Invitation invitation, Invitation::parse(link));
    KOPA_ASSIGN(const auto known, onStore(m_store, [](Store &store) { return store.spaces(); }));
    if (!known.isEmpty())
        return ErrorCode::AlreadyMember;
    KOPA_TRY(onStore(m_store, [&](Store &store) { return store.setSetting(joiningName, personName); }));
    const SpaceRecord space = invitedSpace(invitation);
    bool remote = false;
    SyncRun line(m_store, m_cancelled);
    auto joined = claim(line, invitation, space, false);
    // Only the member list knows whether an invitation is one from afar; it refuses a claim of the other
    // kind.
    if (!joined.ok() && joined.error().code == ErrorCode::Malformed) {
        remote = true;
        joined = claim(line, invitation, space, true);
    }
    if (!joined.ok())
        return joined;
    KOPA_TRY(hasJoined(space.id, personName));
    if (remote)
        return ErrorCode::NotConfirmed;
    KOPA_TRY(settleIn());
    const auto synced = line.run();
    return synced.ok() ? Result<void>() : Result<void>(synced.error());
}

Result<void> NetworkSetup::hasJoined(const SpaceId &space, const QString &personName)
{
    return onStore(m_store, [&](Store &store) -> Result<void> {
        KOPA_TRY(store.setSetting(joiningLink, QString()));
        KOPA_TRY(store.setSetting(joiningClaim, QString()));
        KOPA_ASSIGN(const SpaceRecord kept, store.space(space));
        KOPA_ASSIGN(const SpaceLog log, SpaceLog::load(store, kept));
        for (auto it = log.log->invitations().begin(); it != log.log->invitations().end(); ++it)
            if (it->claimedBy == store.deviceId() &&
                log.personOf(it->author) == std::optional(it->action.person))
                KOPA_TRY(addOwnSponsor(store, it->author));
        return store.setSetting(joiningPerson, personName + u' ');
    });
}

/// The list of a space as a hub handed it out, with this device's own claim after what the server has
/// receipted.
static Result<SpaceLog> handedOut(const MeetingAnswer &answer, const SpaceRecord &record)
{
    for (const QByteArray &bytes : answer.blocks) {
        KOPA_ASSIGN(const ParcelBlock block, parseParcelBlock(bytes));
        const auto *const part = std::get_if<ParcelSpace>(&block);
        if (!part || part->space != record.id)
            continue;
        SpaceLog space;
        space.record = record;
        space.entries = part->entries;
        space.claims = part->claims;
        space.sentEntries = part->entries.size();
        space.sentClaims = receiptedCount(part->claims);
        const auto vouched =
            verifiedLog(space.entries, space.claims.first(space.sentClaims), record.serverKey);
        if (!vouched.ok() || vouched->space() != record.id)
            return ErrorCode::SignatureInvalid;
        KOPA_ASSIGN(space.log, space.trial());
        return space;
    }
    return ErrorCode::InvitationUnknown;
}

Result<void> NetworkSetup::joinInRoom(Connection &hub, const QByteArray &room, const SpaceId &network)
{
    KOPA_ASSIGN(const QVariant begun,
                onStore(m_store, [](Store &store) { return store.setting(joiningLink); }));
    const auto invitation = Invitation::parse(begun.toString());
    if (!invitation.ok())
        return ErrorCode::NotMember;
    if (invitation->space != network)
        return ErrorCode::ParcelForeign;
    KOPA_ASSIGN(const QByteArray claim, claimBytes(*invitation, false));
    MeetingRequest request{crypto::randomBytes(nonceBytes), room, {}, {}};
    request.spaces.append({network, {}, {}, {}});
    request.blocks.append(encodeParcelBlock(ParcelSpace{network, {}, {Receipted(claim)}, {}}));
    KOPA_ASSIGN(const MeetingAnswer answer, hub.meet(request));
    KOPA_ASSIGN(SpaceLog space, handedOut(answer, invitedSpace(*invitation)));
    KOPA_ASSIGN(const EpochKey key, keyFromInvitation(*space.log, *invitation));
    KOPA_ASSIGN(const DeviceKeys keys, deviceKeys());
    space.kept = {key};
    space.settle(keys);
    KOPA_ASSIGN(const QVariant name, onStore(m_store, [&](Store &store) -> Result<QVariant> {
                    KOPA_TRY(space.save(store));
                    return store.setting(joiningName);
                }));
    KOPA_TRY(hasJoined(network, name.toString()));
    return settleIn();
}

Result<void> NetworkSetup::settleIn()
{
    KOPA_ASSIGN(const QVariant waiting,
                onStore(m_store, [](Store &store) { return store.setting(joiningPerson); }));
    KOPA_ASSIGN(const SpaceRecord common, onStore(m_store, [](Store &store) { return store.commonSpace(); }));
    if (waiting.toString().isEmpty() || common.role == kopa::Role::None)
        return {};
    KOPA_TRY(introduce(waiting.toString()));
    // Another device of the same person has such a space, and lets this one in.
    const auto sponsors = onStore(m_store, [](Store &store) { return ownSponsors(store); });
    if (sponsors.isEmpty())
        KOPA_TRY(makeOwnSpace());
    return onStore(m_store, [](Store &store) { return store.setSetting(joiningPerson, QString()); });
}

Result<void> NetworkSetup::recover(const QString &codeOrLink, const QString &serverUrl,
                                   const QString &personName)
{
    KOPA_ASSIGN(const auto known, onStore(m_store, [](Store &store) { return store.spaces(); }));
    if (!known.isEmpty())
        return ErrorCode::AlreadyMember;
    SpaceRecord like;
    like.kind = SpaceKind(0);
    like.serverUrl = serverUrl;
    std::optional<RecoveryCode> code;
    if (RecoveryLink::looksLike(codeOrLink)) {
        KOPA_ASSIGN(const RecoveryLink link, RecoveryLink::parse(codeOrLink));
        code = link.code;
        like.serverUrl = link.server;
        like.serverKey = link.serverKey;
        like.certificate = link.certificate;
    } else {
        KOPA_ASSIGN(code, RecoveryCode::parse(codeOrLink));
    }
    KOPA_TRY(checkUrl(like.serverUrl));
    const DeviceKeys sponsor = code->keys();
    SyncRun run(m_store, m_cancelled);
    KOPA_ASSIGN(const auto connection, run.connect(like, sponsor));
    like.serverKey = connection->serverKey();
    const auto listed = connection->spaces();
    if (!listed.ok())
        return listed.error().code == ErrorCode::NotMember ? Error{ErrorCode::CodeUnknown} : listed.error();
    QList<SpaceRecord> spaces;
    for (const SpaceId &id : listed->spaces) {
        spaces.append(like);
        spaces.last().id = id;
    }
    KOPA_ASSIGN(const int entered, Handover(m_store, *connection, sponsor).letIn(spaces));
    if (entered == 0)
        return ErrorCode::CodeUnknown;
    KOPA_TRY(onStore(m_store, [&](Store &store) { return addOwnSponsor(store, sponsor.id()); }));
    const auto synced = run.run();
    if (!synced.ok())
        return synced.error();
    return introduce(personName);
}

} // namespace kopa::sync
