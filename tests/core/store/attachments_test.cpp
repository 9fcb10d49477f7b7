#include "core/records/attachment.h"
#include "core/store/attachments.h"
#include "core/store/export_plain.h"
#include "test_store.h"

#include <QFile>

#include <sqlite3.h>

namespace kopa {
namespace {

using crypto::AttachmentId;

/// Bytes that tell their place.
QByteArray content(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 251) & 0xff);
    return bytes;
}

int rowsIn(TestStore &store, const char *table)
{
    store.close();
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open(store.file().toUtf8().constData(), &database);
    sqlite3_prepare_v2(database, QByteArray("SELECT count(*) FROM ") + table, -1, &statement, nullptr);
    const int rows = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    store.reopen();
    return rows;
}

/// A file sealed for a space, as a writer does it.
struct SealedFile
{
    SealedFile(const QByteArray &bytes, const SpaceRecord &space) : size(bytes.size())
    {
        crypto::RunningHash hash = crypto::attachmentContentHash(*space.key, space.id);
        hash.add(bytes);
        key = crypto::attachmentKeyOf(hash);
        QList<crypto::Hash> hashes;
        for (std::uint64_t i = 0; i < crypto::attachmentPieces(size); ++i) {
            pieces.append(crypto::sealAttachmentPiece(
                bytes.mid(qsizetype(i) * crypto::attachmentPlainPiece, crypto::attachmentPlainPiece), *key,
                space.id, i, size));
            hashes.append(crypto::attachmentPieceHash(pieces.last()));
        }
        id = crypto::attachmentId(space.id, hashes);
    }
    Edit record(const QString &name) const
    {
        return {{attachment::type().number, name},
                {{attachment::note, QStringLiteral("n1")},
                 {attachment::size, size},
                 {attachment::content, QString::fromLatin1(id.toHex())},
                 {attachment::key, QString::fromLatin1(key->reveal().toHex())}}};
    }

    std::int64_t size;
    std::optional<crypto::AttachmentKey> key;
    QList<QByteArray> pieces;
    AttachmentId id;
};

class AttachmentsTest : public ::testing::Test
{
protected:
    AttachmentsTest() { space = store->commonSpace().value(); }

    void add(const SealedFile &file, const QString &name)
    {
        Attachments attachments(*store);
        const auto row = attachments.begin(space.id, file.size);
        ASSERT_TRUE(row.ok());
        for (const QByteArray &piece : file.pieces)
            ASSERT_TRUE(attachments.append(*row, {piece}).ok());
        ASSERT_TRUE(attachments.finish(*row, file.id, file.record(name)).ok());
    }
    std::optional<KeptAttachment> kept(const SealedFile &file)
    {
        return Attachments(*store).kept(space.id, file.id).value();
    }
    /// A record that tells of a file which is not here.
    void tellOf(const SealedFile &file, const QString &name)
    {
        ASSERT_TRUE(store->write(file.record(name)).ok());
        ASSERT_EQ(Attachments(*store).want({{attachment::type().number, name}})->files, 1);
    }

    TestStore store;
    SpaceRecord space;
};

