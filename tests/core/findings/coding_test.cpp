#include "../store/test_store.h"
#include "core/findings/code_changes.h"
#include "core/findings/coded_passages.h"
#include "core/findings/coding.h"
#include "core/findings/evidence.h"
#include "core/findings/passages.h"
#include "core/findings/round_result.h"
#include "core/records/code.h"
#include "core/records/coding_round.h"
#include "core/records/finding.h"
#include "core/records/passage.h"
#include "core/store/own_person.h"

namespace kopa::findings {

namespace {

const QString note = QStringLiteral("note");
const QString aino = QStringLiteral("aa");
const QString bertta = QStringLiteral("bb");

class Coding : public testing::Test
{
protected:
    void SetUp() override
    {
        must(here->setSetting(ownPersonSetting(), aino));
        must(there->setSetting(ownPersonSetting(), bertta));
        here.setText(note, QStringLiteral("Kyydit eivät riitä iltaisin."));
        exchange(here, there);
    }

    static QString marked(const TestStore &store, const QString &round)
    {
        const QString id = crypto::newObjectId();
        must(store->write({.key = {passage::type().number, id},
                           .fields = {{passage::note, note},
                                      {passage::round, round},
                                      {passage::coder, must(ownCoder(*store))}}}));
        return id;
    }

    static qsizetype seen(const TestStore &store)
    {
        return must(codedPassages(*store, must(Codebook::of(*store)))).size();
    }

