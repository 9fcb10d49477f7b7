#include "core/crypto/secret_box.h"
#include "test_space.h"

#include <gtest/gtest.h>

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

EpochAction epochFor(const TestSpace &space, const QList<DeviceId> &devices)
{
    const std::uint32_t epoch = space.log.epochs().last().action.epoch + 1;
    const SpaceKey key = SpaceKey::random();
    EpochAction action{epoch, crypto::keyId(key, space.log.space(), epoch), {}, {}};
    QList<DeviceId> sorted = devices;
    std::sort(sorted.begin(), sorted.end());
    for (const DeviceId &device : std::as_const(sorted)) {
        const auto known = space.log.device(device);
        const BoxPublicKey box = known ? known->box : DeviceKeys::create().box.open;
        action.wraps.append({device, crypto::wrapSpaceKey(key, space.log.space(), epoch, box)});
    }
    return action;
}

} // namespace

TEST(MemberRoles, a_person_has_one_role_on_all_devices)
{
    TestSpace space;
    const DeviceKeys phone = space.join(Role::Editor);
    const DeviceKeys laptop = space.admit(phone);
    EXPECT_EQ(space.log.role(laptop.id()), Role::Editor);
    space.act(space.coordinator, RoleAct{space.personOf(phone), Role::Reader});
    EXPECT_FALSE(space.log.mayWrite(phone.id()));
    EXPECT_FALSE(space.log.mayWrite(laptop.id()));
    space.act(space.coordinator, RoleAct{space.personOf(phone), Role::Coordinator});
    EXPECT_EQ(space.log.state().coordinators(), 2);
}

TEST(MemberRoles, a_known_person_is_not_given_another_role_in_passing)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const PersonId person = space.personOf(editor);
    const PublicDevice device = DeviceKeys::create().publicDevice();
    for (const DeviceKeys &author : {editor, space.coordinator})
        EXPECT_EQ(space.refusal(author, AdmitAct{device, person, Role::Coordinator, false}),
                  ErrorCode::Malformed);
    EXPECT_EQ(
        space.refusal(space.coordinator, inviteAct(space.newInvitation(), person, Role::Reader, 0, false)),
        ErrorCode::Malformed);
}

TEST(MemberRoles, members_act_for_their_own_person_only)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const DeviceKeys reader = space.join(Role::Reader);
    const PersonId other = space.personOf(reader);
    const PublicDevice device = DeviceKeys::create().publicDevice();
    const Act foreign[] = {AdmitAct{device, other, Role::Reader, false},
                           AdmitAct{device, newPersonId(), Role::Editor, false},
                           inviteAct(space.newInvitation(), newPersonId(), Role::Reader, 0, false),
                           RemoveDevicesAct{{reader.id()}},
                           RemovePersonAct{space.person},
                           RoleAct{other, Role::Editor},
                           RoleAct{space.personOf(editor), Role::Coordinator},
                           RotateAct{},
                           ResolveAct{1, {}}};
    for (const Act &act : foreign)
        EXPECT_EQ(space.refusal(editor, act), ErrorCode::ReadOnly) << act.index();
    EXPECT_EQ(space.refusal(reader, AdmitAct{device, other, Role::Reader, false}), ErrorCode::Internal);
    EXPECT_EQ(space.refusal(editor, RemoveDevicesAct{{editor.id()}}), ErrorCode::Internal);
}

TEST(MemberRoles, an_invitation_is_revoked_by_those_who_may_make_it)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const Invitation own = space.inviteAs(editor, space.personOf(editor), Role::Editor);
    const Invitation foreign = space.invite(Role::Reader);
    EXPECT_EQ(space.refusal(editor, RevokeAct{crypto::invitationKeys(foreign.secret).sign.verify}),
              ErrorCode::ReadOnly);
    space.act(editor, RevokeAct{crypto::invitationKeys(own.secret).sign.verify});
    EXPECT_EQ(codeOf(space.log.addClaim(makeClaim(own, DeviceKeys::create(), TestSpace::now))),
              ErrorCode::InvitationUnknown);
}

TEST(MemberRoles, the_last_coordinator_stays)
{
    TestSpace space;
    const PersonId editor = space.personOf(space.join(Role::Editor));
    EXPECT_EQ(space.refusal(space.coordinator, RoleAct{space.person, Role::Editor}),
              ErrorCode::LastCoordinator);
    EXPECT_EQ(space.refusal(space.coordinator, RemovePersonAct{space.person}), ErrorCode::LastCoordinator);
    space.admit(space.coordinator, true);
    EXPECT_EQ(space.refusal(space.coordinator, RemoveDevicesAct{{space.coordinator.id()}}),
              ErrorCode::LastCoordinator)
        << "a printed code alone does not coordinate";
    space.act(space.coordinator, RoleAct{editor, Role::Coordinator});
    space.act(space.coordinator, RemovePersonAct{space.person});
    EXPECT_EQ(space.log.state().coordinators(), 1);
    EXPECT_FALSE(space.log.state().persons().contains(space.person));
}

