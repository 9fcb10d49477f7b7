#include "core/search/dictionaries.h"
#include "core/search/text_search.h"

#include <QFile>
#include <QTextStream>

#include <gtest/gtest.h>

namespace kopa {
namespace {

/// A word typed, with a space after it, and a word of a text.
struct Pair
{
    QString typed;
    QString text;
    bool expected = true;
};

/// Of lines "typed: found found ! not found".
QList<Pair> pairsIn(const char *name)
{
    QFile file(QStringLiteral(KOPA_SEARCH_SETS "/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<Pair> pairs;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        bool expected = true;
        for (const QString &word : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts))
            if (word == u"!")
                expected = false;
            else if (!line.startsWith(u'#'))
                pairs.append({line.section(u':', 0, 0) + u' ', word, expected});
    }
    return pairs;
}

struct Score
{
    int expected = 0;
    int found = 0;
    int unexpected = 0;
    int wrong = 0;
    QStringList misses;

    double recall() const { return double(found) / expected; }
    double mistaken() const { return double(wrong) / unexpected; }
};

Score score(const QList<Pair> &pairs, TextLanguage language, QString::NormalizationForm form)
{
    Score score;
    for (const Pair &pair : pairs) {
        const QString text = languageMark(language) + pair.text.normalized(form);
        const bool found = textMatches(text, SearchQuery::of(pair.typed));
        (pair.expected ? score.expected : score.unexpected) += 1;
        (pair.expected ? score.found : score.wrong) += found ? 1 : 0;
        if (found != pair.expected)
            score.misses.append((pair.expected ? u'-' : u'+') + pair.typed + pair.text);
    }
    return score;
}

struct SearchSet
{
    const char *file;
    TextLanguage language;
};

class SearchSets : public testing::TestWithParam<SearchSet>
{
protected:
    void SetUp() override
    {
        if (!Dictionaries::installed().has(GetParam().language))
            GTEST_SKIP() << "no dictionary of this language is installed";
    }
};

INSTANTIATE_TEST_SUITE_P(InTheirLanguage, SearchSets,
                         testing::Values(SearchSet{"finnish.txt", TextLanguage::Finnish},
                                         SearchSet{"swedish.txt", TextLanguage::Swedish}),
                         [](const auto &set) {
                             return set.param.language == TextLanguage::Finnish ? "fi" : "sv";
                         });

TEST_P(SearchSets, AlmostAllFormsAreFoundAndAlmostNothingElse)
{
    const QList<Pair> pairs = pairsIn(GetParam().file);
    ASSERT_GE(pairs.size(), 300);
    const Score result = score(pairs, GetParam().language, QString::NormalizationForm_C);
    std::cout << "found " << result.found << " of " << result.expected << ", wrongly " << result.wrong
              << " of " << result.unexpected
              << "; missed (-) and wrong (+): " << result.misses.join(QStringLiteral(", ")).toStdString()
              << '\n';
    EXPECT_GE(result.recall(), 0.95);
    EXPECT_LE(result.mistaken(), 0.02);
}

TEST_P(SearchSets, LettersTakenApartAreTheSame)
{
    const QList<Pair> pairs = pairsIn(GetParam().file);
    EXPECT_EQ(score(pairs, GetParam().language, QString::NormalizationForm_D).misses,
              score(pairs, GetParam().language, QString::NormalizationForm_C).misses);
}

} // namespace
} // namespace kopa
