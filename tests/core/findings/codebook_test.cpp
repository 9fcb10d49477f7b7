#include "../draw.h"
#include "../store/test_store.h"
#include "core/findings/code_changes.h"
#include "core/findings/codebook.h"
#include "core/records/code.h"
#include "core/records/passage.h"

#include <rapidcheck/gtest.h>

namespace kopa::findings {

namespace {

QString made(const TestStore &store, const QString &name, const QString &parent = {})
{
    return must(addCode(*store, {{name, {}, {}}, parent}));
}

RecordKey passageKey(const QString &id)
{
    return {passage::type().number, id};
}

void givePassage(const TestStore &store, const QString &id, const QStringList &codes)
{
    must(store->write({.key = passageKey(id), .sets = {{passage::codes, codes, {}}}}));
}

QStringList codesOf(const TestStore &store, const QString &passage)
{
    return must(Codebook::of(*store)).standing(must(store->record(passageKey(passage))).set(passage::codes));
}

std::string told(const Codebook &book)
{
    std::string lines;
    for (const CodePlace &place : book.tree(u"fi"))
        lines += std::string(std::size_t(place.depth), '-') +
                 nameOf(*book.record(place.id)).fi.toStdString() + ' ';
    return lines;
}

std::string told(const TestStore &store)
{
    return told(must(Codebook::of(*store)));
}

const QString one = QStringLiteral("1");
const QString kyydit = QStringLiteral("Kyydit");
const QString illat = QStringLiteral("Illat");
const QString raha = QStringLiteral("Raha");

} // namespace

TEST(Codebook, is_a_tree_by_name)
{
    const TestStore store;
    const QString rides = made(store, kyydit);
    made(store, illat, rides);
    made(store, raha);
    made(store, QStringLiteral("Aamut"), rides);
    EXPECT_EQ(told(store), "Kyydit -Aamut -Illat Raha ");
    const Codebook book = must(Codebook::of(*store));
    EXPECT_EQ(book.withBelow(rides).size(), 3);
    EXPECT_EQ(book.path(book.tree(u"fi")[1].id, u"fi"), (QStringList{kyydit, QStringLiteral("Aamut")}));
    EXPECT_EQ(failure(addCode(*store, {{QStringLiteral(" "), {}, {}}})), "invalid_argument");
    EXPECT_EQ(failure(addCode(*store, {{raha, {}, {}}, QStringLiteral("nobody")})), "not_found");
}

TEST(Codebook, does_not_put_a_code_under_itself)
{
    const TestStore store;
    const QString rides = made(store, kyydit);
    const QString evenings = made(store, illat, rides);
    EXPECT_EQ(failure(moveCode(*store, rides, evenings)), "invalid_argument");
    EXPECT_EQ(failure(moveCode(*store, rides, rides)), "invalid_argument");
    must(moveCode(*store, evenings, {}));
    must(moveCode(*store, rides, evenings));
    EXPECT_EQ(told(store), "Illat -Kyydit ");
}

TEST(Codebook, merges_without_touching_a_passage_and_gives_it_back)
{
    const TestStore store;
    const QString rides = made(store, kyydit);
    const QString evenings = made(store, illat, rides);
    const QString money = made(store, raha);
    givePassage(store, one, {rides});
    must(mergeCode(*store, rides, money));
    EXPECT_EQ(told(store), "Raha -Illat ");
    EXPECT_EQ(codesOf(store, one), QStringList{money});
    EXPECT_EQ(failure(mergeCode(*store, money, rides)), "invalid_argument");
    must(unmergeCode(*store, rides));
    EXPECT_EQ(codesOf(store, one), QStringList{rides});
    must(mergeCode(*store, rides, evenings));
    EXPECT_EQ(told(store), "Illat Raha ") << "a child takes its parent's place";
}

TEST(Codebook, is_split_by_giving_passages_to_its_parts)
{
    const TestStore store;
    const QString rides = made(store, kyydit);
    const QString old = made(store, QStringLiteral("Kuljetus"));
    must(mergeCode(*store, old, rides));
    givePassage(store, one, {old});
    givePassage(store, QStringLiteral("2"), {rides});
    const QStringList parts = must(splitCode(*store, rides, {{{}, {illat, {}, {}}, {one}}}));
    EXPECT_EQ(codesOf(store, one), parts);
    EXPECT_EQ(codesOf(store, QStringLiteral("2")), QStringList{rides});
    EXPECT_EQ(failure(splitCode(*store, rides, {{{}, {raha, {}, {}}, {one}}})), "invalid_argument");
    EXPECT_EQ(told(store), "Illat Kyydit ") << "nothing of what was refused was written";
}

TEST(Codebook, resolves_what_two_did_without_knowing)
{
    const TestStore here, there;
    const QString rides = made(here, kyydit), money = made(here, raha);
    givePassage(here, one, {rides});
    exchange(here, there);
    must(mergeCode(*here, rides, money));
    must(mergeCode(*there, money, rides));
    exchange(here, there);
    EXPECT_EQ(told(here), told(there));
    EXPECT_EQ(codesOf(here, one), QStringList{std::min(rides, money)});
    must(unmergeCode(*here, rides));
    must(unmergeCode(*here, money));
    must(moveCode(*here, rides, {}));
    exchange(here, there);
    must(moveCode(*here, rides, money));
    must(moveCode(*there, money, rides));
    exchange(here, there);
    EXPECT_EQ(told(here), told(there));
    EXPECT_EQ(must(Codebook::of(*here)).tree(u"fi").size(), 2);
}

namespace {

/// One act of a person, whatever the codebook looks like to them.
void actRandomly(const TestStore &store, const QStringList &codes, const QStringList &passages)
{
    const QString code = codes[draw<qsizetype>(0, codes.size())];
    const QString other = codes[draw<qsizetype>(0, codes.size())];
    switch (draw(0, 4)) {
    case 0:
        (void)mergeCode(*store, code, other);
        break;
    case 1:
        (void)moveCode(*store, code, drawBool() ? other : QString());
        break;
    case 2:
        (void)splitCode(*store, code, {{other, {}, {passages[draw<qsizetype>(0, passages.size())]}}});
        break;
    default:
        must(unmergeCode(*store, code));
    }
}

} // namespace

// Whatever two people merge, move and split without knowing of each other: both see the same tree, which has
// every code under one name, and every passage keeps a code that stands in it.
RC_GTEST_PROP(Codebook, is_the_same_everywhere_and_loses_no_passage, ())
{
    const TestStore here, there;
    QStringList codes, passages;
    for (int i = 0; i < 6; ++i)
        codes.append(made(here, QString(QChar(u'A' + i))));
    for (int i = 0; i < 4; ++i) {
        passages.append(QString::number(i));
        givePassage(here, passages.last(), {codes[draw<qsizetype>(0, codes.size())]});
    }
    exchange(here, there);
    for (int round = 0; round < 3; ++round) {
        for (int act = 0; act < 3; ++act) {
            actRandomly(here, codes, passages);
            actRandomly(there, codes, passages);
        }
        exchange(here, there);
        RC_ASSERT(told(here) == told(there));
        const Codebook book = must(Codebook::of(*here));
        QStringList standing;
        for (const CodePlace &place : book.tree(u"fi"))
            standing.append(place.id);
        QStringList represented;
        for (const QString &code : std::as_const(standing))
            represented += book.represented(code);
        represented.sort();
        QStringList all = codes;
        all.sort();
        RC_ASSERT(represented == all);
        for (const QString &passage : passages) {
            RC_ASSERT(codesOf(here, passage) == codesOf(there, passage));
            RC_ASSERT(!codesOf(here, passage).isEmpty());
            for (const QString &code : codesOf(here, passage))
                RC_ASSERT(standing.contains(code));
        }
    }
}

} // namespace kopa::findings
