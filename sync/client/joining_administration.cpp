#include "space_administration.h"
#include "sync/membership/pairing.h"
#include "sync/membership/recovery_code.h"

namespace kopa::sync {

Result<InvitationLink> SpaceAdministration::invite(const InvitationOffer &offer)
{
    KOPA_ASSIGN(SpaceLog space, load(offer.space));
    if (space.record.serverUrl.isEmpty())
        return ErrorCode::ServerUnknown;
    if (!space.record.serverKey) {
        KOPA_TRY(m_sync());
        KOPA_ASSIGN(space, load(offer.space));
    }
    if (!space.record.serverKey)
        return ErrorCode::ServerUnknown;
    const auto own = space.personOf(onStore(m_store, [](Store &store) { return store.deviceId(); }));
    if (!own)
        return ErrorCode::NotMember;
    Invitation invitation;
    invitation.space = offer.space;
    invitation.server = space.record.serverUrl;
    invitation.serverKey = *space.record.serverKey;
    invitation.certificate = space.record.certificate;
    invitation.network = space.record.name;
    InvitationLink link;
    constexpr qint64 secondsInMinute = 60;
    if (offer.minutes > 0)
        link.expires = QDateTime::currentDateTimeUtc().addSecs(offer.minutes * secondsInMinute);
    const std::int64_t expires = link.expires.isValid() ? link.expires.toSecsSinceEpoch() : 0;
    const PersonId person = offer.ownDevice ? *own : newPersonId();
    const Role role = offer.ownDevice ? space.log->state().persons().value(*own).role : Role(offer.role);
    const InviteAct act = inviteAct(invitation, person, role, expires, offer.remote);
    KOPA_TRY(order(offer.space, act));
    send();
    KOPA_ASSIGN(const SpaceLog after, load(offer.space));
    link.link = invitation.link();
    link.onServer = after.log->server() && after.log->invitations().contains(act.sign);
    return link;
}

Result<QList<OpenInvitation>> SpaceAdministration::invitations(const SpaceId &id)
{
    KOPA_ASSIGN(const SpaceLog space, load(id));
    QList<OpenInvitation> open;
    if (!space.log)
        return open;
    const auto own = space.personOf(onStore(m_store, [](Store &store) { return store.deviceId(); }));
    for (auto it = space.log->invitations().begin(); it != space.log->invitations().end(); ++it) {
        const InviteAction &action = it->action;
        constexpr std::int64_t msInSecond = 1000;
        const bool expired = action.expires != 0 && action.expires * msInSecond <= nowMs();
        if (it->revoked || it->claimedBy || expired)
            continue;
        open.append({it.key(), kopa::Role(action.role), action.isRemote(), own == action.person,
                     action.expires == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(action.expires)});
    }
    return open;
}

Result<void> SpaceAdministration::revoke(const SpaceId &space, const VerifyKey &invitation)
{
    KOPA_TRY(order(space, RevokeAct{invitation}));
    send();
    return {};
}

Result<QList<Pairing>> SpaceAdministration::pairings()
{
    send();
    KOPA_ASSIGN(const auto all, loadAll());
    const DeviceId self = onStore(m_store, [](Store &store) { return store.deviceId(); });
    QList<Pairing> result;
    for (const SpaceLog &space : all) {
        for (const PairingState &pairing : space.log->state().pairings()) {
            const bool mine = pairing.device == self;
            const bool ours =
                space.coordinates(self) || space.personOf(pairing.device) == space.personOf(self);
            if (mine || (ours && space.isActive(self)))
                result.append({space.record.id, pairing.device, pairing.code(space.record.id), mine});
        }
    }
    return result;
}

Result<void> SpaceAdministration::confirm(const Pairing &pairing, bool same)
{
    // Whoever joins has no right to let itself in: its word is spoken to the other person.
    if (pairing.mine)
        return {};
    if (same)
        KOPA_TRY(order(pairing.space, ConfirmAct{pairing.device}));
    else
        KOPA_TRY(order(pairing.space, RemoveDevicesAct{{pairing.device}}));
    send();
    return {};
}

Result<QString> SpaceAdministration::makeRecoveryCode()
{
    const RecoveryCode code = RecoveryCode::create();
    const PublicDevice device = code.keys().publicDevice();
    const DeviceId self = onStore(m_store, [](Store &store) { return store.deviceId(); });
    KOPA_ASSIGN(const auto all, loadAll());
    for (const SpaceLog &space : all) {
        const auto person = space.personOf(self);
        if (!person || !space.isActive(self) || space.record.frozen)
            continue;
        const Role role = space.log->state().persons().value(*person).role;
        KOPA_TRY(order(space.record.id, AdmitAct{device, *person, role, true}));
        QList<DeviceId> former;
        for (const Member &member : space.log->devices())
            if (member.recovery && member.person == *person && member.standing == Member::Standing::Active)
                former.append(member.device.id());
        if (!former.isEmpty())
            KOPA_TRY(order(space.record.id, RemoveDevicesAct{former}));
    }
    send();
    return code.text();
}

Result<QString> SpaceAdministration::recoveryLink(const QString &text)
{
    KOPA_ASSIGN(const RecoveryCode code, RecoveryCode::parse(text));
    KOPA_ASSIGN(const SpaceRecord space, onStore(m_store, [](Store &store) { return store.commonSpace(); }));
    if (space.serverUrl.isEmpty() || !space.serverKey)
        return ErrorCode::ServerUnknown;
    return RecoveryLink{code, space.serverUrl, *space.serverKey, space.certificate}.link();
}

Result<void> SpaceAdministration::recover(const QString &codeOrLink, const QString &serverUrl,
                                          const QString &personName)
{
    return NetworkSetup(m_store, m_cancelled).recover(codeOrLink, serverUrl, personName);
}

} // namespace kopa::sync