TEST(MemberRoles, a_printed_code_admits_its_owners_devices_and_nothing_else)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const DeviceKeys paper = space.admit(editor, true);
    const PersonId person = space.personOf(editor);
    const PublicDevice device = DeviceKeys::create().publicDevice();
    EXPECT_FALSE(space.log.role(paper.id()));
    EXPECT_FALSE(space.log.mayWrite(paper.id()));
    EXPECT_EQ(keysForDevice(space.log, paper).size(), 1);
    const Act refused[] = {AdmitAct{device, person, Role::Editor, true},
                           RemoveDevicesAct{{editor.id()}},
                           RemoveDevicesAct{{paper.id()}},
                           AdmitAct{device, newPersonId(), Role::Editor, false},
                           RotateAct{},
                           RoleAct{person, Role::Editor}};
    for (const Act &act : refused)
        EXPECT_EQ(space.refusal(paper, act), ErrorCode::ReadOnly) << act.index();
    const DeviceKeys restored = space.admit(paper);
    EXPECT_EQ(space.log.role(restored.id()), Role::Editor);
    space.act(restored, RemoveDevicesAct{{editor.id(), paper.id()}});
    EXPECT_EQ(space.refusal(paper, AdmitAct{device, person, Role::Editor, false}), ErrorCode::Removed);
}

TEST(MemberRoles, a_coordinator_plants_no_printed_code_for_others)
{
    TestSpace space;
    const PersonId other = space.personOf(space.join(Role::Editor));
    const PublicDevice paper = DeviceKeys::create().publicDevice();
    EXPECT_EQ(space.refusal(space.coordinator, AdmitAct{paper, other, Role::Editor, true}),
              ErrorCode::ReadOnly);
}

TEST(MemberRoles, a_printed_coordinators_code_coordinates_nothing)
{
    TestSpace space;
    const DeviceKeys paper = space.admit(space.coordinator, true);
    const PublicDevice device = DeviceKeys::create().publicDevice();
    EXPECT_EQ(space.refusal(paper, AdmitAct{device, newPersonId(), Role::Reader, false}),
              ErrorCode::ReadOnly);
    EXPECT_EQ(space.refusal(paper, RotateAct{}), ErrorCode::ReadOnly);
    EXPECT_EQ(space.refusal(paper, AdmitAct{device, space.person, Role::Coordinator, false}),
              ErrorCode::Internal);
}

TEST(MemberRoles, a_removed_device_does_nothing_more_and_never_comes_back)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const PersonId person = space.personOf(editor);
    const DeviceKeys second = space.admit(editor);
    space.act(space.coordinator, RemoveDevicesAct{{editor.id()}});
    EXPECT_FALSE(space.log.role(editor.id()));
    EXPECT_EQ(space.refusal(editor, RemoveDevicesAct{{second.id()}}), ErrorCode::Removed);
    EXPECT_EQ(space.refusal(space.coordinator, RemoveDevicesAct{{editor.id()}}), ErrorCode::NotFound);
    EXPECT_EQ(space.refusal(space.coordinator, AdmitAct{editor.publicDevice(), person, Role::Editor, false}),
              ErrorCode::AlreadyMember);
    const Invitation again = space.invite(Role::Editor);
    EXPECT_EQ(codeOf(space.log.addClaim(makeClaim(again, editor, TestSpace::now))), ErrorCode::AlreadyMember);
}

TEST(MemberRoles, invitations_of_whoever_was_removed_or_demoted_are_void)
{
    TestSpace space;
    const DeviceKeys second = space.join(Role::Coordinator);
    const DeviceKeys thief = space.join(Role::Editor);
    const Invitation bySecond = space.inviteAs(second, newPersonId(), Role::Coordinator);
    const Invitation byThief = space.inviteAs(thief, space.personOf(thief), Role::Editor);
    const Invitation forThief = space.inviteAs(space.coordinator, space.personOf(thief), Role::Editor);
    space.act(space.coordinator, RoleAct{space.personOf(second), Role::Editor});
    space.act(space.coordinator, RemovePersonAct{space.personOf(thief)});
    for (const Invitation &invitation : {bySecond, byThief, forThief})
        EXPECT_EQ(codeOf(space.log.addClaim(makeClaim(invitation, DeviceKeys::create(), TestSpace::now))),
                  ErrorCode::InvitationUnknown);
}

TEST(MemberRoles, ghosts_are_refused)
{
    TestSpace space;
    const DeviceKeys ghost = DeviceKeys::create();
    const AdmitAct self{ghost.publicDevice(), space.person, Role::Coordinator, false};
    EXPECT_EQ(space.refusal(ghost, self), ErrorCode::SignatureInvalid);
    AdmitAct swapped = self;
    swapped.device.box = DeviceKeys::create().box.open;
    EXPECT_EQ(space.refusal(space.coordinator, swapped), ErrorCode::SignatureInvalid)
        << "somebody else's box key under the device's name";
    const TestSpace other;
    EXPECT_EQ(codeOf(space.log.append(other.entryOf(space.coordinator, RevokeInviteAction{}))),
              ErrorCode::ChainBroken);
}

