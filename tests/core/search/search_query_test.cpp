#include "core/search/text_search.h"

#include <gtest/gtest.h>

namespace kopa {
namespace {

TEST(SearchQuery, WordsPhrasesAndFields)
{
    const SearchQuery query = SearchQuery::of(QStringLiteral(
        "etäopetus \"yhteinen opettaja\" pilotti:\"Järviseutu\" från:12.2.2020 till:2020-03 Tag:este"));
    ASSERT_EQ(query.terms.size(), 2);
    EXPECT_FALSE(query.terms[0].phrase);
    EXPECT_TRUE(query.terms[1].phrase);
    EXPECT_EQ(query.terms[1].words, (QStringList{QStringLiteral("yhteinen"), QStringLiteral("opettaja")}));
    EXPECT_EQ(query.fields.value(SearchField::Pilot), QStringLiteral("Järviseutu"));
    EXPECT_EQ(dayTyped(query.fields.value(SearchField::From)), QStringLiteral("2020-02-12"));
    EXPECT_EQ(dayTyped(query.fields.value(SearchField::To)), QStringLiteral("2020-03"));
    EXPECT_EQ(query.fields.value(SearchField::Tag), QStringLiteral("este"));
}

TEST(SearchQuery, OnlyTheLastWordMayBeUnfinished)
{
    const SearchQuery query = SearchQuery::of(QStringLiteral("xyzzy kunt"));
    EXPECT_TRUE(textMatches(QStringLiteral("xyzzy kuntien"), query));
    EXPECT_TRUE(SearchQuery::of(QStringLiteral("kunt ")).terms.first().words ==
                QStringList{QStringLiteral("kunt")});
}

TEST(SearchQuery, APhraseStandsAsItIs)
{
    const SearchQuery query = SearchQuery::of(QStringLiteral("”yhteinen opettaja”"));
    EXPECT_TRUE(textMatches(QStringLiteral("Meillä on Yhteinen opettaja."), query));
    EXPECT_FALSE(textMatches(QStringLiteral("yhteinen uusi opettaja"), query));
    EXPECT_FALSE(textMatches(QStringLiteral("yhteisen opettajan"), query));
}

TEST(SearchQuery, ColonsOfOtherWordsAreNoFields)
{
    const SearchQuery query = SearchQuery::of(QStringLiteral("http://esimerkki.fi klo:12 pilot:"));
    EXPECT_TRUE(query.fields.isEmpty());
    EXPECT_EQ(query.terms.size(), 5);
    EXPECT_TRUE(SearchQuery::of(QStringLiteral("\"\" \" : ( ")).isEmpty());
}

TEST(SearchQuery, DaysAsPeopleTypeThem)
{
    EXPECT_EQ(dayTyped(QStringLiteral("3.4.2021")), QStringLiteral("2021-04-03"));
    EXPECT_EQ(dayTyped(QStringLiteral("2021")), QStringLiteral("2021"));
    EXPECT_EQ(dayTyped(QStringLiteral("31.2.2021")), QString());
    EXPECT_EQ(dayTyped(QStringLiteral("eilen")), QString());
}

TEST(TextSearch, AnExcerptShowsTheFirstHitAndWhereHitsAre)
{
    const QString text = QStringLiteral("alku ").repeated(60) + QStringLiteral("xyzzy\n\nloppu");
    const Excerpt excerpt = excerptOf(text, SearchQuery::of(QStringLiteral("xyz")), 60);
    ASSERT_EQ(excerpt.hits.size(), 1);
    EXPECT_EQ(excerpt.text.mid(excerpt.hits.first().from, excerpt.hits.first().length),
              QStringLiteral("xyzzy"));
    EXPECT_TRUE(excerpt.text.startsWith(u'…'));
    EXPECT_TRUE(excerpt.text.endsWith(QStringLiteral("xyzzy loppu")));
}

TEST(TextSearch, MarksOfALanguageAreNotShown)
{
    const QString text = languageMark(TextLanguage::Swedish) + QStringLiteral("kommunerna");
    const Excerpt excerpt = excerptOf(text, SearchQuery::of(QStringLiteral("kommun")), 60);
    EXPECT_EQ(excerpt.text, QStringLiteral("kommunerna"));
    EXPECT_EQ(excerpt.hits, (QList<TextRange>{{0, 10}}));
}

} // namespace
} // namespace kopa
