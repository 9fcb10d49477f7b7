#include "scene.h"

// A server that takes another key is followed by its former one's word, and by nothing else.

namespace kopa::sync {

using Attempt01ServesItsOwnPublicKey = Attempt;

TEST_F(Attempt01ServesItsOwnPublicKey, another_key_with_the_former_ones_word_is_followed)
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

TEST_F(Attempt01ServesItsOwnPublicKey, another_key_without_the_former_ones_word_is_another_server)
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
        EXPECT_EQ(problem(one), "server_key_mismatch");
        EXPECT_EQ(one.common().serverKey, former.verify);
        EXPECT_GT(one.waiting(), 0);
    }
    server.setKeyLie({});
    expectRecovery();
}

TEST_F(Attempt01ServesItsOwnPublicKey, a_server_that_comes_back_with_its_former_key_is_another_server)
{
    server.backUp();
    server.renewKey();
    const auto now = server.identity();
    expectRecovery();
    server.restore(true);
    EXPECT_EQ(problem(one), "server_key_mismatch");
    const auto former = server.identity();
    server.setKeyLie([&](const ServerKeyRequest &, ServerKeyAnswer &told) {
        told.changes = {signKeyChange(former, now, 1, 1)};
    });
    EXPECT_EQ(problem(one), "server_key_mismatch");
    EXPECT_EQ(one.common().serverKey, now.verify);
}

} // namespace kopa::sync
