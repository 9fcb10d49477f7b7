#include "core/search/search_words.h"
#include "test_store.h"

namespace kopa {
namespace {

/// Once before the index knows of the notes, and once after.
class StoreSearch : public testing::TestWithParam<bool>
{
protected:
    void write(const char *id, const QString &text) const { store.setText(QString::fromLatin1(id), text); }

    std::string found(const QString &words) const
    {
        if (GetParam()) {
            while (must(store->indexBehind(3)) > 0) {
            }
        }
        QStringList ids;
        for (const SearchHit &hit : must(store->search(words, 50)))
            if (hit.key.type == note::type().number)
                ids.append(hit.key.id);
        ids.sort();
        return ids.join(u' ').toStdString();
    }

    TestStore store;
};

INSTANTIATE_TEST_SUITE_P(NotYetIndexedAndIndexed, StoreSearch, testing::Bool());

TEST_P(StoreSearch, FindsAllTheWordsEachAsABeginning)
{
    write("a", QStringLiteral("Etäopetus alkoi Kauhavalla"));
    write("b", QStringLiteral("Etäopetusta kokeiltiin, Kauhava mukana"));
    write("c", QStringLiteral("Lähiopetus Kauhavalla"));
    EXPECT_EQ(found(QStringLiteral("etäopetus")), "a b");
    EXPECT_EQ(found(QStringLiteral("kauhava")), "a b c");
    EXPECT_EQ(found(QStringLiteral("KAUHAVALLA etäop")), "a");
    EXPECT_EQ(found(QStringLiteral("opetus")), "");
}

TEST_P(StoreSearch, LettersOfTheirOwnAreNotTakenForOthers)
{
    write("a", QStringLiteral("Närpiön väki näki sen"));
    write("b", QStringLiteral("Narpion vaki naki sen"));
    write("c", QStringLiteral("Ångström på ön").normalized(QString::NormalizationForm_D));
    EXPECT_EQ(found(QStringLiteral("väki")), "a");
    EXPECT_EQ(found(QStringLiteral("vaki")), "b");
    EXPECT_EQ(found(QStringLiteral("ångström")), "c");
    EXPECT_EQ(found(QStringLiteral("ångström").normalized(QString::NormalizationForm_D)), "c");
    EXPECT_EQ(found(QStringLiteral("väki").normalized(QString::NormalizationForm_D)), "a");
}

TEST_P(StoreSearch, WhatAPersonTypesIsNeverASyntax)
{
    write("a", QStringLiteral("C++ ja \"lainaus\" NEAR OR AND 100 % sana-para it's"));
    for (const char *words : {"\"lainaus\"", "NEAR", "or", "and not", "c++", "100%", "sana-para", "it's",
                              "lai*", "a:b", "(", "\"", "^", "-", "", "'; DROP TABLE note"})
        must(store->search(QString::fromLatin1(words), 10));
    EXPECT_EQ(found(QStringLiteral("\"lainaus\" near")), "a");
    EXPECT_EQ(found(QStringLiteral("sana-para")), "a");
    EXPECT_EQ(found(QStringLiteral("it's")), "a");
    EXPECT_EQ(found(QStringLiteral("100 %")), "a");
    EXPECT_EQ(found(QStringLiteral("(")), "");
}

TEST_P(StoreSearch, FindsEmojiAndOtherScripts)
{
    write("a", QStringLiteral("hyvä 😀 päivä 学校"));
    EXPECT_EQ(found(QStringLiteral("学校")), "a");
    EXPECT_EQ(found(QStringLiteral("päi")), "a");
}

TEST_P(StoreSearch, FindsTagsAndPeopleButNotWhatIsGone)
{
    must(store->write({noteKey(QStringLiteral("a")),
                       {{note::text, QStringLiteral("vierailu")}},
                       {{note::tags, {QStringLiteral("ruotsi")}, {}},
                        {note::participants, {QStringLiteral("Testi Testinen")}, {}}}}));
    EXPECT_EQ(found(QStringLiteral("testinen ruotsi")), "a");
    write("a", QStringLiteral("haastattelu"));
    EXPECT_EQ(found(QStringLiteral("vierailu")), "");
    EXPECT_EQ(found(QStringLiteral("haastattelu")), "a");
    must(store->write({.key = noteKey(QStringLiteral("a")), .trash = true}));
    EXPECT_EQ(found(QStringLiteral("haastattelu")), "");
}

TEST_P(StoreSearch, SurvivesARebuild)
{
    write("a", QStringLiteral("kuntayhtymä"));
    EXPECT_EQ(found(QStringLiteral("kuntayhtymä")), "a");
    must(store->rebuild());
    EXPECT_EQ(found(QStringLiteral("kuntayhtymä")), "a");
}

TEST_P(StoreSearch, HitsOfOneQueryAreAtMostAsManyAsAsked)
{
    for (int i = 0; i < 30; ++i)
        store.setText(QStringLiteral("n%1").arg(i), QStringLiteral("sama sana %1").arg(i));
    EXPECT_EQ(must(store->search(QStringLiteral("sama"), 7)).size(), 7);
}

} // namespace
} // namespace kopa
