#include "letter_words.h"

namespace kopa::programme {

namespace {

const LetterWords &finnish()
{
    static const LetterWords words{
        .decided = QStringLiteral("Päätös hakemuksesta: %1"),
        .received = QStringLiteral("Hakemus on saapunut: %1"),
        .to = QStringLiteral("Vastaanottaja: %1"),
        .applied = QStringLiteral("Haku: %1. Hakemus jätettiin %2."),
        .inTime = QStringLiteral("Hakemus saapui määräajassa."),
        .late = QStringLiteral("Hakemus saapui määräajan jälkeen. Se on säilytetty ja merkitty "
                               "myöhästyneeksi."),
        .chosen = QStringLiteral("Hakemus on valittu pilotiksi."),
        .notChosen = QStringLiteral("Hakemusta ei valittu pilotiksi."),
        .day = QStringLiteral("Päätös on tehty %1."),
        .reasons = QStringLiteral("Perustelut"),
        .area = QStringLiteral("Yhteistyöalue"),
        .copy = QStringLiteral("Jätetyn jäljennöksen tarkistussumma (SHA-256): %1"),
    };
    return words;
}

const LetterWords &swedish()
{
    static const LetterWords words{
        .decided = QStringLiteral("Beslut om ansökan: %1"),
        .received = QStringLiteral("Ansökan har kommit in: %1"),
        .to = QStringLiteral("Mottagare: %1"),
        .applied = QStringLiteral("Utlysning: %1. Ansökan lämnades in %2."),
        .inTime = QStringLiteral("Ansökan kom in inom tidsfristen."),
        .late = QStringLiteral("Ansökan kom in efter tidsfristen. Den har sparats och märkts som försenad."),
        .chosen = QStringLiteral("Ansökan har valts till pilot."),
        .notChosen = QStringLiteral("Ansökan har inte valts till pilot."),
        .day = QStringLiteral("Beslutet fattades %1."),
        .reasons = QStringLiteral("Motivering"),
        .area = QStringLiteral("Samarbetsområde"),
        .copy = QStringLiteral("Den inlämnade kopians kontrollsumma (SHA-256): %1"),
    };
    return words;
}

const LetterWords &english()
{
    static const LetterWords words{
        .decided = QStringLiteral("Decision on the application: %1"),
        .received = QStringLiteral("The application has come: %1"),
        .to = QStringLiteral("To: %1"),
        .applied = QStringLiteral("Call: %1. The application was submitted on %2."),
        .inTime = QStringLiteral("The application came in time."),
        .late = QStringLiteral("The application came after the deadline. It is kept and marked as late."),
        .chosen = QStringLiteral("The application has been chosen as a pilot."),
        .notChosen = QStringLiteral("The application has not been chosen as a pilot."),
        .day = QStringLiteral("The decision was made on %1."),
        .reasons = QStringLiteral("Reasons"),
        .area = QStringLiteral("Cooperation area"),
        .copy = QStringLiteral("Check sum of the submitted copy (SHA-256): %1"),
    };
    return words;
}

} // namespace

const LetterWords &LetterWords::in(const QString &language)
{
    return language == u"fi" ? finnish() : language == u"sv" ? swedish() : english();
}

} // namespace kopa::programme
