#include "../store/test_store.h"
#include "core/findings/consents.h"
#include "core/findings/quotes.h"
#include "core/records/consent.h"

namespace kopa::findings {

namespace {

const QString noteId = QStringLiteral("n");
const QString device = QStringLiteral("device");
const QDate day(2020, 2, 12);

struct Told
{
    TestStore store;
    QString speaker;
    QString passage;

    explicit Told(const QList<Purpose> &agreed = {Purpose::Notes, Purpose::Quotes})
    {
        store.setText(noteId, QStringLiteral("Rehtori: kyydit puuttuvat."));
        speaker = must(giveConsent(*store, noteId,
                                   {.person = QStringLiteral("Exempel Exempelsson"),
                                    .agreed = agreed,
                                    .language = QStringLiteral("fi"),
                                    .day = day}));
        passage = must(markPassage(*store, noteId, 9, 25, {.speaker = speaker}));
    }

    QString standing() const { return standingKey(must(quoteStanding(*store, passage))); }
};

} // namespace

TEST(Quotes, WordsOfNobodyAreFree)
{
    const Told told;
    const QString other = must(markPassage(*told.store, noteId, 0, 7, {}));
    EXPECT_EQ(must(quoteStanding(*told.store, other)), QuoteStanding::Free);
    EXPECT_EQ(must(quotes(*told.store)).size(), 1);
    EXPECT_EQ(failure(quoteStanding(*told.store, QStringLiteral("x"))), "not_found");
}

TEST(Quotes, ApprovalHoldsForTheWordsThatWereShown)
{
    const Told told;
    EXPECT_EQ(told.standing(), u"waiting");
    must(askQuote(*told.store, told.passage, QStringLiteral("mail"), day));
    EXPECT_EQ(told.standing(), u"waiting");
    must(answerQuote(*told.store, told.passage, true, QStringLiteral("kyydit puuttuvat"), device, day));
    EXPECT_EQ(told.standing(), u"approved");
    told.store.setText(noteId, QStringLiteral("Nyt rehtori: kyydit puuttuvat."));
    EXPECT_EQ(told.standing(), u"approved");
    told.store.setText(noteId, QStringLiteral("Nyt rehtori: kyydit aina puuttuvat."));
    EXPECT_EQ(told.standing(), u"changed");
    must(answerQuote(*told.store, told.passage, false, QStringLiteral("kyydit aina puuttuvat"), device, day));
    EXPECT_EQ(told.standing(), u"refused");
    told.store.setText(noteId, QString());
    must(answerQuote(*told.store, told.passage, true, QString(), device, day));
    EXPECT_EQ(told.standing(), u"changed");
}

TEST(Quotes, ConsentComesBeforeApproval)
{
    const Told never({Purpose::Notes});
    EXPECT_EQ(never.standing(), u"no_consent");
    const Told told;
    must(answerQuote(*told.store, told.passage, true, QStringLiteral("kyydit puuttuvat"), device, day));
    must(withdrawConsent(*told.store, told.speaker, day));
    EXPECT_EQ(told.standing(), u"withdrawn");
    must(withdrawConsent(*told.store, told.speaker, {}));
    EXPECT_EQ(told.standing(), u"approved");
    must(told.store->eraseSubject({consent::type().number, told.speaker}, QStringLiteral("asked")));
    EXPECT_EQ(told.standing(), u"no_consent");
}

TEST(Quotes, ALetterHoldsTheWords)
{
    for (const QStringView language : {u"fi", u"sv", u"en"})
        EXPECT_TRUE(quoteLetter(QStringLiteral("100 %1 sana"), QStringLiteral("Testi Testinen"), language)
                        .contains(u"100 %1 sana"));
}

} // namespace kopa::findings
