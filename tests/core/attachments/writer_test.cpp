#include "core/attachments/attachment_reader.h"
#include "core/attachments/attachment_writer.h"
#include "core/attachments/note_mover.h"
#include "core/records/attachment.h"
#include "small_files.h"
#include "test_store.h"

#include <QBuffer>

namespace kopa {
namespace {

class NoPicture : public PictureMaker
{
public:
    Result<PreparedPicture> prepare(const QByteArray &bytes, int) const override
    {
        if (bytes.contains("rubbish"))
            return ErrorCode::PictureUnreadable;
        return PreparedPicture{withoutLocation(bytes).value(), "image/jpeg", {4, 3}, "thumb"};
    }
};

/// Says something else the second time it is read.
class Fickle : public QBuffer
{
public:
    using QBuffer::QBuffer;
    qint64 readData(char *to, qint64 count) override
    {
        if (pos() == 0 && std::exchange(m_read, m_read + 1) == 2)
            buffer()[size() - 1] = 'X';
        return QBuffer::readData(to, count);
    }

private:
    int m_read = 0;
};

class AttachmentWriterTest : public ::testing::Test
{
protected:
    AttachmentWriterTest()
    {
        {
            const TestStore made;
            space = testSpace();
        }
        thread = std::make_unique<StoreThread>(folder.path(), StoreOptions{});
        thread
            ->run(StoreThread::Priority::Person,
                  [&](Store &store) {
                      SpaceRecord record = space;
                      record.role = Role::Editor;
                      return store.saveSpace(record);
                  })
            .waitForFinished();
    }
    Result<RecordKey> add(QIODevice &source, const QString &name,
                          const AttachmentWriter::Progress &progress = {})
    {
        source.open(QIODevice::ReadOnly);
        return AttachmentWriter(*thread, pictures, cancelled)
            .add({.note = QStringLiteral("n1"), .space = space.id, .name = name}, source, progress);
    }
    Result<RecordKey> add(QByteArray bytes, const QString &name)
    {
        QBuffer source(&bytes);
        return add(source, name);
    }
    Record record(const RecordKey &key)
    {
        return thread
            ->run(StoreThread::Priority::Person, [&](Store &store) { return must(store.record(key)); })
            .result();
    }
    int files()
    {
        return thread
            ->run(StoreThread::Priority::Person,
                  [](Store &store) { return must(Attachments(store).waiting()).files; })
            .result();
    }

