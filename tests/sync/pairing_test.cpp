#include "test_space.h"

#include <gtest/gtest.h>

namespace kopa::sync {

namespace {

ErrorCode codeOf(const Result<void> &result)
{
    return result.ok() ? ErrorCode::Internal : result.error().code;
}

/// Somebody who has joined from afar and was answered.
struct Answered
{
    Answered()
    {
        joiner = space.joinFromAfar(Role::Editor, &nonce);
        claim = pairingOf(space.log, joiner.id())->claim;
        space.addClaim(makePairingAnswer(space.log, space.coordinator, claim).value());
    }
    QByteArray revealOf(const QByteArray &said, const DeviceKeys &by) const
    {
        PairingReveal reveal;
        reveal.space = space.log.space();
        reveal.claim = claim;
        reveal.nonce = said;
        return signPairingReveal(reveal, by.signing.secret);
    }

    TestSpace space;
    DeviceKeys joiner = DeviceKeys::create();
    QByteArray nonce;
    Hash claim;
};

} // namespace

TEST(Pairing, both_see_the_same_six_digits_and_then_the_key_is_handed_over)
{
    Answered pair;
    TestSpace &space = pair.space;
    EXPECT_TRUE(keysForDevice(space.log, pair.joiner).isEmpty());
    EXPECT_FALSE(space.log.role(pair.joiner.id()));
    EXPECT_TRUE(pairingOf(space.log, pair.joiner.id())->code(space.log.space()).isEmpty());
    space.addClaim(makePairingReveal(space.log, pair.joiner, pair.nonce).value());
    const QString code = pairingOf(space.log, pair.joiner.id())->code(space.log.space());
    EXPECT_EQ(code.size(), 6);
    space.act(space.coordinator, ConfirmAct{pair.joiner.id()});
    EXPECT_EQ(space.log.role(pair.joiner.id()), Role::Editor);
    EXPECT_EQ(keysForDevice(space.log, pair.joiner).size(), 1);
    EXPECT_FALSE(pairingOf(space.log, pair.joiner.id()));
    EXPECT_EQ(space.refusal(space.coordinator, ConfirmAct{pair.joiner.id()}), ErrorCode::NotFound);
}

TEST(Pairing, a_mailed_link_alone_opens_nothing)
{
    TestSpace space;
    const Invitation invitation = space.invite(Role::Editor, 0, false);
    EXPECT_EQ(keyFromInvitation(space.log, invitation).error().code, ErrorCode::KeyMissing);
    EXPECT_EQ(codeOf(space.log.addClaim(makeClaim(invitation, DeviceKeys::create(), TestSpace::now))),
              ErrorCode::Malformed)
        << "without a commitment";
    const Invitation room = space.invite(Role::Editor);
    EXPECT_EQ(codeOf(space.log.addClaim(makeRemoteClaim(room, DeviceKeys::create(), TestSpace::now).claim)),
              ErrorCode::Malformed)
        << "with one in a room";
}

TEST(Pairing, the_nonce_is_fixed_before_the_answer)
{
    Answered pair;
    const QByteArray other(pairingNonceBytes, 'x');
    EXPECT_EQ(codeOf(pair.space.log.addClaim(pair.revealOf(other, pair.joiner))),
              ErrorCode::SignatureInvalid);
    EXPECT_EQ(codeOf(pair.space.log.addClaim(pair.revealOf(pair.nonce, pair.space.coordinator))),
              ErrorCode::SignatureInvalid);
    EXPECT_TRUE(pair.space.log.addClaim(pair.revealOf(pair.nonce, pair.joiner)).ok());
    EXPECT_EQ(codeOf(pair.space.log.addClaim(pair.revealOf(pair.nonce, pair.joiner))), ErrorCode::Internal)
        << "the same again is taken for good";
}

TEST(Pairing, nothing_is_revealed_before_the_answer)
{
    TestSpace space;
    QByteArray nonce;
    const DeviceKeys joiner = space.joinFromAfar(Role::Editor, &nonce);
    EXPECT_FALSE(makePairingReveal(space.log, joiner, nonce).ok());
    PairingReveal reveal;
    reveal.space = space.log.space();
    reveal.claim = pairingOf(space.log, joiner.id())->claim;
    reveal.nonce = nonce;
    EXPECT_EQ(codeOf(space.log.addClaim(signPairingReveal(reveal, joiner.signing.secret))),
              ErrorCode::NotFound);
}

TEST(Pairing, the_first_answer_of_an_entitled_member_counts)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const DeviceKeys joiner = space.joinFromAfar(Role::Editor);
    const Hash claim = pairingOf(space.log, joiner.id())->claim;
    const auto answerBy = [&](const DeviceKeys &author) {
        return space.log.addClaim(makePairingAnswer(space.log, author, claim).value());
    };
    EXPECT_EQ(codeOf(answerBy(editor)), ErrorCode::ReadOnly);
    EXPECT_EQ(codeOf(answerBy(joiner)), ErrorCode::ReadOnly);
    EXPECT_EQ(codeOf(answerBy(DeviceKeys::create())), ErrorCode::SignatureInvalid);
    const QByteArray second = makePairingAnswer(space.log, space.coordinator, claim).value();
    EXPECT_TRUE(answerBy(space.coordinator).ok());
    EXPECT_EQ(codeOf(space.log.addClaim(second)), ErrorCode::InvitationUsed);
    EXPECT_FALSE(makePairingAnswer(space.log, space.coordinator, claim).ok());
}

