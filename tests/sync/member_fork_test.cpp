#include "test_space.h"

#include <gtest/gtest.h>

namespace kopa::sync {

namespace {

ErrorCode codeOf(const Result<void> &result)
{
    return result.ok() ? ErrorCode::Internal : result.error().code;
}

/// A space and the server that receipts its lists.
struct Receipting
{
    QList<Receipted> entriesOf(const TestSpace &some) const
    {
        return receipted(ReceiptKind::Entry, some.log.space(), some.entries, server);
    }
    QList<Receipted> claimsOf(const TestSpace &some) const
    {
        return receipted(ReceiptKind::Claim, some.log.space(), some.claims, server);
    }
    MemberLog logOf(const TestSpace &some) const
    {
        const auto entries = entriesOf(some);
        MemberLog log = MemberLog::fromGenesis(entries.first(), server.verify).value();
        if (!log.absorb(entries, claimsOf(some)).ok())
            qFatal("the test's own list is not taken");
        return log;
    }

    crypto::SigningPair server = crypto::newSigningPair();
    TestSpace space;
};

} // namespace

TEST(MemberFork, only_receipted_entries_and_claims_are_taken)
{
    Receipting scene;
    const DeviceKeys editor = scene.space.join(Role::Editor);
    const auto entries = scene.entriesOf(scene.space);
    const auto claims = scene.claimsOf(scene.space);
    const VerifyKey key = scene.server.verify;
    const VerifyKey other = crypto::newSigningPair().verify;
    EXPECT_FALSE(MemberLog::fromGenesis(entries[0].bytes, key).ok());
    EXPECT_FALSE(MemberLog::fromGenesis(entries[0], other).ok());
    MemberLog log = MemberLog::fromGenesis(entries[0], key).value();
    EXPECT_EQ(codeOf(log.append(entries[1].bytes)), ErrorCode::SignatureInvalid);
    EXPECT_EQ(codeOf(log.append(Receipted(entries[1].bytes, entries[0].receipt))),
              ErrorCode::SignatureInvalid);
    ASSERT_TRUE(log.append(entries[1]).ok());
    ASSERT_TRUE(log.append(entries[2]).ok());
    EXPECT_EQ(codeOf(log.addClaim(claims[0].bytes)), ErrorCode::SignatureInvalid);
    EXPECT_EQ(codeOf(log.addClaim(Receipted(claims[0].bytes, entries[0].receipt))),
              ErrorCode::SignatureInvalid);
    ASSERT_TRUE(log.addClaim(claims[0]).ok());
    EXPECT_EQ(log.role(editor.id()), Role::Editor);
}

TEST(MemberFork, a_receipt_is_for_one_place_and_one_list)
{
    Receipting scene;
    const SpaceId space = scene.space.log.space();
    const Hash hash = memberEntryHash(scene.space.entries[0]);
    const QByteArray receipt = signReceipt(ReceiptKind::Entry, space, 4, hash, scene.server.secret);
    const auto holds = [&](ReceiptKind kind, const SpaceId &of, std::uint64_t place, const Hash &what) {
        return verifyReceipt(kind, of, place, what, receipt, scene.server.verify);
    };
    EXPECT_TRUE(holds(ReceiptKind::Entry, space, 4, hash));
    EXPECT_FALSE(holds(ReceiptKind::Claim, space, 4, hash));
    EXPECT_FALSE(holds(ReceiptKind::Entry, space, 5, hash));
    EXPECT_FALSE(holds(ReceiptKind::Entry, *SpaceId::from(QByteArray(32, 's')), 4, hash));
    EXPECT_FALSE(holds(ReceiptKind::Entry, space, 4, Hash{}));
    for (qsizetype bit = 0; bit < receipt.size() * 8; ++bit) {
        QByteArray bad = receipt;
        bad[bit / 8] = char(bad[bit / 8] ^ 1 << bit % 8);
        EXPECT_FALSE(verifyReceipt(ReceiptKind::Entry, space, 4, hash, bad, scene.server.verify)) << bit;
    }
}

TEST(MemberFork, a_receipted_claim_that_does_not_hold_keeps_its_number_and_is_void)
{
    Receipting scene;
    const Invitation invitation = scene.space.invite(Role::Editor);
    const DeviceKeys first = DeviceKeys::create();
    const DeviceKeys late = DeviceKeys::create();
    scene.space.claims = {makeClaim(invitation, first, TestSpace::now),
                          makeClaim(invitation, late, TestSpace::now)};
    const MemberLog log = scene.logOf(scene.space);
    EXPECT_EQ(log.claimCount(), 2u);
    EXPECT_EQ(log.role(first.id()), Role::Editor);
    EXPECT_FALSE(log.devices().contains(late.id()));
}

TEST(MemberFork, claims_stand_where_the_entries_count_them)
{
    Receipting scene;
    const Invitation invitation = scene.space.invite(Role::Editor);
    const DeviceKeys joiner = DeviceKeys::create();
    const QByteArray claim = makeClaim(invitation, joiner, TestSpace::now);
    // The coordinator revokes without having seen the claim: it stands behind the revocation.
    scene.space.act(scene.space.coordinator,
                    RevokeAct{crypto::invitationKeys(invitation.secret).sign.verify});
    scene.space.claims = {claim};
    EXPECT_FALSE(scene.logOf(scene.space).devices().contains(joiner.id()));
    // It came first at another device: what it says is the same in the end.
    const auto entries = scene.entriesOf(scene.space);
    MemberLog early = MemberLog::fromGenesis(entries[0], scene.server.verify).value();
    ASSERT_TRUE(early.absorb(entries.first(3), scene.claimsOf(scene.space)).ok());
    EXPECT_TRUE(early.devices().contains(joiner.id()));
    ASSERT_TRUE(early.absorb(entries, {}).ok());
    EXPECT_FALSE(early.devices().contains(joiner.id()));
}

TEST(MemberFork, the_number_of_claims_never_falls)
{
    TestSpace space;
    space.join(Role::Editor);
    space.invite(Role::Editor);
    MemberEntry entry = space.nextEntry(space.coordinator, UnknownAction{99});
    entry.claims = 0;
    EXPECT_EQ(codeOf(space.log.append(signMemberEntry(entry, space.coordinator.signing.secret))),
              ErrorCode::ChainBroken);
    entry.claims = 2;
    EXPECT_EQ(codeOf(space.log.append(signMemberEntry(entry, space.coordinator.signing.secret))),
              ErrorCode::ChainBroken);
}

TEST(MemberFork, two_receipted_entries_of_one_place_are_proof)
{
    Receipting scene;
    TestSpace &ours = scene.space;
    const DeviceKeys second = ours.join(Role::Coordinator);
    TestSpace theirs = ours;
    ours.act(ours.coordinator, RoleAct{ours.personOf(second), Role::Editor});
    theirs.act(second, RemovePersonAct{theirs.person});
    const MemberLog log = scene.logOf(ours);
    const auto other = scene.entriesOf(theirs);
    const auto fork = log.forkWith(ReceiptKind::Entry, 0, other);
    ASSERT_TRUE(fork);
    EXPECT_EQ(fork->place, 3u);
    EXPECT_TRUE(fork->proves(log.space(), scene.server.verify));
    EXPECT_EQ(Fork::parse(fork->encode()).value(), *fork);
    EXPECT_FALSE(fork->proves(log.space(), crypto::newSigningPair().verify));
    EXPECT_FALSE(log.forkWith(ReceiptKind::Entry, 0, scene.entriesOf(ours)));
    EXPECT_FALSE(log.forkWith(ReceiptKind::Entry, 0, withoutReceipts(theirs.entries)))
        << "what nobody receipted proves nothing";
    MemberLog grown = log;
    EXPECT_EQ(codeOf(grown.append(other.last())), ErrorCode::ChainBroken) << "what came first stays";
}

TEST(MemberFork, a_resolve_by_somebody_who_coordinated_ends_it)
{
    Receipting scene;
    TestSpace &ours = scene.space;
    const DeviceKeys second = ours.join(Role::Coordinator);
    TestSpace theirs = ours;
    ours.invite(Role::Editor);
    theirs.invite(Role::Reader);
    const MemberLog log = scene.logOf(ours);
    EXPECT_FALSE(log.yieldsTo(scene.logOf(theirs)));
    TestSpace wrong = theirs;
    wrong.act(second, ResolveAct{log.headSeq(), *Hash::from(QByteArray(32, 'h'))});
    EXPECT_FALSE(log.yieldsTo(scene.logOf(wrong)));
    theirs.act(second, ResolveAct{log.headSeq(), log.headHash()});
    EXPECT_TRUE(log.yieldsTo(scene.logOf(theirs)));

    const auto fork = log.forkWith(ReceiptKind::Entry, 0, scene.entriesOf(theirs));
    ASSERT_TRUE(fork);
    EXPECT_FALSE(log.hasResolved(*fork));
    ours.act(ours.coordinator, ResolveAct{theirs.log.headSeq(), theirs.log.headHash()});
    EXPECT_TRUE(scene.logOf(ours).hasResolved(*fork));
}

TEST(MemberFork, a_removed_coordinators_backdated_branch_wins_nobody)
{
    Receipting scene;
    TestSpace &ours = scene.space;
    const DeviceKeys fallen = ours.join(Role::Coordinator);
    const DeviceKeys accomplice = ours.join(Role::Editor);
    TestSpace beforeThat = ours;
    ours.act(ours.coordinator, RemovePersonAct{ours.personOf(fallen)});
    const MemberLog log = scene.logOf(ours);
    // With the server's help the branch is receipted, but it forks before the removal and names our head.
    beforeThat.act(fallen, RoleAct{beforeThat.personOf(accomplice), Role::Coordinator});
    beforeThat.act(accomplice, ResolveAct{log.headSeq(), log.headHash()});
    const MemberLog branch = scene.logOf(beforeThat);
    EXPECT_FALSE(log.yieldsTo(branch)) << "the accomplice did not coordinate at the fork";
    TestSpace byItself = beforeThat;
    byItself.act(fallen, ResolveAct{log.headSeq(), log.headHash()});
    EXPECT_FALSE(log.yieldsTo(scene.logOf(byItself))) << "who was removed ends nothing";
    EXPECT_TRUE(log.forkWith(ReceiptKind::Entry, 0, scene.entriesOf(beforeThat)));
    MemberLog grown = log;
    EXPECT_FALSE(grown.absorb(scene.entriesOf(beforeThat), scene.claimsOf(beforeThat)).ok());
    EXPECT_EQ(grown.headHash(), log.headHash());
}

TEST(MemberFork, two_coordinators_offline_at_once_sign_anew_and_both_have_their_way)
{
    TestSpace space;
    const DeviceKeys second = space.join(Role::Coordinator);
    const DeviceKeys editor = space.join(Role::Editor);
    const Act one = RoleAct{space.personOf(editor), Role::Reader};
    const Act other = inviteAct(space.newInvitation(), newPersonId(), Role::Editor, 0, false);
    const auto first = signAct(space.log, space.coordinator, one, space.context(space.coordinator));
    const auto stale = signAct(space.log, second, other, space.context(second));
    space.append(*first);
    EXPECT_EQ(codeOf(space.log.append(*stale)), ErrorCode::ChainBroken);
    space.act(second, other);
    EXPECT_EQ(space.log.role(editor.id()), Role::Reader);
    EXPECT_EQ(space.refusal(second, RemovePersonAct{newPersonId()}), ErrorCode::NotFound);
}

TEST(MemberFork, two_claims_of_one_invitation_the_first_receipted_holds)
{
    Receipting scene;
    const Invitation invitation = scene.space.invite(Role::Editor);
    const DeviceKeys one = DeviceKeys::create();
    const DeviceKeys other = DeviceKeys::create();
    const QByteArray claims[] = {makeClaim(invitation, one, TestSpace::now),
                                 makeClaim(invitation, other, TestSpace::now)};
    for (const int first : {0, 1}) {
        scene.space.claims = {claims[first], claims[1 - first]};
        const MemberLog log = scene.logOf(scene.space);
        EXPECT_EQ(log.devices().contains(one.id()), first == 0);
        EXPECT_EQ(log.devices().contains(other.id()), first == 1);
    }
    scene.space.claims = {claims[0]};
    const MemberLog log = scene.logOf(scene.space);
    scene.space.claims = {claims[1]};
    const auto fork = log.forkWith(ReceiptKind::Claim, 0, scene.claimsOf(scene.space));
    ASSERT_TRUE(fork);
    EXPECT_EQ(Fork::parse(fork->encode()).value(), *fork);
}

} // namespace kopa::sync
