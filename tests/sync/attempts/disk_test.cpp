#include "scene.h"

#include <QDirIterator>

namespace kopa::sync {

namespace {

/// Somebody whose store is sealed, as people have them.
class Attempt19CopiesTheDisk : public Attempt
{
protected:
    /// What of these stands in any file of the folder, in any of the forms in which Kopa keeps it.
    QStringList foundOnDisk(const QList<QPair<QString, QByteArray>> &wanted) const
    {
        QStringList found;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const auto &[name, secret] : wanted)
                if (bytes.contains(secret) || bytes.contains(secret.toHex()) ||
                    bytes.contains(secret.toBase64()))
                    found.append(name + QStringLiteral(" in ") + file.fileName());
        }
        return found;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(Attempt19CopiesTheDisk, and_finds_no_word_and_no_key_in_any_file)
{
    const QString path = folder.filePath(QStringLiteral("store"));
    StoreOptions sealed;
    sealed.key = crypto::StoreKey::random();
    const auto link = one.invite(Role::Editor);
    const QString word = QStringLiteral("kätkettysana");
    QList<QPair<QString, QByteArray>> secrets{
        {QStringLiteral("word"), word.toUtf8()},
        {QStringLiteral("word, UTF-16"),
         QByteArray(reinterpret_cast<const char *>(word.utf16()), 2 * word.size())},
        {QStringLiteral("network"), "Koepiiri"},
        {QStringLiteral("person"), "Exempelsson"},
        {QStringLiteral("store key"), sealed.key->reveal()}};
    {
        TestPerson third(path, sealed);
        ASSERT_EQ(failure(third.join(link->link)), "");
        settle({&one, &two, &third});
        const DeviceKeys keys = keysOf(third);
        secrets.append({QStringLiteral("signing key"), keys.signing.secret.reveal()});
        secrets.append({QStringLiteral("box key"), keys.box.secret.reveal()});
        const auto held = third.ask([](Store &store) { return store.epochKeys(store.commonSpace()->id); });
        for (const auto &key : held.value())
            secrets.append({QStringLiteral("space key"), key.key.reveal()});
        const QString drafted = third.write(word + QStringLiteral(" omassa muistiinpanossa"));
        one.write(QStringLiteral("toisen ") + word);
        EXPECT_EQ(foundOnDisk(secrets), QStringList()) << "while it waits to be sent";
        settle({&third, &one, &third});
        third.edit(drafted, word + QStringLiteral(" muutettuna"));
        const auto found = third.ask([&](Store &store) -> Result<QList<SearchHit>> {
            KOPA_TRY(store.indexBehind(1000));
            return store.search(word, 10);
        });
        ASSERT_EQ(failure(found), "");
        EXPECT_EQ(found->size(), 2);
        EXPECT_EQ(foundOnDisk(secrets), QStringList()) << "while it is open";
    }
    EXPECT_EQ(foundOnDisk(secrets), QStringList()) << "when it is closed";
    // And the same words are there for whoever has the key, and for nobody else.
    {
        TestPerson again(path, sealed);
        EXPECT_EQ(again.ask([&](Store &store) { return store.search(word, 10); })->size(), 2);
    }
    StoreOptions wrong;
    wrong.key = crypto::StoreKey::random();
    EXPECT_NE(failure(Store::open(path, wrong)), "");
    EXPECT_NE(failure(Store::open(path)), "");
}

} // namespace kopa::sync