    TestStore here, there;
};

} // namespace

TEST_F(Coding, is_blind_until_the_round_is_closed)
{
    const QString round = must(openRound(*here, {QStringLiteral("Ensimmäinen"), {note}, {aino, bertta}}));
    exchange(here, there);
    EXPECT_EQ(must(roundsToCode(*there, note)).size(), 1);
    marked(here, round);
    marked(there, round);
    marked(there, {});
    exchange(here, there);
    EXPECT_EQ(seen(here), 2) << "one's own, and what is of no round";
    EXPECT_EQ(seen(there), 2);
    must(closeRound(*there, round));
    exchange(here, there);
    EXPECT_EQ(seen(here), 3);
    EXPECT_EQ(seen(there), 3);
    EXPECT_TRUE(must(roundsToCode(*here, note)).isEmpty());
}

TEST_F(Coding, of_a_closed_round_is_compared)
{
    const QString round = must(openRound(*here, {QStringLiteral("Eka"), {note}, {aino, bertta}}));
    const QString rides = must(addCode(*here, {{QStringLiteral("Kyydit"), {}, {}}}));
    const QString evenings = must(addCode(*here, {{QStringLiteral("Illat"), {}, {}}}));
    exchange(here, there);
    must(markPassage(*here, note, 0, 20, {.codes = {rides}, .round = round, .coder = aino}));
    must(markPassage(*there, note, 0, 18, {.codes = {rides}, .round = round, .coder = bertta}));
    must(markPassage(*there, note, 19, 28, {.codes = {evenings}, .round = round, .coder = bertta}));
    EXPECT_EQ(failure(roundResult(*here, round)), "invalid_argument") << "it is still blind";
    must(closeRound(*here, round));
    exchange(here, there);
    const RoundResult result = must(roundResult(*here, round));
    EXPECT_EQ(result.units.size(), 2);
    EXPECT_EQ(result.markedByAll, 1);
    EXPECT_EQ(result.overall.units, 1);
    EXPECT_DOUBLE_EQ(result.overall.percent.value_or(0), 1);
    ASSERT_EQ(result.disagreements().size(), 1);
    EXPECT_EQ(result.disagreements().first().codes, (QMap<QString, QStringList>{{bertta, {evenings}}}));
    EXPECT_EQ(result.byCode.size(), 2);
    EXPECT_EQ(must(codedStretches(*here)).size(), 3);
    EXPECT_EQ(passagesTogether(must(codedStretches(*here)), rides, rides).size(), 2);
    EXPECT_EQ(passagesTogether(must(codedStretches(*here)), rides, evenings).size(), 2)
        << "one's longer passage reaches into the other's";
}

TEST_F(Coding, is_agreed_on_afterwards_without_changing_what_each_said)
{
    const QString round = must(openRound(*here, {QStringLiteral("Eka"), {note}, {aino, bertta}}));
    const QString rides = must(addCode(*here, {{QStringLiteral("Kyydit"), {}, {}}}));
    exchange(here, there);
    EXPECT_EQ(must(notesLeft(*here, must(here->record({coding_round::type().number, round})))).size(), 1);
    must(markPassage(*here, note, 0, 20, {.codes = {rides}}));
    EXPECT_EQ(must(notesLeft(*here, must(here->record({coding_round::type().number, round})))).size(), 0);
    EXPECT_EQ(must(notesLeft(*there, must(there->record({coding_round::type().number, round})))).size(), 1);
    EXPECT_EQ(failure(agree(*here, round, {}, {rides})), "invalid_argument") << "it is still blind";
    must(closeRound(*here, round));
    const RoundResult before = must(roundResult(*here, round));
    ASSERT_EQ(before.disagreements().size(), 1);
    must(agree(*here, round, before.disagreements().first(), {rides}));
    const RoundResult after = must(roundResult(*here, round));
    EXPECT_EQ(after.coders, before.coders);
    EXPECT_EQ(after.overall.units, before.overall.units);
    ASSERT_EQ(after.disagreements().size(), 1);
    EXPECT_EQ(after.disagreements().first().agreedCodes, QStringList{rides});
    must(agree(*here, round, after.disagreements().first(), {}));
    EXPECT_TRUE(must(roundResult(*here, round)).disagreements().first().agreed.isEmpty());
}

TEST_F(Coding, is_blind_where_a_finding_rests_on_it)
{
    const QString round = must(openRound(*here, {QStringLiteral("Eka"), {note}, {aino, bertta}}));
    exchange(here, there);
    const QString own = must(markPassage(*here, note, 0, 6, {}));
    const QString others = must(markPassage(*there, note, 7, 11, {}));
    exchange(here, there);
    const RecordKey key{finding::type().number, QStringLiteral("f")};
    must(there->write({.key = key, .sets = {{finding::passages, {own, others}, {}}}}));
    exchange(here, there);
    EXPECT_EQ(failure(placedPassage(*here, others)), "not_found");
    const QList<Evidence> seen = must(evidenceOf(*here, must(here->record(key))));
    ASSERT_EQ(seen.size(), 2);
    EXPECT_EQ(seen.first().words, QStringLiteral("Kyydit"));
    EXPECT_EQ(seen.last().state, EvidenceState::NotHere);
    EXPECT_TRUE(seen.last().words.isEmpty() && seen.last().note.isEmpty());
    must(closeRound(*here, round));
    EXPECT_EQ(must(evidenceOf(*here, must(here->record(key)))).last().words, QStringLiteral("eivä"));
}

TEST_F(Coding, has_codes_that_one_keeps)
{
    const QString mine = must(addCode(*here, {{QStringLiteral("Oma"), {}, {}}, {}, aino}));
    const QString shared = must(addCode(*here, {{QStringLiteral("Yhteinen"), {}, {}}}));
    exchange(here, there);
    const auto seenBy = [](const TestStore &store) {
        return sharedTree(must(Codebook::of(*store)), u"fi", must(ownCoders(*store))).size();
    };
    EXPECT_EQ(seenBy(here), 2);
    EXPECT_EQ(seenBy(there), 1);
    const Edit renamed{.key = {code::type().number, mine},
                       .fields = {{code::nameFi, QStringLiteral("Uusi")}}};
    EXPECT_EQ(failure(changeCode(*there, renamed)), "invalid_argument");
    EXPECT_EQ(failure(moveCode(*there, mine, shared)), "invalid_argument");
    EXPECT_EQ(failure(mergeCode(*there, shared, mine)), "invalid_argument");
    EXPECT_EQ(failure(splitCode(*there, mine, {})), "invalid_argument");
    must(changeCode(*here, renamed));
    must(moveCode(*here, mine, shared));
    must(mergeCode(*here, mine, shared));
    EXPECT_EQ(failure(unmergeCode(*there, mine)), "invalid_argument");
}

TEST_F(Coding, of_a_round_that_has_not_come_is_not_shown)
{
    marked(there, QStringLiteral("later"));
    exchange(here, there);
    EXPECT_EQ(seen(here), 0);
}

TEST_F(Coding, before_joining_is_ones_own_after_it)
{
    must(here->setSetting(ownPersonSetting(), QString()));
    const QString round = must(openRound(*here, {QStringLiteral("Toinen"), {note}, {aino, bertta}}));
    marked(here, round);
    must(here->setSetting(ownPersonSetting(), aino));
    EXPECT_EQ(seen(here), 1);
}

TEST_F(Coding, takes_two_coders_and_a_note)
{
    EXPECT_EQ(failure(openRound(*here, {QStringLiteral("x"), {note}, {aino}})), "invalid_argument");
    EXPECT_EQ(failure(openRound(*here, {QStringLiteral("x"), {}, {aino, bertta}})), "invalid_argument");
    EXPECT_EQ(failure(openRound(*here, {QStringLiteral(" "), {note}, {aino, bertta}})), "invalid_argument");
    EXPECT_EQ(failure(openRound(*here, {QStringLiteral("x"), {QStringLiteral("none")}, {aino, bertta}})),
              "not_found");
}

} // namespace kopa::findings
