#include "core/crypto/keys.h"
#include "sync/server/store/folder_blobs.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kopa::server {

namespace {

class FolderBlobsTest : public testing::Test
{
protected:
    static QByteArray newName() { return crypto::randomBytes(Blobs::nameBytes); }
    static crypto::SpaceId newSpace()
    {
        return crypto::SpaceId::from(crypto::randomBytes(crypto::SpaceId::size)).value();
    }

    QTemporaryDir folder;
    FolderBlobs blobs{folder.filePath(QStringLiteral("blobs"))};
    crypto::SpaceId space = newSpace();
};

} // namespace

TEST_F(FolderBlobsTest, keeps_what_it_was_given_and_nothing_after_it_was_removed)
{
    const QByteArray name = newName();
    const QByteArray bytes = crypto::randomBytes(300'000);
    EXPECT_EQ(blobs.get(space, name).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(blobs.put(space, {{name, bytes}}).ok());
    EXPECT_EQ(blobs.get(space, name).value(), bytes);
    EXPECT_EQ(blobs.get(newSpace(), name).error().code, ErrorCode::NotFound) << "a space sees its own";
    ASSERT_TRUE(blobs.remove(space, name).ok());
    EXPECT_EQ(blobs.get(space, name).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(blobs.remove(space, name).ok());
}

TEST_F(FolderBlobsTest, names_what_has_been_there_for_some_time)
{
    const QByteArray old = newName();
    const QByteArray fresh = newName();
    ASSERT_TRUE(blobs.put(space, {{old, "old"}, {fresh, "fresh"}}).ok());
    const QString path = folder.filePath(QStringLiteral("blobs")) + u'/' +
                         QString::fromLatin1(space.toByteArray().toHex()).first(2) + u'/' +
                         QString::fromLatin1(space.toByteArray().toHex()) + u'/' +
                         QString::fromLatin1(old.toHex());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(
        file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    file.close();
    const auto now = std::chrono::system_clock::now();
    EXPECT_EQ(blobs.namesIn(space, now - std::chrono::hours(24)).value(), QList{old});
    EXPECT_EQ(blobs.namesIn(space, now + std::chrono::hours(1))->size(), 2);
    EXPECT_EQ(blobs.spaces().value(), QList{space});
}

TEST_F(FolderBlobsTest, says_when_it_cannot_write)
{
    QFile inTheWay(folder.filePath(QStringLiteral("blobs")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_EQ(blobs.put(space, {{newName(), "bytes"}}).error().code, ErrorCode::InputOutput);
}

} // namespace kopa::server
