#include "attempts/scene.h"
#include "sync/protocol/idle.h"
#include "sync/protocol/message_signature.h"

namespace kopa::sync {

namespace {

/// Two people with more spaces than are asked for at once, who have heard all.
class IdleClient : public Attempt
{
protected:
    void SetUp() override
    {
        Attempt::SetUp();
        for (const char *const name : {"Pilotti 1", "Pilotti 2"}) {
            const auto made = one.administration().createSpace(SpaceKind::Pilot, QString::fromLatin1(name),
                                                               QString::fromLatin1(name), {two.person()});
            ASSERT_EQ(failure(made), "");
        }
        settle({&one, &two});
        server.setWatch(
            [this](const QByteArray &path, const QByteArray &, const QByteArray &) { asked.append(path); });
    }

    QList<QByteArray> asked;
};

QByteArray sayingTheSame(const QByteArray &path, const QByteArray &body)
{
    auto answer = path == idlePath ? IdleAnswer::parse(body) : Result<IdleAnswer>(ErrorCode::NotFound);
    if (!answer.ok())
        return body;
    answer->same = true;
    return answer->encode();
}

} // namespace

TEST_F(IdleClient, asks_one_question_when_nothing_is_new)
{
    EXPECT_EQ(problem(two), "");
    EXPECT_EQ(asked, QList<QByteArray>{idlePath});
}

TEST_F(IdleClient, goes_on_with_one_exchange_when_something_is)
{
    const QString id = one.write(QStringLiteral("uutinen"));
    ASSERT_EQ(problem(one), "");
    EXPECT_EQ(asked, QList<QByteArray>{exchangePath}) << "who has something to send asks nothing first";
    asked.clear();
    ASSERT_EQ(problem(two), "");
    EXPECT_EQ(asked, (QList<QByteArray>{idlePath, exchangePath}));
    EXPECT_EQ(two.text(id), u"uutinen");
}

TEST_F(IdleClient, takes_the_word_for_a_confirmation_of_the_member_list)
{
    const auto before = two.common().confirmedMs;
    ASSERT_EQ(problem(two), "");
    EXPECT_EQ(asked, QList<QByteArray>{idlePath});
    EXPECT_GT(two.common().confirmedMs, before);
}

TEST_F(IdleClient, believes_no_such_word_of_a_restored_server)
{
    server.backUp();
    server.restore(true);
    server.setForgery(sayingTheSame);
    ASSERT_EQ(problem(two), "");
    EXPECT_TRUE(asked.contains(exchangePath));
    EXPECT_TRUE(two.hasNotice(SafetyNotice::Kind::ServerRestored));
}

TEST_F(IdleClient, loses_nothing_to_a_server_that_says_so_falsely)
{
    server.setForgery(sayingTheSame);
    const QString heard = one.write(QStringLiteral("salattu uutinen"));
    ASSERT_EQ(problem(one), "");
    ASSERT_EQ(problem(two), "");
    EXPECT_FALSE(two.has(heard));
    const QString said = two.write(QStringLiteral("oma sana"));
    ASSERT_EQ(problem(two), "");
    EXPECT_EQ(two.waiting(), 0);
    EXPECT_EQ(two.text(heard), u"salattu uutinen") << "whoever sends exchanges, and receives";
    server.behave();
    settle({&one, &two});
    EXPECT_EQ(one.text(said), u"oma sana");
    expectRecovery();
}

} // namespace kopa::sync
