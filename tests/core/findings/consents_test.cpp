#include "../store/test_store.h"
#include "core/findings/consent_wording.h"
#include "core/findings/consents.h"
#include "core/findings/passages.h"
#include "core/findings/quotes.h"
#include "core/records/attachment.h"
#include "core/records/consent.h"

namespace kopa::findings {

namespace {

const QString noteId = QStringLiteral("n");
const QString testi = QStringLiteral("Testi Testinen");
const QString exempel = QStringLiteral("Exempel Exempelsson");
const QDate day(2020, 2, 12);

void meet(const TestStore &store)
{
    must(store->write({.key = noteKey(noteId),
                       .fields = {{note::text, QStringLiteral("Rehtori sanoi näin.")}},
                       .sets = {{note::participants, {testi, exempel}, {}}}}));
}

ConsentGiven given(const QString &person, const QList<Purpose> &agreed)
{
    return {.person = person, .agreed = agreed, .language = QStringLiteral("sv"), .day = day};
}

} // namespace

TEST(Consents, WhoHasNotBeenAskedIsToldUntilThatPersonAnswers)
{
    const TestStore store;
    meet(store);
    EXPECT_EQ(must(missingConsents(*store, noteId)).size(), 2);
    const QString id = must(giveConsent(*store, noteId, given(testi, {Purpose::Notes, Purpose::Quotes})));
    EXPECT_EQ(must(missingConsents(*store, noteId)), QStringList{exempel});
    const Record kept = must(store->record({consent::type().number, id}));
    EXPECT_TRUE(covers(kept, Purpose::Quotes));
    EXPECT_FALSE(covers(kept, Purpose::Photo));
    EXPECT_EQ(kept.text(consent::wording), consentWording(u"sv").whole());
    EXPECT_EQ(kept.text(consent::given), u"2020-02-12");
    EXPECT_EQ(must(giveConsent(*store, noteId, given(QStringLiteral(" testi  TESTINEN"), {Purpose::Notes}))),
              id);
    EXPECT_FALSE(covers(must(store->record({consent::type().number, id})), Purpose::Quotes));
    ConsentGiven bad = given(testi, {});
    bad.language = QStringLiteral("de");
    EXPECT_EQ(failure(giveConsent(*store, noteId, bad)), "invalid_argument");
    EXPECT_EQ(failure(giveConsent(*store, noteId, given(QStringLiteral(" "), {}))), "invalid_argument");
}

TEST(Consents, WithdrawingTakesEverythingBackAndASecondAnswerIsAnotherConsent)
{
    const TestStore store;
    meet(store);
    const QString id = must(giveConsent(*store, noteId, given(testi, {Purpose::Notes, Purpose::Quotes})));
    const QString passage =
        must(markPassage(*store, noteId, 0, 7, {.kind = QStringLiteral("need"), .speaker = id}));
    EXPECT_NE(must(quoteStanding(*store, passage)), QuoteStanding::Withdrawn);
    must(withdrawConsent(*store, id, day.addDays(3)));
    EXPECT_EQ(must(quoteStanding(*store, passage)), QuoteStanding::Withdrawn);
    EXPECT_FALSE(covers(must(store->record({consent::type().number, id})), Purpose::Notes));
    must(withdrawConsent(*store, id, {}));
    EXPECT_NE(must(quoteStanding(*store, passage)), QuoteStanding::Withdrawn);
    must(withdrawConsent(*store, id, day));
    ConsentGiven again = given(testi, {Purpose::Notes});
    again.day = day.addDays(9);
    EXPECT_NE(must(giveConsent(*store, noteId, again)), id);
    for (const Heard &heard : must(heardIn(*store, noteId)))
        EXPECT_FALSE(heard.consent && isWithdrawn(*heard.consent)) << heard.person.toStdString();
    EXPECT_EQ(must(quoteStanding(*store, passage)), QuoteStanding::Withdrawn);
}

TEST(Consents, WhoIsErasedIsForgottenAndTheWordsStay)
{
    const TestStore store;
    meet(store);
    const QString id = must(giveConsent(*store, noteId, given(testi, {Purpose::Notes, Purpose::Quotes})));
    const QString passage = must(markPassage(*store, noteId, 0, 7, {.speaker = id}));
    must(store->eraseSubject({consent::type().number, id}, QStringLiteral("asked")));
    EXPECT_EQ(must(store->record({consent::type().number, id})).text(consent::person), QString());
    EXPECT_EQ(must(placedPassage(*store, passage)).words, u"Rehtori");
    EXPECT_EQ(must(quoteStanding(*store, passage)), QuoteStanding::NoConsent);
}

TEST(Consents, PicturesAndRecordingsWaitForEverybodysWord)
{
    const TestStore store;
    meet(store);
    const auto attach = [&](const char *id, const char *type) {
        must(store->write(
            {.key = {attachment::type().number, QString::fromLatin1(id)},
             .fields = {{attachment::note, noteId}, {attachment::mediaType, QString::fromLatin1(type)}}}));
    };
    EXPECT_TRUE(must(filesWithoutConsent(*store, noteId)).isEmpty());
    attach("a", "image/jpeg");
    attach("b", "audio/ogg");
    attach("c", "application/pdf");
    must(giveConsent(*store, noteId, given(testi, {Purpose::Photo, Purpose::Audio})));
    FilesWithoutConsent files = must(filesWithoutConsent(*store, noteId));
    EXPECT_EQ(files.pictures, 1);
    EXPECT_EQ(files.recordings, 1);
    EXPECT_EQ(files.people, QStringList{exempel});
    must(giveConsent(*store, noteId, given(exempel, {Purpose::Photo})));
    files = must(filesWithoutConsent(*store, noteId));
    EXPECT_EQ(files.pictures, 0);
    EXPECT_EQ(files.recordings, 1);
}

TEST(Consents, TheWordingAsksForEveryPurposeInEveryLanguage)
{
    for (const QStringView language : {u"fi", u"sv", u"en"}) {
        const ConsentWording wording = consentWording(language);
        EXPECT_EQ(wording.purposes.size(), 4);
        EXPECT_FALSE(wording.paragraphs.isEmpty());
        EXPECT_TRUE(wording.whole().endsWith(u"(1)"));
    }
    EXPECT_TRUE(consentWording(u"de").purposes.isEmpty());
}

} // namespace kopa::findings
