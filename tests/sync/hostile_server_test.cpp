#include "core/records/contact.h"
#include "hostile_server.h"
#include "sync/membership/pairing.h"
#include "test_person.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace kopa::sync {

using server::HostileServer;

namespace {

/// Two people in one network, both up to date, and a server that has been honest so far.
class Hostile : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(one.create(server.url()).ok());
        ASSERT_TRUE(one.sync().ok());
        const auto invitation = one.invite(Role::Editor);
        ASSERT_TRUE(invitation.ok());
        ASSERT_TRUE(one.sync().ok());
        ASSERT_TRUE(two.join(invitation->link).ok());
        ASSERT_TRUE(one.sync().ok());
    }

    ErrorCode problem(TestPerson &person)
    {
        const auto done = person.sync();
        return done.ok() ? ErrorCode::Internal : done.error().code;
    }

    /// Once the server is honest again, nothing is lost and both have the same.
    void expectRecovery()
    {
        server.setLie({});
        server.setSlotLie({});
        server.setTamper({});
        for (int i = 0; i < 3; ++i) {
            const auto first = one.sync();
            const auto second = two.sync();
            EXPECT_TRUE(first.ok())
                << errorName(first.ok() ? ErrorCode::Internal : first.error().code).data();
            EXPECT_TRUE(second.ok())
                << errorName(second.ok() ? ErrorCode::Internal : second.error().code).data();
        }
        EXPECT_EQ(one.waiting(), 0);
        EXPECT_EQ(two.waiting(), 0);
        EXPECT_EQ(one.digest(), two.digest());
    }

    /// Writes a contact with a name in the network's space.
    RecordKey nameSomebody()
    {
        const RecordKey key{contact::type().number, crypto::newObjectId()};
        EXPECT_TRUE(one.ask([&](Store &store) { return store.write({key, {{contact::name, name}}}); }).ok());
        return key;
    }
    static QString nameOf(TestPerson &person, const RecordKey &key)
    {
        const auto record = person.ask([&](Store &store) { return store.record(key); });
        return record.ok() ? record->text(contact::name) : QStringLiteral("no such record");
    }
    static int waitingIn(TestPerson &person, const crypto::SpaceId &space)
    {
        const auto waiting = person.ask([&](Store &store) { return store.waiting(space); });
        return waiting.ok() ? waiting->envelopes + waiting->records : -1;
    }

    const QString name = QStringLiteral("Exempel Exempelsson");
    HostileServer server;
    TestPerson one;
    TestPerson two;
};

} // namespace

TEST_F(Hostile, honest_it_brings_a_note_across)
{
    const QString id = one.write(QStringLiteral("Terve – hej"));
    ASSERT_TRUE(one.sync().ok());
    ASSERT_TRUE(two.sync().ok());
    EXPECT_TRUE(two.has(id));
    expectRecovery();
}

TEST_F(Hostile, an_answer_cut_or_changed_on_the_way_is_not_believed)
{
    const QString id = one.write(QStringLiteral("text"));
    for (const int part : {0, 1, 2, 3}) {
        server.setTamper([part](const QByteArray &http) {
            QByteArray bytes = http;
            if (part == 3)
                bytes.back() = char(bytes.back() ^ 1);
            return part == 3 ? bytes : http.first(http.size() * part / 3);
        });
        EXPECT_FALSE(one.sync().ok()) << part;
        EXPECT_GT(one.waiting(), 0) << part;
    }
    expectRecovery();
    EXPECT_TRUE(two.has(id));
}

TEST_F(Hostile, an_old_answer_fits_no_new_request)
{
    QList<QByteArray> kept;
    server.setTamper([&kept](const QByteArray &http) {
        kept.append(http);
        return http;
    });
    EXPECT_TRUE(two.sync().ok());
    server.setTamper(
        [&kept, next = qsizetype(0)](const QByteArray &) mutable { return kept[next++ % kept.size()]; });
    EXPECT_EQ(problem(two), ErrorCode::ServerKeyMismatch);
    expectRecovery();
}

TEST_F(Hostile, another_server_at_the_address_is_told_apart)
{
    one.write(QStringLiteral("for the right one only"));
    server.replace();
    EXPECT_EQ(problem(one), ErrorCode::ServerKeyMismatch);
    EXPECT_GT(one.waiting(), 0);
}

