#include "core/search/dictionaries.h"
#include "core/spelling/speller.h"

#include <gtest/gtest.h>

namespace kopa {
namespace {

class Spelling : public testing::Test
{
protected:
    void SetUp() override
    {
        const Dictionaries there = Dictionaries::installed();
        if (!there.has(TextLanguage::Finnish) || !there.has(TextLanguage::Swedish) ||
            !there.has(TextLanguage::English))
            GTEST_SKIP() << "dictionaries are missing";
    }

    static QStringList wrong(const QString &text, std::optional<TextLanguage> language,
                             const QStringList &own = {})
    {
        QStringList words;
        for (const TextRange &range : Speller(own).misspelt(text, language))
            words.append(text.mid(range.from, range.length));
        return words;
    }
};

TEST_F(Spelling, FindsWhatItsLanguageDoesNotKnow)
{
    EXPECT_EQ(wrong(QStringLiteral("Kunnissa keskustelltiin etäopetuksesta."), TextLanguage::Finnish),
              QStringList{QStringLiteral("keskustelltiin")});
    EXPECT_EQ(wrong(QStringLiteral("Kommunerna diskuterade distansundervisnigen."), TextLanguage::Swedish),
              QStringList{QStringLiteral("distansundervisnigen")});
    EXPECT_EQ(wrong(QStringLiteral("The teachers' meeeting didn't end."), TextLanguage::English),
              QStringList{QStringLiteral("meeeting")});
}

TEST_F(Spelling, AParagraphInAnotherLanguageIsReadInIt)
{
    EXPECT_EQ(wrong(QStringLiteral(
                        "Rehtori sanoi:\nKommunerna diskuterade undervisningen tillsammanns med skolorna."),
                    TextLanguage::Finnish),
              QStringList{QStringLiteral("tillsammanns")});
}

TEST_F(Spelling, OneForeignWordInAParagraphIsMarked)
{
    EXPECT_EQ(wrong(QStringLiteral("Kunnissa keskusteltiin skolorna."), TextLanguage::Finnish),
              QStringList{QStringLiteral("skolorna")});
}

TEST_F(Spelling, AddressesNumbersAndAbbreviationsAreNoWords)
{
    EXPECT_EQ(wrong(QStringLiteral("https://esimerkki.example/xyzzy testi@esimerkki.example OPHX 12x EU:n a"),
                    TextLanguage::Finnish),
              QStringList());
}

TEST_F(Spelling, OwnWordsAreRightInAnyCase)
{
    EXPECT_EQ(wrong(QStringLiteral("Xyzzyqvist ja XYZZYqvist"), TextLanguage::Finnish,
                    {QStringLiteral("xyzzyqvist")}),
              QStringList());
}

TEST_F(Spelling, LettersTakenApartAreTheSame)
{
    const QString text = QStringLiteral("Etäopetus käynnissä").normalized(QString::NormalizationForm_D);
    EXPECT_EQ(wrong(text, TextLanguage::Finnish), QStringList());
}

TEST_F(Spelling, CompoundsWithAHyphen)
{
    EXPECT_EQ(wrong(QStringLiteral("vapaa-aika ja lukio-kokeilu"), TextLanguage::Finnish), QStringList());
}

TEST_F(Spelling, SuggestsWhatWasMeant)
{
    EXPECT_TRUE(Speller()
                    .suggestions(QStringLiteral("opettuksessa"), TextLanguage::Finnish)
                    .contains(QStringLiteral("opetuksessa")));
    EXPECT_TRUE(Speller()
                    .suggestions(QStringLiteral("undervisnig"), TextLanguage::Swedish)
                    .contains(QStringLiteral("undervisning")));
    EXPECT_LE(Speller().suggestions(QStringLiteral("teh"), {}).size(), 5);
}

TEST_F(Spelling, NothingBreaksOnOddTexts)
{
    for (const char *text : {"", "\n\n", "-", "'", "--a--", "a:b:c", "\xff\xfe", "#### ** []()"})
        Speller().misspelt(QString::fromUtf8(text), {});
    Speller().misspelt(QString(100'000, u'a'), TextLanguage::Finnish);
}

} // namespace
} // namespace kopa
