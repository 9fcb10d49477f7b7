#include "scenario_words.h"

namespace kopa::offering {

namespace {

const ScenarioWords &finnish()
{
    static const ScenarioWords words{
        .title = QStringLiteral("Vaihtoehtojen vertailu: %1"),
        .made = QStringLiteral(
            "Tehty %1. Summat ovat euroina, ja ne ovat niin kuin käyttäjät ne ovat kirjanneet."),
        .sideBySide = QStringLiteral("Mitä mikin vaihtoehto maksaa"),
        .what = QStringLiteral("Erä"),
        .state = QStringLiteral("Tila"),
        .year = QStringLiteral("Vuosi"),
        .learners = QStringLiteral("Oppijoita"),
        .total = QStringLiteral("Kustannukset yhteensä"),
        .perLearner = QStringLiteral("Oppijaa kohden"),
        .unknown = QStringLiteral("Josta rahoitusjärjestelmä ei tunne"),
        .costs = QStringLiteral("Kustannus: %1"),
        .incomes = QStringLiteral("Tulo: %1"),
        .whoPays = QStringLiteral("Mitä kukin maksaa nettona"),
        .party = QStringLiteral("Maksaja tai saaja"),
        .theState = QStringLiteral("Valtio"),
        .students = QStringLiteral("Oppijat"),
        .unsaid = QStringLiteral("Ei vielä sanottu"),
        .outside = QStringLiteral("Henkilöstö, myyjät ja muut"),
        .netIntro = QStringLiteral(
            "Maksettu miinus saatu; miinusmerkki: saa enemmän kuin maksaa. Rivien summa on nolla."),
        .items = QStringLiteral("Erät: %1"),
        .kind = QStringLiteral("Laji"),
        .payer = QStringLiteral("Maksaja"),
        .receiver = QStringLiteral("Saaja"),
        .amount = QStringLiteral("Summa"),
        .basis = QStringLiteral("Laskentaperuste"),
        .known = QStringLiteral("Rahoitus tuntee"),
        .source = QStringLiteral("Lähde"),
        .demand = QStringLiteral("Ikäluokat kysynnän takana"),
        .demandOf = QStringLiteral("%1: vuonna %2 ikäluokassa %3 on %4 henkilöä. Lähde: %5, %6, haettu %7."),
        .atLeast = QStringLiteral("vähintään %1"),
        .untitled = QStringLiteral("Nimetön"),
        .none = QStringLiteral("Vaihtoehtoja ei ole vielä."),
        .uncounted =
            QStringLiteral("%1: %2 erää ei ole mukana summissa, koska summa tai oppijoiden määrä puuttuu."),
        .sheetSums = QStringLiteral("Vertailu"),
        .sheetParties = QStringLiteral("Maksajat"),
        .sheetItems = QStringLiteral("Erät"),
        .sheetDemand = QStringLiteral("Ikäluokat"),
        .scenario = QStringLiteral("Vaihtoehto"),
        .table = QStringLiteral("Taulukko"),
        .ages = QStringLiteral("Ikä"),
        .people = QStringLiteral("Henkilöitä"),
        .retrieved = QStringLiteral("Haettu"),
    };
    return words;
}

const ScenarioWords &swedish()
{
    static const ScenarioWords words{
        .title = QStringLiteral("Jämförelse av alternativ: %1"),
        .made = QStringLiteral("Gjord %1. Summorna är i euro och sådana som användarna har antecknat dem."),
        .sideBySide = QStringLiteral("Vad varje alternativ kostar"),
        .what = QStringLiteral("Post"),
        .state = QStringLiteral("Status"),
        .year = QStringLiteral("År"),
        .learners = QStringLiteral("Studerande"),
        .total = QStringLiteral("Kostnader totalt"),
        .perLearner = QStringLiteral("Per studerande"),
        .unknown = QStringLiteral("Varav finansieringssystemet inte känner till"),
        .costs = QStringLiteral("Kostnad: %1"),
        .incomes = QStringLiteral("Inkomst: %1"),
        .whoPays = QStringLiteral("Vad var och en betalar netto"),
        .party = QStringLiteral("Betalare eller mottagare"),
        .theState = QStringLiteral("Staten"),
        .students = QStringLiteral("Studerandena"),
        .unsaid = QStringLiteral("Ännu inte sagt"),
        .outside = QStringLiteral("Personal, säljare och övriga"),
        .netIntro = QStringLiteral(
            "Betalat minus fått; minustecken: får mer än den betalar. Raderna är tillsammans noll."),
        .items = QStringLiteral("Poster: %1"),
        .kind = QStringLiteral("Slag"),
        .payer = QStringLiteral("Betalare"),
        .receiver = QStringLiteral("Mottagare"),
        .amount = QStringLiteral("Belopp"),
        .basis = QStringLiteral("Beräkningsgrund"),
        .known = QStringLiteral("Finansieringen känner till"),
        .source = QStringLiteral("Källa"),
        .demand = QStringLiteral("Åldersklasserna bakom efterfrågan"),
        .demandOf = QStringLiteral("%1: år %2 finns det %4 personer i åldern %3. Källa: %5, %6, hämtad %7."),
        .atLeast = QStringLiteral("minst %1"),
        .untitled = QStringLiteral("Utan namn"),
        .none = QStringLiteral("Det finns inga alternativ ännu."),
        .uncounted = QStringLiteral(
            "%1: %2 poster är inte med i summorna, för beloppet eller antalet studerande saknas."),
        .sheetSums = QStringLiteral("Jämförelse"),
        .sheetParties = QStringLiteral("Betalare"),
        .sheetItems = QStringLiteral("Poster"),
        .sheetDemand = QStringLiteral("Åldersklasser"),
        .scenario = QStringLiteral("Alternativ"),
        .table = QStringLiteral("Tabell"),
        .ages = QStringLiteral("Ålder"),
        .people = QStringLiteral("Personer"),
        .retrieved = QStringLiteral("Hämtad"),
    };
    return words;
}

const ScenarioWords &english()
{
    static const ScenarioWords words{
        .title = QStringLiteral("Scenarios side by side: %1"),
        .made = QStringLiteral("Made %1. The sums are in euros, as people have entered them."),
        .sideBySide = QStringLiteral("What each scenario costs"),
        .what = QStringLiteral("Item"),
        .state = QStringLiteral("State"),
        .year = QStringLiteral("Year"),
        .learners = QStringLiteral("Learners"),
        .total = QStringLiteral("Costs in all"),
        .perLearner = QStringLiteral("Per learner"),
        .unknown = QStringLiteral("Of which funding does not know"),
        .costs = QStringLiteral("Cost: %1"),
        .incomes = QStringLiteral("Income: %1"),
        .whoPays = QStringLiteral("What each pays net"),
        .party = QStringLiteral("Payer or receiver"),
        .theState = QStringLiteral("The state"),
        .students = QStringLiteral("The learners"),
        .unsaid = QStringLiteral("Not said yet"),
        .outside = QStringLiteral("Staff, sellers and others"),
        .netIntro = QStringLiteral(
            "Paid less received; a minus: gets more than it pays. The lines come to nothing together."),
        .items = QStringLiteral("Items: %1"),
        .kind = QStringLiteral("Kind"),
        .payer = QStringLiteral("Payer"),
        .receiver = QStringLiteral("Receiver"),
        .amount = QStringLiteral("Amount"),
        .basis = QStringLiteral("Basis"),
        .known = QStringLiteral("Known to funding"),
        .source = QStringLiteral("Source"),
        .demand = QStringLiteral("The age classes behind the demand"),
        .demandOf = QStringLiteral("%1: in %2 there are %4 people aged %3. Source: %5, %6, retrieved %7."),
        .atLeast = QStringLiteral("at least %1"),
        .untitled = QStringLiteral("Without a name"),
        .none = QStringLiteral("There are no scenarios yet."),
        .uncounted = QStringLiteral(
            "%1: %2 items are in no sum, since the amount or the number of learners is missing."),
        .sheetSums = QStringLiteral("Comparison"),
        .sheetParties = QStringLiteral("Payers"),
        .sheetItems = QStringLiteral("Items"),
        .sheetDemand = QStringLiteral("Age classes"),
        .scenario = QStringLiteral("Scenario"),
        .table = QStringLiteral("Table"),
        .ages = QStringLiteral("Ages"),
        .people = QStringLiteral("People"),
        .retrieved = QStringLiteral("Retrieved"),
    };
    return words;
}

} // namespace

const ScenarioWords &ScenarioWords::in(const QString &language)
{
    return language == u"fi" ? finnish() : language == u"sv" ? swedish() : english();
}

} // namespace kopa::offering
