#include "test_space.h"

#include "core/crypto/secret_box.h"

namespace kopa::sync {

TestSpace::TestSpace() = default;

Invitation TestSpace::newInvitation() const
{
    Invitation invitation;
    invitation.space = log.space();
    invitation.server = QStringLiteral("https://127.0.0.1:8443");
    return invitation;
}

Invitation TestSpace::invite(Role role, std::int64_t expires, bool room)
{
    const Invitation invitation = newInvitation();
    act(coordinator, inviteAct(invitation, newPersonId(), role, expires, !room));
    return invitation;
}

Invitation TestSpace::inviteAs(const DeviceKeys &author, const PersonId &of, Role role, bool room)
{
    const Invitation invitation = newInvitation();
    act(author, inviteAct(invitation, of, role, 0, !room));
    return invitation;
}

DeviceKeys TestSpace::join(Role role)
{
    DeviceKeys device = DeviceKeys::create();
    addClaim(makeClaim(invite(role), device, now));
    return device;
}

DeviceKeys TestSpace::joinFromAfar(Role role, QByteArray *nonce)
{
    DeviceKeys device = DeviceKeys::create();
    const RemoteClaim made = makeRemoteClaim(invite(role, 0, false), device, now);
    addClaim(made.claim);
    if (nonce)
        *nonce = made.nonce;
    return device;
}

DeviceKeys TestSpace::admit(const DeviceKeys &author, bool recovery)
{
    DeviceKeys device = DeviceKeys::create();
    const PersonId of = personOf(author);
    act(author, AdmitAct{device.publicDevice(), of, log.state().persons().value(of).role, recovery});
    return device;
}

void TestSpace::append(const QByteArray &entry)
{
    if (const auto taken = log.append(entry); !taken.ok())
        qFatal("the test's own entry is not taken: %s", errorName(taken.error().code).data());
    entries.append(entry);
}

void TestSpace::addClaim(const QByteArray &claim)
{
    if (const auto taken = log.addClaim(claim); !taken.ok())
        qFatal("the test's own claim is not taken: %s", errorName(taken.error().code).data());
    claims.append(claim);
}

SigningContext TestSpace::context(const DeviceKeys &author) const
{
    // Whoever joined in a room has the first key from the invitation.
    const EpochKey first{0, crypto::keyId(made.key, log.space(), 0), made.key};
    return {now, keysForDevice(log, author, {first}), heads};
}

void TestSpace::act(const DeviceKeys &author, const Act &act)
{
    const auto entry = signAct(log, author, act, context(author));
    if (!entry.ok())
        qFatal("the test's own act is refused: %s", errorName(entry.error().code).data());
    append(*entry);
}

ErrorCode TestSpace::refusal(const DeviceKeys &author, const Act &act) const
{
    const auto entry = signAct(log, author, act, context(author));
    return entry.ok() ? ErrorCode::Internal : entry.error().code;
}

QByteArray TestSpace::inviteEntry(const DeviceKeys &author, Role role) const
{
    const InviteAct invite = inviteAct(newInvitation(), newPersonId(), role, 0, true);
    return entryOf(
        author,
        InviteAction{invite.sign, invite.box, invite.person, role, 0, log.epochs().last().action.epoch, {}});
}

MemberEntry TestSpace::nextEntry(const DeviceKeys &author, MemberAction action) const
{
    MemberEntry entry;
    entry.space = log.space();
    entry.seq = log.entryCount();
    entry.previous = log.headHash();
    entry.claims = log.claimCount();
    entry.author = author.id();
    entry.time = now;
    entry.action = std::move(action);
    return entry;
}

QByteArray TestSpace::entryOf(const DeviceKeys &author, MemberAction action) const
{
    return signMemberEntry(nextEntry(author, std::move(action)), author.signing.secret);
}

QList<Receipted> receipted(ReceiptKind kind, const SpaceId &space, const QList<QByteArray> &items,
                           const crypto::SigningPair &server)
{
    QList<Receipted> result;
    for (const QByteArray &bytes : items) {
        const Hash hash = kind == ReceiptKind::Entry ? memberEntryHash(bytes) : claimHash(bytes);
        result.append(
            Receipted(bytes, signReceipt(kind, space, std::uint64_t(result.size()), hash, server.secret)));
    }
    return result;
}

} // namespace kopa::sync
