#include "core/records/note.h"
#include "qml/view_models/note_editor.h"
#include "session_test.h"

#include <QElapsedTimer>
#include <QSignalSpy>

namespace kopa {
namespace {

/// A note open here while another device of the network writes in it too.
class NoteTextsTest : public SessionTest
{
protected:
    void share(const QString &text)
    {
        id = addNote(text);
        exchangeWith(other);
        open();
    }

    void open()
    {
        editor = std::make_unique<NoteEditor>();
        QObject::connect(editor.get(), &NoteEditor::runsArrived, editor.get(),
                         [this](const QVariantList &runs) { layIn(runs); });
        editor->setNoteId(id);
        ASSERT_TRUE(until([this] { return editor->loaded(); }));
        page = editor->text();
    }

    /// As a page does it: its own document, changed by runs alone.
    void layIn(const QVariantList &runs)
    {
        for (const QVariant &one : runs) {
            const QVariantMap run = one.toMap();
            page.replace(run[QStringLiteral("at")].toInt(), run[QStringLiteral("removed")].toInt(),
                         run[QStringLiteral("inserted")].toString());
        }
    }

    void type(const QString &text)
    {
        page = text;
        editor->setText(text);
    }

    void otherWrites(const QString &text)
    {
        other.setText(id, text);
        exchangeWith(other);
    }

    bool settles()
    {
        return until([this] {
            return editor->saveState() == u"saved" && editor->text() == note(id).text(note::text);
        });
    }

