#include "core/store/key_slots.h"
#include "core/store/vault.h"
#include "test_store.h"

#include <QDir>
#include <QFile>

namespace kopa {
namespace {

const Passphrase passphrase{QStringLiteral("testi lause yksi")};
const Passphrase other{QStringLiteral("testi lause kaksi")};

KeyringKey keyringKey(char fill)
{
    return *KeyringKey::from(QByteArray(32, fill));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

StoreOptions sealedWith(const crypto::StoreKey &key)
{
    StoreOptions options;
    options.key = key;
    return options;
}

/// The names of the files of a folder in which a text stands readable, in any of the forms that the store
/// could write it.
QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        if (contentOf(file.filePath()).contains(text))
            found.append(file.fileName());
    return found;
}

/// A plain store with two notes, closed.
struct PlainStore
{
    TestStore store;

    PlainStore()
    {
        store.setText(QStringLiteral("n1"), QStringLiteral("salainenteksti yksi"));
        store.setText(QStringLiteral("n2"), QStringLiteral("salainenteksti kaksi"));
        store.close();
    }
};

/// The notes of PlainStore are there, and all holds together; the device's keys are other ones.
void expectNotes(Store &store)
{
    EXPECT_EQ(must(store.check()).problems.join(u'\n').toStdString(), "");
    EXPECT_EQ(must(store.record(noteKey(QStringLiteral("n1")))).text(note::text), u"salainenteksti yksi");
    EXPECT_EQ(must(store.record(noteKey(QStringLiteral("n2")))).text(note::text), u"salainenteksti kaksi");
}

TEST(Vault, NothingThereIsMissing)
{
    const QTemporaryDir folder;
    EXPECT_EQ(must(vault::look(folder.path())).state, SealLook::State::Missing);
    EXPECT_EQ(failure(vault::open(folder.path(), keyringKey('a'))), "seal_damaged");
}

TEST(Vault, EachWayToUnlockOpensTheSameKeyAndAWrongOneDoesNot)
{
    const QTemporaryDir folder;
    const auto key = must(vault::create(folder.path(), passphrase));
    must(vault::setSlot(folder.path(), key, keyringKey('a')));
    EXPECT_TRUE(must(vault::open(folder.path(), passphrase)) == key);
    EXPECT_TRUE(must(vault::open(folder.path(), keyringKey('a'))) == key);
    EXPECT_EQ(failure(vault::open(folder.path(), other)), "passphrase_wrong");
    EXPECT_EQ(failure(vault::open(folder.path(), keyringKey('b'))), "keyring_missing");
}

// The same letters, typed with a combining mark.
TEST(Vault, HowAnUmlautWasTypedDoesNotMatter)
{
    const QTemporaryDir folder;
    must(vault::create(folder.path(), Passphrase{QStringLiteral("yö ja päivä")}));
    EXPECT_TRUE(
        vault::open(folder.path(), Passphrase{QStringLiteral(u"yo\u0308 ja pa\u0308iva\u0308")}).ok());
}

TEST(Vault, AChangedPassphraseLeavesNothingOfTheOldOneInTheFile)
{
    const QTemporaryDir folder;
    const auto key = must(vault::create(folder.path(), passphrase));
    const auto before = must(KeySlots::read(folder.path(), {}));
    must(vault::setSlot(folder.path(), key, other));
    EXPECT_EQ(failure(vault::open(folder.path(), passphrase)), "passphrase_wrong");
    EXPECT_TRUE(must(vault::open(folder.path(), other)) == key);
    EXPECT_EQ(filesWith(folder.path(), before->passphrase->wrapped), QStringList());
}

TEST(Vault, AShortPassphraseIsRefused)
{
    const QTemporaryDir folder;
    EXPECT_EQ(failure(vault::create(folder.path(), Passphrase{QStringLiteral("lyhyt")})), "passphrase_short");
    const auto key = must(vault::create(folder.path(), keyringKey('a')));
    EXPECT_EQ(failure(vault::setSlot(folder.path(), key, Passphrase{QStringLiteral("123456789")})),
              "passphrase_short");
}

TEST(Vault, TheLastWayToUnlockStays)
{
    const QTemporaryDir folder;
    const auto key = must(vault::create(folder.path(), keyringKey('a')));
    EXPECT_EQ(failure(vault::removeKeyring(folder.path())), "invalid_argument");
    must(vault::setSlot(folder.path(), key, passphrase));
    must(vault::removeKeyring(folder.path()));
    EXPECT_EQ(failure(vault::removePassphrase(folder.path())), "invalid_argument");
    const SealLook look = must(vault::look(folder.path()));
    EXPECT_TRUE(look.passphrase);
    EXPECT_FALSE(look.keyring);
}

TEST(Vault, AnotherStoresKeyMakesNoSlot)
{
    const QTemporaryDir folder;
    must(vault::create(folder.path(), keyringKey('a')));
    EXPECT_EQ(failure(vault::setSlot(folder.path(), crypto::StoreKey::random(), keyringKey('b'))),
              "invalid_argument");
}

TEST(Vault, TheSlotsOfASealedStoreAreNotMadeAnew)
{
    const QTemporaryDir folder;
    const auto key = must(vault::create(folder.path(), keyringKey('a')));
    must(Store::open(folder.path(), sealedWith(key)));
    EXPECT_EQ(failure(vault::create(folder.path(), keyringKey('b'))), "invalid_argument");
    EXPECT_TRUE(must(vault::open(folder.path(), keyringKey('a'))) == key);
}

TEST(Vault, OnlyTheOwnerMayReadTheSlots)
{
    const QTemporaryDir folder;
    must(vault::create(folder.path(), keyringKey('a')));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(folder.filePath(QStringLiteral("kopa.keys"))) & others);
}

TEST(Vault, AnyFlippedBitOfTheSlotsIsMendedAndOfBothCopiesTold)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kopa.keys"));
    const auto key = must(vault::create(folder.path(), keyringKey('a')));
    const QByteArray whole = contentOf(path);
    ASSERT_EQ(whole.size(), 8192);
    for (qsizetype at = 0; at < 4096; at += at < 200 ? 1 : 97) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ (1 << at % 8));
        overwrite(path, bytes);
        ASSERT_TRUE(must(vault::open(folder.path(), keyringKey('a'))) == key) << at;
        const QByteArray mended = contentOf(path);
        ASSERT_EQ(mended.left(4096), mended.mid(4096)) << at;
        bytes[at + 4096] = bytes[at];
        overwrite(path, bytes);
        const auto opened = vault::open(folder.path(), keyringKey('a'));
        ASSERT_TRUE(opened.ok() ? *opened == key : failure(opened) == "seal_damaged") << at;
    }
}

