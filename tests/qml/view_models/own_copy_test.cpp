#include "core/store/backup.h"
#include "qml/view_models/own_copy.h"
#include "session_test.h"

#include <QSignalSpy>

namespace kopa {
namespace {

class OwnCopyTest : public SessionTest
{
protected:
    /// An act has ended, well or not.
    bool ended() const
    {
        return until([this] { return !copy.isBusy(); });
    }

    QTemporaryDir folder;
    OwnCopy copy;
};

TEST_F(OwnCopyTest, ABackupIsOneSealedFileThatOpensElsewhere)
{
    addNote(QStringLiteral("Evijärvi"));
    const QString passphrase = QStringLiteral("viisi sanaa riittää");
    const QString path = folder.filePath(QStringLiteral("muistiinpanot.kopabackup"));
    QSignalSpy backedUp(&copy, &OwnCopy::backedUp);
    copy.backUp(QUrl::fromLocalFile(path), passphrase);
    EXPECT_TRUE(copy.isBusy());
    ASSERT_TRUE(ended());
    EXPECT_EQ(backedUp.size(), 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("Evijärvi"));
    const QString restored = folder.filePath(QStringLiteral("takaisin"));
    EXPECT_TRUE(restoreBackup(path, restored, Passphrase{passphrase}).ok());
}

TEST_F(OwnCopyTest, AShortPassphraseMakesNoBackup)
{
    const QString path = folder.filePath(QStringLiteral("lyhyt.kopabackup"));
    copy.backUp(QUrl::fromLocalFile(path), QStringLiteral("lyhyt"));
    ASSERT_TRUE(ended());
    EXPECT_EQ(copy.errorCode(), u"passphrase_short");
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(OwnCopyTest, AnExportIsAFolderOfItsOwn)
{
    addNote(QStringLiteral("Evijärvi"));
    QSignalSpy exported(&copy, &OwnCopy::exported);
    copy.exportPlain(QUrl::fromLocalFile(folder.path()));
    ASSERT_TRUE(ended());
    ASSERT_EQ(exported.size(), 1);
    EXPECT_EQ(exported[0][1].toInt(), 1);
    EXPECT_TRUE(QFile::exists(exported[0][0].toString() + QStringLiteral("/everything.json")));
}

TEST_F(OwnCopyTest, AnExportToNowhereIsToldAndNothingElse)
{
    copy.exportPlain(QUrl::fromLocalFile(QStringLiteral("/proc/kopa")));
    ASSERT_TRUE(ended());
    EXPECT_EQ(copy.errorCode(), u"store_unwritable");
}

} // namespace
} // namespace kopa
