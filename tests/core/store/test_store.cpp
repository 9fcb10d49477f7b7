#include "test_store.h"

#include <QDir>

namespace kopa {

namespace {

SpaceRecord makeSpace()
{
    SpaceRecord space;
    space.id = *crypto::SpaceId::from(QByteArray(32, 's'));
    space.name = QStringLiteral("Testiverkosto");
    space.key = crypto::SpaceKey::random();
    space.keyId = *crypto::KeyId::from(QByteArray(32, 'k'));
    space.logHash = *crypto::Hash::from(QByteArray(32, 'l'));
    space.serverUrl = QStringLiteral("http://127.0.0.1:1");
    return space;
}

/// Memory where there is such a folder: these tests are about meaning, tests/faults is about disks.
QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/kopa-test-XXXXXX");
}

} // namespace

const SpaceRecord &testSpace()
{
    static const SpaceRecord space = makeSpace();
    return space;
}

const crypto::StoreKey &testKey()
{
    static const auto key = *crypto::StoreKey::from(QByteArray(32, 'K'));
    return key;
}

TestStore::TestStore(Role role) : m_folder(quickFolder())
{
    reopen();
    SpaceRecord space = testSpace();
    space.role = role;
    must(m_store->saveSpace(space));
}

TestStore::TestStore(std::shared_ptr<Keyring> keyring)
    : m_folder(quickFolder()), m_keyring(std::move(keyring))
{
    reopen();
    SpaceRecord space = testSpace();
    space.role = Role::Editor;
    must(m_store->saveSpace(space));
}

TestStore::TestStore(SpaceRecord space, const EpochKey &key) : m_folder(quickFolder())
{
    reopen();
    space.epoch = key.epoch;
    space.keyId = key.id;
    space.key = key.key;
    must(m_store->saveSpace(space));
}

void TestStore::reopen()
{
    close();
    StoreOptions options;
    options.wallClock = [this] { return m_now; };
    options.keyring = m_keyring;
    m_store = must(Store::open(folder(), options));
}

void TestStore::setText(const QString &id, const QString &text, bool continues) const
{
    Edit edit{noteKey(id), {{note::text, text}}};
    edit.continues = continues;
    must(m_store->write(edit));
}

QByteArray TestStore::digest() const
{
    const StoreReport report = must(m_store->check());
    EXPECT_EQ(report.problems.join(u'\n').toStdString(), "");
    return report.digest;
}

QList<QByteArray> TestStore::sealed() const
{
    while (must(m_store->sealPending(testSpace().id)) > 0) {
    }
    return must(m_store->unsafeEnvelopes(testSpace().id, INT64_MAX));
}

void TestStore::take(const QList<QByteArray> &envelopes) const
{
    must(m_store->applyEnvelopes(testSpace().id, envelopes, std::nullopt));
}

void TestStore::acknowledge(const QList<QByteArray> &envelopes) const
{
    for (const QByteArray &bytes : envelopes) {
        const auto header = must(crypto::parseEnvelope(bytes)).header;
        must(m_store->acknowledge(testSpace().id, header.device, header.seq, crypto::envelopeHash(bytes)));
    }
}

void exchange(const TestStore &one, const TestStore &other)
{
    const auto fromOne = one.sealed();
    const auto fromOther = other.sealed();
    one.take(fromOther);
    other.take(fromOne);
    one.acknowledge(fromOne);
    other.acknowledge(fromOther);
}

RecordKey noteKey(const QString &id)
{
    return {note::type().number, id};
}

} // namespace kopa