TEST(MemberRoles, a_space_begins_with_its_first_epoch)
{
    const TestSpace space;
    MemberLog log = MemberLog::fromGenesis(space.entries.first()).value();
    MemberEntry entry = space.nextEntry(space.coordinator, UnknownAction{99});
    entry.seq = 1;
    entry.previous = log.headHash();
    EXPECT_EQ(codeOf(log.append(signMemberEntry(entry, space.coordinator.signing.secret))),
              ErrorCode::Malformed);
}

TEST(Rotation, a_key_goes_to_exactly_the_active_devices)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const DeviceKeys waiting = space.joinFromAfar(Role::Editor);
    const DeviceKeys removed = space.join(Role::Reader);
    space.act(space.coordinator, RemoveDevicesAct{{removed.id()}});
    const QList<DeviceId> active = space.log.state().activeDevices();
    EXPECT_EQ(active.size(), 2);
    const QList<QList<DeviceId>> wrong{{space.coordinator.id()},
                                       active + QList{waiting.id()},
                                       active + QList{removed.id()},
                                       active + QList{DeviceKeys::create().id()},
                                       {}};
    for (const QList<DeviceId> &devices : wrong)
        EXPECT_EQ(codeOf(space.log.append(space.entryOf(space.coordinator, epochFor(space, devices)))),
                  ErrorCode::KeyMissing)
            << devices.size();
    EXPECT_TRUE(space.log.append(space.entryOf(space.coordinator, epochFor(space, active))).ok());
    EXPECT_EQ(keysForDevice(space.log, removed).size(), 0);
    EXPECT_EQ(keysForDevice(space.log, editor).size(), 1);
}

TEST(Rotation, epochs_count_without_a_gap)
{
    TestSpace space;
    EpochAction action = epochFor(space, {space.coordinator.id()});
    action.epoch = 2;
    EXPECT_EQ(codeOf(space.log.append(space.entryOf(space.coordinator, action))), ErrorCode::Malformed);
    action.epoch = 1;
    action.previous = QByteArray(71, 'p');
    EXPECT_EQ(codeOf(space.log.append(space.entryOf(space.coordinator, action))), ErrorCode::Malformed);
}

TEST(Rotation, open_hands_the_past_down_and_closed_does_not)
{
    TestSpace space;
    space.act(space.coordinator, RotateAct{false});
    const DeviceKeys newcomer = space.admit(space.coordinator);
    ASSERT_EQ(keysForDevice(space.log, newcomer).size(), 2);
    EXPECT_TRUE(keysForDevice(space.log, newcomer).first().key == space.made.key);
    space.act(space.coordinator, RotateAct{true});
    const DeviceKeys later = space.admit(space.coordinator);
    EXPECT_EQ(keysForDevice(space.log, later).size(), 1);
    EXPECT_EQ(keysForDevice(space.log, newcomer).size(), 3);
    EXPECT_EQ(keysForDevice(space.log, space.coordinator).size(), 3);
}

TEST(Rotation, is_due_when_somebody_may_know_the_key_who_should_not)
{
    TestSpace space;
    const auto due = [&](std::int64_t later = 0) { return space.log.rotationDue(TestSpace::now + later); };
    EXPECT_FALSE(due());
    const DeviceKeys editor = space.join(Role::Editor);
    EXPECT_TRUE(due());
    space.act(space.coordinator, RotateAct{});
    EXPECT_FALSE(due());
    space.invite(Role::Editor, TestSpace::now / 1000 + 60);
    EXPECT_FALSE(due());
    EXPECT_TRUE(due(60'000));
    space.act(space.coordinator, RotateAct{});
    EXPECT_FALSE(due(60'000)) << "the expired invitation opens the former key only";
    const Invitation revoked = space.invite(Role::Editor);
    EXPECT_FALSE(due());
    space.act(space.coordinator, RevokeAct{crypto::invitationKeys(revoked.secret).sign.verify});
    EXPECT_TRUE(due());
    space.act(space.coordinator, RotateAct{});
    space.act(space.coordinator, RoleAct{space.personOf(editor), Role::Reader});
    EXPECT_FALSE(due());
    space.act(space.coordinator, RemoveDevicesAct{{editor.id()}});
    EXPECT_TRUE(due());
}

TEST(Rotation, keys_of_other_epochs_are_not_handed_on)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    space.act(space.coordinator, RotateAct{});
    const InviteAct invite = inviteAct(space.newInvitation(), newPersonId(), Role::Reader, 0, false);
    const InviteAction old{invite.sign, invite.box, invite.person, invite.role, 0, 0, QByteArray(10, 'w')};
    EXPECT_EQ(codeOf(space.log.append(space.entryOf(space.coordinator, old))), ErrorCode::KeyMissing);
    const AdmitAction admitted{DeviceKeys::create().publicDevice(),
                               space.personOf(editor),
                               Role::Editor,
                               false,
                               0,
                               QByteArray(10, 'w')};
    EXPECT_EQ(codeOf(space.log.append(space.entryOf(editor, admitted))), ErrorCode::KeyMissing);
    EXPECT_EQ(signAct(space.log, space.coordinator, invite, {TestSpace::now, {}, {}}).error().code,
              ErrorCode::KeyMissing);
}

} // namespace kopa::sync
