#include "qml/view_models/note_list_model.h"
#include "session_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace kopa {
namespace {

class NoteListModelTest : public SessionTest
{
protected:
    QString title(const NoteListModel &model, int row)
    {
        EXPECT_TRUE(until([&] { return !at(model, row, NoteListModel::NoteId).isEmpty(); }));
        return at(model, row, NoteListModel::Title);
    }

    static QString at(const NoteListModel &model, int row, int role)
    {
        return model.data(model.index(row), role).toString();
    }

    QStringList add(int count)
    {
        QStringList ids;
        for (int i = 0; i < count; ++i)
            ids.append(addNote(
                QStringLiteral("Muistiinpano %1").arg(i),
                QDateTime(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC).addDays(i).toString(Qt::ISODate)));
        return ids;
    }
};

TEST_F(NoteListModelTest, ShowsTheNewestFirstAndReadsOnlyWhatIsAskedFor)
{
    add(120);
    NoteListModel model;
    const QAbstractItemModelTester tester(&model);
    ASSERT_TRUE(until([&] { return model.count() == 120 && !model.loading(); }));
    EXPECT_EQ(title(model, 0), u"Muistiinpano 119");
    EXPECT_EQ(title(model, 119), u"Muistiinpano 0");
}

TEST_F(NoteListModelTest, ANewNoteIsInsertedAndATrashedOneRemovedWithoutAReset)
{
    const QStringList ids = add(3);
    NoteListModel model;
    const QAbstractItemModelTester tester(&model);
    ASSERT_TRUE(until([&] { return model.count() == 3; }));
    pass(300);
    QSignalSpy resets(&model, &NoteListModel::modelReset);
    QSignalSpy inserted(&model, &NoteListModel::rowsInserted);
    QSignalSpy removed(&model, &NoteListModel::rowsRemoved);
    addNote(QStringLiteral("Uusin"), QStringLiteral("2021-01-01T10:00:00+02:00"));
    ASSERT_TRUE(until([&] { return model.count() == 4; }));
    EXPECT_EQ(title(model, 0), u"Uusin");
    EXPECT_EQ(inserted.size(), 1);
    model.trashNote(ids[1]);
    ASSERT_TRUE(until([&] { return model.count() == 3; }));
    EXPECT_EQ(removed.size(), 1);
    EXPECT_TRUE(resets.isEmpty());
}

TEST_F(NoteListModelTest, AChangedNoteSaysSoInItsPlace)
{
    const QStringList ids = add(3);
    NoteListModel model;
    ASSERT_TRUE(until([&] { return model.count() == 3; }));
    EXPECT_EQ(title(model, 1), u"Muistiinpano 1");
    must(run([&](Store &store) {
        return store.write({.key = noteKey(ids[1]),
                            .fields = {{.field = note::text, .value = QStringLiteral("Toinen otsikko")}}});
    }));
    EXPECT_TRUE(until([&] { return at(model, 1, NoteListModel::Title) == u"Toinen otsikko"; }));
}

TEST_F(NoteListModelTest, FiltersNarrowAndTheTrashShowsWhatIsInIt)
{
    const QStringList ids = add(4);
    NoteListModel model;
    ASSERT_TRUE(until([&] { return model.count() == 4; }));
    model.setSearch(QStringLiteral("Muistiinpano 2"));
    EXPECT_TRUE(until([&] { return model.count() == 1; }));
    model.setSearch({});
    model.setFromDate(QStringLiteral("2020-01-03"));
    EXPECT_TRUE(until([&] { return model.count() == 2; }));
    model.setFromDate({});
    model.trashNote(ids[0]);
    model.setTrash(true);
    EXPECT_TRUE(until([&] { return model.count() == 1; }));
    EXPECT_EQ(title(model, 0), u"Muistiinpano 0");
    model.restoreNote(ids[0]);
    EXPECT_TRUE(until([&] { return model.count() == 0; }));
}

TEST_F(NoteListModelTest, ADuplicateTellsItsId)
{
    const QStringList ids = add(1);
    NoteListModel model;
    QSignalSpy created(&model, &NoteListModel::created);
    model.duplicateNote(ids[0]);
    ASSERT_TRUE(until([&] { return !created.isEmpty(); }));
    EXPECT_EQ(note(created[0][0].toString()).text(note::text), u"Muistiinpano 0");
}

} // namespace
} // namespace kopa
