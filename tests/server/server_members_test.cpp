#include "test_service.h"

#include <gtest/gtest.h>

namespace kopa::server {

using namespace sync;

namespace {

/// The member list as a device makes it of the answers, with every receipt checked.
MemberLog verified(const TestService &service, const SpaceAnswer &answer)
{
    MemberLog log =
        MemberLog::fromGenesis(answer.entries.first(), service.log->identity().key.verify).value();
    EXPECT_TRUE(log.absorb(answer.entries, answer.claims).ok());
    return log;
}

/// A request that brings these and nothing else.
SpaceRequest bringing(const TestDevice &device, const QList<QByteArray> &entries,
                      const QList<QByteArray> &claims = {})
{
    SpaceRequest request = device.request();
    request.newEntries = withoutReceipts(entries);
    request.newClaims = withoutReceipts(claims);
    return request;
}

QString problemOf(TestService &service, const QByteArray &envelope)
{
    const SpaceAnswer answer = service.exchange(service.coordinator, service.coordinator.request({envelope}));
    return answer.refused.isEmpty() ? QStringLiteral("stored") : answer.refused[0].problem;
}

} // namespace

TEST(ServerMembers, everything_handed_out_is_receipted)
{
    TestService service;
    service.space.join(Role::Editor);
    service.space.admit(service.coordinator.keys);
    service.space.act(service.coordinator.keys, RotateAct{});
    service.bringMembers();
    const SpaceAnswer answer = service.exchange(service.coordinator, service.coordinator.request());
    const MemberLog log = verified(service, answer);
    EXPECT_EQ(log.headHash(), service.space.log.headHash());
    EXPECT_EQ(log.claimCount(), 1u);
    EXPECT_EQ(service.exchange(service.coordinator, service.coordinator.request()), answer)
        << "receipts are the same each time";
}

TEST(ServerMembers, an_entry_that_does_not_know_of_a_claim_is_to_be_signed_anew)
{
    TestService service;
    const Invitation invitation = service.space.invite(Role::Editor);
    service.bringMembers();
    const QByteArray stale = service.space.inviteEntry(service.coordinator.keys);
    const TestDevice joiner(DeviceKeys::create(), service.space);
    const QByteArray claim = makeClaim(invitation, joiner.keys, TestSpace::now);
    EXPECT_EQ(service.exchange(joiner, bringing(joiner, {}, {claim})).status, QString());
    const SpaceAnswer answer = service.exchange(service.coordinator, bringing(service.coordinator, {stale}));
    EXPECT_EQ(answer.logProblem, QStringLiteral("chain_broken"));
    service.space.addClaim(claim);
    const QByteArray anew = service.space.inviteEntry(service.coordinator.keys);
    EXPECT_EQ(service.exchange(service.coordinator, bringing(service.coordinator, {anew})).logProblem,
              QString());
}

TEST(ServerMembers, of_two_claims_the_first_is_numbered)
{
    TestService service;
    const Invitation invitation = service.space.invite(Role::Editor);
    service.bringMembers();
    const TestDevice one(DeviceKeys::create(), service.space);
    const TestDevice other(DeviceKeys::create(), service.space);
    const auto join = [&](const TestDevice &device) {
        return service
            .exchange(device, bringing(device, {}, {makeClaim(invitation, device.keys, TestSpace::now)}))
            .status;
    };
    EXPECT_EQ(join(one), QString());
    EXPECT_EQ(join(other), QStringLiteral("invitation_used"));
    EXPECT_EQ(service.exchange(one, one.request()).claimsHas, 1u);
}

TEST(ServerMembers, one_who_waits_gets_the_list_and_nothing_else)
{
    TestService service;
    const Invitation invitation = service.space.invite(Role::Editor, 0, false);
    service.bringMembers();
    service.exchange(service.coordinator, service.coordinator.request({service.coordinator.envelope("x")}));
    const DeviceKeys keys = DeviceKeys::create();
    TestDevice joiner(keys, service.space);
    const RemoteClaim made = makeRemoteClaim(invitation, keys, TestSpace::now);
    SpaceRequest request = bringing(joiner, {}, {made.claim});
    request.envelopes = {joiner.envelope("too early")};
    const SpaceAnswer answer = service.exchange(joiner, request);
    EXPECT_EQ(answer.status, QStringLiteral("not_confirmed"));
    EXPECT_TRUE(answer.envelopes.isEmpty());
    EXPECT_TRUE(answer.acknowledged.isEmpty());
    const MemberLog log = verified(service, answer);
    EXPECT_TRUE(pairingOf(log, keys.id()));

    service.space.addClaim(made.claim);
    const Hash claim = claimHash(made.claim);
    service.space.addClaim(makePairingAnswer(service.space.log, service.coordinator.keys, claim).value());
    service.bringMembers();
    const QByteArray reveal = makePairingReveal(service.space.log, keys, made.nonce).value();
    EXPECT_EQ(service.exchange(joiner, bringing(joiner, {}, {reveal})).logProblem, QString());
    service.space.addClaim(reveal);
    service.space.act(service.coordinator.keys, ConfirmAct{keys.id()});
    service.bringMembers();
    const SpaceAnswer confirmed = service.exchange(joiner, joiner.request());
    EXPECT_EQ(confirmed.status, QString());
    EXPECT_EQ(confirmed.envelopes.size(), 1);
}

TEST(ServerMembers, one_who_was_removed_gets_the_proof_and_no_more)
{
    TestService service;
    const DeviceKeys keys = service.space.join(Role::Editor);
    TestDevice editor(keys, service.space);
    service.bringMembers();
    const QByteArray late = editor.envelope("written without a line");
    service.space.act(service.coordinator.keys, RemoveDevicesAct{{keys.id()}});
    const std::uint64_t removal = service.space.log.headSeq();
    service.space.act(service.coordinator.keys, RotateAct{});
    service.space.join(Role::Editor);
    service.bringMembers();
    service.exchange(service.coordinator, service.coordinator.request({service.coordinator.envelope("x")}));

    const SpaceAnswer answer = service.exchange(editor, editor.request({late}));
    EXPECT_EQ(answer.status, QStringLiteral("removed"));
    EXPECT_TRUE(answer.envelopes.isEmpty());
    EXPECT_EQ(answer.logHas, removal + 1);
    const MemberLog log = verified(service, answer);
    EXPECT_EQ(log.devices().value(keys.id()).standing, Member::Standing::Removed);
    EXPECT_EQ(answer.acknowledged.size(), 1) << "kept for a coordinator to look at";
    EXPECT_EQ(service.exchange(service.coordinator, service.coordinator.request()).envelopes, QList{late});

    const QByteArray planted = service.space.inviteEntry(keys);
    service.exchange(editor, bringing(editor, {planted}));
    EXPECT_EQ(service.exchange(service.coordinator, service.coordinator.request()).logHas,
              service.space.log.entryCount());
}

TEST(ServerMembers, roles_and_epochs_at_the_position_are_looked_at)
{
    TestService service;
    const DeviceKeys keys = service.space.join(Role::Editor);
    TestDevice editor(keys, service.space);
    const PersonId person = service.space.personOf(keys);
    service.space.act(service.coordinator.keys, RoleAct{person, Role::Reader});
    service.bringMembers();
    EXPECT_EQ(problemOf(service, editor.sealed(editor.nextHeader(), "as a reader")),
              QStringLiteral("read_only"));
    service.space.act(service.coordinator.keys, RotateAct{});
    service.bringMembers();
    EXPECT_EQ(problemOf(service, service.coordinator.sealed(service.coordinator.nextHeader(), "old key")),
              QStringLiteral("key_missing"));
}

TEST(ServerMembers, a_devices_own_head_is_always_told)
{
    TestService service;
    EXPECT_EQ(service.exchange(service.coordinator, service.coordinator.request()).ownHeadSeq, 0u);
    const QByteArray envelope = service.coordinator.envelope("one");
    service.exchange(service.coordinator, service.coordinator.request({envelope}));
    const TestDevice copied(service.coordinator.keys, service.space);
    const SpaceAnswer answer = service.exchange(copied, copied.request());
    EXPECT_EQ(answer.ownHeadSeq, 1u);
    EXPECT_EQ(answer.ownHeadHash, crypto::envelopeHash(envelope));
}

TEST(ServerMembers, devices_find_the_spaces_in_which_they_are)
{
    TestService service;
    const DeviceKeys editor = service.space.join(Role::Editor);
    const DeviceKeys waiting = service.space.joinFromAfar(Role::Editor);
    const DeviceKeys paper = service.space.admit(editor, true);
    service.bringMembers();
    const QList<SpaceId> here{service.space.log.space()};
    for (const DeviceKeys &device : {service.coordinator.keys, editor, waiting, paper})
        EXPECT_EQ(service.spacesOf(device.id()), here);
    EXPECT_TRUE(service.spacesOf(DeviceKeys::create().id()).isEmpty());
    service.space.act(service.coordinator.keys, RemoveDevicesAct{{waiting.id(), paper.id()}});
    service.bringMembers();
    EXPECT_TRUE(service.spacesOf(waiting.id()).isEmpty());
    EXPECT_TRUE(service.spacesOf(paper.id()).isEmpty());
    EXPECT_EQ(service.spacesOf(editor.id()), here);
}

TEST(ServerMembers, a_restored_server_takes_back_what_it_had_receipted)
{
    TestService service;
    const std::int64_t end = TestSpace::now / 1000 + 60;
    const Invitation invitation = service.space.invite(Role::Reader, end);
    const DeviceKeys reader = DeviceKeys::create();
    service.space.addClaim(makeClaim(invitation, reader, TestSpace::now));
    service.space.act(service.coordinator.keys, RotateAct{});
    const auto entries = receipted(ReceiptKind::Entry, service.space.log.space(), service.space.entries,
                                   service.log->identity().key);
    const auto claims = receipted(ReceiptKind::Claim, service.space.log.space(), service.space.claims,
                                  service.log->identity().key);
    service.time = (end + 3600) * 1000;
    const TestDevice bringer(reader, service.space);
    SpaceRequest request = bringer.request();
    request.newEntries = entries;
    request.newClaims = withoutReceipts(service.space.claims);
    EXPECT_EQ(service.exchange(bringer, request).status, QStringLiteral("invitation_expired"));
    request.newClaims = claims;
    const SpaceAnswer answer = service.exchange(bringer, request);
    EXPECT_EQ(answer.status, QString());
    EXPECT_EQ(answer.logHas, service.space.log.entryCount());
}

} // namespace kopa::server