TEST(Vault, SlotsOfANewerKopaAndForeignParametersAreRefused)
{
    const QTemporaryDir folder;
    must(vault::create(folder.path(), passphrase));
    const QByteArray whole = must(KeySlots::read(folder.path(), {}))->encoded();
    EXPECT_TRUE(KeySlots::decoded(whole).ok());
    QByteArray newer = whole;
    newer[1] = 2;
    EXPECT_EQ(failure(KeySlots::decoded(newer)), "store_too_new");
    QByteArray weaker = whole;
    const qsizetype passes = weaker.indexOf(QByteArray::fromHex("031a10000000"));
    ASSERT_GT(passes, 0);
    weaker[passes] = 1;
    EXPECT_EQ(failure(KeySlots::decoded(weaker)), "store_too_new");
    weaker = whole;
    weaker[passes + 2] = 0x0f;
    EXPECT_EQ(failure(KeySlots::decoded(weaker)), "store_too_new");
}

TEST(Vault, APlainStoreIsSealedInPlaceAndKeepsWhatItHolds)
{
    PlainStore plain;
    const QString folder = plain.store.folder();
    EXPECT_EQ(must(vault::look(folder)).state, SealLook::State::Plain);
    ASSERT_FALSE(filesWith(folder, "salainenteksti").isEmpty());
    const auto key = must(vault::create(folder, keyringKey('a')));
    EXPECT_EQ(must(vault::look(folder)).state, SealLook::State::Plain);
    must(vault::sealInPlace(folder, key));
    EXPECT_EQ(must(vault::look(folder)).state, SealLook::State::Sealed);
    EXPECT_EQ(filesWith(folder, "salainenteksti"), QStringList());
    EXPECT_EQ(filesWith(folder, "SQLite format"), QStringList());
    EXPECT_EQ(failure(Store::open(folder)), "store_locked");
    auto store = must(Store::open(folder, sealedWith(key)));
    expectNotes(*store);
    store.reset();
    must(vault::sealInPlace(folder, key));
}

TEST(Vault, SealingAnewLeavesOneWayToUnlockAndAnotherKey)
{
    PlainStore plain;
    const QString folder = plain.store.folder();
    const auto key = must(vault::create(folder, keyringKey('a')));
    must(vault::sealInPlace(folder, key));
    must(vault::setSlot(folder, key, passphrase));
    const auto newKey = must(vault::reseal(folder, key, keyringKey('b')));
    EXPECT_FALSE(newKey == key);
    EXPECT_EQ(failure(vault::open(folder, passphrase)), "passphrase_wrong");
    EXPECT_EQ(failure(vault::open(folder, keyringKey('a'))), "keyring_missing");
    EXPECT_EQ(failure(Store::open(folder, sealedWith(key))), "store_damaged");
    EXPECT_TRUE(must(vault::open(folder, keyringKey('b'))) == newKey);
    auto store = must(Store::open(folder, sealedWith(newKey)));
    expectNotes(*store);
}

TEST(Vault, AnOpenStoreIsNotSealedAnew)
{
    const QTemporaryDir folder;
    const auto key = must(vault::create(folder.path(), keyringKey('a')));
    const auto store = must(Store::open(folder.path(), sealedWith(key)));
    EXPECT_EQ(failure(vault::reseal(folder.path(), key, keyringKey('b'))), "store_in_use");
    EXPECT_TRUE(must(vault::open(folder.path(), keyringKey('a'))) == key);
    must(store->setSetting(QStringLiteral("x"), 1));
}

} // namespace
} // namespace kopa
