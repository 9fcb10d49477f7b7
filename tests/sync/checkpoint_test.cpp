#include "core/crypto/checkpoint.h"
#include "core/store/checkpoints.h"
#include "hostile_server.h"
#include "test_person.h"
#include "test_space.h"

#include <gtest/gtest.h>

namespace kopa::sync {

using server::HostileServer;
using Notice = SafetyNotice::Kind;
using Step = CheckpointsRequest::Step;

namespace {

/// Two people who have written in many envelopes, and a third one who is to join.
class CheckpointTest : public testing::Test
{
protected:
    static constexpr int notes = 12;

    void SetUp() override
    {
        ASSERT_TRUE(one.create(server.url()).ok());
        ASSERT_TRUE(one.sync().ok());
        letIn(two, Role::Editor);
        for (int i = 0; i < notes; ++i) {
            one.write(QStringLiteral("Käynti numero %1 Puumalassa").arg(i));
            ASSERT_TRUE(one.sync().ok());
        }
        shared = two.write(QStringLiteral("Yhteinen muistiinpano"));
        settle();
    }

    void letIn(TestPerson &person, Role role)
    {
        const auto invitation = one.invite(role);
        ASSERT_TRUE(invitation.ok());
        ASSERT_TRUE(one.sync().ok());
        ASSERT_TRUE(person.join(invitation->link).ok());
        ASSERT_TRUE(one.sync().ok());
    }
    void settle()
    {
        for (int i = 0; i < 2; ++i) {
            ASSERT_TRUE(one.sync().ok());
            ASSERT_TRUE(two.sync().ok());
        }
    }
    static Result<void> tell(TestPerson &person)
    {
        return person.administration().makeCheckpoint(person.common().id);
    }
    static std::optional<CheckpointOrigin> originOf(TestPerson &person)
    {
        return person
            .ask([](Store &store) { return Checkpoints(store).origin(store.commonSpace().value().id); })
            .value();
    }
    static int envelopesOf(TestPerson &person)
    {
        const auto id = person.common().id;
        return int(person.ask([&](Store &store) { return store.keptHeaders(id); })->size());
    }
    /// Once the newcomer and the others have heard of each other, all have the same.
    void expectSame(TestPerson &newcomer)
    {
        server.setCheckpointLie({});
        for (int i = 0; i < 2; ++i) {
            ASSERT_TRUE(newcomer.sync().ok());
            settle();
        }
        EXPECT_EQ(newcomer.digest(), one.digest());
        EXPECT_EQ(newcomer.text(shared), QStringLiteral("Yhteinen muistiinpano"));
        EXPECT_EQ(newcomer.waiting(), 0);
    }
    /// Somebody signs what the log does not say.
    void tellALie(TestPerson &liar)
    {
        std::atomic_bool cancelled = false;
        const auto id = liar.common().id;
        const SpaceLog space = liar.members();
        const DeviceKeys keys = liar.ask([](Store &store) {
            return DeviceKeys{store.signingKey(), store.boxKey()};
        });
        crypto::CheckpointStatement statement;
        QByteArray content;
        liar.ask([&](Store &store) {
            Checkpoints checkpoints(store);
            statement.heads = checkpoints.heads(id).value();
            auto changes =
                decodeCheckpoint(checkpoints.content(id, statement.heads).value(), statement.heads).value();
            for (auto &change : changes)
                if (change.object == shared)
                    change.writes[0].text->patch =
                        merge::TextPatch::between({}, QStringLiteral("Nobody ever wrote this"));
            content = encodeCheckpoint(changes);
            return true;
        });
        const auto pieces = crypto::cutCheckpoint(content).value();
        statement.space = id;
        statement.logSeq = space.log->headSeq();
        statement.logHash = space.log->headHash();
        statement.epoch = space.record.epoch;
        statement.key = space.record.keyId;
        statement.generation = space.record.generation;
        statement.cursor = space.record.cursor;
        statement.author = keys.id();
        statement.content = crypto::checkpointHash(content, id, *space.record.key);
        statement.size = std::uint64_t(content.size());
        statement.pieces = std::uint64_t(pieces.size());
        const QByteArray bytes = crypto::signCheckpoint(statement, keys.signing.secret);
        Connection connection(space.record.serverUrl, {}, space.record.serverKey, keys, cancelled);
        ASSERT_EQ(connection.checkpoints({crypto::randomBytes(8), id, Step::Offer, {}, 0, bytes})->status,
                  QString());
        const Hash checkpoint = crypto::checkpointId(bytes);
        for (qsizetype i = 0; i < pieces.size(); ++i)
            ASSERT_EQ(connection
                          .checkpoints({crypto::randomBytes(8), id, Step::Put, checkpoint, std::uint64_t(i),
                                        crypto::sealCheckpointPiece(pieces[i], checkpoint, std::uint64_t(i),
                                                                    *space.record.key)})
                          ->next,
                      std::uint64_t(i) + 1);
    }

