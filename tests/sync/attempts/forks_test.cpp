#include "scene.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kopa::sync {

using Attempt11RollsBackOrForks = Attempt;

TEST_F(Attempt11RollsBackOrForks, a_restored_backup_gets_back_what_it_lacks)
{
    server.backUp();
    const QString first = one.write(QStringLiteral("after the backup"));
    ASSERT_TRUE(one.sync().ok());
    const QString second = two.write(QStringLiteral("after it as well"));
    ASSERT_TRUE(two.sync().ok());
    ASSERT_TRUE(one.sync().ok());
    server.restore(true);
    expectRecovery();
    EXPECT_TRUE(one.has(second));
    EXPECT_TRUE(two.has(first));
}

TEST_F(Attempt11RollsBackOrForks, a_backup_from_before_somebody_joined_gets_them_back)
{
    server.backUp();
    const auto invitation = one.invite(Role::Editor);
    ASSERT_TRUE(one.sync().ok());
    TestPerson third;
    ASSERT_TRUE(third.join(invitation->link).ok());
    const QString id = third.write(QStringLiteral("by the third"));
    ASSERT_TRUE(third.sync().ok());
    ASSERT_TRUE(one.sync().ok());
    server.restore(true);
    expectRecovery();
    EXPECT_TRUE(third.sync().ok());
    EXPECT_TRUE(two.has(id));
}

TEST_F(Attempt11RollsBackOrForks, a_rollback_that_keeps_its_generation_is_noticed)
{
    server.backUp();
    one.write(QStringLiteral("acknowledged, then forgotten"));
    ASSERT_TRUE(one.sync().ok());
    server.restore(false);
    EXPECT_EQ(problem(one), "rolled_back");
}

TEST_F(Attempt11RollsBackOrForks, a_restored_server_is_told)
{
    server.backUp();
    const QString id = one.write(QStringLiteral("varmuuskopion jälkeen"));
    settle({&one});
    server.restore(true);
    settle({&one, &two});
    EXPECT_TRUE(one.hasNotice(SafetyNotice::Kind::ServerRestored));
    EXPECT_EQ(two.text(id), u"varmuuskopion jälkeen");
}

TEST_F(Attempt11RollsBackOrForks, what_is_withheld_is_noticed_by_what_others_have_seen)
{
    const auto link = one.invite(Role::Editor);
    TestPerson third;
    ASSERT_EQ(failure(third.join(link->link)), "");
    settle({&one, &two, &third});
    const QString missed = two.write(QStringLiteral("piilotettava"));
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
    EXPECT_FALSE(one.has(missed));
    server.behave();
    // The cursor is past it, and its author says nothing more: a wrong cursor costs time, never data.
    for (int i = 0; i < 2; ++i)
        ASSERT_EQ(failure(one.sync()), "");
    EXPECT_TRUE(one.has(missed));
    EXPECT_FALSE(one.hasNotice(SafetyNotice::Kind::ChangesWithheld));
    const qsizetype before = server.bytesDown();
    ASSERT_EQ(failure(one.sync()), "");
    EXPECT_LT(server.bytesDown() - before, 2048);
}

TEST_F(Attempt11RollsBackOrForks, fingerprints_agree_as_long_as_the_lists_do)
{
    const auto mine = one.administration().fingerprint(one.common().id);
    const auto theirs = two.administration().fingerprint(two.common().id);
    ASSERT_EQ(failure(mine), "");
    EXPECT_EQ(mine->digits, theirs->digits);
    EXPECT_TRUE(two.administration().compareFingerprint(mine->link).value());
}

TEST_F(Attempt11RollsBackOrForks, two_receipted_lists_freeze_administration_and_leave_a_proof)
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

/// A coordinator's third person, and a server that shows one list to some and another to others.
class Attempt11Forks : public Attempt
{
protected:
    void SetUp() override
    {
        Attempt::SetUp();
        const SpaceId space = one.common().id;
        ASSERT_EQ(failure(one.administration().setRole(space, two.person(), kopa::Role::Coordinator)), "");
        settle({&one, &two});
        const auto link = one.invite(Role::Editor);
        ASSERT_EQ(failure(link), "");
        ASSERT_EQ(failure(third.join(link->link)), "");
        settle({&one, &two, &third});
    }
    void show(const QString &branch) { server.restore(false, branch); }