    QString id;
    QString page;
    TestStore other;
    std::unique_ptr<NoteEditor> editor;
};

TEST_F(NoteTextsTest, WhatOthersWroteComesInAsRuns)
{
    share(QStringLiteral("Yhteinen muistio"));
    otherWrites(QStringLiteral("Yhteinen, jatkettu muistio"));
    ASSERT_TRUE(until([&] { return editor->text() == u"Yhteinen, jatkettu muistio"; }));
    EXPECT_EQ(page, editor->text());
    EXPECT_FALSE(editor->differs());
}

TEST_F(NoteTextsTest, WhatBothTypedIsInOneText)
{
    share(QStringLiteral("Kunnat. Koulut."));
    other.setText(id, QStringLiteral("Kunnat sopivat. Koulut."));
    type(QStringLiteral("Kunnat. Koulut odottavat."));
    ASSERT_TRUE(settles());
    exchangeWith(other);
    exchangeWith(other);
    ASSERT_TRUE(until([&] { return editor->text() == u"Kunnat sopivat. Koulut odottavat."; }));
    EXPECT_EQ(page, editor->text());
    EXPECT_EQ(other.text(id), editor->text());
    EXPECT_FALSE(editor->differs());
}

TEST_F(NoteTextsTest, TypingOnWhileOthersWordsArriveLosesNothing)
{
    share(QStringLiteral("Alku. Loppu."));
    QString theirs = QStringLiteral("Alku. Loppu.");
    for (int i = 0; i < 6; ++i) {
        theirs = QStringLiteral("%1 %2").arg(i).arg(theirs);
        otherWrites(other.text(id).prepend(QStringLiteral("%1 ").arg(i)));
        type(page + QStringLiteral(" sana%1").arg(i));
        pass(60 + 90 * (i % 3));
    }
    ASSERT_TRUE(settles());
    exchangeWith(other);
    exchangeWith(other);
    ASSERT_TRUE(settles());
    EXPECT_EQ(page, editor->text());
    EXPECT_EQ(other.text(id), editor->text());
    EXPECT_EQ(editor->text(), u"5 4 3 2 1 0 Alku. Loppu. sana0 sana1 sana2 sana3 sana4 sana5");
}

TEST_F(NoteTextsTest, LettersOfAllKindsTravel)
{
    share(QStringLiteral("a o"));
    const QString mine = QStringLiteral("a\u030a 😀🇫🇮 שלום o");
    type(mine);
    ASSERT_TRUE(settles());
    exchangeWith(other);
    EXPECT_EQ(other.text(id), mine);
    type(QStringLiteral("a\u030a 😁🇫🇷 שלום o\u0308"));
    ASSERT_TRUE(settles());
    exchangeWith(other);
    EXPECT_EQ(other.text(id), editor->text());
}

TEST_F(NoteTextsTest, LineEndsOfAnotherSystemAreKeptUntilSomebodyTypes)
{
    share(QStringLiteral("yksi\r\nkaksi"));
    EXPECT_EQ(editor->text(), u"yksi\nkaksi");
    EXPECT_EQ(editor->saveState(), u"saved");
    otherWrites(QStringLiteral("yksi\r\nkaksi\r\nkolme"));
    ASSERT_TRUE(until([&] { return editor->text() == u"yksi\nkaksi\nkolme"; }));
    EXPECT_EQ(page, editor->text());
    type(QStringLiteral("yksi\nkaksi\nkolme!"));
    ASSERT_TRUE(settles());
    EXPECT_EQ(note(id).text(note::text), u"yksi\nkaksi\nkolme!");
}

TEST_F(NoteTextsTest, WordsAtAComposingCursorWait)
{
    share(QStringLiteral("Alku"));
    editor->setCursor(4);
    editor->setComposing(true);
    otherWrites(QStringLiteral("Alku muilta"));
    pass(300);
    EXPECT_EQ(editor->text(), u"Alku");
    editor->setComposing(false);
    EXPECT_TRUE(until([&] { return editor->text() == u"Alku muilta"; }));
}

TEST_F(NoteTextsTest, AnEarlierVersionBroughtBackMeanwhileLosesNoWords)
{
    share(QStringLiteral("Ensin."));
    type(QStringLiteral("Ensin. Sitten."));
    ASSERT_TRUE(settles());
    must(run([this](Store &store) {
        return store.write(
            {.key = noteKey(id), .fields = {{.field = note::text, .value = QStringLiteral("Palautettu.")}}});
    }));
    type(QStringLiteral("Ensin. Sitten. Vielä."));
    ASSERT_TRUE(settles());
    EXPECT_TRUE(editor->text().contains(u"Vielä."));
    EXPECT_EQ(page, editor->text());
}

TEST_F(NoteTextsTest, WhatGuestsWriteThroughThisDeviceMeanwhileIsJoined)
{
    share(QStringLiteral("Kyydit."));
    type(QStringLiteral("Kyydit. Isäntä"));
    ASSERT_TRUE(settles());
    for (const char *guests : {"Vieraat. ", "Lisää. "}) {
        must(run([&](Store &store) -> Result<void> {
            KOPA_ASSIGN(const Store::OpenText there, store.openText(noteKey(id), note::text));
            return store.write({.key = noteKey(id),
                                .fields = {{.field = note::text,
                                            .value = QString(QString::fromUtf8(guests) + there.text),
                                            .parents = there.version}}});
        }));
        type(page + QStringLiteral(" kirjoittaa"));
        ASSERT_TRUE(settles());
    }
    EXPECT_EQ(note(id).text(note::text), u"Lisää. Vieraat. Kyydit. Isäntä kirjoittaa kirjoittaa");
    ASSERT_TRUE(until([&] { return editor->text() == note(id).text(note::text); }));
    EXPECT_EQ(page, editor->text());
}

TEST_F(NoteTextsTest, AHundredThousandCharactersStayQuick)
{
    QString text;
    while (text.size() < 100'000)
        text += QStringLiteral("Kunnissa keskusteltiin yhteisestä opettajasta ja kuljetuksista iltaisin.\n");
    share(text);
    QElapsedTimer since;
    since.start();
    constexpr int keys = 100;
    for (int i = 0; i < keys; ++i)
        type(QString(page).insert(50'000 + i, u'a'));
    EXPECT_LT(since.elapsed() / keys, 16);
    ASSERT_TRUE(settles());
    exchangeWith(other);
    EXPECT_EQ(other.text(id), page);
}

} // namespace
} // namespace kopa
