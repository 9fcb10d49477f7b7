#include "hostile_server.h"
#include "sync/membership/recovery_code.h"
#include "test_person.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace kopa::sync {

using server::HostileServer;

namespace {

template <class T> std::string failure(const Result<T> &result)
{
    return result.ok() ? std::string() : std::string(errorName(result.error().code).data());
}

/// A coordinator, somebody who joined in the room, and a server that does as it should until it is told not
/// to.
class People : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(failure(one.create(server.url())), "");
        ASSERT_EQ(failure(one.sync()), "");
        const auto invitation = one.invite(Role::Editor);
        ASSERT_EQ(failure(invitation), "");
        EXPECT_TRUE(invitation->onServer);
        ASSERT_EQ(failure(two.join(invitation->link)), "");
        settle({&one, &two});
    }

    /// Until all have heard of all: rotations and admissions need a few turns.
    void settle(const QList<TestPerson *> &people)
    {
        for (int turn = 0; turn < 3; ++turn)
            for (TestPerson *person : people)
                EXPECT_EQ(failure(person->sync()), "");
    }

    HostileServer server;
    TestPerson one;
    TestPerson two;
};

} // namespace

TEST_F(People, ANewcomerMakesTheCoordinatorChangeTheKey)
{
    EXPECT_EQ(one.members().log->epochs().size(), 2);
    EXPECT_EQ(one.common().epoch, 1u);
    EXPECT_EQ(two.common().epoch, 1u);
    const QString id = two.write(QStringLiteral("uudella avaimella"));
    settle({&two, &one});
    EXPECT_EQ(one.text(id), u"uudella avaimella");
    EXPECT_FALSE(one.members().log->rotationDue(nowMs()));
}

TEST_F(People, OwnDraftsReachOwnDevicesAndNobodyElse)
{
    const auto own = one.spaceOf(SpaceKind::Own);
    ASSERT_TRUE(own.has_value());
    ASSERT_TRUE(two.spaceOf(SpaceKind::Own).has_value());
    EXPECT_NE(own->id, two.spaceOf(SpaceKind::Own)->id);
    const auto link = one.invite(Role::Reader, false, true);
    ASSERT_EQ(failure(link), "");
    TestPerson phone;
    ASSERT_EQ(failure(phone.join(link->link)), "");
    settle({&one, &phone, &two});
    EXPECT_EQ(phone.person(), one.person());
    EXPECT_EQ(phone.common().role, kopa::Role::Coordinator);
    ASSERT_TRUE(phone.spaceOf(SpaceKind::Own).has_value());
    EXPECT_EQ(phone.spaceOf(SpaceKind::Own)->id, own->id);
    const QString id = one.write(QStringLiteral("vain minulle"), own->id);
    settle({&one, &phone, &two});
    EXPECT_EQ(phone.text(id), u"vain minulle");
    EXPECT_FALSE(two.has(id));
}

TEST_F(People, ASpaceForAPilotReachesThoseWhoWereChosen)
{
    const auto made = one.administration().createSpace(SpaceKind::Pilot, QStringLiteral("Pilotti 1"),
                                                       QStringLiteral("p1"), {two.person()});
    ASSERT_EQ(failure(made), "");
    settle({&one, &two});
    const auto pilot = two.spaceOf(SpaceKind::Pilot);
    ASSERT_TRUE(pilot.has_value());
    EXPECT_EQ(pilot->id, *made);
    EXPECT_EQ(pilot->name, u"Pilotti 1");
    const QString id = two.write(QStringLiteral("pilotin muistiinpano"), pilot->id);
    settle({&two, &one});
    EXPECT_EQ(one.text(id), u"pilotin muistiinpano");
}

TEST_F(People, JoiningFromAfarOpensNothingBeforeTheCodesAreCompared)
{
    const auto link = one.invite(Role::Editor, true);
    ASSERT_EQ(failure(link), "");
    TestPerson far;
    ASSERT_EQ(failure(far.join(link->link)), "not_confirmed");
    const QString id = one.write(QStringLiteral("salaisuus"));
    settle({&one});
    static_cast<void>(far.sync());
    settle({&one});
    const auto theirs = far.administration().pairings();
    const auto ours = one.administration().pairings();
    ASSERT_EQ(failure(theirs), "");
    ASSERT_EQ(failure(ours), "");
    ASSERT_EQ(theirs->size(), 1);
    ASSERT_EQ(ours->size(), 1);
    EXPECT_TRUE(theirs->first().mine);
    EXPECT_EQ(ours->first().code.size(), 6);
    EXPECT_EQ(ours->first().code, theirs->first().code);
    EXPECT_FALSE(far.common().key.has_value());
    EXPECT_FALSE(far.has(id));
    ASSERT_EQ(failure(one.administration().confirm(ours->first(), true)), "");
    settle({&far, &one});
    EXPECT_EQ(far.text(id), u"salaisuus");
    const QString answer = far.write(QStringLiteral("kaukaa"));
    settle({&far, &one});
    EXPECT_EQ(one.text(answer), u"kaukaa");
}