TEST_F(Hostile, another_key_with_the_former_ones_word_is_followed)
{
    const auto invitation = one.invite(Role::Editor);
    ASSERT_TRUE(invitation.ok());
    ASSERT_TRUE(one.sync().ok());
    const QString before = one.write(QStringLiteral("written before"));
    server.renewKey();
    EXPECT_TRUE(one.sync().ok());
    EXPECT_EQ(one.common().serverKey, server.key());
    server.renewKey();
    const QString after = two.write(QStringLiteral("written by who was away for two keys"));
    TestPerson three;
    ASSERT_TRUE(three.join(invitation->link).ok()) << "an invitation that names the first key";
    EXPECT_EQ(three.common().serverKey, server.key());
    expectRecovery();
    EXPECT_EQ(two.common().serverKey, server.key());
    ASSERT_TRUE(three.sync().ok());
    EXPECT_TRUE(three.has(before));
    EXPECT_TRUE(three.has(after));
    EXPECT_TRUE(one.sync().ok());
    EXPECT_EQ(one.members().log->server(), server.key());
    EXPECT_EQ(two.members().log->server(), server.key()) << "receipts are the new key's";
}

TEST_F(Hostile, another_key_without_the_former_ones_word_is_another_server)
{
    one.write(QStringLiteral("for the right one only"));
    const auto former = server.identity();
    const auto stranger = crypto::newSigningPair();
    server.renewKey();
    const auto now = server.identity();
    using Changes = QList<QByteArray>;
    QByteArray broken = signKeyChange(former, now, 1, 1);
    broken.back() = char(broken.back() ^ 1);
    const QByteArray toStranger = signKeyChange(former, stranger, 1, 1);
    const QByteArray back = signKeyChange(now, former, 2, 1);
    const QByteArray good = signKeyChange(former, now, 1, 1);
    for (const Changes &changes :
         {Changes{}, Changes{broken}, Changes{signKeyChange(stranger, now, 1, 1)}, Changes{toStranger},
          Changes{toStranger, signKeyChange(stranger, now, 3, 1)}, Changes{good, back},
          Changes{good, back, good}}) {
        server.setKeyLie([&](const ServerKeyRequest &, ServerKeyAnswer &told) { told.changes = changes; });
        EXPECT_EQ(problem(one), ErrorCode::ServerKeyMismatch);
        EXPECT_EQ(one.common().serverKey, former.verify);
        EXPECT_GT(one.waiting(), 0);
    }
    server.setKeyLie({});
    expectRecovery();
}

TEST_F(Hostile, a_server_that_comes_back_with_its_former_key_is_another_server)
{
    server.backUp();
    server.renewKey();
    const auto now = server.identity();
    expectRecovery();
    server.restore(true);
    EXPECT_EQ(problem(one), ErrorCode::ServerKeyMismatch);
    const auto former = server.identity();
    server.setKeyLie([&](const ServerKeyRequest &, ServerKeyAnswer &told) {
        told.changes = {signKeyChange(former, now, 1, 1)};
    });
    EXPECT_EQ(problem(one), ErrorCode::ServerKeyMismatch);
    EXPECT_EQ(one.common().serverKey, now.verify);
}

TEST_F(Hostile, changed_envelopes_are_refused_and_the_cursor_stays)
{
    const QString id = one.write(QStringLiteral("to be changed"));
    ASSERT_TRUE(one.sync().ok());
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &space : answer.spaces) {
            for (QByteArray &envelope : space.envelopes)
                envelope.back() = char(envelope.back() ^ 1);
        }
    });
    EXPECT_EQ(problem(two), ErrorCode::SignatureInvalid);
    EXPECT_FALSE(two.has(id));
    expectRecovery();
    EXPECT_TRUE(two.has(id));
}

TEST_F(Hostile, ghosts_in_the_member_log_are_refused)
{
    const DeviceKeys ghost = DeviceKeys::create();
    const auto before = two.members().log->headSeq();
    const NewSpace own = createSpace(ghost, newPersonId(), 0);
    Invitation invitation;
    invitation.space = own.log.space();
    server.setLie([&](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &space : answer.spaces)
            space.claims.append(Receipted(makeClaim(invitation, ghost, 0)));
    });
    EXPECT_NE(problem(two), ErrorCode::Internal);
    server.setLie([&](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &space : answer.spaces)
            space.entries.append(Receipted(own.entries.last()));
    });
    EXPECT_NE(problem(two), ErrorCode::Internal);
    EXPECT_EQ(two.members().log->headSeq(), before);
    expectRecovery();
}

