#include "core/search/dictionaries.h"
#include "core/search/text_search.h"
#include "core/search/word_analysis.h"

#include <gtest/gtest.h>
#include <thread>

namespace kopa {
namespace {

bool finds(const char16_t *typed, const char16_t *text, std::optional<TextLanguage> language)
{
    return textMatches(languageMark(language) + QString::fromUtf16(text),
                       SearchQuery::of(QString::fromUtf16(typed) + u' '));
}

bool allInstalled()
{
    const Dictionaries there = Dictionaries::installed();
    return there.has(TextLanguage::Finnish) && there.has(TextLanguage::Swedish) &&
           there.has(TextLanguage::English);
}

TEST(WordAnalysis, AQuotationInAnotherLanguageIsReadAsWhatItIs)
{
    if (!allInstalled())
        GTEST_SKIP();
    EXPECT_TRUE(finds(u"skola", u"Rehtori sanoi: skolorna stängs", TextLanguage::Finnish));
    EXPECT_TRUE(finds(u"kunta", u"Rektorn sade: kunnissa ei ole", TextLanguage::Swedish));
    EXPECT_TRUE(finds(u"teacher", u"Kouluissa puhuttiin: teachers", TextLanguage::Finnish));
}

TEST(WordAnalysis, ATextOfNoNamedLanguageIsReadInAll)
{
    if (!allInstalled())
        GTEST_SKIP();
    const char16_t *text = u"Kunnissa ja kommunerna, municipalities";
    EXPECT_TRUE(finds(u"kunta", text, {}));
    EXPECT_TRUE(finds(u"kommun", text, {}));
    EXPECT_TRUE(finds(u"municipality", text, {}));
}

TEST(WordAnalysis, AWordNobodyKnowsIsFoundAsItStandsAndByItsBeginning)
{
    EXPECT_TRUE(finds(u"xyzqvist", u"Testi Xyzqvistille", TextLanguage::Finnish));
    EXPECT_TRUE(finds(u"xyzqvist", u"XYZQVIST", {}));
    EXPECT_FALSE(finds(u"xyzqvistin", u"Xyz", {}));
}

TEST(WordAnalysis, OddWordsHaveNoForms)
{
    WordAnalysis &analysis = WordAnalysis::ofThisThread();
    EXPECT_TRUE(analysis.formsInText(QStringLiteral("12345"), TextLanguage::Finnish).isEmpty());
    EXPECT_TRUE(analysis.formsInText(QString(5000, u'a'), TextLanguage::Finnish).isEmpty());
    EXPECT_TRUE(analysis.formsAsked(QStringLiteral("a")).isEmpty());
}

/// As on a machine without any dictionary: stems are left, in all three languages.
TEST(WordAnalysis, WithoutDictionariesStemsAreLeft)
{
    const Dictionaries before = dictionaries();
    useDictionaries({});
    std::thread([] {
        EXPECT_FALSE(WordAnalysis::ofThisThread().knows(QStringLiteral("kunta")));
        EXPECT_TRUE(finds(u"kommun", u"kommunerna", TextLanguage::Swedish));
        EXPECT_TRUE(finds(u"opettaja", u"opettajien", TextLanguage::Finnish));
        EXPECT_TRUE(finds(u"teacher", u"teachers", TextLanguage::English));
        EXPECT_EQ(dictionaries().form(), "1");
    }).join();
    useDictionaries(before);
}

TEST(WordAnalysis, ThreadsHaveTheirOwn)
{
    const WordAnalysis *here = &WordAnalysis::ofThisThread();
    std::thread([here] { EXPECT_NE(&WordAnalysis::ofThisThread(), here); }).join();
}

} // namespace
} // namespace kopa