TEST_F(People, TwoCoordinatorsWithoutALineBothGetTheirWay)
{
    ASSERT_EQ(failure(one.administration().setRole(one.common().id, two.person(), kopa::Role::Coordinator)),
              "");
    settle({&one, &two});
    ASSERT_EQ(two.common().role, kopa::Role::Coordinator);
    one.setOffline(true);
    two.setOffline(true);
    const auto first = one.invite(Role::Editor);
    const auto second = two.invite(Role::Reader);
    ASSERT_EQ(failure(first), "");
    ASSERT_EQ(failure(second), "");
    EXPECT_FALSE(first->onServer);
    one.setOffline(false);
    two.setOffline(false);
    settle({&one, &two});
    EXPECT_EQ(one.administration().invitations(one.common().id)->size(), 2);
    EXPECT_EQ(two.administration().invitations(one.common().id)->size(), 2);
    TestPerson third;
    EXPECT_EQ(failure(third.join(second->link)), "");
}

TEST_F(People, TheLastCoordinatorStays)
{
    EXPECT_EQ(failure(one.administration().setRole(one.common().id, one.person(), kopa::Role::Editor)),
              "last_coordinator");
    EXPECT_TRUE(one.hasNotice(SafetyNotice::Kind::OneCoordinator));
    EXPECT_TRUE(one.hasNotice(SafetyNotice::Kind::NoRecoveryCode));
    EXPECT_EQ(failure(two.administration().removePerson(one.common().id, one.person())), "read_only");
}

TEST_F(People, WhatARemovedDeviceWritesOnIsKeptApartAndItReadsNothingNew)
{
    const SpaceId space = one.common().id;
    const QString shared = two.write(QStringLiteral("ennen poistoa"));
    settle({&two, &one});
    ASSERT_EQ(one.text(shared), u"ennen poistoa");
    two.edit(shared, QStringLiteral("poiston jälkeen"));
    ASSERT_EQ(failure(one.administration().removeDevice({}, two.device())), "");
    settle({&one});
    EXPECT_EQ(one.members().log->epochs().size(), 3);
    const QString later = one.write(QStringLiteral("ei poistetulle"));
    settle({&one});
    EXPECT_EQ(failure(two.sync()), "removed");
    EXPECT_FALSE(two.has(later));
    EXPECT_EQ(two.ask([&](Store &store) { return store.epochKeys(space); })->size(), 2);
    settle({&one});
    EXPECT_EQ(one.text(shared), u"ennen poistoa");
    const auto apart = one.administration().quarantined(one.common().id);
    ASSERT_EQ(failure(apart), "");
    if (!apart->isEmpty()) {
        EXPECT_EQ(apart->first().device, two.device());
        EXPECT_TRUE(one.hasNotice(SafetyNotice::Kind::Quarantine));
    }
    one.digest();
}

TEST_F(People, TheCodeAloneBringsAPersonBackWithAllSpaces)
{
    const auto own = one.spaceOf(SpaceKind::Own);
    const QString draft = one.write(QStringLiteral("luonnos"), own->id);
    const QString note = one.write(QStringLiteral("yhteinen"));
    const auto code = one.administration().makeRecoveryCode();
    ASSERT_EQ(failure(code), "");
    settle({&one, &two});
    EXPECT_FALSE(one.hasNotice(SafetyNotice::Kind::NoRecoveryCode));
    TestPerson back;
    QString slip = *code;
    slip[0] = slip[0] == u'2' ? u'3' : u'2';
    EXPECT_EQ(failure(back.administration().recover(slip, server.url(), {})), "code_mistyped");
    ASSERT_EQ(failure(back.administration().recover(*code, server.url(), QStringLiteral("Testi Testinen"))),
              "");
    settle({&back, &one});
    EXPECT_EQ(back.text(note), u"yhteinen");
    EXPECT_EQ(back.text(draft), u"luonnos");
    EXPECT_EQ(back.person(), one.person());
    const QString fresh = back.write(QStringLiteral("takaisin"));
    settle({&back, &two});
    EXPECT_EQ(two.text(fresh), u"takaisin");
    TestPerson stranger;
    EXPECT_EQ(failure(stranger.administration().recover(RecoveryCode::create().text(), server.url(), {})),
              "code_unknown");
}

