#include "space_key.h"

#include "core/crypto/secret_box.h"

namespace kopa::sync {

using namespace crypto;

static QByteArray signNext(const MemberLog &log, const DeviceKeys &author, MemberAction action,
                           std::int64_t time)
{
    MemberEntry entry;
    entry.space = log.space();
    entry.seq = log.entryCount();
    entry.previous = log.headHash();
    entry.author = author.id();
    entry.time = time;
    entry.action = std::move(action);
    return signMemberEntry(entry, author.signing.secret);
}

NewSpace createSpace(const DeviceKeys &creator, std::int64_t time)
{
    MemberEntry genesis;
    genesis.author = creator.id();
    genesis.time = time;
    genesis.action = GenesisAction{creator.publicDevice(), randomBytes(16)};
    const QByteArray first = signMemberEntry(genesis, creator.signing.secret);
    MemberLog log = MemberLog::fromGenesis(first).value();

    const SpaceKey key = SpaceKey::random();
    EpochAction epoch{0, keyId(key, log.space(), 0), {}};
    epoch.wraps.append({creator.id(), wrapSpaceKey(key, log.space(), 0, creator.box.open)});
    const QByteArray second = signNext(log, creator, epoch, time);
    if (!log.append(second).ok())
        qFatal("a space's own second entry does not fit its first");
    return {{first, second}, log, key};
}

QByteArray makeInvite(const MemberLog &log, const DeviceKeys &author, const Invitation &invitation, Role role,
                      std::int64_t expires, const std::optional<SpaceKey> &roomKey, std::int64_t time)
{
    const InvitationKeys keys = invitationKeys(invitation.secret);
    InviteAction action{keys.sign.verify, keys.box.open, role, expires, 0, {}};
    if (roomKey && !log.epochs().isEmpty()) {
        action.epoch = log.epochs().last().epoch;
        action.wrappedKey = wrapSpaceKey(*roomKey, log.space(), action.epoch, keys.box.open);
    }
    return signNext(log, author, action, time);
}

QByteArray makeRevokeInvite(const MemberLog &log, const DeviceKeys &author, const VerifyKey &invitation,
                            std::int64_t time)
{
    return signNext(log, author, RevokeInviteAction{invitation}, time);
}

QByteArray makeClaim(const Invitation &invitation, const DeviceKeys &device, std::int64_t time)
{
    const InvitationKeys keys = invitationKeys(invitation.secret);
    Claim claim;
    claim.space = invitation.space;
    claim.invitation = keys.sign.verify;
    claim.device = device.publicDevice();
    claim.time = time;
    return signClaim(claim, keys.sign.secret, device.signing.secret);
}

Result<EpochKey> keyFromInvitation(const MemberLog &log, const Invitation &invitation)
{
    const InvitationKeys keys = invitationKeys(invitation.secret);
    const auto known = log.invitations().constFind(keys.sign.verify);
    if (known == log.invitations().cend())
        return ErrorCode::InvitationUnknown;
    const InviteAction &action = known->action;
    if (action.wrappedKey.isEmpty() || qsizetype(action.epoch) >= log.epochs().size())
        return ErrorCode::KeyMissing;
    const KeyId id = log.epochs()[qsizetype(action.epoch)].key;
    KOPA_ASSIGN(const SpaceKey key,
                unwrapSpaceKey(action.wrappedKey, log.space(), action.epoch, id, keys.box));
    return EpochKey{action.epoch, id, key};
}

QList<EpochKey> keysForDevice(const MemberLog &log, const DeviceKeys &device)
{
    QList<EpochKey> keys;
    for (const EpochAction &epoch : log.epochs()) {
        for (const EpochAction::Wrap &wrap : epoch.wraps) {
            if (wrap.device != device.id())
                continue;
            const auto key = unwrapSpaceKey(wrap.key, log.space(), epoch.epoch, epoch.key, device.box);
            if (key.ok())
                keys.append({epoch.epoch, epoch.key, *key});
        }
    }
    return keys;
}

} // namespace kopa::sync