TEST(Pairing, ones_own_other_device_is_answered_and_confirmed_by_oneself)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const Invitation own = space.inviteAs(editor, space.personOf(editor), Role::Editor, false);
    const DeviceKeys phone = DeviceKeys::create();
    const RemoteClaim made = makeRemoteClaim(own, phone, TestSpace::now);
    space.addClaim(made.claim);
    space.addClaim(makePairingAnswer(space.log, editor, pairingOf(space.log, phone.id())->claim).value());
    space.addClaim(makePairingReveal(space.log, phone, made.nonce).value());
    space.act(editor, ConfirmAct{phone.id()});
    EXPECT_EQ(space.log.role(phone.id()), Role::Editor);
}

TEST(Pairing, one_who_waits_has_no_say_and_may_be_sent_away)
{
    Answered pair;
    TestSpace &space = pair.space;
    const PublicDevice device = DeviceKeys::create().publicDevice();
    EXPECT_EQ(space.refusal(pair.joiner, AdmitAct{device, space.personOf(pair.joiner), Role::Editor, false}),
              ErrorCode::NotConfirmed);
    const auto entry = space.entryOf(pair.joiner, RemoveAction{{pair.joiner.id()}, {}});
    EXPECT_EQ(codeOf(space.log.append(entry)), ErrorCode::NotConfirmed);
    space.act(space.coordinator, RemoveDevicesAct{{pair.joiner.id()}});
    EXPECT_EQ(space.refusal(space.coordinator, ConfirmAct{pair.joiner.id()}), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(space.log.addClaim(pair.revealOf(pair.nonce, pair.joiner))), ErrorCode::NotFound);
}

TEST(Pairing, every_part_is_in_the_code)
{
    const auto code = [](char space, char claim, char key, char one, char two) {
        return pairingCode(*SpaceId::from(QByteArray(32, space)), *Hash::from(QByteArray(32, claim)),
                           *VerifyKey::from(QByteArray(32, key)), QByteArray(16, one), QByteArray(16, two));
    };
    const QString plain = code('a', 'a', 'a', 'a', 'a');
    const QStringList others{code('b', 'a', 'a', 'a', 'a'), code('a', 'b', 'a', 'a', 'a'),
                             code('a', 'a', 'b', 'a', 'a'), code('a', 'a', 'a', 'b', 'a'),
                             code('a', 'a', 'a', 'a', 'b')};
    EXPECT_FALSE(others.contains(plain));
    EXPECT_EQ(QSet<QString>(others.begin(), others.end()).size(), others.size());
}

} // namespace kopa::sync
