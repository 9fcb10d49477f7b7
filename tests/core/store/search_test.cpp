#include "core/search/dictionaries.h"
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
    EXPECT_EQ(found(QStringLiteral("KAUHAVALLA etäop")), "a b");
    EXPECT_EQ(found(QStringLiteral("lähi")), "c");
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

TEST_P(StoreSearch, FindsWordsInTheirOtherForms)
{
    if (!Dictionaries::installed().has(TextLanguage::Finnish))
        GTEST_SKIP();
    write("a", QStringLiteral("Kunnissa kokeiltiin etäopetusta"));
    write("b", QStringLiteral("Opetusministeriö kysyi kunnossapidosta"));
    EXPECT_EQ(found(QStringLiteral("kunta ")), "a");
    EXPECT_EQ(found(QStringLiteral("etäopetuksessa ")), "a");
    EXPECT_EQ(found(QStringLiteral("opetus ")), "a b");
    EXPECT_EQ(found(QStringLiteral("etäopetus ")), "a");
}

TEST_P(StoreSearch, PhrasesStandAsTheyAre)
{
    write("a", QStringLiteral("Meillä on yhteinen opettaja"));
    write("b", QStringLiteral("Opettaja on yhteinen"));
    EXPECT_EQ(found(QStringLiteral("\"yhteinen opettaja\"")), "a");
    EXPECT_EQ(found(QStringLiteral("yhteinen opettaja")), "a b");
}

TEST_P(StoreSearch, FieldsNarrow)
{
    const auto put = [&](const char *id, const char *kind, const char *when, const QString &tag) {
        must(store->write(
            {noteKey(QString::fromLatin1(id)),
             {{note::text, QStringLiteral("sama sana")},
              {note::kind, QString::fromLatin1(kind)},
              {note::when, QString::fromLatin1(when)}},
             {{note::tags, {tag}, {}}, {note::participants, {QStringLiteral("Testi Testinen")}, {}}}}));
    };
    put("a", "visit", "2020-02-12T10:00:00+02:00", QStringLiteral("este"));
    put("b", "interview", "2020-03-12T10:00:00+02:00", QStringLiteral("ratkaisu"));
    EXPECT_EQ(found(QStringLiteral("sama laji:haastattelu")), "b");
    EXPECT_EQ(found(QStringLiteral("kind:besök")), "a");
    EXPECT_EQ(found(QStringLiteral("sana tunniste:Est")), "a");
    EXPECT_EQ(found(QStringLiteral("from:2020-03 sama")), "b");
    EXPECT_EQ(found(QStringLiteral("till:29.2.2020 sama")), "a");
    EXPECT_EQ(found(QStringLiteral("henkilö:testi sama")), "a b");
    EXPECT_EQ(found(QStringLiteral("kind:note sama")), "a b");
    EXPECT_EQ(found(QStringLiteral("kind:pilot sama")), "");
    EXPECT_EQ(found(QStringLiteral("pilot:tuntematon sama")), "");
}

TEST_P(StoreSearch, TheTitleWeighsMore)
{
    write("a", QStringLiteral("Alku\n\nsana muiden joukossa"));
    write("b", QStringLiteral("Sana otsikossa\n\nloput muuta asiaa"));
    found({});
    const QString best = must(store->search(QStringLiteral("sana"), 5)).first().key.id;
    EXPECT_EQ(best, QStringLiteral("b"));
}

TEST_P(StoreSearch, ASnippetHasItsHitsMarked)
{
    write("a", QStringLiteral("Alku\n\nJa sitten xyzzyqvist tuli"));
    found({});
    const SearchHit hit = must(store->search(QStringLiteral("xyzzy"), 5)).first();
    ASSERT_EQ(hit.marks.size(), 1);
    EXPECT_EQ(hit.snippet.mid(hit.marks.first().from, hit.marks.first().length),
              QStringLiteral("xyzzyqvist"));
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

TEST(StoreSearchForm, AnIndexMadeWithOtherDictionariesIsMadeAnew)
{
    TestStore store;
    store.setText(QStringLiteral("a"), QStringLiteral("xyzzy"));
    while (must(store->indexBehind(1000)) > 0) {
    }
    store.reopen();
    EXPECT_EQ(must(store->indexBehind(0)), 0);
    const Dictionaries before = dictionaries();
    useDictionaries({.finnish = !before.finnish, .hunspell = {}});
    store.reopen();
    useDictionaries(before);
    EXPECT_GT(must(store->indexBehind(0)), 0);
    EXPECT_EQ(must(store->search(QStringLiteral("xyzzy"), 5)).size(), 1);
}

} // namespace
} // namespace kopa
