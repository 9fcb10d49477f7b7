#include "core/records/attachment.h"
#include "invented_pictures.h"
#include "qml/view_models/area_fetch.h"
#include "qml/view_models/file_pictures.h"
#include "qml/view_models/file_viewer.h"
#include "qml/view_models/outbox_files.h"
#include "qml/view_models/outbox_model.h"
#include "qml/view_models/sync_status.h"
#include "session_test.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>

namespace kopa {
namespace {

class FileViewerTest : public SessionTest
{
protected:
    QString add(const QString &name, const QByteArray &bytes, const QString &note)
    {
        QString id;
        bool done = false;
        const auto added = [&](int, const RecordKey &key) { id = key.id; };
        QObject here;
        QObject::connect(&session().files(), &FileQueue::added, &here, added);
        QObject::connect(&session().files(), &FileQueue::changed, &here,
                         [&] { done = session().files().ofNote(note).isEmpty(); });
        NewAttachment what;
        what.note = note;
        what.space = testSpace().id;
        what.name = name;
        session().files().addBytes(what, bytes);
        EXPECT_TRUE(until([&] { return done && !id.isEmpty(); })) << qPrintable(name);
        return id;
    }
    QString add(const QString &name, const QByteArray &bytes)
    {
        return add(name, bytes, addNote(QStringLiteral("Evijärvi")));
    }
    /// A note of a pilot, with a file whose record came and whose bytes did not.
    void addFarFile(const QString &pilot)
    {
        const QString id = crypto::newObjectId();
        must(run([id, pilot](Store &store) -> Result<void> {
            KOPA_TRY(store.write({.key = noteKey(id),
                                  .fields = {{.field = note::text, .value = QStringLiteral("Evijärvi")},
                                             {.field = note::pilot, .value = pilot}}}));
            return store.write({.key = {attachment::type().number, crypto::newObjectId()},
                                .fields = {{.field = attachment::note, .value = id},
                                           {.field = attachment::size, .value = std::int64_t(100'000)},
                                           {.field = attachment::content, .value = QString(64, u'a')},
                                           {.field = attachment::key, .value = QString(64, u'b')}}});
        }));
    }
    static QByteArray document()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.fillRect(100, 100, 500, 500, Qt::black);
        writer.newPage();
        painter.fillRect(300, 300, 500, 500, Qt::black);
        painter.end();
        return bytes;
    }
    static void open(FileViewer &viewer, const QString &file, const QString &kind)
    {
        viewer.setFileId(file);
        viewer.setKind(kind);
        viewer.setHere(true);
        EXPECT_TRUE(until([&] { return viewer.isLoaded(); }));
    }
};

TEST_F(FileViewerTest, APdfHasItsPagesAndEachIsDrawn)
{
    const QString file = add(QStringLiteral("Lukujärjestys.pdf"), document());
    FileViewer viewer;
    open(viewer, file, QStringLiteral("pdf"));
    ASSERT_EQ(viewer.pages().size(), 2);
    EXPECT_NEAR(viewer.pages()[0].toDouble(), 1.414, 0.01);
    const QImage page = must(session().openFile().page(file, 1, {600, INT_MAX}));
    EXPECT_EQ(page.width(), 600);
    EXPECT_FALSE(session().openFile().page(file, 2, {600, 600}).ok());
}

TEST_F(FileViewerTest, RubbishIsSaidToBeUnshown)
{
    FileViewer viewer;
    open(viewer, add(QStringLiteral("rikki.pdf"), "%PDF-1.7 ja sitten ei mitään"), QStringLiteral("pdf"));
    EXPECT_EQ(viewer.errorCode(), u"malformed");
}

TEST_F(FileViewerTest, ATextIsReadInItsOwnLetters)
{
    FileViewer viewer;
    open(viewer, add(QStringLiteral("muistio.md"), QStringLiteral("# Äänekoski\n").toUtf8()),
         QStringLiteral("text"));
    EXPECT_EQ(viewer.text(), u"# Äänekoski\n");
    EXPECT_FALSE(viewer.isCut());
}

TEST_F(FileViewerTest, APictureIsDecodedNoLargerThanAskedFor)
{
    const QString file =
        add(QStringLiteral("piha.jpg"), invented::withExif(invented::picture({1600, 1200}, "jpeg"), 6));
    const QImage image = must(session().openFile().picture(file, {400, 400}));
    EXPECT_EQ(image.size(), QSize(300, 400));
}

TEST_F(FileViewerTest, ACopyIsTheFileToTheByteAndOnlyWhereItWasAskedFor)
{
    QByteArray bytes(3'000'000, 'x');
    bytes[2'999'999] = 'y';
    FileViewer viewer;
    viewer.setFileId(add(QStringLiteral("suuri.bin"), bytes));
    const QTemporaryDir folder;
    QSignalSpy saved(&viewer, &FileViewer::saved);
    viewer.saveCopy(QUrl::fromLocalFile(folder.filePath(QStringLiteral("kopio.bin"))));
    ASSERT_TRUE(until([&] { return saved.size() == 1; }));
    QFile copy(folder.filePath(QStringLiteral("kopio.bin")));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), bytes);
    QSignalSpy failed(&viewer, &FileViewer::saveFailed);
    viewer.saveCopy(QUrl::fromLocalFile(QStringLiteral("/ei/tällaista/kansiota/kopio.bin")));
    ASSERT_TRUE(until([&] { return failed.size() == 1; }));
}

TEST(ThumbnailsTest, OnlySmallJpegsAreDecoded)
{
    Thumbnails thumbnails;
    QSize size;
    const auto shown = [&](const QByteArray &bytes) {
        return !thumbnails.requestImage(QString::fromLatin1(bytes.toBase64()), &size, {}).isNull();
    };
    EXPECT_TRUE(shown(invented::picture({240, 180}, "jpeg")));
    EXPECT_FALSE(shown(invented::picture({240, 180}, "png")));
    EXPECT_FALSE(shown(invented::picture({2000, 20}, "jpeg")));
    EXPECT_FALSE(shown("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"));
    EXPECT_FALSE(shown({}));
}

TEST_F(FileViewerTest, TheBadgeSaysSafeOnlyWhenTheFilesAre)
{
    const SyncStatus sync;
    ExchangeStatus status;
    status.phase = ExchangeStatus::Phase::Idle;
    status.lastSafe = QDateTime::currentDateTime();
    status.files = {2, 41'000'000};
    exchange().say(status);
    EXPECT_EQ(sync.badge(), u"waiting");
    EXPECT_EQ(sync.files(), 2);
    status.phase = ExchangeStatus::Phase::Exchanging;
    status.fileTotal = 41'000'000;
    status.fileDone = 1'000'000;
    exchange().say(status);
    EXPECT_EQ(sync.badge(), u"sending");
    status.phase = ExchangeStatus::Phase::Idle;
    status.files = {};
    status.fileTotal = 0;
    exchange().say(status);
    EXPECT_EQ(sync.badge(), u"safe");
}

TEST_F(FileViewerTest, TheOutboxShowsAFileAmongTheFilesAndItsNoteAmongTheNotes)
{
    const QString note = addNote(QStringLiteral("Evijärvi"));
    const QString file = add(QStringLiteral("piha.jpg"), invented::picture({600, 400}, "jpeg"), note);
    const OutboxFiles files;
    const OutboxModel notes;
    ASSERT_TRUE(until([&] { return files.count() == 1 && notes.count() == 1; }));
    const QVariantMap row = files.find(QStringLiteral("fileId"), file);
    EXPECT_EQ(row.value(QStringLiteral("stage")).toString(), u"here");
    EXPECT_EQ(row.value(QStringLiteral("noteTitle")).toString(), u"Evijärvi");
    EXPECT_EQ(notes.find(QStringLiteral("recordId"), note).value(QStringLiteral("recordType")).toString(),
              u"note");
}

TEST_F(FileViewerTest, AnAreaIsReadyOnlyAfterAnExchangeAndWithEveryFile)
{
    addFarFile(QStringLiteral("jarviseutu"));
    AreaFetch area;
    area.setPilots({QStringLiteral("jarviseutu")});
    area.start();
    EXPECT_EQ(area.step(), u"alone");
    ExchangeStatus status;
    status.phase = ExchangeStatus::Phase::Idle;
    exchange().say(status);
    area.start();
    ASSERT_TRUE(until([&] { return exchange().largeAsked == 1; }));
    EXPECT_EQ(area.step(), u"fetching");
    EXPECT_EQ(area.files(), 1);
    EXPECT_EQ(must(run([](Store &store) { return Attachments(store).wanted(); })).files, 1);
    status.phase = ExchangeStatus::Phase::Exchanging;
    exchange().say(status);
    status.phase = ExchangeStatus::Phase::Idle;
    exchange().say(status);
    // It brought nothing: that is said, and not that all is ready.
    ASSERT_TRUE(until([&] { return area.step() == u"short"; }));
    EXPECT_EQ(area.filesHere(), 0);
    area.setPilots({QStringLiteral("itauusimaa")});
    area.start();
    ASSERT_TRUE(until([&] { return exchange().asked == 1; }));
    EXPECT_EQ(area.step(), u"fetching");
    status.phase = ExchangeStatus::Phase::Exchanging;
    exchange().say(status);
    status.phase = ExchangeStatus::Phase::Idle;
    exchange().say(status);
    ASSERT_TRUE(until([&] { return area.step() == u"ready"; }));
}

TEST_F(FileViewerTest, WhatIsCancelledIsNotAskedForAnyMore)
{
    addFarFile(QStringLiteral("jarviseutu"));
    ExchangeStatus status;
    status.phase = ExchangeStatus::Phase::Idle;
    exchange().say(status);
    AreaFetch area;
    area.setPilots({QStringLiteral("jarviseutu")});
    area.start();
    ASSERT_TRUE(until([&] { return exchange().largeAsked == 1; }));
    area.cancel();
    ASSERT_TRUE(until(
        [&] { return must(run([](Store &store) { return Attachments(store).wanted(); })).files == 0; }));
    EXPECT_EQ(area.step(), u"choose");
}

} // namespace
} // namespace kopa
