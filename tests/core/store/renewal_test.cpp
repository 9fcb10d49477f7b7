#include "core/store/backup.h"
#include "core/store/export_plain.h"
#include "test_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kopa {
namespace {

const QString id = QStringLiteral("n");

/// A keyring in memory.
class TestKeyring : public Keyring
{
public:
    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        if (m_locked)
            return ErrorCode::KeyringLocked;
        return entries.contains(name) ? std::optional(entries.value(name)) : std::nullopt;
    }
    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        if (m_locked)
            return ErrorCode::KeyringLocked;
        entries.insert(name, secret);
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        entries.remove(name);
        return {};
    }
    void lock() { m_locked = true; }

    QMap<QString, QByteArray> entries;

private:
    bool m_locked = false;
};

TEST(StoreRenewal, WhatTheServerHasNotHeardOfIsSaidAgainByTheNewDevice)
{
    TestStore store;
    TestStore other;
    store.setText(id, QStringLiteral("Yksi"));
    const auto heard = store.sealed();
    store.acknowledge(heard);
    other.take(heard);
    store.setText(id, QStringLiteral("Yksi kaksi"));
    store.sealed();
    store.setText(id, QStringLiteral("Yksi kaksi kolme"));
    store.setText(QStringLiteral("m"), QStringLiteral("Uusi"));
    const auto former = store->deviceId();
    must(store->renewDevice(true));
    EXPECT_NE(store->deviceId(), former);
    EXPECT_EQ(store.text(id), u"Yksi kaksi kolme");
    const auto known = must(store->formerDevice());
    ASSERT_TRUE(known.has_value());
    EXPECT_EQ(crypto::deviceId(known->signing.verify), former);
    EXPECT_TRUE(known->retire);
    store.reopen();
    EXPECT_NE(store->deviceId(), former);
    const auto envelopes = store.sealed();
    ASSERT_EQ(envelopes.size(), 1);
    const auto header = must(crypto::parseEnvelope(envelopes.first())).header;
    EXPECT_EQ(header.device, store->deviceId());
    EXPECT_EQ(header.seq, 1u);
    other.take(envelopes);
    EXPECT_EQ(other.text(id), u"Yksi kaksi kolme");
    EXPECT_EQ(other.text(QStringLiteral("m")), u"Uusi");
    EXPECT_EQ(other.digest(), store.digest());
    must(store->forgetFormerDevice());
    EXPECT_FALSE(must(store->formerDevice()).has_value());
}

TEST(StoreRenewal, AStoreOlderThanTheKeyringKnowsBecomesAnotherDevice)
{
    const auto keyring = std::make_shared<TestKeyring>();
    TestStore store(keyring);
    store.setText(id, QStringLiteral("Ennen kopiota"));
    store.acknowledge(store.sealed());
    must(store->rememberHeads());
    const auto device = store->deviceId();
    store.close();
    const QString copy = store.file() + QStringLiteral(".copy");
    ASSERT_TRUE(QFile::copy(store.file(), copy));
    store.reopen();
    EXPECT_EQ(store->deviceId(), device);
    store.setText(id, QStringLiteral("Kopion jälkeen"));
    store.acknowledge(store.sealed());
    must(store->rememberHeads());
    store.reopen();
    EXPECT_EQ(store->deviceId(), device) << "the newest state is no copy";
    store.close();
    QFile::remove(store.file());
    ASSERT_TRUE(QFile::rename(copy, store.file()));
    store.reopen();
    EXPECT_NE(store->deviceId(), device);
    EXPECT_TRUE(store->wasRenewed());
    EXPECT_EQ(store.text(id), u"Ennen kopiota");
    EXPECT_FALSE(must(store->formerDevice())->retire);
}

TEST(StoreRenewal, ALockedKeyringSaysNothing)
{
    const auto keyring = std::make_shared<TestKeyring>();
    TestStore store(keyring);
    const auto device = store->deviceId();
    keyring->lock();
    EXPECT_EQ(failure(store->rememberHeads()), "keyring_locked");
    store.reopen();
    EXPECT_EQ(store->deviceId(), device);
}

TEST(StoreRenewal, WhatNobodyKnowsTheServerHasWaitsForAnExchange)
{
    TestStore store;
    store.setText(id, QStringLiteral("Lähti, eikä kukaan vastannut"));
    store.sealed();
    const auto device = store->deviceId();
    must(store->setSetting(QStringLiteral("seal.renew"), 1));
    store.reopen();
    EXPECT_EQ(store->deviceId(), device);
    EXPECT_EQ(must(store->renewalDue()), Store::Renewal::Retire);
    store.acknowledge(store.sealed());
    must(store->renewDevice(true));
    EXPECT_EQ(must(store->renewalDue()), Store::Renewal::None);
}