    TestPerson third;
};
using Attempt12WritesABackdatedBranch = Attempt11Forks;

TEST_F(Attempt11Forks, a_coordinators_word_ends_it_and_nobodys_notes_are_lost)
{
    const SpaceId space = one.common().id;
    server.backUp(QStringLiteral("before"));
    ASSERT_EQ(failure(one.invite(Role::Editor)), "");
    const QString first = one.write(QStringLiteral("yhdessä luettelossa"));
    settle({&one});
    server.backUp(QStringLiteral("a"));
    show(QStringLiteral("before"));
    ASSERT_EQ(failure(two.invite(Role::Reader)), "");
    const QString second = two.write(QStringLiteral("toisessa luettelossa"));
    settle({&two});
    // The other list is shown to each of them.
    EXPECT_EQ(problem(one), "rolled_back");
    show(QStringLiteral("a"));
    EXPECT_EQ(problem(two), "rolled_back");
    for (TestPerson *person : {&one, &two}) {
        EXPECT_TRUE(person->common().frozen);
        EXPECT_TRUE(person->hasNotice(SafetyNotice::Kind::LogForked));
        EXPECT_EQ(failure(person->invite(Role::Editor)), "log_forked");
    }
    const QString meanwhile = two.write(QStringLiteral("muistiinpanot jatkuvat"));
    static_cast<void>(two.sync());
    ASSERT_EQ(failure(one.administration().resolve(space)), "");
    for (int turn = 0; turn < 3; ++turn)
        for (TestPerson *person : {&one, &two, &third})
            static_cast<void>(person->sync());
    expectRecovery({&one, &two, &third});
    for (TestPerson *person : {&one, &two, &third}) {
        EXPECT_FALSE(person->common().frozen);
        EXPECT_FALSE(person->hasNotice(SafetyNotice::Kind::LogForked));
        EXPECT_EQ(person->text(first), u"yhdessä luettelossa");
        EXPECT_EQ(person->text(second), u"toisessa luettelossa");
        EXPECT_EQ(person->text(meanwhile), u"muistiinpanot jatkuvat");
    }
    EXPECT_EQ(failure(two.invite(Role::Editor)), "") << "the administration goes on";
    const QString after = two.write(QStringLiteral("sovittu"));
    settle({&two, &one, &third});
    EXPECT_EQ(third.text(after), u"sovittu");
}

TEST_F(Attempt12WritesABackdatedBranch, by_a_removed_coordinator_and_the_server_that_wins_nobody)
{
    const SpaceId space = one.common().id;
    server.backUp(QStringLiteral("before"));
    ASSERT_EQ(failure(one.administration().removePerson(space, two.person())), "");
    settle({&one, &third});
    server.backUp(QStringLiteral("a"));
    // With the server's help the list goes on as if nobody had removed anybody.
    show(QStringLiteral("before"));
    ASSERT_EQ(failure(two.administration().setRole(space, third.person(), kopa::Role::Coordinator)), "");
    const QString backdated = two.write(QStringLiteral("takautuvasti"));
    settle({&two});
    server.backUp(QStringLiteral("b"));
    // It even ends the fork by its own word.
    const MemberLog ours = *one.members().log;
    const Act word = ResolveAct{ours.headSeq(), ours.headHash()};
    ASSERT_EQ(failure(two.ask([&](Store &store) { return store.addPendingAct(space, encodeAct(word)); })),
              "");
    settle({&two});
    for (int turn = 0; turn < 2; ++turn)
        for (TestPerson *person : {&two, &one, &third})
            static_cast<void>(person->sync());
    for (TestPerson *person : {&one, &third}) {
        const auto log = person->members().log;
        EXPECT_EQ(log->devices().value(two.device()).standing, Member::Standing::Removed);
        EXPECT_EQ(log->role(third.device()), Role::Editor);
        EXPECT_FALSE(person->has(backdated));
        EXPECT_TRUE(person->common().frozen);
        EXPECT_TRUE(person->hasNotice(SafetyNotice::Kind::LogForked));
        person->write(QStringLiteral("muistiinpanot jatkuvat"));
        person->digest();
    }
}

} // namespace kopa::sync
