#include "core/search/dictionaries.h"
#include "core/spelling/own_words.h"
#include "qml/view_models/settings.h"
#include "qml/view_models/spelling_marks.h"
#include "session_test.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTextCursor>
#include <QTextDocument>

namespace kopa {
namespace {

/// A text as a note's page has it, with the marks over it.
class SpellingMarksTest : public SessionTest
{
protected:
    SpellingMarksTest()
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nTextEdit { textFormat: TextEdit.PlainText; width: 600 }", QUrl());
        m_area.reset(qobject_cast<QQuickItem *>(component.create()));
        marks = std::make_unique<SpellingMarks>();
        marks->setQuickDocument(m_area->property("textDocument").value<QQuickTextDocument *>());
        marks->setNoteId(QStringLiteral("n1"));
        marks->setLanguage(QStringLiteral("fi"));
        marks->setOn(true);
    }
    ~SpellingMarksTest() override { marks.reset(); }

    void SetUp() override
    {
        if (!SpellingWords::missing().isEmpty())
            GTEST_SKIP() << "dictionaries are missing";
    }

    QTextDocument &text() { return *marks->quickDocument()->textDocument(); }
    void type(int at, const QString &words, int instead = 0)
    {
        QTextCursor pen(&text());
        pen.setPosition(at);
        pen.setPosition(at + instead, QTextCursor::KeepAnchor);
        pen.insertText(words);
        marks->setCursor(at + int(words.size()));
    }
    QString first() const { return marks->after(0).value(QStringLiteral("word")).toString(); }
    bool isMarked(const QString &word, int at) const
    {
        return marks->at(at).value(QStringLiteral("word")).toString() == word;
    }

    std::unique_ptr<SpellingMarks> marks;

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_area;
};

TEST_F(SpellingMarksTest, WhatIsTypedIsLookedUpInItsLanguage)
{
    text().setPlainText(QStringLiteral("Kunnissa keskustelltiin.\nOpetus jatkuu."));
    ASSERT_TRUE(until([&] { return isMarked(QStringLiteral("keskustelltiin"), 12); }));
    type(25, QStringLiteral("Opettaaja "));
    EXPECT_TRUE(isMarked(QStringLiteral("keskustelltiin"), 12)) << "other paragraphs keep their marks";
    ASSERT_TRUE(until([&] { return isMarked(QStringLiteral("Opettaaja"), 27); }));
    type(9, QStringLiteral("keskusteltiin"), 14);
    EXPECT_FALSE(isMarked(QStringLiteral("keskustelltiin"), 12)) << "what is mended loses its mark at once";
    ASSERT_TRUE(until([&] { return first() == u"Opettaaja"; }));
    marks->setLanguage(QStringLiteral("sv"));
    ASSERT_TRUE(until([&] { return isMarked(QStringLiteral("keskusteltiin"), 12); }));
    marks->setOn(false);
    EXPECT_TRUE(marks->at(12).isEmpty());
}

TEST_F(SpellingMarksTest, SuggestsIgnoresAndLearns)
{
    text().setPlainText(QStringLiteral("Opettuksessa xyzzyqvist ja Xyzzyqvist"));
    ASSERT_TRUE(until([&] { return isMarked(QStringLiteral("xyzzyqvist"), 15); }));
    QSignalSpy suggested(marks.get(), &SpellingMarks::suggested);
    marks->suggestFor(3);
    ASSERT_TRUE(until([&] { return suggested.count() == 1; }));
    const QStringList meant = suggested.first().at(1).toStringList();
    EXPECT_TRUE(meant.contains(QStringLiteral("Opetuksessa"))) << qPrintable(meant.join(u' '));
    EXPECT_LE(meant.size(), 5);
    marks->ignore(QStringLiteral("opettuksessa"));
    EXPECT_EQ(first(), u"xyzzyqvist");
    marks->addToOwnWords(QStringLiteral("xyzzyqvist"));
    EXPECT_EQ(first(), QString());
    ASSERT_TRUE(until([&] { return must(run([](Store &store) { return ownWords(store); })).size() == 1; }));
    pass(500);
    EXPECT_EQ(first(), QString());
    type(37, QStringLiteral(" opettuksessa ja opettuksella "));
    ASSERT_TRUE(until([&] { return first() == u"opettuksella"; })) << "ignored words stay ignored";
    SpellingWords words;
    words.remove(QStringLiteral("xyzzyqvist"));
    ASSERT_TRUE(until([&] { return first() == u"xyzzyqvist"; }));
}

TEST_F(SpellingMarksTest, ALongTextIsLookedUpInPartsWhileItChanges)
{
    const QString paragraph = QStringLiteral("Kunnissa keskusteltiin opetuksesta ja kuljetuksista.\n");
    text().setPlainText(paragraph.repeated(1'200) + QStringLiteral("keskustelltiin"));
    type(0, QStringLiteral("Opettaaja "));
    ASSERT_TRUE(until([&] { return isMarked(QStringLiteral("Opettaaja"), 3); }));
    ASSERT_TRUE(
        until([&] { return isMarked(QStringLiteral("keskustelltiin"), text().characterCount() - 3); }));
}

TEST_F(SpellingMarksTest, IsOnUntilItIsSwitchedOff)
{
    const std::unique_ptr<Settings> settings(Settings::create(nullptr, nullptr));
    EXPECT_TRUE(settings->spelling());
    settings->setSpelling(false);
    EXPECT_FALSE(settings->spelling());
}

} // namespace
} // namespace kopa
