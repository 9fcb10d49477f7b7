#include "start_package_words.h"

namespace kopa {

namespace {

const StartPackageWords &finnish()
{
    static const StartPackageWords words{
        .title = QStringLiteral("Aloituspaketti: %1"),
        .intro = QStringLiteral("Tässä paketissa ovat pilottialueen osallistujat ja alueen väestön luvut "
                                "verkoston ja koko maan rinnalla. Tehty %1."),
        .organisations = QStringLiteral("Osallistujat"),
        .organisation = QStringLiteral("Organisaatio"),
        .role = QStringLiteral("Tehtävä"),
        .lead = QStringLiteral("Vetovastuussa"),
        .member = QStringLiteral("Osallistuja"),
        .area = QStringLiteral("Alue"),
        .network = QStringLiteral("Koko verkosto"),
        .country = QStringLiteral("Koko maa"),
        .time = QStringLiteral("Ajankohta"),
        .total = QStringLiteral("Yhteensä"),
        .ages = QStringLiteral("Ikäluokat %1"),
        .ageTable = QStringLiteral("Väestö ikäluokittain %1"),
        .growth = QStringLiteral("Väestön kasvu ja väheneminen %1"),
        .change = QStringLiteral("Muutos"),
        .percent = QStringLiteral("Muutos, %"),
        .births = QStringLiteral("Syntyneet ja perusopetuksen päättävät"),
        .born = QStringLiteral("Syntyneet"),
        .fifteen = QStringLiteral("15-vuotiaat"),
        .sources = QStringLiteral("Lähteet"),
        .source = QStringLiteral("Lähde"),
        .table = QStringLiteral("Taulukko"),
        .code = QStringLiteral("Tunnus"),
        .retrieved = QStringLiteral("Haettu"),
        .licence = QStringLiteral("Lisenssi"),
        .division = QStringLiteral("Aluejako"),
        .once = QStringLiteral(
            "Jokainen kunta on laskettu mukaan kerran. Eri taulukoiden lukuja ei ole yhdistetty."),
        .missing = QStringLiteral("Tästä alueesta ei ole lukuja taulukossa: %1."),
        .figures = QStringLiteral("Luvut"),
        .name = QStringLiteral("Nimi"),
    };
    return words;
}

const StartPackageWords &swedish()
{
    static const StartPackageWords words{
        .title = QStringLiteral("Startpaket: %1"),
        .intro = QStringLiteral("Det här paketet innehåller pilotområdets deltagare och siffror om områdets "
                                "befolkning vid sidan av nätverket och hela landet. Gjort %1."),
        .organisations = QStringLiteral("Deltagare"),
        .organisation = QStringLiteral("Organisation"),
        .role = QStringLiteral("Uppgift"),
        .lead = QStringLiteral("Leder piloten"),
        .member = QStringLiteral("Deltagare"),
        .area = QStringLiteral("Område"),
        .network = QStringLiteral("Hela nätverket"),
        .country = QStringLiteral("Hela landet"),
        .time = QStringLiteral("Tidpunkt"),
        .total = QStringLiteral("Totalt"),
        .ages = QStringLiteral("Åldersklasser %1"),
        .ageTable = QStringLiteral("Befolkning efter åldersklass %1"),
        .growth = QStringLiteral("Befolkningens tillväxt och minskning %1"),
        .change = QStringLiteral("Förändring"),
        .percent = QStringLiteral("Förändring, %"),
        .births = QStringLiteral("Födda och de som avslutar den grundläggande utbildningen"),
        .born = QStringLiteral("Födda"),
        .fifteen = QStringLiteral("15-åringar"),
        .sources = QStringLiteral("Källor"),
        .source = QStringLiteral("Källa"),
        .table = QStringLiteral("Tabell"),
        .code = QStringLiteral("Kod"),
        .retrieved = QStringLiteral("Hämtad"),
        .licence = QStringLiteral("Licens"),
        .division = QStringLiteral("Regionindelning"),
        .once =
            QStringLiteral("Varje kommun har räknats en gång. Siffror ur olika tabeller har inte blandats."),
        .missing = QStringLiteral("Tabellen saknar siffror för området: %1."),
        .figures = QStringLiteral("Siffror"),
        .name = QStringLiteral("Namn"),
    };
    return words;
}

const StartPackageWords &english()
{
    static const StartPackageWords words{
        .title = QStringLiteral("Start package: %1"),
        .intro = QStringLiteral("This package holds the participants of the pilot area and figures of its "
                                "population, beside the network and the whole country. Made on %1."),
        .organisations = QStringLiteral("Participants"),
        .organisation = QStringLiteral("Organisation"),
        .role = QStringLiteral("Role"),
        .lead = QStringLiteral("Lead"),
        .member = QStringLiteral("Participant"),
        .area = QStringLiteral("Area"),
        .network = QStringLiteral("The whole network"),
        .country = QStringLiteral("Whole country"),
        .time = QStringLiteral("Time"),
        .total = QStringLiteral("Total"),
        .ages = QStringLiteral("Age classes %1"),
        .ageTable = QStringLiteral("Population by age class %1"),
        .growth = QStringLiteral("Growth and shrinking of the population %1"),
        .change = QStringLiteral("Change"),
        .percent = QStringLiteral("Change, %"),
        .births = QStringLiteral("Births and those who end basic education"),
        .born = QStringLiteral("Born"),
        .fifteen = QStringLiteral("15 years old"),
        .sources = QStringLiteral("Sources"),
        .source = QStringLiteral("Source"),
        .table = QStringLiteral("Table"),
        .code = QStringLiteral("Code"),
        .retrieved = QStringLiteral("Retrieved"),
        .licence = QStringLiteral("Licence"),
        .division = QStringLiteral("Regional division"),
        .once =
            QStringLiteral("Each municipality is counted once. Figures of different tables are not mixed."),
        .missing = QStringLiteral("The table has no figures of this area: %1."),
        .figures = QStringLiteral("Figures"),
        .name = QStringLiteral("Name"),
    };
    return words;
}

} // namespace

const StartPackageWords &StartPackageWords::in(const QString &language)
{
    return language == QStringLiteral("fi")   ? finnish()
           : language == QStringLiteral("sv") ? swedish()
                                              : english();
}

QStringList ageClassNames()
{
    return {QStringLiteral("0–6"), QStringLiteral("7–15"), QStringLiteral("16–18"), QStringLiteral("19–64"),
            QStringLiteral("65+")};
}

} // namespace kopa
