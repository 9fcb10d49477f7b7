#include "core/records/attachment.h"
#include "invented_pictures.h"
#include "qml/view_models/note_editor.h"
#include "qml/view_models/note_files.h"
#include "qml/view_models/recording_parts.h"
#include "session_test.h"

#include <QFile>

namespace kopa {
namespace {

class NoteFilesTest : public SessionTest
{
protected:
    static QString at(const RowListModel &model, int row, const char *role)
    {
        return model.data(model.index(row), int(model.roleNames().key(role))).toString();
    }
    QUrl file(const QString &name, const QByteArray &content) const
    {
        QFile written(m_outside.filePath(name));
        written.open(QIODevice::WriteOnly);
        written.write(content);
        return QUrl::fromLocalFile(written.fileName());
    }
    /// Until the only file says where it is.
    static bool untilStage(const NoteFiles &files, const QString &stage)
    {
        return until([&] { return files.count() == 1 && at(files, 0, "stage") == stage; });
    }

private:
    QTemporaryDir m_outside;
};

TEST_F(NoteFilesTest, APictureShowsWhenItIsDurableAndNotBefore)
{
    const QString note = addNote(QStringLiteral("Evijärvi"));
    NoteFiles files;
    files.setNoteId(note);
    bool early = false;
    QObject::connect(&files, &RowListModel::revisionChanged, &files, [&] {
        if (files.count() != 1 || at(files, 0, "thumbnail").isEmpty())
            return;
        // What is shown can be read back whole.
        const QString id = at(files, 0, "fileId");
        early = early || !run([id](Store &store) {
                    Attachments attachments(store);
                    const auto opener = attachments.opener({attachment::type().number, id});
                    return opener.ok() && (*attachments.kept(opener->space, opener->id))->isHere();
                });
    });
    files.addFiles({file(QStringLiteral("koulun piha.jpg"), invented::picture({1200, 900}, "jpeg"))});
    EXPECT_EQ(at(files, 0, "stage"), u"adding");
    EXPECT_EQ(at(files, 0, "thumbnail"), u"");
    ASSERT_TRUE(untilStage(files, QStringLiteral("here")));
    EXPECT_FALSE(early);
    EXPECT_TRUE(at(files, 0, "thumbnail").startsWith(u"image://thumbnail/"));
    EXPECT_EQ(at(files, 0, "name"), u"koulun piha.jpg");
    EXPECT_EQ(at(files, 0, "kind"), u"picture");
}

TEST_F(NoteFilesTest, AFileMayBelongToANoteThatWasNotWrittenYet)
{
    NoteEditor editor;
    editor.create(QStringLiteral("visit"), {});
    NoteFiles files;
    files.setNoteId(editor.noteId());
    files.setSpace(editor.space());
    editor.keep();
    files.addFiles({file(QStringLiteral("muistio.md"), "# Muistio")});
    ASSERT_TRUE(untilStage(files, QStringLiteral("here")));
    EXPECT_TRUE(note(editor.noteId()).exists());
}

TEST_F(NoteFilesTest, WhatIsNoPictureStaysWithTheReasonUntilItIsDropped)
{
    NoteFiles files;
    files.setNoteId(addNote(QStringLiteral("Evijärvi")));
    files.addFiles({file(QStringLiteral("rikki.jpg"), "tämä ei ole kuva")});
    files.addFiles({file(QStringLiteral("kuva.png"), invented::picture({300, 200}, "png").left(60))});
    ASSERT_TRUE(
        until([&] { return files.find(QStringLiteral("stage"), QStringLiteral("failed")).size() > 0; }));
    const QVariantMap failed = files.find(QStringLiteral("stage"), QStringLiteral("failed"));
    EXPECT_EQ(failed.value(QStringLiteral("errorCode")).toString(), u"picture_unreadable");
    files.retry(failed.value(QStringLiteral("fileId")).toString());
    ASSERT_TRUE(until([&] {
        const auto row = files.find(QStringLiteral("fileId"), failed.value(QStringLiteral("fileId")));
        return row.value(QStringLiteral("stage")).toString() == u"failed";
    }));
    const auto before = files.count();
    files.remove(failed.value(QStringLiteral("fileId")).toString());
    EXPECT_EQ(files.count(), before - 1);
}

TEST_F(NoteFilesTest, AFolderOrAFileThatIsGoneIsToldAndNothingIsAdded)
{
    const QString id = addNote(QStringLiteral("Evijärvi"));
    NoteFiles files;
    files.setNoteId(id);
    files.addFiles(
        {QUrl::fromLocalFile(QDir::tempPath()), QUrl::fromLocalFile(QStringLiteral("/ei/tätä/../ole.txt"))});
    ASSERT_TRUE(until([&] {
        return files.count() == 2 && at(files, 0, "stage") == u"failed" && at(files, 1, "stage") == u"failed";
    }));
    EXPECT_EQ(at(files, 0, "errorCode"), u"input_output");
    EXPECT_TRUE(must(run([id](Store &store) { return Attachments(store).ofNote(id); })).isEmpty());
}

TEST_F(NoteFilesTest, WhatIsLetGoWhileItIsAddedLeavesNothing)
{
    const QString id = addNote(QStringLiteral("Evijärvi"));
    NoteFiles files;
    files.setNoteId(id);
    files.addFiles({file(QStringLiteral("suuri.bin"), QByteArray(60'000'000, 'x'))});
    files.remove(at(files, 0, "fileId"));
    ASSERT_TRUE(until([&] { return files.count() == 0; }));
    EXPECT_TRUE(must(run([id](Store &store) { return Attachments(store).ofNote(id); })).isEmpty());
    EXPECT_EQ(must(run([](Store &store) { return Attachments(store).waiting(); })).files, 0);
}

TEST_F(NoteFilesTest, ARemovedFileComesBackAndACaptionStays)
{
    NoteFiles files;
    files.setNoteId(addNote(QStringLiteral("Evijärvi")));
    files.addFiles({file(QStringLiteral("muistio.md"), "# Muistio")});
    ASSERT_TRUE(untilStage(files, QStringLiteral("here")));
    const QString id = at(files, 0, "fileId");
    files.setCaption(id, QStringLiteral("Rehtorin muistio"));
    files.remove(id);
    ASSERT_TRUE(until([&] { return files.count() == 0; }));
    files.restore(id);
    ASSERT_TRUE(until([&] { return files.count() == 1; }));
    EXPECT_EQ(at(files, 0, "caption"), u"Rehtorin muistio");
}

TEST_F(NoteFilesTest, PicturesAreMadeAsLargeAsWasChosenAndTheChoiceStays)
{
    NoteFiles files;
    EXPECT_EQ(files.pictureSize(), u"original");
    files.setPictureSize(QStringLiteral("1280"));
    files.setNoteId(addNote(QStringLiteral("Evijärvi")));
    files.addFiles({file(QStringLiteral("iso.jpg"), invented::picture({3000, 2000}, "jpeg"))});
    ASSERT_TRUE(untilStage(files, QStringLiteral("here")));
    const RecordKey key{attachment::type().number, at(files, 0, "fileId")};
    EXPECT_EQ(must(run([key](Store &store) { return store.record(key); })).integer(attachment::width), 1280);
    EXPECT_EQ(NoteFiles().pictureSize(), u"1280");
}

TEST_F(NoteFilesTest, ARecordingThatWasCutOffIsInItsNoteAtTheNextStartOnce)
{
    const QString id = addNote(QStringLiteral("Evijärvi"));
    const OpenRecording cut{id, testSpace().id, QDateTime::currentDateTime(), 16'000, 0};
    must(run([cut](Store &store) -> Result<void> {
        OpenRecording recording = cut;
        KOPA_TRY(keepRecordingPart(store, recording, QByteArray(160'000, '\1')));
        ++recording.parts;
        return keepRecordingPart(store, recording, QByteArray(160'000, '\2'));
    }));
    for (int start = 0; start < 2; ++start) {
        stop();
        this->start();
        NoteFiles files;
        files.setNoteId(id);
        ASSERT_TRUE(untilStage(files, QStringLiteral("here")));
        pass(200);
        EXPECT_EQ(files.count(), 1);
        EXPECT_EQ(at(files, 0, "seconds").toInt(), 10);
        EXPECT_EQ(at(files, 0, "size").toInt(), 320'044);
    }
    EXPECT_FALSE(must(run([](Store &store) { return openRecording(store); })).has_value());
}

TEST(WaveFile, SaysWhatIsInIt)
{
    const QByteArray wave = waveFile(QByteArray(8, '\1'), 16'000);
    EXPECT_EQ(wave.size(), 52);
    EXPECT_TRUE(wave.startsWith("RIFF"));
    EXPECT_EQ(wave.mid(40, 4), QByteArray("\x08\0\0\0", 4));
}

} // namespace
} // namespace kopa
