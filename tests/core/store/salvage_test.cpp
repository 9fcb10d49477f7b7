#include "core/crypto/secret_box.h"
#include "core/store/key_slots.h"
#include "core/store/salvage.h"
#include "core/store/sealed_pages.h"
#include "test_store.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace kopa {
namespace {

constexpr qsizetype pageBytes = SealedPages::pageBytes;

const crypto::StoreKey &salvageKey()
{
    static const auto key = crypto::StoreKey::random();
    return key;
}

SpaceRecord makeSpace()
{
    SpaceRecord space = testSpace();
    space.role = Role::Editor;
    space.keyId = crypto::keyId(*space.key, space.id, space.epoch);
    return space;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A sealed store with notes of two devices, sent, unsent and unsealed, and every text they ever had.
class Scene
{
public:
    Scene() : m_space(makeSpace()), m_other(m_space, {m_space.epoch, m_space.keyId, *m_space.key})
    {
        auto store = open(folder());
        must(store->saveSpace(m_space));
        put(*store, "a", "Ensimmäinen muistio");
        put(*store, "b", "Toinen muistio");
        exchange(*store);
        put(*m_other, "b", "Toinen muistio, jota toinenkin muutti");
        put(*m_other, "c", "Toisen laitteen oma");
        exchange(*store);
        put(*store, "a", "Ensimmäinen muistio, muutettu");
        exchange(*store);
        put(*store, "pitkä", longText());
        while (must(store->sealPending(m_space.id)) > 0) {
        }
        put(*store, "d", "Vasta kirjoitettu");
        store.reset();
        m_bytes = bytesOf(file());
    }

    QString folder() const { return m_folder.path(); }
    QString file() const { return folder() + QStringLiteral("/kopa.store"); }
    const QByteArray &bytes() const { return m_bytes; }
    const SpaceRecord &space() const { return m_space; }
    const QMap<QString, QStringList> &texts() const { return m_texts; }
    const QList<QByteArray> &onServer() const { return m_onServer; }
    const TestStore &other() const { return m_other; }

    static std::unique_ptr<Store> open(const QString &folder, const crypto::StoreKey &key = testKey())
    {
        StoreOptions options;
        options.key = key;
        return must(Store::open(folder, options));
    }

private:
    /// Words that do not fit a page however they are packed.
    static QString longText()
    {
        QRandomGenerator chance(7);
        QString text = QStringLiteral("Pitkä muistio");
        for (int i = 0; i < 2000; ++i)
            text += QStringLiteral(" %1").arg(chance.generate(), 0, 36);
        return text;
    }

    void put(Store &store, const char *id, const QString &text)
    {
        must(store.write(Edit{noteKey(QString::fromUtf8(id)), {{note::text, text}}}));
        m_texts[QString::fromUtf8(id)].append(text);
    }
    void put(Store &store, const char *id, const char *text) { put(store, id, QString::fromUtf8(text)); }

    /// Both have all, and a server would, too.
    void exchange(Store &store)
    {
        for (Store *one : {&store, &*m_other}) {
            while (must(one->sealPending(m_space.id)) > 0) {
            }
            const auto fresh = must(one->unsafeEnvelopes(m_space.id, INT64_MAX));
            m_onServer += fresh;
            must((one == &store ? *m_other : store).applyEnvelopes(m_space.id, fresh, std::nullopt));
            for (const QByteArray &bytes : fresh) {
                const auto header = must(crypto::parseEnvelope(bytes)).header;
                must(one->acknowledge(m_space.id, header.device, header.seq, crypto::envelopeHash(bytes)));
            }
        }
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/kopa-salvage-XXXXXX")};
    SpaceRecord m_space;
    TestStore m_other;
    QMap<QString, QStringList> m_texts;
    QList<QByteArray> m_onServer;
    QByteArray m_bytes;
};

const Scene &scene()
{
    static const Scene it;
    return it;
}

std::optional<QString> textIn(Store &store, const QString &id)
{
    const auto record = store.record(noteKey(id));
    return record.ok() ? std::optional(record->text(note::text)) : std::nullopt;
}

/// What a server and the member list give back: the keys, and every envelope that it has.
void heal(Store &store)
{
    must(store.saveSpace(scene().space()));
    must(store.saveEpochKeys(scene().space().id,
                             {{scene().space().epoch, scene().space().keyId, *scene().space().key}}));
    must(store.applyEnvelopes(scene().space().id, scene().onServer(), std::nullopt));
    for (const char *id : {"a", "b", "c"})
        EXPECT_EQ(textIn(store, QString::fromLatin1(id)), scene().texts()[QString::fromLatin1(id)].last());
    EXPECT_EQ(must(store.check()).problems.join(u'\n').toStdString(), "");
}

/// Salvages a store of these bytes: everything is whole or on the list, nothing is made up, nothing is
/// written where the damage is. Then it is made an ordinary store.
SalvageReport tryWith(const QByteArray &bytes, const QByteArray &journal = {})
{
    const QTemporaryDir broken;
    const QTemporaryDir saved;
    const QString file = broken.path() + QStringLiteral("/kopa.store");
    write(file, bytes);
    if (!journal.isEmpty())
        write(file + QStringLiteral("-journal"), journal);
    const auto report = salvage({broken.path(), testKey()}, saved.path(), salvageKey());
    EXPECT_EQ(failure(report), "");
    if (!report.ok())
        return {};
    EXPECT_TRUE(bytesOf(file) == bytes) << "the damaged file was written to";
    EXPECT_TRUE(bytesOf(file + QStringLiteral("-journal")) == journal);
    auto store = Scene::open(saved.path(), salvageKey());
    EXPECT_TRUE(store->isSalvaged());
    EXPECT_EQ(must(salvageReport(*store)).toJson(), report->toJson());
    QMap<QString, SalvagedRecord::Fate> damaged;
    for (const SalvagedRecord &record : report->damaged)
        if (record.key.type == note::type().number)
            damaged.insert(record.key.id, record.fate);
    for (auto it = scene().texts().cbegin(); it != scene().texts().cend(); ++it) {
        const auto text = textIn(*store, it.key());
        if (text && *text != it->last()) {
            EXPECT_TRUE(it->contains(*text) || text->isEmpty()) << qPrintable(*text);
            EXPECT_TRUE(damaged.contains(it.key()) || !report->missing.isEmpty()) << qPrintable(it.key());
        }
        const auto fate = damaged.value(it.key(), SalvagedRecord::Fate::Earlier);
        EXPECT_TRUE(text || fate == SalvagedRecord::Fate::Lost || !report->missing.isEmpty() ||
                    report->unreadablePages > 1)
            << qPrintable(it.key());
    }
    must(store->startAnew());
    EXPECT_FALSE(store->isSalvaged());
    heal(*store);
    must(store->write(Edit{noteKey(QStringLiteral("uusi")), {{note::text, QStringLiteral("Uusi")}}}));
    return *report;
}

QByteArray withPage(QByteArray bytes, qsizetype number)
{
    bytes[(number - 1) * pageBytes + 1234] = char(bytes[(number - 1) * pageBytes + 1234] ^ 4);
    return bytes;
}

TEST(Salvage, AWholeStoreIsSavedWhole)
{
    const SalvageReport report = tryWith(scene().bytes());
    EXPECT_EQ(report.unreadablePages, 0);
    EXPECT_TRUE(report.identity);
    EXPECT_TRUE(report.missing.isEmpty());
    EXPECT_TRUE(report.damaged.isEmpty());
    EXPECT_EQ(report.pending, 1);
    EXPECT_EQ(report.envelopes, scene().onServer().size() + 1);
    EXPECT_EQ(report.records, 5);
}

TEST(Salvage, APageThatDoesNotOpenEndsNothing)
{
    const qsizetype pages = scene().bytes().size() / pageBytes;
    const qsizetype stride = qEnvironmentVariableIsSet("KOPA_NIGHTLY") ? 1 : 7;
    for (qsizetype page = 1; page <= pages && !testing::Test::HasFailure(); page += stride) {
        SCOPED_TRACE(page);
        EXPECT_EQ(tryWith(withPage(scene().bytes(), page)).unreadablePages, 1);
    }
}

TEST(Salvage, WithoutTheFirstPageTablesAreToldByTheirForm)
{
    const SalvageReport report = tryWith(withPage(scene().bytes(), 1));
    EXPECT_TRUE(report.identity);
    EXPECT_EQ(report.envelopes, scene().onServer().size() + 1);
    EXPECT_EQ(report.pending, 1);
    EXPECT_TRUE(report.damaged.isEmpty());
}

TEST(Salvage, AFileThatIsCutGivesWhatItHas)
{
    const qsizetype pages = scene().bytes().size() / pageBytes;
    for (const qsizetype kept : {pages - 1, pages / 2, pages / 4}) {
        SCOPED_TRACE(kept);
        tryWith(scene().bytes().left(kept * pageBytes + 100));
    }
}

TEST(Salvage, SeveralPagesAtSeededPlaces)
{
    QRandomGenerator chance(11);
    const auto pages = quint32(scene().bytes().size() / pageBytes);
    const int rounds = qEnvironmentVariableIsSet("KOPA_NIGHTLY") ? 200 : 10;
    for (int round = 0; round < rounds && !testing::Test::HasFailure(); ++round) {
        SCOPED_TRACE(round);
        QByteArray bytes = scene().bytes();
        for (int i = 0; i < 8; ++i)
            bytes = withPage(bytes, 1 + qsizetype(chance.bounded(pages)));
        tryWith(bytes);
    }
}

// A transaction that was cut short, with its journal, without it, and with one that is damaged.
TEST(Salvage, ATransactionThatWasCutShortIsLeftOutAsFarAsTheJournalTells)
{
    const QTemporaryDir folder;
    const QString file = folder.path() + QStringLiteral("/kopa.store");
    write(file, scene().bytes());
    const auto database = must(Database::open(file, {}, testKey()));
    database->execute(
        "PRAGMA cache_size = 3; BEGIN; DELETE FROM touched; DELETE FROM note; DELETE FROM search_text;"
        "UPDATE envelope SET bytes = zeroblob(length(bytes)) WHERE row > 1; DELETE FROM pending");
    must(database->status());
    const QByteArray cut = bytesOf(file);
    QByteArray journal = bytesOf(file + QStringLiteral("-journal"));
    ASSERT_FALSE(cut == scene().bytes());
    const SalvageReport whole = tryWith(cut, journal);
    EXPECT_EQ(whole.envelopes, scene().onServer().size() + 1);
    EXPECT_EQ(whole.pending, 1);
    EXPECT_TRUE(whole.damaged.isEmpty());
    EXPECT_FALSE(whole.journalDamaged);
    tryWith(cut);
    for (const qsizetype at : {40, 4096 + 40})
        journal[at] = char(journal[at] ^ 1);
    EXPECT_TRUE(tryWith(cut, journal).journalDamaged);
}

TEST(Salvage, NothingIsWrittenToWhatWasSaved)
{
    const QTemporaryDir saved;
    must(salvage({scene().folder(), testKey()}, saved.path(), salvageKey()));
    const QByteArray before = bytesOf(saved.path() + QStringLiteral("/kopa.store"));
    auto store = Scene::open(saved.path(), salvageKey());
    EXPECT_EQ(failure(store->write(Edit{noteKey(QStringLiteral("x")), {{note::text, QStringLiteral("x")}}})),
              "read_only");
    EXPECT_EQ(failure(store->setSetting(QStringLiteral("x"), 1)), "read_only");
    EXPECT_EQ(failure(store->sealPending(scene().space().id)), "read_only");
    EXPECT_EQ(failure(store->saveSpace(scene().space())), "read_only");
    EXPECT_EQ(failure(store->renewDevice(false)), "read_only");
    EXPECT_EQ(failure(store->applyEnvelopes(scene().space().id, scene().onServer(), 5)), "read_only");
    EXPECT_EQ(must(store->check()).problems.join(u'\n').toStdString(), "");
    EXPECT_EQ(failure(store->rebuild()), "read_only");
    EXPECT_EQ(textIn(*store, QStringLiteral("d")), scene().texts()[QStringLiteral("d")].last());
    EXPECT_EQ(must(store->search(QStringLiteral("muutettu"), 10)).size(), 1);
    store.reset();
    EXPECT_TRUE(bytesOf(saved.path() + QStringLiteral("/kopa.store")) == before);
    EXPECT_EQ(failure(salvage({scene().folder(), testKey()}, saved.path(), salvageKey())), "already_member");
}

// What was in no envelope that a server has is said again by the device that the store becomes.
TEST(Salvage, WhatWasNeverSentIsKeptByTheNewDevice)
{
    const QTemporaryDir saved;
    must(salvage({scene().folder(), testKey()}, saved.path(), salvageKey()));
    auto store = Scene::open(saved.path(), salvageKey());
    const auto former = store->deviceId();
    must(store->startAnew());
    EXPECT_EQ(must(store->renewalDue()), Store::Renewal::Keep) << "an envelope may have been heard";
    must(store->renewDevice(false));
    EXPECT_NE(store->deviceId(), former);
    while (must(store->sealPending(scene().space().id)) > 0) {
    }
    const TestStore fresh(scene().space(),
                          {scene().space().epoch, scene().space().keyId, *scene().space().key});
    must(fresh->applyEnvelopes(scene().space().id, scene().onServer(), std::nullopt));
    must(fresh->applyEnvelopes(scene().space().id,
                               must(store->unsafeEnvelopes(scene().space().id, INT64_MAX)), std::nullopt));
    for (auto it = scene().texts().cbegin(); it != scene().texts().cend(); ++it)
        EXPECT_EQ(fresh.text(it.key()), it->last());
}

// Pages that open are no reason to believe what stands in them.
TEST(Salvage, WhatDoesNotVerifyByItselfIsNotBelieved)
{
    const auto envelopes = scene().onServer().size() + 1;
    enum class Lie { Words, WordsAndHash, Signature, Key };
    for (const Lie lie : {Lie::Words, Lie::WordsAndHash, Lie::Signature, Lie::Key}) {
        SCOPED_TRACE(int(lie));
        const QTemporaryDir folder;
        const QString file = folder.path() + QStringLiteral("/kopa.store");
        write(file, scene().bytes());
        {
            const auto database = must(Database::open(file, {}, testKey()));
            QByteArray bytes;
            {
                auto last = database->prepare("SELECT bytes FROM envelope WHERE safe = 0");
                ASSERT_TRUE(last.step());
                bytes = last.blob(0);
            }
            const qsizetype at = bytes.size() - (lie == Lie::Signature ? 5 : 100);
            bytes[at] = char(bytes[at] ^ 1);
            const QByteArray hash = crypto::envelopeHash(bytes).toByteArray();
            if (lie == Lie::Key)
                database->prepare("UPDATE epoch_key SET key = ?").bind(1, QByteArray(32, 'x')).run();
            else
                database->prepare("UPDATE envelope SET bytes = ? WHERE safe = 0").bind(1, bytes).run();
            if (lie == Lie::WordsAndHash || lie == Lie::Signature)
                database->prepare("UPDATE envelope SET hash = ? WHERE safe = 0").bind(1, hash).run();
            must(database->status());
        }
        const SalvageReport report = tryWith(bytesOf(file));
        EXPECT_EQ(report.envelopes, lie == Lie::Key ? envelopes : envelopes - 1);
        EXPECT_EQ(report.missing.size(), lie == Lie::Key ? 0 : 1);
        EXPECT_EQ(report.spaces.value(0).keys, lie == Lie::Key ? 0 : 1);
        EXPECT_EQ(report.damaged.size(), lie == Lie::Key ? 4 : 1);
    }
}

TEST(Salvage, EitherCopyOfTheKeyFileIsEnough)
{
    const auto way = KeyringKey::random();
    KeySlots slots;
    slots.check = crypto::storeKeyCheck(testKey());
    must(slots.set(testKey(), way));
    const QTemporaryDir broken;
    must(slots.write(broken.path(), {}));
    const QString file = broken.path() + QStringLiteral("/kopa.keys");
    const QByteArray whole = bytesOf(file);
    for (const qsizetype at : {40, 4096 + 40}) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 1);
        write(file, bytes);
        EXPECT_TRUE(must(DamagedStore::open(broken.path(), way)).key == testKey());
        EXPECT_TRUE(bytesOf(file) == bytes) << "mended";
    }
    QByteArray bytes = whole;
    for (const qsizetype at : {40, 4096 + 40})
        bytes[at] = char(bytes[at] ^ 1);
    write(file, bytes);
    EXPECT_EQ(failure(DamagedStore::open(broken.path(), way)), "seal_damaged");
}

TEST(Salvage, AnotherKeyOpensNothing)
{
    const QTemporaryDir saved;
    EXPECT_EQ(failure(salvage({scene().folder(), crypto::StoreKey::random()}, saved.path(), salvageKey())),
              "store_damaged");
    EXPECT_TRUE(QDir(saved.path()).isEmpty());
}

} // namespace
} // namespace kopa
