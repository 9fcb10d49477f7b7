#include "core/store/vault.h"
#include "sealed_ledger.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kopa::faults {
namespace {

constexpr std::uint32_t seed = 12;
constexpr int commits = 2;
const QString folder = QStringLiteral("/frozen");
const QString store = folder + QStringLiteral("/kopa.store");
const QString journal = store + QStringLiteral("-journal");

QJsonArray rowsOf(Database &database)
{
    QJsonArray rows;
    auto statement = database.prepare("SELECT id, text FROM entry ORDER BY id");
    while (statement.step())
        rows.append(QJsonArray{qint64(statement.integer(0)), statement.text(1)});
    EXPECT_EQ(failure(database.status()), "");
    return rows;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject frozen(const LossyDisk &disk, const crypto::StoreKey &key)
{
    LossyDisk copy = disk;
    copy.watch({});
    const QJsonObject files{{QStringLiteral("kopa.store"), base64(copy.contents().value(store))},
                            {QStringLiteral("kopa.store-journal"), base64(copy.contents().value(journal))}};
    const LossyVfs vfs(copy);
    QJsonObject all = files;
    all.insert(QStringLiteral("content"), rowsOf(*must(Database::open(store, vfs.name(), key))));
    return all;
}

/// Makes the frozen file: only ever run by hand, when the format gets a new version.
void make(const QString &path)
{
    LossyDisk disk;
    const LossyVfs vfs(disk);
    const QTemporaryDir place;
    const auto keyringKey = KeyringKey::random();
    const QString passphrase = QStringLiteral("hyvää yötä, testiväki");
    const auto key = must(vault::create(place.path(), keyringKey));
    must(vault::setSlot(place.path(), key, Passphrase{passphrase}));
    QFile slots(place.filePath(QStringLiteral("kopa.keys")));
    ASSERT_TRUE(slots.open(QIODevice::ReadOnly));
    QJsonObject all{{QStringLiteral("kopa.keys"), base64(slots.readAll())},
                    {QStringLiteral("keyring_key"), QString::fromLatin1(keyringKey.reveal().toHex())},
                    {QStringLiteral("store_key"), QString::fromLatin1(key.reveal().toHex())},
                    {QStringLiteral("passphrase"), passphrase}};
    SealedLedger ledger(vfs, store, key, seed);
    must(ledger.open());
    for (int i = 0; i < commits; ++i)
        must(ledger.commitNext());
    const QByteArray before = disk.contents().value(store);
    disk.watch([&](const LossyDisk::Again &) {
        if (disk.contents().value(store) != before && !all.contains(QStringLiteral("commit")))
            all.insert(QStringLiteral("commit"), frozen(disk, key));
    });
    must(ledger.commitNext());
    disk.watch({});
    all.insert(QStringLiteral("rest"), frozen(disk, key));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(all).toJson());
}

TEST(SealedVectors, TheFrozenStoreOpens)
{
    if (const QString path = qEnvironmentVariable("KOPA_MAKE_SEALED_VECTORS"); !path.isEmpty())
        make(path);
    QFile file(QStringLiteral(KOPA_SOURCE_DIR "/tests/data/sealed_store.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const auto bytes = [](const QJsonValue &value) {
        return QByteArray::fromBase64(value.toString().toLatin1());
    };
    const auto hex = [&](const char *name) {
        return QByteArray::fromHex(all.value(QLatin1String(name)).toString().toLatin1());
    };
    const auto key = *crypto::StoreKey::from(hex("store_key"));
    LossyDisk disk;
    disk.replace(QStringLiteral("/kopa.keys"), bytes(all.value(QStringLiteral("kopa.keys"))));
    const LossyVfs slots(disk);
    const Unlock passphrase = Passphrase{all.value(QStringLiteral("passphrase")).toString()};
    EXPECT_TRUE(must(vault::open(QString(), *KeyringKey::from(hex("keyring_key")), slots.name())) == key);
    EXPECT_TRUE(must(vault::open(QString(), passphrase, slots.name())) == key);
    for (const char *name : {"rest", "commit"}) {
        const QJsonObject one = all.value(QLatin1String(name)).toObject();
        LossyDisk copy;
        copy.replace(store, bytes(one.value(QStringLiteral("kopa.store"))));
        copy.replace(journal, bytes(one.value(QStringLiteral("kopa.store-journal"))));
        const LossyVfs vfs(copy);
        EXPECT_EQ(rowsOf(*must(Database::open(store, vfs.name(), key))),
                  one.value(QStringLiteral("content")).toArray())
            << name;
    }
}

} // namespace
} // namespace kopa::faults