TEST_F(People, ACopiedStoreBecomesAnotherDeviceAndNothingIsLost)
{
    QTemporaryDir folder;
    const QString original = folder.filePath(QStringLiteral("original"));
    const QString copy = folder.filePath(QStringLiteral("copy"));
    const auto link = one.invite(Role::Editor);
    {
        TestPerson third(original);
        ASSERT_EQ(failure(third.join(link->link)), "");
        settle({&third, &one});
    }
    QDir().mkpath(copy);
    for (const QString &name : QDir(original).entryList(QDir::Files))
        ASSERT_TRUE(QFile::copy(original + u'/' + name, copy + u'/' + name));
    TestPerson first(original);
    TestPerson second(copy);
    ASSERT_EQ(first.device(), second.device());
    const QString here = first.write(QStringLiteral("alkuperäisellä"));
    settle({&first});
    const QString there = second.write(QStringLiteral("kopiolla"));
    settle({&second, &one, &two, &first});
    EXPECT_NE(first.device(), second.device());
    EXPECT_EQ(first.person(), second.person());
    EXPECT_TRUE(second.hasNotice(SafetyNotice::Kind::DeviceRenewed));
    for (TestPerson *person : {&one, &two, &first, &second}) {
        EXPECT_EQ(person->text(here), u"alkuperäisellä");
        EXPECT_EQ(person->text(there), u"kopiolla");
    }
    EXPECT_EQ(second.waiting(), 0);
}

TEST_F(People, WhatIsWithheldIsNoticedByWhatOthersHaveSeen)
{
    const auto link = one.invite(Role::Editor);
    TestPerson third;
    ASSERT_EQ(failure(third.join(link->link)), "");
    settle({&one, &two, &third});
    two.write(QStringLiteral("piilotettava"));
    settle({&two, &third});
    third.write(QStringLiteral("tätä ei piiloteta"));
    ASSERT_EQ(failure(third.sync()), "");
    const crypto::DeviceId hidden = two.device();
    server.setLie([hidden](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &space : answer.spaces)
            space.envelopes.removeIf([&](const QByteArray &bytes) {
                const auto envelope = crypto::parseEnvelope(bytes);
                return envelope.ok() && envelope->header.device == hidden;
            });
    });
    EXPECT_EQ(failure(one.sync()), "");
    EXPECT_TRUE(one.hasNotice(SafetyNotice::Kind::ChangesWithheld));
    server.setLie({});
}

TEST_F(People, AWithheldEndOfTheMemberListIsNoticedWithTheFirstEnvelope)
{
    ASSERT_EQ(failure(one.administration().setRole(one.common().id, two.person(), kopa::Role::Coordinator)),
              "");
    const auto link = one.invite(Role::Editor);
    ASSERT_EQ(failure(link), "");
    one.write(QStringLiteral("uuden luettelon jälkeen"));
    ASSERT_EQ(failure(one.sync()), "");
    server.setLie([](const ExchangeRequest &request, ExchangeAnswer &answer) {
        for (qsizetype i = 0; i < answer.spaces.size(); ++i) {
            answer.spaces[i].entries.clear();
            answer.spaces[i].logHas = request.spaces[i].logHave;
        }
    });
    EXPECT_EQ(failure(two.sync()), "log_withheld");
    EXPECT_TRUE(two.hasNotice(SafetyNotice::Kind::LogWithheld));
    server.setLie({});
    settle({&two});
    EXPECT_EQ(two.common().role, kopa::Role::Coordinator);
}

TEST_F(People, TwoReceiptedMemberListsFreezeAdministrationAndLeaveAProof)
{
    ASSERT_EQ(failure(one.administration().setRole(one.common().id, two.person(), kopa::Role::Coordinator)),
              "");
    settle({&one, &two});
    server.backUp();
    ASSERT_EQ(failure(one.invite(Role::Editor)), "");
    settle({&one});
    server.restore(false);
    ASSERT_EQ(failure(two.invite(Role::Reader)), "");
    two.write(QStringLiteral("toisella haaralla"));
    settle({&two});
    static_cast<void>(one.sync());
    EXPECT_TRUE(one.common().frozen);
    EXPECT_TRUE(one.hasNotice(SafetyNotice::Kind::LogForked));
    EXPECT_EQ(failure(one.invite(Role::Editor)), "log_forked");
    QTemporaryDir folder;
    const QString proof = folder.filePath(QStringLiteral("proof.json"));
    EXPECT_EQ(failure(one.administration().exportProof(one.common().id, proof)), "");
    EXPECT_TRUE(QFile::exists(proof));
    one.write(QStringLiteral("muistiinpanot jatkuvat"));
    one.digest();
}

TEST_F(People, ARestoredServerIsTold)
{
    server.backUp();
    const QString id = one.write(QStringLiteral("varmuuskopion jälkeen"));
    settle({&one});
    server.restore(true);
    settle({&one, &two});
    EXPECT_TRUE(one.hasNotice(SafetyNotice::Kind::ServerRestored));
    EXPECT_EQ(two.text(id), u"varmuuskopion jälkeen");
}

TEST_F(People, FingerprintsAgreeAsLongAsTheListsDo)
{
    const auto mine = one.administration().fingerprint(one.common().id);
    const auto theirs = two.administration().fingerprint(two.common().id);
    ASSERT_EQ(failure(mine), "");
    EXPECT_EQ(mine->digits, theirs->digits);
    EXPECT_TRUE(two.administration().compareFingerprint(mine->link).value());
}

} // namespace kopa::sync
