#include "../store/test_store.h"
#include "core/lists/front_matter.h"
#include "core/lists/list_undo.h"
#include "core/lists/note_files.h"
#include "core/store/export_plain.h"

namespace kopa::lists {

namespace {

NoteFile file(const char *name, const QByteArray &bytes)
{
    return {QLatin1String(name), bytes};
}

const QByteArray visit =
    "---\ntitle: Alajärvi\nkind: visit\ndate: 2020-02-12\nlanguage: fi\ntags: [kyydit, \"illat\"]\n"
    "participants:\n  - Testi Testinen\n  - Exempel Exempelsson\n---\n\nKyydit eivät riitä.\n";

} // namespace

TEST(FrontMatter, is_what_note_programs_write)
{
    const FrontMatter front = frontMatterOf(QString::fromUtf8(visit));
    EXPECT_EQ(front.value(QStringLiteral("kind")), QStringLiteral("visit"));
    EXPECT_EQ(front.values(QStringLiteral("tags")),
              (QStringList{QStringLiteral("kyydit"), QStringLiteral("illat")}));
    EXPECT_EQ(front.values(QStringLiteral("participants")).size(), 2);
    EXPECT_EQ(front.words(), QStringLiteral("# Alajärvi\n\nKyydit eivät riitä.\n"));
    EXPECT_EQ(frontMatterOf(QStringLiteral("--- ei\nmitään")).words(), QStringLiteral("--- ei\nmitään"));
    EXPECT_EQ(frontMatterOf(QString()).words(), QString());
}

TEST(NoteFiles, become_notes_and_are_undone_as_one)
{
    const TestStore store;
    const NoteFilesPlan plan =
        must(planNoteFiles(*store, {file("a.md", visit), file("b.txt", "Pelkkä teksti")}, {}));
    EXPECT_EQ(plan.made.size(), 2);
    must(carryOut(*store, plan));
    const auto notes = must(store->noteSummaries(must(store->noteRows({.kind = QStringLiteral("visit")}))));
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes.first().title, QStringLiteral("Alajärvi"));
    EXPECT_EQ(must(undoImport(*store)).trashed, 2);
}

TEST(NoteFiles, are_told_by_name_and_none_is_taken)
{
    const TestStore store;
    const NoteFilesPlan plan = must(
        planNoteFiles(*store,
                      {file("good.md", visit), file("broken.md", "kyydit \xC3\x28 \x81 illat"),
                       file("odd.md", "---\nkind: dream\n---\nx"), file("late.md", "---\ndate: soon\n---\nx"),
                       file("1.md", "---\nid: same\n---\nx"), file("2.md", "---\nid: same\n---\nx")},
                      {}));
    QStringList told;
    for (const auto &[name, reason] : plan.refused)
        told.append(name + u' ' + reason);
    EXPECT_EQ(told, (QStringList{QStringLiteral("broken.md encoding"), QStringLiteral("odd.md kind"),
                                 QStringLiteral("late.md when"), QStringLiteral("2.md twice")}));
    EXPECT_EQ(failure(carryOut(*store, plan)), "invalid_argument");
    EXPECT_TRUE(must(store->noteRows({})).isEmpty());
}

TEST(NoteFiles, that_were_exported_are_known_again)
{
    const TestStore store;
    const QTemporaryDir folder;
    must(carryOut(*store, must(planNoteFiles(*store, {file("a.md", visit)}, {}))));
    must(exportPlain(*store, folder.filePath(QStringLiteral("out"))));
    QList<NoteFile> files = must(readNoteFiles(folder.filePath(QStringLiteral("out"))));
    EXPECT_EQ(must(planNoteFiles(*store, files, {.update = true})).same, 1);
    const TestStore other;
    must(carryOut(*other, must(planNoteFiles(*other, files, {}))));
    EXPECT_EQ(must(other->noteSummaries(must(other->noteRows({.tag = QStringLiteral("illat")})))).size(), 1);
    const PlainExport alone = must(exportNotes(*store, folder.filePath(QStringLiteral("alone"))));
    EXPECT_EQ(must(readNoteFiles(folder.filePath(QStringLiteral("alone")))).size(), alone.notes);
    EXPECT_EQ(failure(exportNotes(*store, folder.filePath(QStringLiteral("alone")))), "invalid_argument");
    EXPECT_EQ(must(exportJson(*store, folder.filePath(QStringLiteral("all.json")))).notes, 1);
    files.first().bytes += "Lisää.";
    EXPECT_EQ(must(planNoteFiles(*store, files, {.update = true})).updated, 1);
    EXPECT_EQ(must(planNoteFiles(*store, files, {})).updated, 0);
}

} // namespace kopa::lists
