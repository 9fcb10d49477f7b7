#include "fee_paper_words.h"

namespace kopa::programme {

namespace {

const FeePaperWords &finnish()
{
    static const FeePaperWords words{
        .statement = QStringLiteral("Maksuosuus %1: %2"),
        .reminder = QStringLiteral("Maksumuistutus %1: %2"),
        .to = QStringLiteral("Vastaanottaja: %1"),
        .from = QStringLiteral("Maksunsaaja: %1"),
        .businessId = QStringLiteral("Y-tunnus: %1"),
        .stated = QStringLiteral("Päivätty %1"),
        .divided = QStringLiteral("Pilotin osallistumismaksu on %1 ja arvonlisävero %2 % vuodessa. Se on "
                                  "jaettu %3 jäsenen kesken %4."),
        .equal = QStringLiteral("tasan"),
        .population = QStringLiteral("asukasluvun mukaan"),
        .students = QStringLiteral("opiskelijamäärän mukaan"),
        .weights = QStringLiteral("sovituin painoin"),
        .fixed = QStringLiteral("sovituin kiintein osuuksin"),
        .sums = QStringLiteral("Maksuosuus"),
        .what = QStringLiteral("Erittely"),
        .euros = QStringLiteral("Määrä"),
        .net = QStringLiteral("Veroton maksuosuus"),
        .vat = QStringLiteral("Arvonlisävero %1 %"),
        .gross = QStringLiteral("Yhteensä"),
        .credited = QStringLiteral("Hyvitetty"),
        .paid = QStringLiteral("Maksettu"),
        .open = QStringLiteral("Maksettavaa"),
        .payment = QStringLiteral("Maksaminen"),
        .account = QStringLiteral("Tilinumero (IBAN): %1"),
        .bank = QStringLiteral("Pankki (BIC): %1"),
        .reference = QStringLiteral("Viitenumero: %1"),
        .due = QStringLiteral("Eräpäivä: %1"),
        .barCode = QStringLiteral("Virtuaaliviivakoodi: %1"),
        .settled = QStringLiteral("Maksettavaa ei ole."),
        .overpaid = QStringLiteral("Maksua on tullut %1 liikaa. Summa palautetaan."),
        .remind = QStringLiteral("Eräpäivä oli %1. Jos maksu on jo lähetetty, muistutus on aiheeton."),
        .later = QStringLiteral("Maksuohjeet lähetetään erikseen."),
    };
    return words;
}

const FeePaperWords &swedish()
{
    static const FeePaperWords words{
        .statement = QStringLiteral("Andel av avgiften %1: %2"),
        .reminder = QStringLiteral("Betalningspåminnelse %1: %2"),
        .to = QStringLiteral("Mottagare: %1"),
        .from = QStringLiteral("Betalningsmottagare: %1"),
        .businessId = QStringLiteral("FO-nummer: %1"),
        .stated = QStringLiteral("Daterad %1"),
        .divided = QStringLiteral("Pilotens deltagaravgift är %1 plus mervärdesskatt %2 % per år. Den har "
                                  "delats mellan %3 medlemmar %4."),
        .equal = QStringLiteral("jämnt"),
        .population = QStringLiteral("efter folkmängd"),
        .students = QStringLiteral("efter antalet studerande"),
        .weights = QStringLiteral("med avtalade vikter"),
        .fixed = QStringLiteral("med avtalade fasta andelar"),
        .sums = QStringLiteral("Andel av avgiften"),
        .what = QStringLiteral("Specifikation"),
        .euros = QStringLiteral("Belopp"),
        .net = QStringLiteral("Andel utan moms"),
        .vat = QStringLiteral("Mervärdesskatt %1 %"),
        .gross = QStringLiteral("Sammanlagt"),
        .credited = QStringLiteral("Krediterat"),
        .paid = QStringLiteral("Betalt"),
        .open = QStringLiteral("Att betala"),
        .payment = QStringLiteral("Betalning"),
        .account = QStringLiteral("Kontonummer (IBAN): %1"),
        .bank = QStringLiteral("Bank (BIC): %1"),
        .reference = QStringLiteral("Referensnummer: %1"),
        .due = QStringLiteral("Förfallodag: %1"),
        .barCode = QStringLiteral("Virtuell streckkod: %1"),
        .settled = QStringLiteral("Det finns inget att betala."),
        .overpaid = QStringLiteral("%1 har betalats för mycket. Beloppet betalas tillbaka."),
        .remind = QStringLiteral("Förfallodagen var %1. Om betalningen redan är på väg kan påminnelsen "
                                 "lämnas utan avseende."),
        .later = QStringLiteral("Betalningsuppgifterna skickas separat."),
    };
    return words;
}

const FeePaperWords &english()
{
    static const FeePaperWords words{
        .statement = QStringLiteral("Share of the fee %1: %2"),
        .reminder = QStringLiteral("Payment reminder %1: %2"),
        .to = QStringLiteral("To: %1"),
        .from = QStringLiteral("Payee: %1"),
        .businessId = QStringLiteral("Business ID: %1"),
        .stated = QStringLiteral("Dated %1"),
        .divided =
            QStringLiteral("The pilot's participation fee is %1 and %2 % VAT a year. It is divided among "
                           "%3 members %4."),
        .equal = QStringLiteral("equally"),
        .population = QStringLiteral("by population"),
        .students = QStringLiteral("by the number of students"),
        .weights = QStringLiteral("by agreed weights"),
        .fixed = QStringLiteral("by agreed fixed parts"),
        .sums = QStringLiteral("Share of the fee"),
        .what = QStringLiteral("Item"),
        .euros = QStringLiteral("Sum"),
        .net = QStringLiteral("Share without VAT"),
        .vat = QStringLiteral("VAT %1 %"),
        .gross = QStringLiteral("Together"),
        .credited = QStringLiteral("Credited"),
        .paid = QStringLiteral("Paid"),
        .open = QStringLiteral("To be paid"),
        .payment = QStringLiteral("Payment"),
        .account = QStringLiteral("Account number (IBAN): %1"),
        .bank = QStringLiteral("Bank (BIC): %1"),
        .reference = QStringLiteral("Reference number: %1"),
        .due = QStringLiteral("Due on: %1"),
        .barCode = QStringLiteral("Virtual bar code: %1"),
        .settled = QStringLiteral("Nothing is left to pay."),
        .overpaid = QStringLiteral("%1 was paid too much. It will be returned."),
        .remind = QStringLiteral("It was due on %1. If the payment is on its way, please disregard this."),
        .later = QStringLiteral("How to pay is told separately."),
    };
    return words;
}

} // namespace

QString FeePaperWords::basis(FeeBasis basis) const
{
    switch (basis) {
    case FeeBasis::Equal:
        return equal;
    case FeeBasis::Population:
        return population;
    case FeeBasis::Students:
        return students;
    case FeeBasis::Weights:
        return weights;
    case FeeBasis::Fixed:
        return fixed;
    }
    return {};
}

const FeePaperWords &FeePaperWords::in(const QString &language)
{
    return language == u"fi" ? finnish() : language == u"sv" ? swedish() : english();
}

} // namespace kopa::programme
