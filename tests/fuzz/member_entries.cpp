#include "core/crypto/envelope.h"
#include "fuzz_entry.h"
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

FuzzEntry memberEntryEntry()
{
    TestSpace space;
    space.join(Role::Editor);
    const auto holds = [](const QByteArray &bytes) {
        const auto entry = parseMemberEntry(bytes);
        return !entry.ok() || (entry->seq == 0) == entry->space.isZero();
    };
    return {"member_entry", holds, space.entries};
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

FuzzEntry claimEntry()
{
    TestSpace space;
    const QByteArray claim = makeClaim(space.invite(Role::Editor), DeviceKeys::create(), TestSpace::now);
    const VerifyKey ours = parseClaim(claim)->invitation;
    const auto holds = [claim, ours](const QByteArray &bytes) {
        const auto parsed = parseClaim(bytes);
        return !parsed.ok() || parsed->invitation != ours || verifyClaim(*parsed) == (bytes == claim);
    };
    return {"claim", holds, {claim}};
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
    return {envelopeEntry(), memberEntryEntry(), memberLogEntry(), claimEntry(), invitationEntry()};
}

} // namespace kopa
