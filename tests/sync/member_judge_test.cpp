#include "core/crypto/secret_box.h"
#include "test_space.h"

#include <gtest/gtest.h>

namespace kopa::sync {

using crypto::EnvelopeHeader;

namespace {

Hash someHash(char letter)
{
    return *Hash::from(QByteArray(32, letter));
}

/// A header as a device would write it at a log position.
EnvelopeHeader headerAt(const TestSpace &space, const DeviceKeys &device, std::uint64_t seq,
                        std::uint64_t position)
{
    EnvelopeHeader header;
    header.space = space.log.space();
    header.device = device.id();
    header.seq = seq;
    if (seq > 1)
        header.previous = someHash(char('0' + seq - 1));
    header.logSeq = position;
    header.logHash = space.log.hashAt(position);
    if (const EpochState *const epoch = space.log.epochAt(position)) {
        header.epoch = epoch->action.epoch;
        header.key = epoch->action.key;
    }
    return header;
}

Verdict verdictOf(const TestSpace &space, const EnvelopeHeader &header)
{
    return space.log.judge(header, someHash(char('0' + header.seq))).verdict;
}

Verdict verdictAt(const TestSpace &space, const DeviceKeys &device, std::uint64_t seq, std::uint64_t position)
{
    return verdictOf(space, headerAt(space, device, seq, position));
}

CutOff cutOf(const DeviceKeys &device, std::uint64_t seq)
{
    return {device.id(), seq, someHash(char('0' + seq))};
}

} // namespace

TEST(MemberJudge, only_what_the_log_names_is_accepted)
{
    TestSpace space;
    space.act(space.coordinator, RotateAct{});
    const EnvelopeHeader good = headerAt(space, space.coordinator, 1, 2);
    EXPECT_EQ(verdictOf(space, good), Verdict::Accept);
    EnvelopeHeader bad = good;
    bad.logHash = someHash('x');
    EXPECT_EQ(verdictOf(space, bad), Verdict::Refuse);
    bad = good;
    bad.logSeq = 3;
    EXPECT_EQ(verdictOf(space, bad), Verdict::LogAhead);
    bad = good;
    bad.space = *SpaceId::from(QByteArray(32, 's'));
    EXPECT_EQ(verdictOf(space, bad), Verdict::Refuse);
    EXPECT_EQ(verdictAt(space, DeviceKeys::create(), 1, 2), Verdict::Refuse);
}

TEST(MemberJudge, the_epoch_is_the_newest_at_the_position)
{
    TestSpace space;
    space.act(space.coordinator, RotateAct{});
    EnvelopeHeader header = headerAt(space, space.coordinator, 1, 2);
    header.epoch = 0;
    header.key = space.log.epochs()[0].action.key;
    EXPECT_EQ(space.log.judge(header, {}).reason, ErrorCode::KeyMissing) << "an old key at a new position";
    header = headerAt(space, space.coordinator, 1, 1);
    header.epoch = 1;
    header.key = space.log.epochs()[1].action.key;
    EXPECT_EQ(space.log.judge(header, {}).reason, ErrorCode::KeyMissing) << "a new key at an old position";
    EXPECT_EQ(verdictAt(space, space.coordinator, 1, 1), Verdict::Accept);
    EXPECT_EQ(verdictAt(space, space.coordinator, 1, 0), Verdict::Refuse) << "before the first epoch";
}

TEST(MemberJudge, readers_printed_codes_and_those_who_wait_are_quarantined)
{
    TestSpace space;
    const DeviceKeys reader = space.join(Role::Reader);
    const DeviceKeys paper = space.admit(space.coordinator, true);
    const DeviceKeys waiting = space.joinFromAfar(Role::Editor);
    for (const DeviceKeys &device : {reader, paper, waiting})
        EXPECT_EQ(verdictAt(space, device, 1, space.log.headSeq()), Verdict::Quarantine);
}

TEST(MemberJudge, whoever_joined_may_have_written_since_the_invitation)
{
    TestSpace space;
    const Invitation invitation = space.invite(Role::Editor);
    const std::uint64_t invited = space.log.headSeq();
    space.act(space.coordinator, RotateAct{});
    const DeviceKeys joiner = DeviceKeys::create();
    space.addClaim(makeClaim(invitation, joiner, TestSpace::now));
    EXPECT_EQ(verdictAt(space, joiner, 1, invited), Verdict::Accept);
    EXPECT_EQ(verdictAt(space, joiner, 1, invited - 1), Verdict::Quarantine);
    EXPECT_EQ(space.log.writingPosition(joiner.id(), {0}, 0).value(), invited)
        << "it has no key of the newer epoch yet";
    EXPECT_EQ(space.log.writingPosition(joiner.id(), {0}, invited + 1).error().code, ErrorCode::KeyMissing);
    EXPECT_EQ(space.log.writingPosition(joiner.id(), {0, 1}, 0).value(), space.log.headSeq());
}

TEST(MemberJudge, what_was_written_past_a_cut_off_is_kept_apart)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const std::uint64_t before = space.log.headSeq();
    space.heads.insert(editor.id(), cutOf(editor, 3));
    space.act(space.coordinator, RemoveDevicesAct{{editor.id()}});
    for (std::uint64_t seq = 1; seq <= 3; ++seq)
        EXPECT_EQ(verdictAt(space, editor, seq, before), Verdict::Accept) << seq;
    EXPECT_EQ(verdictAt(space, editor, 4, before), Verdict::Quarantine) << "backdated";
    EXPECT_EQ(space.log.judge(headerAt(space, editor, 4, before), {}).reason, ErrorCode::Removed);
    EXPECT_EQ(verdictAt(space, editor, 2, space.log.headSeq()), Verdict::Quarantine) << "after the removal";
}