    HostileServer server;
    TestPerson one;
    TestPerson two;
    TestPerson three;
    QString shared;
};

} // namespace

TEST_F(CheckpointTest, ANewcomerStartsAtOnceAndFetchesTheSignedChangesWhenAsked)
{
    ASSERT_TRUE(tell(one).ok());
    letIn(three, Role::Editor);
    ASSERT_TRUE(three.sync().ok());
    EXPECT_EQ(three.text(shared), QStringLiteral("Yhteinen muistiinpano"));
    EXPECT_LT(envelopesOf(three), notes);
    ASSERT_TRUE(originOf(three));
    EXPECT_EQ(originOf(three)->teller, one.device());
    EXPECT_TRUE(three.hasNotice(Notice::ToldByOne));
    expectSame(three);
    three.edit(shared, QStringLiteral("Yhteinen muistiinpano, jota kolmas jatkoi"));
    two.edit(shared, QStringLiteral("Ennen: Yhteinen muistiinpano"));
    settle();
    ASSERT_TRUE(three.sync().ok());
    settle();
    EXPECT_EQ(three.text(shared), one.text(shared));
    EXPECT_EQ(one.text(shared), QStringLiteral("Ennen: Yhteinen muistiinpano, jota kolmas jatkoi"));

    ASSERT_TRUE(three.administration().fetchHistory(three.common().id).ok());
    ASSERT_TRUE(three.sync().ok());
    EXPECT_FALSE(originOf(three));
    EXPECT_FALSE(three.hasNotice(Notice::ToldByOne));
    EXPECT_EQ(envelopesOf(three), envelopesOf(one));
    EXPECT_EQ(three.digest(), one.digest());
}

TEST_F(CheckpointTest, TwoOtherPeopleMakeItMoreThanOnePersonsWord)
{
    TestPerson witness;
    letIn(witness, Role::Reader);
    ASSERT_TRUE(witness.sync().ok());
    settle();
    ASSERT_TRUE(tell(one).ok());
    letIn(three, Role::Editor);
    ASSERT_TRUE(three.sync().ok());
    EXPECT_EQ(originOf(three)->countersigned, 0);
    ASSERT_TRUE(tell(two).ok());
    ASSERT_TRUE(three.sync().ok());
    EXPECT_EQ(originOf(three)->countersigned, 1);
    EXPECT_TRUE(three.hasNotice(Notice::ToldByOne));
    ASSERT_TRUE(tell(witness).ok());
    ASSERT_TRUE(three.sync().ok());
    EXPECT_EQ(originOf(three)->countersigned, 2);
    EXPECT_FALSE(three.hasNotice(Notice::ToldByOne));
    // Whoever heard of it themselves is no witness.
    TestPerson fourth;
    letIn(fourth, Role::Editor);
    ASSERT_TRUE(fourth.sync().ok());
    EXPECT_EQ(originOf(fourth)->countersigned, 2);
}

TEST_F(CheckpointTest, AServerThatChangesAnyOfItGetsNothingBelieved)
{
    ASSERT_TRUE(tell(one).ok());
    const QList<HostileServer::CheckpointLie> lies{
        [](const CheckpointsRequest &, CheckpointsAnswer &answer) {
            for (OfferedCheckpoint &offered : answer.offered)
                offered.bytes[offered.bytes.size() / 2] = char(offered.bytes[offered.bytes.size() / 2] ^ 1);
        },
        [](const CheckpointsRequest &, CheckpointsAnswer &answer) {
            for (OfferedCheckpoint &offered : answer.offered)
                offered.bytes.back() = char(offered.bytes.back() ^ 1);
        },
        [](const CheckpointsRequest &, CheckpointsAnswer &answer) {
            if (!answer.bytes.isEmpty())
                answer.bytes.back() = char(answer.bytes.back() ^ 1);
        },
        [](const CheckpointsRequest &, CheckpointsAnswer &answer) {
            if (!answer.bytes.isEmpty())
                answer.bytes = crypto::randomBytes(answer.bytes.size());
        },
        [](const CheckpointsRequest &request, CheckpointsAnswer &answer) {
            if (request.step == Step::Fetch)
                answer.bytes.clear();
        },
    };
    for (const auto &lie : lies) {
        TestPerson newcomer;
        server.setCheckpointLie(lie);
        letIn(newcomer, Role::Reader);
        ASSERT_TRUE(newcomer.sync().ok());
        EXPECT_FALSE(originOf(newcomer));
        EXPECT_EQ(newcomer.text(shared), QStringLiteral("Yhteinen muistiinpano"));
    }
}

TEST_F(CheckpointTest, ALyingMemberIsFoundOutAndNamed)
{
    tellALie(one);
    letIn(three, Role::Editor);
    ASSERT_TRUE(three.sync().ok());
    EXPECT_EQ(three.text(shared), QStringLiteral("Nobody ever wrote this"));
    EXPECT_TRUE(three.hasNotice(Notice::ToldByOne));
    // Nobody else puts their name to it.
    ASSERT_TRUE(tell(two).ok());
    ASSERT_TRUE(three.sync().ok());
    EXPECT_EQ(originOf(three)->countersigned, 0);

    ASSERT_TRUE(three.administration().fetchHistory(three.common().id).ok());
    ASSERT_TRUE(three.sync().ok());
    EXPECT_FALSE(originOf(three));
    EXPECT_TRUE(three.hasNotice(Notice::ToldWrongly));
    expectSame(three);
}

TEST_F(CheckpointTest, NobodyIsCutOffByAnOldOne)
{
    ASSERT_TRUE(tell(one).ok());
    // Two is found to have been lost before its last envelope: what it wrote then is kept apart, for
    // newcomers too.
    const auto device = two.device();
    two.edit(shared, QStringLiteral("Written by a thief"));
    ASSERT_TRUE(two.sync().ok());
    ASSERT_TRUE(one.administration().removeDevice(crypto::SpaceId(), device).ok());
    ASSERT_TRUE(one.sync().ok());
    letIn(three, Role::Editor);
    ASSERT_TRUE(three.sync().ok());
    ASSERT_TRUE(one.sync().ok());
    EXPECT_EQ(three.digest(), one.digest());
}

TEST_F(CheckpointTest, ACutLineCostsOnePieceAndNotTheTelling)
{
    one.write(QString::fromLatin1(crypto::randomBytes(500'000).toHex()));
    settle();
    QList<std::uint64_t> put;
    server.setCheckpointLie([&put](const CheckpointsRequest &request, CheckpointsAnswer &answer) {
        if (request.step != Step::Put)
            return;
        put.append(request.index);
        if (put.size() == 2)
            answer.next = request.index; // as if it had not been taken: the telling stops here
    });
    ASSERT_TRUE(tell(one).ok());
    EXPECT_EQ(put, (QList<std::uint64_t>{0, 1}));
    one.write(QStringLiteral("Meanwhile people go on writing"));
    ASSERT_TRUE(one.sync().ok());
    for (qsizetype i = 0; i < put.size(); ++i)
        EXPECT_EQ(put[i], std::uint64_t(i)) << "a piece went twice";
    letIn(three, Role::Editor);
    ASSERT_TRUE(three.sync().ok());
    ASSERT_TRUE(originOf(three));
    expectSame(three);
}

TEST_F(CheckpointTest, ACutLineCostsANewcomerOnePieceAndNotWhatHasCome)
{
    one.write(QString::fromLatin1(crypto::randomBytes(500'000).toHex()));
    settle();
    ASSERT_TRUE(tell(one).ok());
    QList<std::uint64_t> fetched;
    std::atomic_bool holds = false;
    std::atomic_bool cut = false;
    server.setCheckpointLie([&](const CheckpointsRequest &request, CheckpointsAnswer &) {
        if (request.step != Step::Fetch)
            return;
        fetched.append(request.index);
        cut = !holds && request.index == 1;
    });
    server.setTamper([&](const QByteArray &bytes) { return cut ? QByteArray() : bytes; });
    const auto invitation = one.invite(Role::Editor);
    ASSERT_TRUE(one.sync().ok());
    EXPECT_FALSE(three.join(invitation->link).ok());
    EXPECT_FALSE(three.has(shared)) << "not read envelope by envelope instead";
    holds = true;
    cut = false;
    ASSERT_TRUE(three.sync().ok());
    EXPECT_EQ(fetched.count(0), 1) << "what had come was fetched again";
    EXPECT_GE(fetched.count(1), 2);
    ASSERT_TRUE(originOf(three));
    server.setTamper({});
    expectSame(three);
}

TEST_F(CheckpointTest, ReadersTellNothing)
{
    letIn(three, Role::Reader);
    ASSERT_TRUE(three.sync().ok());
    settle();
    ASSERT_TRUE(three.sync().ok());
    ASSERT_TRUE(tell(three).ok());
    TestPerson fourth;
    letIn(fourth, Role::Reader);
    ASSERT_TRUE(fourth.sync().ok());
    EXPECT_FALSE(originOf(fourth));
    EXPECT_EQ(fourth.text(shared), QStringLiteral("Yhteinen muistiinpano"));
}

TEST_F(CheckpointTest, AClosedKeyChangeIsNotOpenedAgainByIt)
{
    const auto id = one.common().id;
    ASSERT_TRUE(
        one.ask([&](Store &store) { return store.addPendingAct(id, encodeAct(RotateAct{true})); }).ok());
    settle();
    one.write(QStringLiteral("Tästä alkaen"));
    settle();
    ASSERT_TRUE(tell(one).ok());
    letIn(three, Role::Editor);
    ASSERT_TRUE(three.sync().ok());
    EXPECT_FALSE(originOf(three));
    EXPECT_FALSE(three.has(shared) && !three.text(shared).isEmpty());
}

TEST(CheckpointStands, AsLongAsNobodyItSpeaksForWasCutOffBefore)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const DeviceKeys reader = space.join(Role::Reader);
    const auto hash = *Hash::from(QByteArray(32, 'h'));
    const crypto::CheckpointHead head{editor.id(), 3, hash, 5, space.log.headSeq()};
    EXPECT_TRUE(CheckpointExchange::stands(space.log, {head}));
    crypto::CheckpointHead other = head;
    other.device = reader.id();
    EXPECT_FALSE(CheckpointExchange::stands(space.log, {head, other}));
    other.device = DeviceKeys::create().id();
    EXPECT_FALSE(CheckpointExchange::stands(space.log, {other}));
    other = head;
    other.logSeq = space.log.headSeq() + 1;
    EXPECT_FALSE(CheckpointExchange::stands(space.log, {other}));

    const auto removedAt = [&](std::uint64_t seq, const Hash &cut) {
        TestSpace later = space;
        later.heads.insert(editor.id(), {editor.id(), seq, cut});
        later.act(later.coordinator, RemoveDevicesAct{{editor.id()}});
        return CheckpointExchange::stands(later.log, {head});
    };
    EXPECT_TRUE(removedAt(3, hash));
    EXPECT_TRUE(removedAt(4, hash));
    EXPECT_FALSE(removedAt(2, hash));
    EXPECT_FALSE(removedAt(3, *Hash::from(QByteArray(32, 'x'))));
}

} // namespace kopa::sync