TEST_F(Hostile, answers_for_other_spaces_are_garbled)
{
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) { answer.spaces.clear(); });
    EXPECT_EQ(problem(two), ErrorCode::AnswerGarbled);
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) {
        answer.spaces[0].space = *SpaceId::from(QByteArray(32, 's'));
    });
    EXPECT_EQ(problem(two), ErrorCode::AnswerGarbled);
    expectRecovery();
}

TEST_F(Hostile, what_was_not_acknowledged_stays_in_the_outbox)
{
    const QString id = one.write(QStringLiteral("unheard"));
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &space : answer.spaces)
            space.acknowledged.clear();
    });
    EXPECT_TRUE(one.sync().ok());
    EXPECT_GT(one.waiting(), 0);
    expectRecovery();
    EXPECT_TRUE(two.has(id));
}

TEST_F(Hostile, repeated_envelopes_have_no_double_effect)
{
    const QString id = one.write(QStringLiteral("once"));
    ASSERT_TRUE(one.sync().ok());
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &space : answer.spaces)
            space.envelopes += space.envelopes;
    });
    EXPECT_TRUE(two.sync().ok());
    EXPECT_TRUE(two.has(id));
    expectRecovery();
}

TEST_F(Hostile, a_restored_backup_gets_back_what_it_lacks)
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

TEST_F(Hostile, a_backup_from_before_somebody_joined_gets_them_back)
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

TEST_F(Hostile, a_rollback_that_keeps_its_generation_is_noticed)
{
    server.backUp();
    one.write(QStringLiteral("acknowledged, then forgotten"));
    ASSERT_TRUE(one.sync().ok());
    server.restore(false);
    EXPECT_EQ(problem(one), ErrorCode::RolledBack);
}

TEST_F(Hostile, words_about_a_person_wait_for_their_key_and_hold_up_no_other_space)
{
    const auto own = one.spaceOf(SpaceKind::Own);
    ASSERT_TRUE(own.has_value());
    const RecordKey somebody = nameSomebody();
    one.write(QStringLiteral("in a space without such words"), own->id);
    server.setSlotLie([](const SlotsRequest &, SlotsAnswer &answer) { answer.puts.clear(); });
    EXPECT_EQ(problem(one), ErrorCode::AnswerGarbled);
    EXPECT_GT(waitingIn(one, one.common().id), 0);
    EXPECT_EQ(waitingIn(one, own->id), 0);
    expectRecovery();
    EXPECT_EQ(nameOf(two, somebody), name);
}

TEST_F(Hostile, a_key_that_the_server_withholds_is_asked_for_again)
{
    const RecordKey somebody = nameSomebody();
    ASSERT_TRUE(one.sync().ok());
    server.setSlotLie([](const SlotsRequest &, SlotsAnswer &answer) {
        for (SlotState &state : answer.found)
            state = {SlotState::Kind::Unknown, {}};
    });
    EXPECT_TRUE(two.sync().ok());
    EXPECT_EQ(nameOf(two, somebody), QString());
    expectRecovery();
    EXPECT_EQ(nameOf(two, somebody), name);
}

TEST_F(Hostile, an_erasure_outlives_a_restored_backup)
{
    const RecordKey somebody = nameSomebody();
    expectRecovery();
    EXPECT_EQ(nameOf(two, somebody), name);
    server.backUp();
    const auto erased =
        one.ask([&](Store &store) { return store.eraseSubject(somebody, QStringLiteral("asked")); });
    EXPECT_TRUE(erased.ok());
    ASSERT_TRUE(one.sync().ok());
    server.restore(true);
    int told = 0;
    server.setSlotLie(
        [&told](const SlotsRequest &request, SlotsAnswer &) { told += int(request.erasures.size()); });
    EXPECT_TRUE(one.sync().ok());
    EXPECT_TRUE(two.sync().ok());
    expectRecovery();
    EXPECT_GT(told, 0);
    EXPECT_EQ(nameOf(one, somebody), QString());
    EXPECT_EQ(nameOf(two, somebody), QString());
}

} // namespace kopa::sync

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!kopa::crypto::initialise())
        return 1;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