TEST(StoreDump, AllComesBackAsAnotherDevice)
{
    TestStore store;
    for (int i = 0; i < 50; ++i)
        store.setText(QString::number(i), QStringLiteral("Muistiinpano %1").arg(i));
    store.acknowledge(store.sealed());
    store.setText(id, QStringLiteral("Odottaa"));
    const QByteArray digest = store.digest();
    QList<QByteArray> blocks;
    must(store->dump([&](const QByteArray &block) {
        blocks.append(block);
        return Result<void>();
    }));
    TestStore restored;
    const auto source = [&](const QList<QByteArray> &from) {
        return [from, next = qsizetype(0)]() mutable -> Result<QByteArray> {
            return next < from.size() ? from[next++] : QByteArray();
        };
    };
    const auto before = restored.digest();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        auto damaged = blocks;
        damaged[i].chop(1);
        EXPECT_EQ(failure(restored->fill(source(damaged))), "backup_damaged");
    }
    EXPECT_EQ(restored.digest(), before);
    must(restored->fill(source(blocks)));
    restored.reopen();
    EXPECT_NE(restored->deviceId(), store->deviceId());
    EXPECT_EQ(restored.text(id), u"Odottaa");
    EXPECT_EQ(restored.text(QStringLiteral("7")), u"Muistiinpano 7");
    EXPECT_EQ(must(restored->waiting()).records, 1);
    restored.digest();
    static_cast<void>(digest);
}

TEST(StoreBackup, OneSealedFileBringsAStoreBackAndNothingElseOpensIt)
{
    TestStore store;
    store.setText(id, QStringLiteral("Varmuuskopioitu muistiinpano"));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kopa.backup"));
    const Unlock unlock = KeyringKey::random();
    must(backUp(*store, file, unlock));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    EXPECT_FALSE(bytes.contains("Varmuuskopioitu"));
    EXPECT_FALSE(bytes.contains("Testiverkosto"));
    const QString target = folder.filePath(QStringLiteral("palautettu"));
    EXPECT_FALSE(restoreBackup(file, target, KeyringKey::random()).ok());
    for (const qsizetype cut : {qsizetype(4), bytes.size() / 2, bytes.size() - 1}) {
        QFile damaged(folder.filePath(QStringLiteral("damaged")));
        ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
        damaged.write(bytes.first(cut));
        damaged.close();
        EXPECT_EQ(failure(restoreBackup(damaged.fileName(), target, unlock)), "backup_damaged");
    }
    must(restoreBackup(file, target, unlock));
    EXPECT_EQ(failure(restoreBackup(file, target, unlock)), "already_member");
    StoreOptions options;
    options.key = must(vault::open(target, unlock));
    const auto restored = must(Store::open(target, options));
    EXPECT_EQ(must(restored->record(noteKey(id))).text(note::text), u"Varmuuskopioitu muistiinpano");
    EXPECT_NE(restored->deviceId(), store->deviceId());
    EXPECT_TRUE(restored->wasRenewed());
}

TEST(StoreExport, WritesFilesThatPeopleRead)
{
    TestStore store;
    store.setText(id, QStringLiteral("# Otsikko, jossa \"lainaus\"\n\nLeipäteksti"));
    must(store->write({noteKey(id), {{note::when, QStringLiteral("2020-02-12T11:10:00+02:00")}}}));
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("vienti"));
    const PlainExport done = must(exportPlain(*store, target));
    EXPECT_EQ(done.notes, 1);
    EXPECT_GT(done.records, 0);
    const auto notes = QDir(target + QStringLiteral("/notes")).entryList(QDir::Files);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes.first(), QStringLiteral("2020-02-12_Otsikko_jossa_lainaus_n.md"));
    QFile file(target + QStringLiteral("/notes/") + notes.first());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(file.readAll()).endsWith(QStringLiteral("Leipäteksti\n")));
    QFile json(target + QStringLiteral("/everything.json"));
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QJsonDocument::fromJson(json.readAll()).object().contains(QStringLiteral("pilot")));
    EXPECT_EQ(failure(exportPlain(*store, target)), "invalid_argument");
}

} // namespace
} // namespace kopa
