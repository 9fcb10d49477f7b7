#include "act.h"
#include "core/crypto/secret_box.h"

#include <algorithm>

namespace kopa::sync {

using namespace crypto;

namespace {

/// Turns what was ordered into what the log will hold, with the keys and cut-offs of this moment.
struct ActSigner
{
    const MemberLog &log;
    const SigningContext &context;

    Result<MemberAction> operator()(const InviteAct &act) const
    {
        const std::uint32_t epoch = log.epochs().last().action.epoch;
        InviteAction action{act.sign, act.box, act.person, act.role, act.expires, epoch, {}};
        if (!act.remote) {
            KOPA_ASSIGN(action.wrappedKey, wrapFor(act.box));
        }
        return MemberAction(action);
    }
    Result<MemberAction> operator()(const RevokeAct &act) const
    {
        return MemberAction(RevokeInviteAction{act.sign});
    }
    Result<MemberAction> operator()(const RotateAct &act) const
    {
        const EpochAction &last = log.epochs().last().action;
        const SpaceKey key = SpaceKey::random();
        EpochAction action{last.epoch + 1, keyId(key, log.space(), last.epoch + 1), {}, {}};
        if (!act.closed) {
            KOPA_ASSIGN(const EpochKey former, newestKey(log, context.keys));
            action.previous = sealPreviousKey(former.key, log.space(), action.epoch, key);
        }
        for (const DeviceId &device : log.state().activeDevices()) {
            const BoxPublicKey box = log.device(device)->box;
            action.wraps.append({device, wrapSpaceKey(key, log.space(), action.epoch, box)});
        }
        return MemberAction(action);
    }
    Result<MemberAction> operator()(const RemoveDevicesAct &act) const { return remove(act.devices); }
    Result<MemberAction> operator()(const RemovePersonAct &act) const
    {
        QList<DeviceId> devices;
        for (auto it = log.devices().cbegin(); it != log.devices().cend(); ++it) {
            if (it->person == act.person && it->standing != Member::Standing::Removed)
                devices.append(it.key());
        }
        return remove(devices);
    }
    Result<MemberAction> operator()(const RoleAct &act) const
    {
        const auto person = log.state().persons().constFind(act.person);
        if (person == log.state().persons().cend())
            return ErrorCode::NotFound;
        RoleAction action{act.person, act.role, {}};
        if (!roleAllowsWriting(person->role) || roleAllowsWriting(act.role))
            return MemberAction(action);
        QList<DeviceId> devices;
        for (auto it = log.devices().cbegin(); it != log.devices().cend(); ++it) {
            if (it->person == act.person && log.role(it.key()))
                devices.append(it.key());
        }
        action.cuts = cutsOf(devices);
        return MemberAction(action);
    }
    Result<MemberAction> operator()(const AdmitAct &act) const
    {
        AdmitAction action{act.device, act.person, act.role, act.recovery, newestEpoch(), {}};
        KOPA_ASSIGN(action.wrappedKey, wrapFor(act.device.box));
        return MemberAction(action);
    }
    Result<MemberAction> operator()(const ConfirmAct &act) const
    {
        const auto device = log.device(act.device);
        if (!device)
            return ErrorCode::NotFound;
        ConfirmAction action{act.device, newestEpoch(), {}};
        KOPA_ASSIGN(action.wrappedKey, wrapFor(device->box));
        return MemberAction(action);
    }
    Result<MemberAction> operator()(const ResolveAct &act) const
    {
        return MemberAction(ResolveAction{act.seq, act.hash});
    }

    std::uint32_t newestEpoch() const { return log.epochs().last().action.epoch; }
    Result<QByteArray> wrapFor(const BoxPublicKey &recipient) const
    {
        KOPA_ASSIGN(const EpochKey key, newestKey(log, context.keys));
        return wrapSpaceKey(key.key, log.space(), key.epoch, recipient);
    }
    Result<MemberAction> remove(QList<DeviceId> devices) const
    {
        if (devices.isEmpty())
            return ErrorCode::NotFound;
        std::sort(devices.begin(), devices.end());
        devices.erase(std::unique(devices.begin(), devices.end()), devices.end());
        return MemberAction(RemoveAction{devices, cutsOf(devices)});
    }
    QList<CutOff> cutsOf(QList<DeviceId> devices) const
    {
        std::sort(devices.begin(), devices.end());
        QList<CutOff> cuts;
        for (const DeviceId &device : std::as_const(devices)) {
            const auto head = context.heads.constFind(device);
            if (head != context.heads.cend() && head->seq > 0)
                cuts.append({device, head->seq, head->hash});
        }
        return cuts;
    }
};

} // namespace

Result<QByteArray> signAct(const MemberLog &log, const DeviceKeys &author, const Act &act,
                           const SigningContext &context)
{
    if (log.epochs().isEmpty())
        return ErrorCode::KeyMissing;
    MemberEntry entry;
    entry.space = log.space();
    entry.seq = log.entryCount();
    entry.previous = log.headHash();
    entry.claims = log.claimCount();
    entry.author = author.id();
    entry.time = context.time;
    KOPA_ASSIGN(entry.action, std::visit(ActSigner{log, context}, act));
    QByteArray bytes = signMemberEntry(entry, author.signing.secret);
    KOPA_TRY(log.wouldTake(bytes));
    return bytes;
}

} // namespace kopa::sync
