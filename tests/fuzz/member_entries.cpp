#include "core/crypto/envelope.h"
#include "fuzz_entry.h"
#include "sync/membership/fingerprint.h"
#include "sync/membership/recovery_code.h"
#include "test_device.h"

#include <memory>

namespace kopa {

using namespace sync;

namespace {

/// Only envelopes that the device has made are believed, however they are changed.
FuzzEntry envelopeEntry()
{
    const auto space = std::make_shared<TestSpace>();
    const auto device = std::make_shared<TestDevice>(space->coordinator, *space);
    const QList seeds{device->envelope("one"), device->envelope("two", 3000)};
    const auto holds = [space, device, seeds](const QByteArray &bytes) {
        const auto envelope = crypto::parseEnvelope(bytes);
        if (!envelope.ok())
            return true;
        const bool opens = crypto::openEnvelope(*envelope, space->made.key).ok();
        const bool believed = crypto::verifyEnvelope(*envelope, device->keys.signing.verify);
        return (!believed || seeds.contains(bytes)) && (!opens || envelope->sealed.size() > 40);
    };
    return {"envelope", holds, seeds};
}

/// One of each kind of entry and claim, in their lists' order.
std::shared_ptr<TestSpace> fullSpace()
{
    const auto space = std::make_shared<TestSpace>();
    const DeviceKeys &coordinator = space->coordinator;
    const DeviceKeys editor = space->join(Role::Editor);
    QByteArray nonce;
    const DeviceKeys remote = space->joinFromAfar(Role::Editor, &nonce);
    const Hash claim = pairingOf(space->log, remote.id())->claim;
    space->addClaim(makePairingAnswer(space->log, coordinator, claim).value());
    space->addClaim(makePairingReveal(space->log, remote, nonce).value());
    space->act(coordinator, ConfirmAct{remote.id()});
    space->admit(editor, true);
    space->heads.insert(editor.id(), {editor.id(), 3, *Hash::from(QByteArray(32, 'e'))});
    space->act(coordinator, RoleAct{space->personOf(editor), Role::Reader});
    space->act(coordinator, RemoveDevicesAct{{editor.id()}});
    space->act(coordinator, RotateAct{});
    const Invitation unused = space->invite(Role::Reader);
    space->act(coordinator, RevokeAct{crypto::invitationKeys(unused.secret).sign.verify});
    space->act(coordinator, ResolveAct{1, claim});
    return space;
}

FuzzEntry memberEntryEntry()
{
    const auto holds = [](const QByteArray &bytes) {
        const auto entry = parseMemberEntry(bytes);
        return !entry.ok() || (entry->seq == 0) == entry->space.isZero();
    };
    return {"member_entry", holds, fullSpace()->entries};
}

/// A log takes only what its members have signed.
FuzzEntry memberLogEntry()
{
    const auto space = std::make_shared<TestSpace>();
    const MemberLog before = space->log;
    space->invite(Role::Editor);
    const QByteArray next = space->entries.last();
    const QByteArray claim = makeClaim(space->invite(Role::Reader), DeviceKeys::create(), TestSpace::now);
    const MemberLog invited = space->log;
    const auto holds = [=](const QByteArray &bytes) {
        MemberLog log = before;
        MemberLog joined = invited;
        const bool appended = log.append(bytes).ok() && log.entryCount() > before.entryCount();
        const bool admitted = joined.addClaim(bytes).ok();
        return (!appended || bytes == next) && (!admitted || bytes == claim);
    };
    return {"member_log", holds, {next, claim, space->entries.first()}};
}

/// Whatever its kind: what is believed is what was signed.
FuzzEntry claimEntry()
{
    const auto space = fullSpace();
    const QByteArray claim = space->claims.first();
    const VerifyKey ours = parseClaim(claim)->invitation;
    const auto holds = [claim, ours](const QByteArray &bytes) {
        const auto item = parseClaimItem(bytes);
        const auto *const parsed = item.ok() ? std::get_if<Claim>(&*item) : nullptr;
        return !parsed || parsed->invitation != ours || verifyClaim(*parsed) == (bytes == claim);
    };
    return {"claim", holds, space->claims};
}

/// A code that is taken has one form, and is not another one.
FuzzEntry recoveryCodeEntry()
{
    const RecoveryCode code = RecoveryCode::create();
    const RecoveryLink link{RecoveryCode::create(), QStringLiteral("https://kopa.example"),
                            code.keys().signing.verify, QByteArray(32, 'c')};
    const auto holds = [](const QByteArray &bytes) {
        const auto typed = RecoveryCode::parse(QString::fromUtf8(bytes));
        const auto scanned = RecoveryLink::parse(QString::fromUtf8(bytes));
        const bool typedHolds = !typed.ok() || RecoveryCode::parse(typed->text()).ok();
        return typedHolds && (!scanned.ok() || RecoveryLink::parse(scanned->link()).ok());
    };
    return {"recovery_code", holds, {code.text().toUtf8(), link.link().toUtf8()}};
}

FuzzEntry actEntry()
{
    const TestSpace space;
    const DeviceId device = space.coordinator.id();
    const QList<QByteArray> seeds{
        encodeAct(inviteAct(space.newInvitation(), space.person, Role::Editor, 60, true)),
        encodeAct(RevokeAct{space.coordinator.signing.verify}),
        encodeAct(RotateAct{true}),
        encodeAct(RemoveDevicesAct{{device, device}}),
        encodeAct(RemovePersonAct{space.person}),
        encodeAct(RoleAct{space.person, Role::Reader}),
        encodeAct(AdmitAct{space.coordinator.publicDevice(), space.person, Role::Editor, true}),
        encodeAct(ConfirmAct{device}),
        encodeAct(ResolveAct{7, space.log.headHash()})};
    const auto holds = [](const QByteArray &bytes) {
        const auto act = parseAct(bytes);
        return !act.ok() || encodeAct(*act) == bytes;
    };
    return {"act", holds, seeds};
}

FuzzEntry fingerprintEntry()
{
    const TestSpace space;
    const auto holds = [](const QByteArray &bytes) {
        const auto parsed = Fingerprint::parse(QString::fromUtf8(bytes));
        return !parsed.ok() || Fingerprint::parse(parsed->link()).value() == *parsed;
    };
    return {"fingerprint", holds, {Fingerprint::of(space.log).link().toUtf8()}};
}

FuzzEntry forkEntry()
{
    TestSpace space;
    const QByteArray receipt(64, 'r');
    const Fork fork{ReceiptKind::Entry, 1, {space.entries[0], receipt}, {space.entries[1], receipt}};
    const auto holds = [](const QByteArray &bytes) {
        const auto parsed = Fork::parse(bytes);
        return !parsed.ok() || parsed->encode() == bytes;
    };
    return {"fork", holds, {fork.encode()}};
}

FuzzEntry invitationEntry()
{
    Invitation invitation;
    invitation.server = QStringLiteral("https://kopa.example");
    Invitation longer = invitation;
    longer.certificate = QByteArray(32, 'c');
    longer.network = QStringLiteral("Esimerkki");
    const auto holds = [](const QByteArray &bytes) {
        const auto parsed = Invitation::parse(QString::fromUtf8(bytes));
        return !parsed.ok() || Invitation::parse(parsed->link()).ok();
    };
    return {"invitation", holds, {invitation.link().toUtf8(), longer.link().toUpper().toUtf8()}};
}

} // namespace

QList<FuzzEntry> memberEntries()
{
    return {envelopeEntry(),     memberEntryEntry(), memberLogEntry(),   claimEntry(), invitationEntry(),
            recoveryCodeEntry(), actEntry(),         fingerprintEntry(), forkEntry()};
}

} // namespace kopa
