#include "qml/view_models/note_editor.h"
#include "qml/view_models/note_moves.h"
#include "qml/view_models/own_drafts.h"
#include "session_test.h"

#include <QSignalSpy>

namespace kopa {
namespace {

/// Who can read a note: chosen for a new one, changed by moving it.
class ReadersTest : public SessionTest
{
protected:
    ReadersTest()
    {
        m_own = testSpace();
        m_own.id.data.fill('o');
        m_own.kind = SpaceKind::Own;
        m_own.role = Role::Coordinator;
        must(run([space = m_own](Store &store) { return store.saveSpace(space); }));
    }
    QString own() const { return QString::fromLatin1(m_own.id.toHex()); }
    QString network() { return QString::fromLatin1(session().space().toHex()); }
    /// A note that only this person can read.
    QString addDraft(const QString &text)
    {
        const QString id = addNote(text);
        return must(run([id, to = m_own.id](Store &store) { return store.moveRecord(noteKey(id), to); })).id;
    }

    SpaceRecord m_own;
};

TEST_F(ReadersTest, ANewNoteIsWrittenWhereItsReadersWereChosen)
{
    NoteEditor editor;
    editor.create(QStringLiteral("idea"), {});
    EXPECT_EQ(editor.space(), network());
    editor.setSpace(own());
    editor.setText(QStringLiteral("Vain minulle"));
    editor.flush();
    ASSERT_TRUE(until([&editor] { return editor.exists(); }));
    EXPECT_EQ(note(editor.noteId()).space, m_own.id);
    EXPECT_EQ(editor.space(), own());
    editor.setSpace(network());
    EXPECT_EQ(editor.space(), own()) << "what is saved is moved, not said to be elsewhere";
}

TEST_F(ReadersTest, ACopyOfADraftIsReadByNobodyElse)
{
    const QString draft = addDraft(QStringLiteral("Vain minulle"));
    NoteEditor editor;
    editor.setNoteId(draft);
    ASSERT_TRUE(until([&editor] { return editor.loaded(); }));
    const QString copy = editor.duplicate();
    EXPECT_TRUE(until([&] { return note(copy).space == m_own.id; }));
}

TEST_F(ReadersTest, AMovedNoteAndItsSourceLeadToEachOtherUntilItIsTakenBack)
{
    const QString id = addNote(QStringLiteral("Evijärvi"));
    const std::unique_ptr<NoteMoves> moves(NoteMoves::create(nullptr, nullptr));
    QSignalSpy moved(moves.get(), &NoteMoves::moved);
    QSignalSpy back(moves.get(), &NoteMoves::takenBack);
    moves->move({id}, own());
    ASSERT_TRUE(until([&moved] { return moved.size() == 1; }));
    const QString made = moved[0][0].toStringList().first();
    NoteEditor former;
    NoteEditor fresh;
    former.setNoteId(id);
    fresh.setNoteId(made);
    EXPECT_TRUE(until([&] { return former.movedTo() == made && fresh.movedFrom() == id; }));
    EXPECT_TRUE(former.isMovedAway());
    EXPECT_FALSE(fresh.isMovedAway());
    moves->takeBack();
    ASSERT_TRUE(until([&back] { return back.size() == 1; }));
    EXPECT_FALSE(note(id).state.trashed());
    EXPECT_TRUE(note(made).state.trashed());
    EXPECT_TRUE(until([&former] { return !former.isMovedAway(); }));
}

TEST_F(ReadersTest, WhatCannotBeMovedIsTold)
{
    const std::unique_ptr<NoteMoves> moves(NoteMoves::create(nullptr, nullptr));
    QSignalSpy moved(moves.get(), &NoteMoves::moved);
    moves->move({QStringLiteral("nobody wrote this")}, own());
    ASSERT_TRUE(until([&moved] { return moved.size() == 1; }));
    EXPECT_EQ(moves->errorCode(), u"not_found");
    EXPECT_TRUE(moved[0][0].toStringList().isEmpty());
}

TEST_F(ReadersTest, OwnDraftsAreThoseThatNobodyElseReads)
{
    addNote(QStringLiteral("Kaikille"));
    const QString draft = addDraft(QStringLiteral("Vain minulle"));
    OwnDrafts drafts;
    ASSERT_TRUE(until([&drafts] { return drafts.isLoaded(); }));
    EXPECT_EQ(drafts.ids(), QStringList{draft});
    const std::unique_ptr<NoteMoves> moves(NoteMoves::create(nullptr, nullptr));
    moves->move(drafts.ids(), network());
    EXPECT_TRUE(until([&drafts] { return drafts.count() == 0; }));
}

} // namespace
} // namespace kopa