TEST_F(AttachmentsTest, AFileIsHereWholeOnceItsRecordIs)
{
    const SealedFile file(content(200'000), space);
    add(file, QStringLiteral("a1"));
    ASSERT_TRUE(kept(file));
    EXPECT_TRUE(kept(file)->waits());
    EXPECT_EQ(kept(file)->pieces, 4U);
    store.reopen();
    Attachments attachments(*store);
    const auto opener = attachments.opener({attachment::type().number, QStringLiteral("a1")});
    ASSERT_TRUE(opener.ok());
    QByteArray read;
    for (std::uint64_t i = 0; i < 4; ++i)
        read += crypto::openAttachmentPiece(attachments.piece(space.id, file.id, i).value(), opener->key,
                                            space.id, i, opener->size)
                    .value();
    EXPECT_EQ(read, content(200'000));
    EXPECT_EQ(attachments.ofNote(QStringLiteral("n1"))->size(), 1);
    EXPECT_EQ(attachments.waiting()->files, 1);
}

TEST_F(AttachmentsTest, AnExportHoldsItAsItIsAndNotItsKey)
{
    const SealedFile file(content(150'000), space);
    add(file, QStringLiteral("attached"));
    const QString folder = store.folder() + QStringLiteral("/plain");
    must(exportPlain(*store, folder));
    const auto read = [&](const QString &name) {
        QFile one(folder + u'/' + name);
        EXPECT_TRUE(one.open(QIODevice::ReadOnly)) << name.toStdString();
        return one.readAll();
    };
    EXPECT_EQ(read(QStringLiteral("files/attached_")), content(150'000));
    for (const char *const name : {"everything.json", "attachment.csv"}) {
        const QByteArray text = read(QString::fromLatin1(name));
        EXPECT_TRUE(text.contains("attached")) << name;
        EXPECT_FALSE(text.contains(file.key->reveal().toHex())) << name;
    }
}

TEST_F(AttachmentsTest, TheSameFileTwiceIsKeptOnce)
{
    const SealedFile file(content(100'000), space);
    add(file, QStringLiteral("a1"));
    add(file, QStringLiteral("a2"));
    EXPECT_EQ(Attachments(*store).waiting()->files, 1);
    EXPECT_TRUE(Attachments(*store).opener({attachment::type().number, QStringLiteral("a2")}).ok());
}

TEST_F(AttachmentsTest, WhatIsUnfinishedWhenTheStoreIsClosedIsGone)
{
    const SealedFile file(content(300'000), space);
    const auto row = Attachments(*store).begin(space.id, file.size);
    ASSERT_TRUE(Attachments(*store).append(*row, file.pieces.first(3)).ok());
    store.reopen();
    EXPECT_FALSE(kept(file));
    while (Attachments(*store).sweep().value())
        ;
    EXPECT_EQ(Attachments(*store).append(*row, {file.pieces[3]}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(rowsIn(store, "attachment_piece"), 0);
    EXPECT_EQ(rowsIn(store, "kept_attachment"), 0);
}

TEST_F(AttachmentsTest, OnlyAReceiptLetsACopyGo)
{
    const SealedFile file(content(1'000'000), space);
    add(file, QStringLiteral("a1"));
    Attachments attachments(*store);
    ASSERT_TRUE(attachments.setSent(space.id, file.id, file.pieces.size()).ok());
    EXPECT_EQ(attachments.release(space.id, file.id).error().code, ErrorCode::NotConfirmed);
    EXPECT_EQ(attachments.waiting()->files, 1);
    ASSERT_TRUE(attachments.setSafe(space.id, file.id, "receipt").ok());
    EXPECT_EQ(attachments.waiting()->files, 0);
    ASSERT_TRUE(attachments.release(space.id, file.id).ok());
    while (attachments.sweep().value())
        ;
    EXPECT_EQ(rowsIn(store, "attachment_piece"), 0);
    EXPECT_FALSE(kept(file));
}

TEST_F(AttachmentsTest, PiecesComeInOrderAndOnlyTheRightOnesStay)
{
    const SealedFile file(content(200'000), space);
    tellOf(file, QStringLiteral("a1"));
    Attachments attachments(*store);
    ASSERT_TRUE(attachments.take(space.id, file.id, 0, file.pieces.first(2)).ok());
    EXPECT_EQ(kept(file)->held, 2U);
    EXPECT_EQ(attachments.take(space.id, file.id, 3, {file.pieces[3]}).error().code,
              ErrorCode::AnswerGarbled);
    QByteArray turned = file.pieces[2];
    turned[100] = char(turned[100] ^ 1);
    EXPECT_EQ(attachments.take(space.id, file.id, 2, {turned}).error().code, ErrorCode::DecryptionFailed);
    EXPECT_EQ(attachments.take(space.id, file.id, 2, {file.pieces[3]}).error().code,
              ErrorCode::DecryptionFailed);
    store.reopen();
    Attachments again(*store);
    ASSERT_TRUE(again.take(space.id, file.id, 2, file.pieces.mid(2)).ok());
    EXPECT_TRUE(kept(file)->isHere());
    EXPECT_FALSE(kept(file)->wanted);
}

/// Whoever knows a file's key may seal other words with it; the id tells.
TEST_F(AttachmentsTest, PiecesThatOpenButAreNotThatFileAreDropped)
{
    const SealedFile file(content(100'000), space);
    tellOf(file, QStringLiteral("a1"));
    const QByteArray other = crypto::sealAttachmentPiece("other words", *file.key, space.id, 0, file.size);
    Attachments attachments(*store);
    ASSERT_TRUE(attachments.take(space.id, file.id, 0, {other}).ok());
    EXPECT_EQ(attachments.take(space.id, file.id, 1, file.pieces.mid(1)).error().code,
              ErrorCode::DecryptionFailed);
    EXPECT_EQ(kept(file)->held, 0U);
    ASSERT_TRUE(attachments.take(space.id, file.id, 0, file.pieces).ok());
    EXPECT_TRUE(kept(file)->isHere());
}

TEST_F(AttachmentsTest, AfterARestoreOfTheServerNothingIsSafe)
{
    const SealedFile file(content(10), space);
    add(file, QStringLiteral("a1"));
    Attachments attachments(*store);
    ASSERT_TRUE(attachments.setSafe(space.id, file.id, "receipt").ok());
    ASSERT_TRUE(attachments.beginAgain(space.id).ok());
    EXPECT_TRUE(kept(file)->waits());
    EXPECT_EQ(kept(file)->sent, 0U);
}

TEST_F(AttachmentsTest, TooLargeIsRefusedBeforeAnythingIsWritten)
{
    EXPECT_EQ(Attachments(*store).begin(space.id, crypto::maximumAttachment + 1).error().code,
              ErrorCode::TooLarge);
    EXPECT_LE(crypto::attachmentPieces(crypto::maximumAttachment), crypto::maximumAttachmentPieces);
}

TEST_F(AttachmentsTest, AnEmptyFileAndOneOfExactlyAPieceAreFiles)
{
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), crypto::attachmentPlainPiece, crypto::attachmentPlainPiece + 1}) {
        const SealedFile file(content(size), space);
        add(file, QStringLiteral("a%1").arg(size));
        QByteArray read;
        for (std::uint64_t i = 0; i < std::uint64_t(file.pieces.size()); ++i)
            read +=
                crypto::openAttachmentPiece(file.pieces[qsizetype(i)], *file.key, space.id, i, size).value();
        EXPECT_EQ(read, content(size));
    }
}

TEST_F(AttachmentsTest, ASizeTravelsPadded)
{
    EXPECT_EQ(SealedFile(content(100'000), space).pieces.last().size(),
              SealedFile(content(100'001), space).pieces.last().size());
}

} // namespace
} // namespace kopa
