#include "qml/view_models/markdown_blocks.h"
#include "qml/view_models/shown_words.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace kopa {
namespace {

QString writtenOf(const QString &markdown, const QString &shown, const QString &words)
{
    const QList<int> places = placesInMarkdown(markdown, shown);
    EXPECT_EQ(places.size(), shown.size() + 1);
    EXPECT_TRUE(std::is_sorted(places.begin(), places.end()));
    const int from = int(shown.indexOf(words));
    const int first = places[from];
    return markdown.mid(first, places[from + words.size() - 1] + 1 - first);
}

TEST(ShownWords, LeadToWhereTheyAreWritten)
{
    EXPECT_EQ(writtenOf(u"1. **Este:** kuljetukset _iltaisin_"_qs, u"Este: kuljetukset iltaisin"_qs,
                        u"iltaisin"_qs),
              u"iltaisin");
    EXPECT_EQ(writtenOf(u"- [x] katso [malli](https://malli.example/ja) ja kysy"_qs,
                        u"katso malli ja kysy"_qs, u"ja kysy"_qs),
              u"ja kysy");
    EXPECT_EQ(writtenOf(u"> Kyydit\n> puuttuvat"_qs, u"Kyydit\u2028puuttuvat"_qs, u"puuttuvat"_qs),
              u"puuttuvat");
    EXPECT_EQ(writtenOf(u"> Kyydit\n> puuttuvat"_qs, u"Kyydit\u2028puuttuvat"_qs, u"t\u2028p"_qs), u"t\n> p");
    EXPECT_EQ(writtenOf(u"  # koodi"_qs, u"  # koodi"_qs, u"# k"_qs), u"# k");
    EXPECT_EQ(writtenOf(u"## 2 * 3"_qs, u"2 * 3"_qs, u"* 3"_qs), u"* 3");
}

TEST(ShownWords, OddTextsAreMetWithPlacesInsideThem)
{
    for (const QString &markdown : {u""_qs, u"](("_qs, u"**"_qs, u"> "_qs})
        for (const QString &shown : {u""_qs, u"a"_qs, u"aa bb\n"_qs})
            for (const int place : placesInMarkdown(markdown, shown))
                EXPECT_TRUE(place >= 0 && place <= markdown.size());
}

TEST(ShownWords, MarksOfTheTextLieInTheirBlocks)
{
    const QString text = u"# Otsikko\n\nEste: **kuljetukset** iltaisin\n- kyyti"_qs;
    MarkdownBlocks blocks;
    blocks.setText(text);
    const auto said = [&](int row, const char *role) {
        return blocks.data(blocks.index(row), int(blocks.roleNames().key(role)));
    };
    ASSERT_EQ(blocks.count(), 3);
    EXPECT_EQ(said(1, "place").toInt(), 11);
    EXPECT_EQ(said(1, "end").toInt(), text.indexOf(u"\n- kyyti"));
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nTextEdit { textFormat: TextEdit.MarkdownText }", QUrl());
    const std::unique_ptr<QObject> area(component.create());
    area->setProperty("text", said(1, "markdown"));
    ShownWords shown;
    shown.setQuickDocument(area->property("textDocument").value<QQuickTextDocument *>());
    shown.setProperty("place", said(1, "place"));
    shown.setProperty("source",
                      text.mid(said(1, "place").toInt(), said(1, "end").toInt() - said(1, "place").toInt()));
    const int at = int(text.indexOf(u"kuljetukset"));
    const QVariantMap mark{{u"at"_qs, at}, {u"length"_qs, 11}, {u"pattern"_qs, u"dash"_qs}};
    const QVariantMap elsewhere{{u"at"_qs, 0}, {u"length"_qs, 5}};
    const QVariantList here = shown.marksHere({mark, elsewhere});
    ASSERT_EQ(here.size(), 1);
    EXPECT_EQ(here.first().toMap().value(u"at"_qs).toInt(), 6);
    EXPECT_EQ(here.first().toMap().value(u"length"_qs).toInt(), 11);
    EXPECT_EQ(here.first().toMap().value(u"pattern"_qs).toString(), u"dash");
    EXPECT_EQ(shown.inText(6), at);
    EXPECT_EQ(shown.inText(17, true), at + 11);
}

} // namespace
} // namespace kopa
