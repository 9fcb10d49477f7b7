#include "scene.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace kopa::sync {

QByteArray withBitTurned(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ 1 << bit % 8);
    return bytes;
}

QString KeptStore::copy()
{
    QDir(m_folder.filePath(QString::number(m_copies))).removeRecursively();
    QString name = m_folder.filePath(QString::number(++m_copies));
    QDir().mkpath(name);
    for (const QString &file : QDir(path()).entryList(QDir::Files))
        QFile::copy(path() + u'/' + file, name + u'/' + file);
    return name;
}

void Attempt::SetUp()
{
    ASSERT_EQ(failure(one.create(server.url())), "");
    ASSERT_EQ(failure(one.sync()), "");
    const auto invitation = one.invite(Role::Editor);
    ASSERT_EQ(failure(invitation), "");
    ASSERT_TRUE(invitation->onServer);
    ASSERT_EQ(failure(two.join(invitation->link)), "");
    settle({&one, &two});
}

void Attempt::settle(const QList<TestPerson *> &people)
{
    for (int turn = 0; turn < 3; ++turn)
        for (TestPerson *person : people)
            EXPECT_EQ(problem(*person), "");
}

void Attempt::expectRecovery(const QList<TestPerson *> &people)
{
    server.behave();
    settle(people);
    for (TestPerson *person : people) {
        EXPECT_EQ(person->waiting(), 0);
        EXPECT_EQ(person->digest(), people.first()->digest());
    }
}

Receipted Attempt::receiptedByServer(ReceiptKind kind, std::uint64_t place, const QByteArray &bytes)
{
    const Hash hash = kind == ReceiptKind::Entry ? memberEntryHash(bytes) : claimHash(bytes);
    return {bytes, signReceipt(kind, one.common().id, place, hash, server.identity().secret)};
}

QByteArray Attempt::entryOn(const MemberLog &log, const DeviceId &author, const crypto::SigningKey &signer,
                            const MemberAction &action)
{
    MemberEntry entry;
    entry.space = log.space();
    entry.seq = log.entryCount();
    entry.previous = log.headHash();
    entry.claims = log.claimCount();
    entry.author = author;
    entry.time = nowMs();
    entry.action = action;
    return signMemberEntry(entry, signer);
}

DeviceKeys Attempt::keysOf(TestPerson &person)
{
    return person.ask([](Store &store) { return DeviceKeys{store.signingKey(), store.boxKey()}; });
}

QList<QByteArray> Attempt::unsentNote(TestPerson &author, const QString &text, QString *id)
{
    constexpr std::int64_t all = 64 * 1024 * 1024;
    const SpaceId space = author.common().id;
    const QString made = author.write(text);
    if (id)
        *id = made;
    return author
        .ask([&](Store &store) -> Result<QList<QByteArray>> {
            KOPA_TRY(store.sealPending(space));
            return store.unsafeEnvelopes(space, all);
        })
        .value();
}

void Attempt::handOut(const SpaceId &space, const QList<QByteArray> &envelopes, bool alone)
{
    server.setLie([=](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &part : answer.spaces)
            if (part.space == space)
                part.envelopes = alone ? envelopes : part.envelopes + envelopes;
    });
}

void Attempt::handOutMembers(const SpaceId &space, const QList<Receipted> &entries,
                             const QList<Receipted> &claims)
{
    server.setLie([=](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &part : answer.spaces) {
            if (part.space != space)
                continue;
            part.entries += entries;
            part.claims += claims;
            part.logHas += std::uint64_t(entries.size());
            part.claimsHas += std::uint64_t(claims.size());
        }
    });
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