    QTemporaryDir folder;
    SpaceRecord space;
    std::unique_ptr<StoreThread> thread;
    NoPicture pictures;
    std::atomic_bool cancelled = false;
};

TEST_F(AttachmentWriterTest, WhatIsReadIsWhatWasAdded)
{
    QByteArray bytes(3'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 7 + i / 1000);
    const RecordKey key = must(add(bytes, QStringLiteral("C:\\temp\\../pöytäkirja.odt")));
    EXPECT_EQ(record(key).text(attachment::name), u"pöytäkirja.odt");
    EXPECT_EQ(record(key).text(attachment::mediaType), u"application/vnd.oasis.opendocument.text");
    EXPECT_EQ(must(readAttachment(*thread, key, 1 << 30)), bytes);
    EXPECT_EQ(failure(readAttachment(*thread, key, 100)), "too_large");
    const auto opener =
        thread
            ->run(StoreThread::Priority::Person, [&](Store &store) { return Attachments(store).opener(key); })
            .result();
    AttachmentReader reader(*thread, must(opener));
    reader.seek(1'234'567);
    EXPECT_EQ(reader.read(100'000), bytes.mid(1'234'567, 100'000));
    reader.seek(bytes.size() - 5);
    EXPECT_EQ(reader.read(100), bytes.last(5));
}

TEST_F(AttachmentWriterTest, APictureBringsItsSmallOneAndNoPlace)
{
    const RecordKey key = must(add(jpegWithPlace(6), QStringLiteral("taulu.jpg")));
    EXPECT_EQ(record(key).text(attachment::thumbnail), QString::fromLatin1(QByteArray("thumb").toBase64()));
    EXPECT_EQ(record(key).integer(attachment::width), 4);
    EXPECT_FALSE(must(readAttachment(*thread, key, 1 << 20)).contains(secretPlace));
}

TEST_F(AttachmentWriterTest, AFilmBringsNoPlaceEither)
{
    const RecordKey key = must(add(filmWithPlace(), QStringLiteral("piha.mov")));
    const QByteArray read = must(readAttachment(*thread, key, 1 << 20));
    EXPECT_EQ(read.size(), filmWithPlace().size());
    EXPECT_FALSE(read.contains(secretPlace));
}

TEST_F(AttachmentWriterTest, WhatIsNoPictureIsSaidAndNothingIsKept)
{
    EXPECT_EQ(failure(add("rubbish", QStringLiteral("kuva.png"))), "picture_unreadable");
    EXPECT_EQ(files(), 0);
}

TEST_F(AttachmentWriterTest, AFileThatChangesMeanwhileIsNotKept)
{
    QByteArray bytes(500'000, 'a');
    Fickle source(&bytes);
    EXPECT_EQ(failure(add(source, QStringLiteral("elävä.log"))), "file_changed");
    EXPECT_EQ(files(), 0);
}

TEST_F(AttachmentWriterTest, WhatIsStoppedLeavesNothing)
{
    QByteArray bytes(3'000'000, 'a');
    QBuffer source(&bytes);
    EXPECT_EQ(failure(add(source, QStringLiteral("pitkä.bin"),
                          [&](std::int64_t, std::int64_t) { cancelled = true; })),
              "cancelled");
    EXPECT_EQ(files(), 0);
}

TEST_F(AttachmentWriterTest, ANoteMovesWithItsFilesOrNotAtAll)
{
    SpaceRecord other = space;
    other.id = *crypto::SpaceId::from(QByteArray(32, 'o'));
    other.kind = SpaceKind::Pilot;
    other.key = crypto::SpaceKey::random();
    other.role = Role::Editor;
    const auto run = [&](auto job) { return thread->run(StoreThread::Priority::Person, job).result(); };
    must(run([&](Store &store) { return store.saveSpace(other); }));
    must(run([&](Store &store) {
        return store.write({noteKey(QStringLiteral("n1")), {{note::text, QStringLiteral("Pihalla")}}});
    }));
    const RecordKey picture = must(add(jpegWithPlace(6), QStringLiteral("piha.jpg")));
    const RecordKey minutes = must(add("pöytäkirja", QStringLiteral("kokous.txt")));
    const RecordKey moved =
        must(moveNote(*thread, pictures, cancelled, noteKey(QStringLiteral("n1")), other.id));
    const auto files = run([&](Store &store) { return must(Attachments(store).ofNote(moved.id)); });
    ASSERT_EQ(files.size(), 2);
    for (const Record &file : files) {
        EXPECT_EQ(file.space, other.id);
        const RecordKey before = file.text(attachment::name) == u"piha.jpg" ? picture : minutes;
        EXPECT_EQ(file.text(attachment::movedFrom), before.id);
        EXPECT_EQ(must(readAttachment(*thread, {file.type->number, file.id}, 1 << 20)),
                  must(readAttachment(*thread, before, 1 << 20)));
        EXPECT_NE(file.text(attachment::content), record(before).text(attachment::content));
    }
    must(run([&](Store &store) -> Result<void> {
        Attachments attachments(store);
        const auto opener = must(attachments.opener({files.first().type->number, files.first().id}));
        KOPA_TRY(attachments.setSafe(opener.space, opener.id, "receipt"));
        return attachments.release(opener.space, opener.id);
    }));
    EXPECT_EQ(failure(moveNote(*thread, pictures, cancelled, moved, space.id)), "files_missing");
    EXPECT_FALSE(run([&](Store &store) { return must(store.record(moved)); }).state.trashed());
}

TEST_F(AttachmentWriterTest, ANameIsOnlyAName)
{
    const QList<QPair<QString, QString>> names = {
        {QStringLiteral("../../etc/passwd"), QStringLiteral("passwd")},
        {QStringLiteral(".."), QString()},
        {QStringLiteral("a\nb.txt"), QStringLiteral("ab.txt")}};
    for (const auto &[given, kept] : names)
        EXPECT_EQ(record(must(add("x" + given.toUtf8(), given))).text(attachment::name), kept);
}

} // namespace
} // namespace kopa
