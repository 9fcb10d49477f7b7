#include "core/crypto/secret_box.h"
#include "scene.h"
#include "sync/membership/invitation.h"

namespace kopa::sync {

using Attempt01ServesItsOwnPublicKey = Attempt;
using Attempt02OverwritesWrappedKeys = Attempt;
using Attempt03AddsAGhost = Attempt;
using Attempt04HidesARemovalOrRotation = Attempt;

/// Everybody for whom any key in a list was ever wrapped.
static QSet<DeviceId> reached(const MemberLog &log)
{
    QSet<DeviceId> devices;
    for (const EpochState &epoch : log.epochs())
        for (const EpochAction::Wrap &wrap : epoch.action.wraps)
            devices.insert(wrap.device);
    return devices;
}

TEST_F(Attempt01ServesItsOwnPublicKey, in_a_newcomers_claim_is_refused_and_gets_no_key)
{
    const auto link = one.invite(Role::Editor);
    ASSERT_EQ(failure(link), "");
    settle({&two});
    const Invitation invitation = Invitation::parse(link->link).value();
    const DeviceKeys own = DeviceKeys::create();
    Claim claim;
    claim.space = invitation.space;
    claim.invitation = crypto::invitationKeys(invitation.secret).sign.verify;
    claim.device = own.publicDevice();
    claim.time = nowMs();
    // It knows the invitation's public half, not the secret.
    const QByteArray bytes = signClaim(claim, own.signing.secret, own.signing.secret);
    const std::uint64_t place = one.members().log->claimCount();
    handOutMembers(invitation.space, {}, {receiptedByServer(ReceiptKind::Claim, place, bytes)});
    for (TestPerson *person : {&one, &two}) {
        static_cast<void>(person->sync());
        EXPECT_FALSE(person->members().log->devices().contains(own.id()));
    }
    server.behave();
    TestPerson third;
    ASSERT_EQ(failure(third.join(link->link)), "");
    for (TestPerson *person : {&one, &two}) {
        static_cast<void>(person->sync());
        EXPECT_FALSE(reached(*person->members().log).contains(own.id()));
        person->digest();
    }
}

TEST_F(Attempt01ServesItsOwnPublicKey, with_an_invitation_of_its_own_making_is_void)
{
    Invitation invitation;
    invitation.space = one.common().id;
    const DeviceKeys own = DeviceKeys::create();
    const std::uint64_t place = one.members().log->claimCount();
    const auto claim = receiptedByServer(ReceiptKind::Claim, place, makeClaim(invitation, own, nowMs()));
    handOutMembers(invitation.space, {}, {claim});
    static_cast<void>(two.sync());
    static_cast<void>(one.sync());
    static_cast<void>(one.invite(Role::Editor));
    for (TestPerson *person : {&one, &two}) {
        EXPECT_FALSE(person->members().log->devices().contains(own.id()));
        EXPECT_FALSE(reached(*person->members().log).contains(own.id()));
    }
}

TEST_F(Attempt02OverwritesWrappedKeys, a_changed_wrap_breaks_the_list)
{
    const auto link = one.invite(Role::Editor);
    ASSERT_EQ(failure(link), "");
    int changed = 0;
    server.setLie([&changed](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &part : answer.spaces) {
            for (Receipted &item : part.entries) {
                const auto entry = parseMemberEntry(item.bytes);
                const auto *epoch = entry.ok() ? std::get_if<EpochAction>(&entry->action) : nullptr;
                if (!epoch)
                    continue;
                const qsizetype at = item.bytes.indexOf(epoch->wraps.last().key);
                item.bytes = withBitTurned(item.bytes, 8 * (at + 40));
                ++changed;
            }
        }
    });
    TestPerson third;
    EXPECT_EQ(failure(third.join(link->link)), "signature_invalid");
    EXPECT_GT(changed, 0);
    server.behave();
    EXPECT_EQ(failure(third.join(link->link)), "");
    expectRecovery({&one, &two, &third});
}

TEST_F(Attempt02OverwritesWrappedKeys, the_error_tells_nothing_apart)
{
    const SpaceId space = one.common().id;
    const SpaceId other = *SpaceId::from(QByteArray(32, 's'));
    const crypto::BoxPair box = DeviceKeys::create().box;
    const crypto::BoxPair somebodys = DeviceKeys::create().box;
    const SpaceKey key = SpaceKey::random();
    const crypto::KeyId id = crypto::keyId(key, space, 3);
    const QByteArray wrapped = crypto::wrapSpaceKey(key, space, 3, box.open);
    ASSERT_TRUE(crypto::unwrapSpaceKey(wrapped, space, 3, id, box).ok());
    const QList<QByteArray> wrong{crypto::wrapSpaceKey(key, other, 3, box.open),
                                  crypto::wrapSpaceKey(key, space, 4, box.open),
                                  crypto::wrapSpaceKey(SpaceKey::random(), space, 3, box.open),
                                  crypto::wrapSpaceKey(key, space, 3, somebodys.open),
                                  withBitTurned(wrapped, 0),
                                  withBitTurned(wrapped, 8 * wrapped.size() - 1),
                                  wrapped.first(wrapped.size() - 1),
                                  wrapped + '\0',
                                  QByteArray(wrapped.size(), 'x'),
                                  {}};
    for (qsizetype i = 0; i < wrong.size(); ++i) {
        const auto opened = crypto::unwrapSpaceKey(wrong[i], space, 3, id, box);
        ASSERT_FALSE(opened.ok()) << i;
        EXPECT_EQ(opened.error(), Error{ErrorCode::DecryptionFailed}) << i;
    }
}

