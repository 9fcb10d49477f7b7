#include "test_space.h"

#include <gtest/gtest.h>
#include <ostream>
#include <rapidcheck/gtest.h>

namespace kopa {
static void PrintTo(ErrorCode code, std::ostream *stream)
{
    *stream << errorName(code).data();
}
} // namespace kopa

namespace kopa::sync {

namespace {

ErrorCode codeOf(const Result<void> &result)
{
    return result.ok() ? ErrorCode::Internal : result.error().code;
}

/// The bytes with one bit turned.
QByteArray turned(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ 1 << bit % 8);
    return bytes;
}

} // namespace

TEST(MemberLog, a_new_space_has_its_creator_as_coordinator_and_a_key)
{
    const TestSpace space;
    EXPECT_EQ(space.log.role(space.coordinator.id()), Role::Coordinator);
    EXPECT_EQ(space.log.entryCount(), 2u);
    const auto keys = keysForDevice(space.log, space.coordinator);
    ASSERT_EQ(keys.size(), 1);
    EXPECT_TRUE(keys[0].key == space.made.key);
    EXPECT_TRUE(keysForDevice(space.log, DeviceKeys::create()).isEmpty());
}

TEST(MemberLog, two_spaces_of_one_creator_are_two)
{
    const DeviceKeys keys = DeviceKeys::create();
    EXPECT_NE(createSpace(keys, newPersonId(), 1).log.space(),
              createSpace(keys, newPersonId(), 1).log.space());
}

TEST(MemberLog, whoever_joins_has_the_role_and_the_key_of_the_invitation)
{
    TestSpace space;
    for (const Role role : {Role::Coordinator, Role::Editor, Role::Reader}) {
        const Invitation invitation = space.invite(role);
        const DeviceKeys device = DeviceKeys::create();
        space.addClaim(makeClaim(invitation, device, TestSpace::now));
        EXPECT_EQ(space.log.role(device.id()), role);
        EXPECT_EQ(space.log.mayWrite(device.id()), role != Role::Reader);
        EXPECT_EQ(space.log.device(device.id()), device.publicDevice());
        const auto key = keyFromInvitation(space.log, invitation);
        ASSERT_TRUE(key.ok());
        EXPECT_TRUE(key->key == space.made.key);
    }
}

TEST(MemberLog, a_remote_invitation_opens_nothing_by_itself)
{
    TestSpace space;
    const Invitation invitation = space.invite(Role::Editor, 0, false);
    EXPECT_EQ(keyFromInvitation(space.log, invitation).error().code, ErrorCode::KeyMissing);
}

TEST(MemberLog, an_invitation_admits_one_device)
{
    TestSpace space;
    const Invitation invitation = space.invite(Role::Editor);
    const QByteArray claim = makeClaim(invitation, DeviceKeys::create(), TestSpace::now);
    space.addClaim(claim);
    EXPECT_TRUE(space.log.addClaim(claim).ok());
    EXPECT_EQ(space.log.claimCount(), 1u);
    EXPECT_EQ(codeOf(space.log.addClaim(makeClaim(invitation, DeviceKeys::create(), TestSpace::now))),
              ErrorCode::InvitationUsed);
}

TEST(MemberLog, an_invitation_ends_at_its_second)
{
    TestSpace space;
    const std::int64_t end = TestSpace::now / 1000 + 60;
    const Invitation invitation = space.invite(Role::Editor, end);
    EXPECT_EQ(codeOf(space.log.addClaim(makeClaim(invitation, DeviceKeys::create(), end * 1000))),
              ErrorCode::InvitationExpired);
    EXPECT_TRUE(space.log.addClaim(makeClaim(invitation, DeviceKeys::create(), end * 1000 - 1)).ok());
}

TEST(MemberLog, an_invitation_is_claimed_or_revoked_never_both)
{
    TestSpace space;
    const Invitation revoked = space.invite(Role::Editor);
    space.act(space.coordinator, RevokeAct{crypto::invitationKeys(revoked.secret).sign.verify});
    EXPECT_EQ(codeOf(space.log.addClaim(makeClaim(revoked, DeviceKeys::create(), TestSpace::now))),
              ErrorCode::InvitationUnknown);
    const Invitation used = space.invite(Role::Editor);
    space.addClaim(makeClaim(used, DeviceKeys::create(), TestSpace::now));
    EXPECT_EQ(space.refusal(space.coordinator, RevokeAct{crypto::invitationKeys(used.secret).sign.verify}),
              ErrorCode::InvitationUsed);
}

TEST(MemberLog, an_invitation_of_another_space_is_unknown)
{
    TestSpace space;
    TestSpace other;
    const Invitation foreign = other.invite(Role::Editor);
    EXPECT_EQ(codeOf(space.log.addClaim(makeClaim(foreign, DeviceKeys::create(), TestSpace::now))),
              ErrorCode::InvitationUnknown);
    Invitation moved = other.invite(Role::Editor);
    moved.space = space.log.space();
    EXPECT_EQ(codeOf(space.log.addClaim(makeClaim(moved, DeviceKeys::create(), TestSpace::now))),
              ErrorCode::InvitationUnknown);
}

