#include "core/statistics/json_stat_reader.h"
#include "core/statistics/population.h"
#include "core/statistics/px_csv_reader.h"
#include "core/statistics/px_reader.h"
#include "core/statistics/statistics_reader.h"
#include "fuzz_entry.h"
#include "platforms/statistics/pxweb_query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace kopa {

namespace {

using statistics::StatisticsTable;

/// As many figures as the dimensions have places, each a number or missing for a reason, no code twice.
bool holdsTogether(const StatisticsTable &table)
{
    qsizetype cells = 1;
    for (const statistics::Dimension &dimension : table.dimensions) {
        QSet<QString> codes;
        for (const statistics::Category &category : dimension.categories)
            codes.insert(category.code);
        if (codes.isEmpty() || codes.size() != dimension.categories.size())
            return false;
        cells *= codes.size();
    }
    if (cells != table.size() || cells > statistics::maximumCells ||
        table.missing.size() != table.values.size())
        return false;
    for (std::size_t i = 0; i < table.values.size(); ++i)
        if (!qIsFinite(table.values[i]) ||
            (table.missing[i] != statistics::Missing::No && table.values[i] != 0))
            return false;
    return true;
}

template <auto reader> bool readHolds(const QByteArray &bytes)
{
    const auto read = reader(bytes);
    return !read.ok() || holdsTogether(*read);
}

/// What is read may be asked for people; a sum is never of more figures than there are.
bool statisticsHold(const QByteArray &bytes)
{
    static const auto municipalities = statistics::Municipalities::ofRegister();
    const auto read = statistics::readStatistics(bytes);
    if (!read.ok())
        return true;
    if (!holdsTogether(*read))
        return false;
    const auto people = statistics::Population::of(*read, *municipalities);
    const auto places = people.ok() ? people->countryPlaces() : people.error();
    if (!places.ok())
        return true;
    const QStringList times = people->times();
    const auto total = people->total(*places, times.value(0));
    return !total.ok() || total->missing <= read->size();
}

/// A question asks for some figures, and for no more than a service gives at once.
bool questionHolds(const QByteArray &told)
{
    const auto question = pxwebQuery(told);
    if (!question)
        return true;
    qsizetype cells = 1;
    for (const QJsonValue &variable : QJsonDocument::fromJson(*question)[u"query"].toArray())
        cells *= variable[u"selection"][u"values"].toArray().size();
    return cells > 0 && cells <= pxwebCells;
}

const QByteArray variablesSeed =
    R"({"title":"Testi","variables":[{"code":"Alue","values":["SSS","KU638","MK01"]},{"code":"Vuosi","time":true,"values":["2019","2020","2021"]},)"
    R"({"code":"Sukupuoli","elimination":true,"values":["SSS","1","2"]},{"code":"Tiedot","values":["vaesto","muu"]}]})";
const QByteArray csvSeed =
    QStringLiteral(
        "\"9xx -- Testi\"\r\n\r\n\"Alue\",\"Ikä\",\"Miehet 2019 Väestö 31.12.\",\"Naiset 2019 Väestö "
        "31.12.\"\r\n"
        "\"KOKO MAA\",\"Yhteensä\",9,\"..\"\r\n\"KOKO MAA\",\"0\",4,5\r\n\"Porvoo\",\"Yhteensä\",2,3\r\n"
        "\"Porvoo\",\"0\",1,-\r\n\r\n\"Lähde\"\r\n")
        .toLatin1();
const QByteArray semicolonSeed = "Alue;Ikä;2024 Väestö;2025 Väestö\nPorvoo;100 -;1,5;2\n";
const QByteArray json1Seed =
    R"({"dataset":{"dimension":{"Alue":{"label":"Area","category":{"index":{"SSS":0,"KU020":1},"label":{"SSS":"WHOLE","KU020":"Akaa"}}},)"
    R"("Vuosi":{"category":{"index":{"2019":1,"1990":0}}},"id":["Alue","Vuosi"],"size":[2,2],"role":{"time":["Vuosi"]}},)"
    R"("label":"Testi","source":"Tilastokeskus","value":[1,2,null,4.5],"status":{"2":".."},"extension":{"px":{"tableid":"x","decimals":0}}}})";
const QByteArray json2Seed =
    R"({"version":"2.0","class":"dataset","id":["a","i"],"size":[1,3],"role":{"geo":["a"]},"dimension":{"a":{"category":{"label":{"KU638":"Porvoo"}}},)"
    R"("i":{"category":{"index":["SSS","000","100-"],"unit":{"SSS":{"base":"x","decimals":1}}}}},"value":{"0":3,"2":1},"status":["","7",""],"note":["a#<B>b</B>"]})";
const QByteArray pxSeed =
    QStringLiteral(
        "CHARSET=\"ANSI\";\r\nCODEPAGE=\"iso-8859-15\";\r\nLANGUAGE=\"fi\";\r\nLANGUAGES=\"fi\",\"sv\";\r\n"
        "STUB=\"Alue\",\"Vuosi\";\r\nSTUB[sv]=\"Område\",\"År\";\r\nHEADING=\"Tiedot\";\r\n"
        "CONTVARIABLE=\"Tiedot\";\r\nVALUES(\"Alue\")=\"Porvoo\",\"Närpiö\";\r\n"
        "VALUES[sv](\"Område\")=\"Borgå\",\"Närpes\";\r\nCODES(\"Alue\")=\"KU638\",\"KU545\";\r\n"
        "VALUES(\"Vuosi\")=\"2022\",\"2023\";\r\nTIMEVAL(\"Vuosi\")=TLIST(A1,\"2022-2023\");\r\n"
        "VALUES(\"Tiedot\")=\"Opinnot; \"\r\n\"pitkät\";\r\nUNITS(\"Opinnot; pitkät\")=\"Lukumäärä\";\r\n"
        "DECIMALS=0;\r\nCOPYRIGHT=YES;\r\nDATA=\r\n1 \r\n\"..\" \r\n- \r\n-2.5 \r\n;\r\n")
        .toLatin1();

} // namespace

QList<FuzzEntry> statisticsEntries()
{
    return {{"statistics_csv", readHolds<statistics::readPxCsv>, {csvSeed, semicolonSeed}},
            {"statistics_json", readHolds<statistics::readJsonStat>, {json1Seed, json2Seed}},
            {"statistics_px", readHolds<statistics::readPx>, {pxSeed}},
            {"pxweb_variables", questionHolds, {variablesSeed}},
            {"statistics",
             statisticsHold,
             {csvSeed, semicolonSeed, json1Seed, json2Seed, pxSeed, "<!DOCTYPE html><html></html>"}}};
}

} // namespace kopa
