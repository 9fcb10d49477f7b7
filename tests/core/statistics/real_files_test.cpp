#include "core/statistics/population.h"
#include "core/statistics/statistics_reader.h"
#include "fixtures.h"

#include <gtest/gtest.h>
#include <numeric>

namespace kopa::statistics {
namespace {

// Statistics Finland's own files (CC BY 4.0), where they lie beside this clone; the figures are its outside
// checks.
#define KOPA_REAL(bytes, name)                                                                               \
    const QByteArray bytes = realFile(name);                                                                 \
    if (bytes.isEmpty())                                                                                     \
    GTEST_SKIP() << "the folder with the real files does not lie beside this clone"

TEST(RealFiles, AgesAddUpInEveryAreaAndMunicipalitiesToTheCountry)
{
    KOPA_REAL(bytes, "statfin_11re_2018.csv");
    const auto read = readStatistics(bytes);
    ASSERT_EQ(complaint(read), u"ok");
    ASSERT_EQ(read->dimensions.size(), 5);
    const qsizetype areas = read->dimensions[0].categories.size();
    const qsizetype ages = read->dimensions[1].categories.size();
    EXPECT_EQ(areas, 312);
    EXPECT_EQ(ages, 102);
    QList<double> total(areas, 0);
    for (qsizetype area = 0; area < areas; ++area) {
        for (qsizetype sex = 0; sex < 2; ++sex) {
            double sum = 0;
            for (qsizetype age = 1; age < ages; ++age)
                sum += read->value(read->indexOf({area, age, sex, 0, 0})).value();
            EXPECT_EQ(sum, read->value(read->indexOf({area, 0, sex, 0, 0})));
            total[area] += sum;
        }
    }
    EXPECT_EQ(total[0], 5'517'919);
    EXPECT_EQ(std::accumulate(total.begin() + 1, total.end(), 0.0), 5'517'919);
    EXPECT_EQ(read->value(read->indexOf({0, 1, 0, 0, 0})).value() +
                  read->value(read->indexOf({0, 1, 1, 0, 0})).value(),
              47'663);
}

TEST(RealFiles, MunicipalitiesOf2022)
{
    KOPA_REAL(bytes, "statfin_11s5_2022M12_municipality_population.jsonstat1.json");
    const auto read = readStatistics(bytes);
    ASSERT_EQ(complaint(read), u"ok");
    const qsizetype area = [&] {
        for (qsizetype i = 0; i < read->dimensions.size(); ++i)
            if (codes(read->dimensions[i]).contains(u"KU638"_qs))
                return i;
        return qsizetype(-1);
    }();
    ASSERT_GE(area, 0);
    const QStringList areas = codes(read->dimensions[area]);
    EXPECT_EQ(areas.size(), 310);
    EXPECT_EQ(areas.indexOf(u"KU020"_qs), 1);
    ASSERT_EQ(read->size(), areas.size());
    double sum = 0;
    for (qsizetype i = 1; i < read->size(); ++i)
        sum += read->value(i).value();
    EXPECT_EQ(read->value(0), 5'563'970);
    EXPECT_EQ(sum, 5'563'970);
    EXPECT_EQ(read->value(areas.indexOf(u"KU638"_qs)), 51'232);
    EXPECT_EQ(read->id, u"statfin_vaerak_pxt_11s5");
    EXPECT_EQ(read->licence, u"CC BY 4.0");
}

TEST(RealFiles, StudentsInThreeLanguages)
{
    KOPA_REAL(bytes, "statfin_opiskt_pxt_13nm.px");
    const auto read = readStatistics(bytes);
    ASSERT_EQ(complaint(read), u"ok");
    const QString students = u"lukiott_opiskelijat_yhteensa"_qs;
    EXPECT_EQ(at(*read, {u"2019"_qs, students}), 105'248);
    EXPECT_EQ(at(*read, {u"2020"_qs, students}), 106'759);
    EXPECT_EQ(at(*read, {u"2023"_qs, students}), 110'597);
    EXPECT_EQ(at(*read, {u"2001"_qs, u"lukiott_oppilaitokset"_qs}), 483);
    EXPECT_EQ(at(*read, {u"2023"_qs, u"lukiott_oppilaitokset"_qs}), 378);
    EXPECT_EQ(read->dimensions[1].categories[1].label.in(u"sv"_qs), u"Studerande, totalt");
    EXPECT_EQ(read->dimensions[1].categories[6].label.in(u"en"_qs),
              u"Deutsche Internationale Abitur; Reifeprüfung");
}

TEST(RealFiles, AreLaidOverThePilots)
{
    KOPA_REAL(earlier, "statfin_11re_2018.csv");
    const Municipalities municipalities = Municipalities::ofRegister().value();
    const auto in2018 = Population::of(readStatistics(earlier).value(), municipalities);
    ASSERT_TRUE(in2018.ok());
    EXPECT_TRUE(in2018->areas().whole);
    EXPECT_EQ(in2018->areas().places.size(), 311);
    EXPECT_EQ(in2018->areas().unknown, QStringList());
    EXPECT_EQ(in2018->areas().divisions, QList<Division>({{{2017, 1, 1}, {2020, 1, 1}}}));
    const QString year = u"2018"_qs;
    const auto country = in2018->cohorts(in2018->countryPlaces().value(), year);
    ASSERT_TRUE(country.ok());
    EXPECT_EQ(country->total.value, 5'517'919);
    EXPECT_EQ(country->births.value, 47'663);
    double classes = 0;
    for (const Sum &one : country->classes)
        classes += one.value;
    EXPECT_EQ(classes, 5'517'919);

    const QByteArray later = realFile("statfin_11s5_2022M12_municipality_population.jsonstat1.json");
    const auto in2022 = Population::of(readStatistics(later).value(), municipalities);
    ASSERT_TRUE(in2022.ok());
    EXPECT_EQ(in2022->areas().divisions, QList<Division>({{{2021, 1, 1}, {2025, 1, 1}}}));
    const QDate start(2020, 1, 1);
    EXPECT_EQ(in2022->total(in2022->places({u"638"_qs}, start).value(), u"2022M12"_qs)->value, 51'232);
    EXPECT_EQ(in2022->places({u"099"_qs, u"214"_qs}, start)->size(), 1);
    EXPECT_EQ(in2018->places({u"099"_qs, u"214"_qs}, start)->size(), 2);
    EXPECT_EQ(in2018->places({u"541"_qs}, start)->size(), 2) << "Nurmes and Valtimo";
}

} // namespace
} // namespace kopa::statistics