TEST(MemberLog, a_member_does_not_join_twice)
{
    TestSpace space;
    const Invitation invitation = space.invite(Role::Reader);
    EXPECT_EQ(codeOf(space.log.addClaim(makeClaim(invitation, space.coordinator, TestSpace::now))),
              ErrorCode::AlreadyMember);
}

TEST(MemberLog, only_coordinators_write_entries)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    EXPECT_EQ(codeOf(space.log.append(space.inviteEntry(editor, Role::Coordinator))), ErrorCode::ReadOnly);
    EXPECT_EQ(codeOf(space.log.append(space.inviteEntry(DeviceKeys::create(), Role::Coordinator))),
              ErrorCode::SignatureInvalid);
}

TEST(MemberLog, a_second_entry_on_one_place_breaks_the_chain)
{
    TestSpace space;
    const QByteArray one = space.inviteEntry(space.coordinator);
    const QByteArray other = space.inviteEntry(space.coordinator);
    space.append(one);
    EXPECT_EQ(codeOf(space.log.append(other)), ErrorCode::ChainBroken);
    EXPECT_TRUE(space.log.append(one).ok());
    EXPECT_EQ(space.log.entryCount(), 3u);
}

TEST(MemberLog, an_action_of_the_future_is_kept_and_ignored)
{
    TestSpace space;
    space.append(space.entryOf(space.coordinator, UnknownAction{99}));
    const DeviceKeys editor = space.join(Role::Editor);
    EXPECT_EQ(space.log.entryCount(), 4u);
    EXPECT_EQ(codeOf(space.log.append(space.entryOf(editor, UnknownAction{99}))), ErrorCode::ReadOnly)
        << "who may order what does not know yet is nobody's guess";
}

TEST(MemberLog, an_author_put_into_another_name_does_not_hold)
{
    TestSpace space;
    MemberEntry entry = space.nextEntry(space.coordinator, UnknownAction{99});
    EXPECT_EQ(codeOf(space.log.append(signMemberEntry(entry, space.join(Role::Editor).signing.secret))),
              ErrorCode::ChainBroken);
    entry = space.nextEntry(space.coordinator, UnknownAction{99});
    EXPECT_EQ(codeOf(space.log.append(signMemberEntry(entry, DeviceKeys::create().signing.secret))),
              ErrorCode::SignatureInvalid);
}

TEST(MemberLog, entries_and_claims_find_their_order_by_themselves)
{
    TestSpace space;
    const DeviceKeys second = space.join(Role::Coordinator);
    const Invitation byTheSecond = space.inviteAs(second, newPersonId(), Role::Editor);
    space.addClaim(makeClaim(byTheSecond, DeviceKeys::create(), TestSpace::now));

    MemberLog log = MemberLog::fromGenesis(space.entries.first()).value();
    ASSERT_TRUE(log.absorb(withoutReceipts(space.entries), withoutReceipts(space.claims)).ok());
    EXPECT_EQ(log.headHash(), space.log.headHash());
    EXPECT_EQ(log.devices().size(), 3);
    EXPECT_EQ(log.claimCount(), 2u);

    MemberLog withoutClaims = MemberLog::fromGenesis(space.entries.first()).value();
    EXPECT_EQ(codeOf(withoutClaims.absorb(withoutReceipts(space.entries), {})), ErrorCode::ChainBroken);
}

TEST(MemberLog, any_bit_turned_or_byte_cut_is_refused)
{
    TestSpace space;
    const Invitation invitation = space.invite(Role::Editor);
    const QByteArray claim = makeClaim(invitation, DeviceKeys::create(), TestSpace::now);
    const QByteArray entry = space.inviteEntry(space.coordinator);
    for (qsizetype bit = 0; bit < claim.size() * 8; ++bit)
        EXPECT_FALSE(space.log.addClaim(turned(claim, bit)).ok()) << "claim, bit " << bit;
    for (qsizetype bit = 0; bit < entry.size() * 8; ++bit)
        EXPECT_FALSE(space.log.append(turned(entry, bit)).ok()) << "entry, bit " << bit;
    const QByteArray genesis = space.entries.first();
    for (qsizetype bit = 0; bit < genesis.size() * 8; ++bit)
        EXPECT_FALSE(MemberLog::fromGenesis(turned(genesis, bit)).ok()) << "genesis, bit " << bit;
    for (qsizetype size = 0; size < entry.size(); ++size)
        EXPECT_FALSE(space.log.append(entry.first(size)).ok());
    for (qsizetype size = 0; size < claim.size(); ++size)
        EXPECT_FALSE(space.log.addClaim(claim.first(size)).ok());
    EXPECT_TRUE(space.log.append(entry).ok());
    EXPECT_TRUE(space.log.addClaim(claim).ok());
}

TEST(MemberLog, one_kind_of_message_is_not_taken_for_another)
{
    TestSpace space;
    const QByteArray claim = makeClaim(space.invite(Role::Editor), DeviceKeys::create(), TestSpace::now);
    EXPECT_FALSE(space.log.append(claim).ok());
    EXPECT_FALSE(space.log.addClaim(space.entries.last()).ok());
    EXPECT_FALSE(MemberLog::fromGenesis(space.entries[1]).ok());
    EXPECT_EQ(codeOf(space.log.append(createSpace(space.coordinator, newPersonId(), 0).entries.first())),
              ErrorCode::ChainBroken);
}

} // namespace kopa::sync
