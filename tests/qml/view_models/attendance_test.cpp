#include "core/records/attendance.h"
#include "core/records/note.h"
#include "qml/view_models/attendance_list.h"
#include "qml/view_models/note_editor.h"
#include "qml/view_models/note_list_model.h"
#include "session_test.h"

namespace kopa {
namespace {

const QString testi = QStringLiteral("Testi Testinen");
const QString exempel = QStringLiteral("Exempel Exempelsson");

class AttendanceTest : public SessionTest
{
protected:
    AttendanceTest() : note(addNote(QStringLiteral("Evijärvi, työpaja")))
    {
        list.setNoteId(note);
        list.setParticipants({testi, exempel});
    }

    QVariantMap row(const QString &name) const { return list.find(QStringLiteral("name"), name); }
    bool isPresent(const QString &name) const { return row(name)[QStringLiteral("present")].toBool(); }
    /// Waits until that many are present.
    bool counts(int present) const
    {
        return until([this, present] { return list.present() == present; });
    }
    QList<Record> records()
    {
        return must(run(
            [this](Store &store) { return store.records(attendance::type(), attendance::workshop, note); }));
    }
    Edit signedIn(const QString &name, const QString &source)
    {
        return {.key = {attendance::type().number, crypto::newObjectId()},
                .fields = {{.field = attendance::workshop, .value = note},
                           {.field = attendance::name, .value = name},
                           {.field = attendance::group, .value = QStringLiteral("Rehtorit")},
                           {.field = attendance::at, .value = QStringLiteral("2020-02-11T09:04:00+02:00")},
                           {.field = attendance::source, .value = source}}};
    }
    void write(const Edit &edit)
    {
        must(run([edit](Store &store) { return store.write(edit); }));
    }

    QString note;
    AttendanceList list;
};

TEST_F(AttendanceTest, ATickIsARecordAndIsTakenBack)
{
    EXPECT_EQ(list.count(), 2);
    list.setPresent(testi, true);
    ASSERT_TRUE(counts(1));
    EXPECT_TRUE(isPresent(testi));
    EXPECT_FALSE(isPresent(exempel));
    ASSERT_EQ(records().size(), 1);
    EXPECT_EQ(records().first().text(attendance::source), u"host");
    EXPECT_EQ(records().first().text(attendance::name), testi);
    list.setPresent(testi, false);
    ASSERT_TRUE(counts(0));
    EXPECT_TRUE(records().isEmpty());
    EXPECT_EQ(list.count(), 2);
}

TEST_F(AttendanceTest, QuickTicksEndAsTheLastOneSays)
{
    list.setPresent(testi, true);
    list.setPresent(testi, true);
    list.setPresent(testi, false);
    list.setPresent(testi, true);
    ASSERT_TRUE(counts(1));
    pass(200);
    EXPECT_EQ(list.present(), 1);
    EXPECT_EQ(records().size(), 1);
}

TEST_F(AttendanceTest, WhoSignedInIsTheParticipantOfThatName)
{
    write(signedIn(QStringLiteral("  testi  TESTINEN "), QStringLiteral("guest")));
    ASSERT_TRUE(counts(1));
    EXPECT_EQ(list.count(), 2);
    EXPECT_TRUE(row(testi)[QStringLiteral("guest")].toBool());
    EXPECT_EQ(row(testi)[QStringLiteral("group")], QStringLiteral("Rehtorit"));
}

TEST_F(AttendanceTest, TwoTicksOfOnePersonAreOneAndGoTogether)
{
    write(signedIn(exempel, QStringLiteral("host")));
    write(signedIn(exempel, QStringLiteral("host")));
    ASSERT_TRUE(counts(1));
    list.setPresent(exempel, false);
    ASSERT_TRUE(counts(0));
    EXPECT_TRUE(records().isEmpty());
}

TEST_F(AttendanceTest, AnotherNameIsAddedOnceAndAnotherWorkshopIsNotMixedIn)
{
    list.add(QStringLiteral(" Esimerkki  Esimerkkinen "));
    ASSERT_TRUE(counts(1));
    EXPECT_TRUE(isPresent(QStringLiteral("Esimerkki Esimerkkinen")));
    list.add(QStringLiteral("  "));
    list.add(QStringLiteral("esimerkki esimerkkinen"));
    pass(200);
    EXPECT_EQ(list.count(), 3);
    EXPECT_EQ(records().size(), 1);
    AttendanceList other;
    other.setNoteId(addNote(QStringLiteral("Toinen")));
    pass(200);
    EXPECT_EQ(other.count(), 0);
}

TEST_F(AttendanceTest, AMovedNoteKeepsWhoWasThere)
{
    list.setPresent(testi, true);
    ASSERT_TRUE(counts(1));
    const QString moved = crypto::newObjectId();
    write({.key = noteKey(moved), .fields = {{.field = note::movedFrom, .value = note}}});
    AttendanceList there;
    there.setNoteId(moved);
    EXPECT_TRUE(until([&] { return there.present() == 1; }));
    there.setPresent(testi, false);
    EXPECT_TRUE(counts(0));
}

TEST_F(AttendanceTest, WhatGuestsWroteIsMarked)
{
    const QString id = crypto::newObjectId();
    write({.key = noteKey(id),
           .fields = {{.field = note::text, .value = QStringLiteral("Kuljetukset")},
                      {.field = note::kind, .value = QStringLiteral("workshop")},
                      {.field = note::guests, .value = QStringLiteral("Rehtorit")}}});
    NoteEditor editor;
    editor.setNoteId(id);
    ASSERT_TRUE(until([&] { return editor.loaded(); }));
    EXPECT_EQ(editor.guests(), u"Rehtorit");
    NoteListModel notes;
    const auto marked = [&](int row) {
        return notes.data(notes.index(row), NoteListModel::Guests).toString() == u"Rehtorit";
    };
    EXPECT_TRUE(until([&] { return notes.rowCount() == 2 && marked(0) != marked(1); }));
    editor.setNoteId(note);
    ASSERT_TRUE(until([&] { return editor.loaded(); }));
    EXPECT_EQ(editor.guests(), u"");
}

} // namespace
} // namespace kopa