TEST_F(Attempt03AddsAGhost, unsigned_in_a_wrong_role_or_replayed)
{
    const SpaceId space = one.common().id;
    const SpaceLog list = one.members();
    const DeviceKeys ghost = DeviceKeys::create();
    const DeviceKeys coordinator = keysOf(one);
    const DeviceKeys editor = keysOf(two);
    const auto keys = keysForDevice(*list.log, coordinator, list.kept);
    const AdmitAction admit{ghost.publicDevice(),
                            newPersonId(),
                            Role::Coordinator,
                            false,
                            keys.last().epoch,
                            crypto::wrapSpaceKey(keys.last().key, space, keys.last().epoch, ghost.box.open)};
    const AdmitAction asOneself = [&] {
        AdmitAction action = admit;
        action.person = one.person();
        return action;
    }();
    const NewSpace elsewhere = createSpace(ghost, newPersonId(), nowMs());
    const QList<QByteArray> entries{
        entryOn(*list.log, ghost.id(), ghost.signing.secret, admit),
        entryOn(*list.log, coordinator.id(), ghost.signing.secret, admit),
        entryOn(*list.log, editor.id(), editor.signing.secret, admit),
        entryOn(*list.log, editor.id(), editor.signing.secret, asOneself),
        entryOn(*list.log, editor.id(), editor.signing.secret,
                RoleAction{two.person(), Role::Coordinator, {}}),
        entryOn(*list.log, ghost.id(), ghost.signing.secret, RemoveAction{{coordinator.id()}, {}}),
        list.entries[2].bytes,
        elsewhere.entries.last()};
    for (qsizetype i = 0; i < entries.size(); ++i) {
        // With its own receipt, as a dishonest server would.
        handOutMembers(space, {receiptedByServer(ReceiptKind::Entry, list.log->entryCount(), entries[i])},
                       {});
        for (TestPerson *person : {&one, &two}) {
            EXPECT_NE(problem(*person), "") << i;
            EXPECT_EQ(person->members().log->headHash(), list.log->headHash()) << i;
            EXPECT_FALSE(person->members().log->devices().contains(ghost.id())) << i;
            EXPECT_EQ(person->members().log->role(editor.id()), Role::Editor) << i;
        }
    }
    expectRecovery();
}

TEST_F(Attempt03AddsAGhost, by_claims_without_any_receipt)
{
    const DeviceKeys ghost = DeviceKeys::create();
    Invitation invitation;
    invitation.space = one.common().id;
    handOutMembers(invitation.space, {}, {Receipted(makeClaim(invitation, ghost, nowMs()))});
    EXPECT_EQ(problem(two), "signature_invalid");
    // A claim that was taken once, at a second place.
    const SpaceLog list = two.members();
    handOutMembers(
        invitation.space, {},
        {receiptedByServer(ReceiptKind::Claim, list.log->claimCount(), list.claims.first().bytes)});
    EXPECT_EQ(problem(two), "chain_broken");
    EXPECT_EQ(two.members().log->devices().size(), 2);
    expectRecovery();
}

TEST_F(Attempt04HidesARemovalOrRotation, it_is_noticed_with_the_first_envelope_of_who_knows)
{
    const auto link = one.invite(Role::Editor);
    TestPerson third;
    ASSERT_EQ(failure(third.join(link->link)), "");
    settle({&one, &two, &third});
    ASSERT_EQ(failure(one.administration().removePerson(one.common().id, third.person())), "");
    settle({&one});
    const QString id = one.write(QStringLiteral("poiston jälkeen"));
    ASSERT_EQ(problem(one), "");
    server.setLie([](const ExchangeRequest &request, ExchangeAnswer &answer) {
        for (qsizetype i = 0; i < answer.spaces.size(); ++i) {
            answer.spaces[i].entries.clear();
            answer.spaces[i].logHas = request.spaces[i].logHave;
        }
    });
    EXPECT_EQ(problem(two), "log_withheld");
    EXPECT_TRUE(two.hasNotice(SafetyNotice::Kind::LogWithheld));
    EXPECT_FALSE(two.has(id)) << "nothing is read by a list that is known to be old";
    expectRecovery();
    EXPECT_EQ(two.text(id), u"poiston jälkeen");
    EXPECT_NE(problem(third), "");
    EXPECT_FALSE(third.has(id));
}

TEST_F(Attempt04HidesARemovalOrRotation, before_that_the_list_tells_when_it_was_confirmed)
{
    const auto confirmed = [this] {
        return two.administration().spaces().value().first().confirmed.toMSecsSinceEpoch();
    };
    const auto before = confirmed();
    EXPECT_GT(before, 0);
    server.setTamper([](const QByteArray &) { return QByteArray(); });
    EXPECT_NE(problem(two), "");
    EXPECT_EQ(confirmed(), before) << "who was not heard has confirmed nothing";
    expectRecovery();
    EXPECT_GE(confirmed(), before);
}

TEST_F(Attempt04HidesARemovalOrRotation, an_end_of_the_list_withheld_is_noticed)
{
    ASSERT_EQ(failure(one.administration().setRole(one.common().id, two.person(), kopa::Role::Coordinator)),
              "");
    const auto link = one.invite(Role::Editor);
    ASSERT_EQ(failure(link), "");
    one.write(QStringLiteral("uuden luettelon jälkeen"));
    ASSERT_EQ(problem(one), "");
    server.setLie([](const ExchangeRequest &request, ExchangeAnswer &answer) {
        for (qsizetype i = 0; i < answer.spaces.size(); ++i) {
            answer.spaces[i].entries.clear();
            answer.spaces[i].logHas = request.spaces[i].logHave;
        }
    });
    EXPECT_EQ(problem(two), "log_withheld");
    server.behave();
    settle({&two});
    EXPECT_EQ(two.common().role, kopa::Role::Coordinator);
}

} // namespace kopa::sync