TEST(MemberJudge, who_is_in_no_cut_off_is_cut_off_at_once)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const std::uint64_t before = space.log.headSeq();
    space.act(space.coordinator, RemoveDevicesAct{{editor.id()}});
    EXPECT_EQ(verdictAt(space, editor, 1, before), Verdict::Quarantine);
}

TEST(MemberJudge, another_envelope_than_the_cut_off_names_is_equivocation)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const std::uint64_t before = space.log.headSeq();
    space.heads.insert(editor.id(), cutOf(editor, 3));
    space.act(space.coordinator, RemoveDevicesAct{{editor.id()}});
    EXPECT_EQ(space.log.judge(headerAt(space, editor, 3, before), someHash('x')).verdict,
              Verdict::Equivocation);
    EnvelopeHeader next = headerAt(space, editor, 4, before);
    next.previous = someHash('x');
    EXPECT_EQ(verdictOf(space, next), Verdict::Equivocation);
}

TEST(MemberJudge, a_later_grant_counts_again)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const PersonId person = space.personOf(editor);
    const std::uint64_t before = space.log.headSeq();
    space.heads.insert(editor.id(), cutOf(editor, 2));
    space.act(space.coordinator, RoleAct{person, Role::Reader});
    const std::uint64_t demoted = space.log.headSeq();
    EXPECT_EQ(verdictAt(space, editor, 2, before), Verdict::Accept);
    EXPECT_EQ(verdictAt(space, editor, 3, before), Verdict::Quarantine);
    EXPECT_EQ(verdictAt(space, editor, 3, demoted), Verdict::Quarantine);
    space.act(space.coordinator, RoleAct{person, Role::Editor});
    EXPECT_EQ(verdictAt(space, editor, 3, space.log.headSeq()), Verdict::Accept);
    EXPECT_EQ(verdictAt(space, editor, 3, demoted), Verdict::Quarantine);
    EXPECT_EQ(verdictAt(space, editor, 3, before), Verdict::Quarantine) << "still past the cut-off";
}

TEST(MemberJudge, a_coordinator_who_becomes_editor_goes_on_writing)
{
    TestSpace space;
    const DeviceKeys second = space.join(Role::Coordinator);
    space.heads.insert(second.id(), cutOf(second, 1));
    space.act(space.coordinator, RoleAct{space.personOf(second), Role::Editor});
    EXPECT_EQ(verdictAt(space, second, 2, space.log.headSeq()), Verdict::Accept);
    EXPECT_EQ(verdictAt(space, second, 2, space.log.headSeq() - 1), Verdict::Accept);
}

TEST(MemberJudge, cut_offs_name_only_those_who_lose_their_right)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const DeviceKeys other = space.join(Role::Editor);
    const auto taken = [&](const MemberAction &action) {
        return space.log.wouldTake(space.entryOf(space.coordinator, action)).ok();
    };
    EXPECT_FALSE(taken(RemoveAction{{editor.id()}, {cutOf(other, 1)}}));
    EXPECT_FALSE(taken(RoleAction{space.personOf(editor), Role::Reader, {cutOf(other, 1)}}));
    EXPECT_FALSE(taken(RoleAction{space.personOf(editor), Role::Coordinator, {cutOf(editor, 1)}}));
    EXPECT_TRUE(taken(RoleAction{space.personOf(editor), Role::Reader, {cutOf(editor, 1)}}));
}

TEST(MemberJudge, a_hidden_removal_shows_with_the_first_envelope_of_who_knows)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    MemberLog behind = space.log;
    space.act(space.coordinator, RemoveDevicesAct{{editor.id()}});
    space.act(space.coordinator, RotateAct{});
    const EnvelopeHeader header = headerAt(space, space.coordinator, 1, space.log.headSeq());
    EXPECT_EQ(behind.judge(header, someHash('1')).verdict, Verdict::LogAhead);
    EXPECT_EQ(space.log.judge(header, someHash('1')).verdict, Verdict::Accept);
}

} // namespace kopa::sync
