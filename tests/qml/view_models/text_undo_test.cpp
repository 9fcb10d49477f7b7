#include "qml/view_models/text_undo.h"

#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <gtest/gtest.h>

namespace kopa {
namespace {

/// A text field of the interface as a note's page has it.
class TextUndoTest : public testing::Test
{
protected:
    TextUndoTest()
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nTextEdit { textFormat: TextEdit.PlainText; focus: true; width: "
                          "600; wrapMode: TextEdit.Wrap }",
                          QUrl());
        m_area.reset(qobject_cast<QQuickItem *>(component.create()));
        m_area->setParentItem(m_window.contentItem());
        m_area->forceActiveFocus();
        undo.setDocument(m_area->property("textDocument").value<QQuickTextDocument *>());
    }

    QString shown() const { return m_area->property("text").toString(); }
    int cursor() const { return m_area->property("cursorPosition").toInt(); }
    void moveTo(int position) { m_area->setProperty("cursorPosition", position); }
    void type(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(m_area.get(), &event);
    }
    void compose(const QString &words)
    {
        QInputMethodEvent event(words, {});
        QCoreApplication::sendEvent(m_area.get(), &event);
    }
    QString composed() const { return m_area->property("preeditText").toString(); }
    QVariantMap arrive(int at, int removed, const QString &inserted)
    {
        const QVariantMap run{{u"at"_qs, at}, {u"removed"_qs, removed}, {u"inserted"_qs, inserted}};
        return undo.takeIn({run}, cursor(), cursor(), 0);
    }

    TextUndo undo;

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_area;
};

TEST_F(TextUndoTest, LettersOfAllKindsAreTypedUndoneAndRedone)
{
    for (const QString &letter : {u"å"_qs, u"a\u030a"_qs, u"😀"_qs, u"🇫🇮"_qs, u"שלום"_qs, u"\u00a0"_qs}) {
        undo.load(u"alku "_qs);
        moveTo(5);
        type(letter);
        EXPECT_EQ(undo.text(), u"alku "_qs + letter);
        undo.undo();
        EXPECT_EQ(undo.text(), u"alku ");
        undo.redo();
        EXPECT_EQ(undo.text(), u"alku "_qs + letter);
    }
}

TEST_F(TextUndoTest, AHardSpaceElsewhereIsNoEdit)
{
    undo.load(u"1\u00a0234 euroa"_qs);
    moveTo(int(undo.text().size()));
    type(u"!"_qs);
    EXPECT_EQ(undo.text(), u"1\u00a0234 euroa!");
    undo.undo();
    EXPECT_EQ(undo.text(), u"1\u00a0234 euroa");
}

TEST_F(TextUndoTest, WhatOthersWroteIsNotUndone)
{
    undo.load(u"Kunnat."_qs);
    moveTo(6);
    type(u" yhdessä"_qs);
    arrive(0, 0, u"Alussa: "_qs);
    arrive(int(undo.text().indexOf(u"dess")), 2, u"XY"_qs);
    EXPECT_EQ(shown(), u"Alussa: Kunnat yhXYssä.");
    undo.undo();
    EXPECT_EQ(shown(), u"Alussa: KunnatXY.");
    undo.redo();
    EXPECT_EQ(shown(), u"Alussa: Kunnat yhXYssä.");
}

TEST_F(TextUndoTest, WordsThatOthersRemovedDoNotComeBack)
{
    undo.load(u"alku "_qs);
    moveTo(5);
    type(u"omat"_qs);
    arrive(5, 4, {});
    undo.undo();
    EXPECT_EQ(shown(), u"alku ");
    EXPECT_FALSE(undo.canUndo());
}

TEST_F(TextUndoTest, AComposingInputMethodStaysWithItsWord)
{
    undo.load(u"yksi kolme"_qs);
    moveTo(5);
    compose(u"ka"_qs);
    EXPECT_EQ(undo.text(), u"yksi kolme");
    arrive(0, 0, u"nolla "_qs);
    arrive(int(undo.text().size()), 0, u" neljä"_qs);
    EXPECT_EQ(composed(), u"ka");
    EXPECT_EQ(undo.text(), u"nolla yksi kolme neljä");
    compose(u"kaksi "_qs);
    type(u"kaksi "_qs);
    EXPECT_EQ(undo.text(), u"nolla yksi kaksi kolme neljä");
    undo.undo();
    EXPECT_EQ(undo.text(), u"nolla yksi kolme neljä");
}

TEST_F(TextUndoTest, AHundredThousandCharactersStayQuick)
{
    QString text;
    while (text.size() < 100'000)
        text += u"Kunnissa keskusteltiin yhteisestä opettajasta ja kuljetuksista iltaisin.\n"_qs;
    undo.load(text);
    moveTo(50'000);
    QElapsedTimer since;
    since.start();
    constexpr int keys = 50;
    for (int i = 0; i < keys; ++i) {
        type(u"a"_qs);
        arrive(10, 1, u"b"_qs);
    }
    EXPECT_LT(since.elapsed() / keys, 50);
    undo.undo();
    EXPECT_EQ(undo.text().size(), text.size());
}

} // namespace
} // namespace kopa
