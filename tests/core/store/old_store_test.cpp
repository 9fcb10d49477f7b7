#include "core/crypto/cbor.h"
#include "test_store.h"

#include <QFile>

#include <sqlite3.h>

namespace kopa {
namespace {

/// A store as the first Kopa left it: schema 1, one envelope with the body of that time, one change that
/// waits.
class OldStore
{
public:
    explicit OldStore(const QString &file)
    {
        EXPECT_EQ(sqlite3_open(file.toUtf8().constData(), &m_database), SQLITE_OK);
        QFile step(QStringLiteral(":/kopa/store/0001.sql"));
        EXPECT_TRUE(step.open(QIODevice::ReadOnly));
        run(step.readAll());
        run("PRAGMA application_id = 1265594465; PRAGMA user_version = 1");
        const SpaceRecord &space = testSpace();
        run("INSERT INTO space VALUES (1, x'" + space.id.toHex() + "', 'Testiverkosto', 0, x'" +
            space.keyId.toHex() + "', x'" + space.key->reveal().toHex() + "', 2, 0, x'" +
            space.logHash.toHex() + "', '', x'', x'', x'', 0)");
        const auto box = crypto::newBoxPair();
        local("device.signing_key", m_keys.secret.reveal());
        local("device.verify_key", m_keys.verify.toByteArray());
        local("device.box_key", box.secret.reveal());
        local("device.box_public", box.open.toByteArray());
        run("INSERT INTO device VALUES (1, x'" + crypto::deviceId(m_keys.verify).toHex() + "')");
        envelope();
        run("INSERT INTO pending VALUES (2, 1, 1, 'waits', 0, x'" + body(2, "waits").toHex() + "')");
    }
    ~OldStore() { sqlite3_close(m_database); }

private:
    void run(const QByteArray &sql)
    {
        EXPECT_EQ(sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(m_database);
    }
    void local(const QByteArray &key, const QByteArray &secret)
    {
        run("INSERT INTO local VALUES ('" + key + "', '" + secret.toHex() + "')");
    }
    static QByteArray body(std::uint64_t n, const char *object)
    {
        crypto::CborWriter writer;
        writer.array(4).unsignedInteger(1).bytes(QByteArray(32, 'f')).array(0).array(1).array(5);
        writer.unsignedInteger(n).unsignedInteger(1'600'000'000'000ULL << 16).unsignedInteger(1);
        writer.text(QString::fromLatin1(object)).array(1).array(4);
        writer.unsignedInteger(note::kind).text(u"").text(u"visit").array(0);
        return writer.result();
    }
    void envelope()
    {
        crypto::EnvelopeHeader header;
        header.space = testSpace().id;
        header.key = testSpace().keyId;
        header.device = crypto::deviceId(m_keys.verify);
        header.seq = 1;
        header.logHash = testSpace().logHash;
        const QByteArray bytes = crypto::sealEnvelope(header, must(crypto::cutBody(body(1, "old"))).first(),
                                                      *testSpace().key, m_keys.secret);
        const QByteArray hash = crypto::envelopeHash(bytes).toHex();
        run("INSERT INTO envelope VALUES (1, 1, 1, 1, x'" + hash + "', 0, x'" + bytes.toHex() + "')");
        run("INSERT INTO touched VALUES (1, 'old', 1)");
        run("INSERT INTO head VALUES (1, 1, 1, x'" + hash + "', 1, " +
            QByteArray::number(qlonglong(1'600'000'000'000LL << 16)) + ")");
    }

    sqlite3 *m_database = nullptr;
    crypto::SigningPair m_keys = crypto::newSigningPair();
};

TEST(StoreOld, AStoreOfTheFirstFormStepsUpWithAllThatIsInIt)
{
    TestStore store(Role::Editor);
    store.close();
    QFile::remove(store.file());
    {
        const OldStore old(store.file());
    }
    store.reopen();
    EXPECT_EQ(store.note(QStringLiteral("old")).text(note::kind), u"visit");
    EXPECT_EQ(store.note(QStringLiteral("waits")).text(note::kind), u"visit");
    EXPECT_EQ(store.note(QStringLiteral("old")).space, testSpace().id);
    EXPECT_EQ(must(store->commonSpace()).kind, SpaceKind::Network);
    EXPECT_TRUE(*must(store->commonSpace()).key == *testSpace().key);
    store.digest();
    store.setText(QStringLiteral("old"), QStringLiteral("Jatkuu"));
    const auto envelopes = store.sealed();
    EXPECT_EQ(envelopes.size(), 2);
    TestStore other;
    other.take(envelopes);
    EXPECT_EQ(other.text(QStringLiteral("old")), u"Jatkuu");
    EXPECT_EQ(other.digest(), store.digest());
    store.reopen();
    store.digest();
}

} // namespace
} // namespace kopa
