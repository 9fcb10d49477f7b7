#include "test_space.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::sync {

namespace {

/// Everything a member list says, in one text.
QByteArray saidBy(const MemberLog &log)
{
    const MemberState &state = log.state();
    QList<QByteArray> lines;
    for (auto it = state.devices().cbegin(); it != state.devices().cend(); ++it) {
        QByteArray line = it.key().toHex() + it->person.toHex() + char('0' + int(it->standing)) +
                          char('0' + int(it->recovery)) + QByteArray::number(qulonglong(it->since));
        for (const Member::Grant &grant : it->grants)
            line += QByteArray::number(qulonglong(grant.position)) + (grant.writes ? "+" : "-");
        for (const Member::Limit &limit : it->limits)
            line += QByteArray::number(qulonglong(limit.position)) + ':' +
                    QByteArray::number(qulonglong(limit.seq));
        lines.append(line);
    }
    for (auto it = state.persons().cbegin(); it != state.persons().cend(); ++it)
        lines.append(it.key().toHex() + char('0' + int(it->role)));
    for (auto it = state.invitations().cbegin(); it != state.invitations().cend(); ++it)
        lines.append(it.key().toHex() + (it->revoked ? "r" : "o") +
                     (it->claimedBy ? it->claimedBy->toHex() : QByteArray()));
    for (const PairingState &pairing : state.pairings())
        lines.append(pairing.claim.toHex() + pairing.answerNonce.toHex() + pairing.claimNonce.toHex());
    lines.append(QByteArray::number(state.epochs().size()) + (log.rotationDue(TestSpace::now) ? "d" : "-"));
    std::sort(lines.begin(), lines.end());
    return log.headHash().toHex() + lines.join('\n');
}

DeviceKeys anyOf(const QList<DeviceKeys> &devices)
{
    return devices[*rc::gen::inRange<qsizetype>(0, devices.size())];
}

/// One random step of a space's life; what the log refuses is left out.
void step(TestSpace &space, QList<DeviceKeys> &devices, QList<QByteArray> &open)
{
    const DeviceKeys author = anyOf(devices);
    const DeviceKeys target = anyOf(devices);
    const auto role = Role(*rc::gen::inRange(1, 4));
    const auto attempt = [&](const Act &act) {
        const auto entry = signAct(space.log, author, act, space.context(author));
        if (entry.ok())
            space.append(*entry);
        return entry.ok();
    };
    switch (*rc::gen::inRange(0, 7)) {
    case 0: {
        const bool remote = *rc::gen::arbitrary<bool>();
        const Invitation invitation = space.newInvitation();
        if (!attempt(inviteAct(invitation, newPersonId(), role, 0, remote)))
            return;
        const DeviceKeys joiner = DeviceKeys::create();
        devices.append(joiner);
        open.append(remote ? makeRemoteClaim(invitation, joiner, TestSpace::now).claim
                           : makeClaim(invitation, joiner, TestSpace::now));
        return;
    }
    case 1:
    case 2:
        if (!open.isEmpty()) {
            const QByteArray claim = open.takeAt(*rc::gen::inRange<qsizetype>(0, open.size()));
            if (space.log.addClaim(claim).ok())
                space.claims.append(claim);
        }
        return;
    case 3:
        attempt(RoleAct{space.personOf(target), role});
        return;
    case 4:
        attempt(RemoveDevicesAct{{target.id()}});
        return;
    case 5:
        attempt(RotateAct{*rc::gen::arbitrary<bool>()});
        return;
    default:
        attempt(ConfirmAct{target.id()});
    }
}

} // namespace

RC_GTEST_PROP(MemberLogProperties, any_delivery_in_pieces_says_the_same, ())
{
    TestSpace space;
    QList<DeviceKeys> devices{space.coordinator};
    QList<QByteArray> open;
    for (int steps = *rc::gen::inRange(0, 25); steps > 0; --steps)
        step(space, devices, open);
    const crypto::SigningPair server = crypto::newSigningPair();
    const auto entries = receipted(ReceiptKind::Entry, space.log.space(), space.entries, server);
    const auto claims = receipted(ReceiptKind::Claim, space.log.space(), space.claims, server);
    MemberLog log = MemberLog::fromGenesis(entries.first(), server.verify).value();
    qsizetype someEntries = 1;
    qsizetype someClaims = 0;
    while (someEntries < entries.size() || someClaims < claims.size()) {
        // Either list may run ahead of the other; an entry that counts a claim not yet here waits for it.
        qsizetype &some = *rc::gen::arbitrary<bool>() ? someEntries : someClaims;
        some += *rc::gen::inRange<qsizetype>(1, 4);
        someEntries = std::min(entries.size(), someEntries);
        someClaims = std::min(claims.size(), someClaims);
        const auto taken = log.absorb(entries.first(someEntries), claims.first(someClaims));
        if (!taken.ok())
            RC_ASSERT(taken.error().code == ErrorCode::ChainBroken);
    }
    RC_ASSERT(log.absorb(entries, claims).ok());
    RC_ASSERT(saidBy(log) == saidBy(space.log));
}

RC_GTEST_PROP(MemberLogProperties, somebody_coordinates_and_every_key_reaches_the_active, ())
{
    TestSpace space;
    QList<DeviceKeys> devices{space.coordinator};
    QList<QByteArray> open;
    for (int steps = *rc::gen::inRange(0, 25); steps > 0; --steps) {
        step(space, devices, open);
        RC_ASSERT(space.log.state().coordinators() > 0);
    }
    for (const DeviceKeys &device : devices) {
        const auto member = space.log.devices().constFind(device.id());
        const bool removed =
            member != space.log.devices().cend() && member->standing == Member::Standing::Removed;
        RC_ASSERT(!removed || !space.log.role(device.id()));
    }
    for (const DeviceKeys &device : devices) {
        if (space.log.role(device.id()) != Role::Coordinator)
            continue;
        space.act(device, RotateAct{true});
        for (const DeviceKeys &each : devices) {
            const auto keys = keysForDevice(space.log, each);
            const bool has = !keys.isEmpty() && keys.last().epoch == space.log.epochs().last().action.epoch;
            RC_ASSERT(has == space.log.state().activeDevices().contains(each.id()));
        }
        return;
    }
}

} // namespace kopa::sync
