#include "core/statistics/population.h"
#include "core/statistics/statistics_reader.h"
#include "fixtures.h"

#include <gtest/gtest.h>

namespace kopa::statistics {
namespace {

const Municipalities &municipalities()
{
    static const Municipalities read = Municipalities::ofRegister().value();
    return read;
}

StatisticsTable table(const QByteArray &bytes)
{
    return readStatistics(bytes).value();
}

Dimension ages(const QStringList &labels)
{
    Dimension dimension{u"Ikä"_qs, {}, Role::Other, {}};
    for (const QString &label : labels)
        dimension.categories.append({label, {{}, label}});
    return dimension;
}

/// A JSON-stat answer of one time with these dimensions; its figures count up from 1.
QByteArray answer(const QList<QPair<QByteArray, QByteArrayList>> &dimensions, const QByteArray &roles = "{}")
{
    QByteArrayList ids;
    QByteArrayList sizes;
    QByteArrayList parts;
    qsizetype cells = 1;
    for (const auto &[id, codes] : dimensions) {
        ids.append('"' + id + '"');
        sizes.append(QByteArray::number(codes.size()));
        parts.append('"' + id + "\":{\"category\":{\"index\":[\"" + codes.join("\",\"") + "\"]}}");
        cells *= codes.size();
    }
    QByteArrayList figures;
    for (qsizetype i = 1; i <= cells; ++i)
        figures.append(QByteArray::number(i));
    return "{\"class\":\"dataset\",\"version\":\"2.0\",\"id\":[" + ids.join(',') + "],\"size\":[" +
           sizes.join(',') + "],\"role\":" + roles + ",\"dimension\":{" + parts.join(',') + "},\"value\":[" +
           figures.join(',') + "]}";
}

TEST(Ages, InEveryWriting)
{
    const auto range = [](const char16_t *text) {
        return ageRange({QString::fromUtf16(text), {{}, QString::fromUtf16(text)}});
    };
    EXPECT_EQ(range(u"7"), (AgeRange{7, 7}));
    EXPECT_EQ(range(u"007"), (AgeRange{7, 7}));
    EXPECT_EQ(range(u"0 - 4"), (AgeRange{0, 4}));
    EXPECT_EQ(range(u"15-19"), (AgeRange{15, 19}));
    EXPECT_EQ(range(u"100 -"), (AgeRange{100, std::nullopt}));
    EXPECT_EQ(range(u"100-"), (AgeRange{100, std::nullopt}));
    EXPECT_EQ(range(u"75 and over"), (AgeRange{75, std::nullopt}));
    EXPECT_EQ(range(u"5-vuotiaat"), (AgeRange{5, 5}));
    EXPECT_EQ(range(u"16-18 år"), (AgeRange{16, 18}));
    EXPECT_EQ(range(u"Yhteensä"), std::nullopt);
    EXPECT_EQ(range(u"2019"), std::nullopt);
    EXPECT_EQ(range(u"9-3"), std::nullopt);
}

TEST(Ages, ACoverHasEachAgeOnce)
{
    const Dimension mixed =
        ages({u"Yhteensä"_qs, u"0"_qs, u"1"_qs, u"2 - 6"_qs, u"0 - 6"_qs, u"7 - 15"_qs, u"16 -"_qs});
    EXPECT_EQ(covering(mixed, {0, 6}), QList<qsizetype>({4}));
    EXPECT_EQ(covering(mixed, {1, 6}), QList<qsizetype>({2, 3}));
    EXPECT_EQ(covering(mixed, {0, std::nullopt}), QList<qsizetype>({4, 5, 6}));
    EXPECT_EQ(covering(mixed, {16, 18}), std::nullopt) << "the open end is not cut";
    EXPECT_EQ(covering(mixed, {3, 6}), std::nullopt);
}

TEST(Roles, AreFoundByCodesAndLabelsNotByNames)
{
    const auto found = [](const QByteArray &bytes) { return findDimensions(table(bytes), municipalities()); };
    for (const QByteArray name : {"Alue", "alue", "alue_23_20240101", "Testi"}) {
        const FoundDimensions one = found(answer({{"contentscode", {"vaesto_e24"}},
                                                  {"a", {"SSS", "000", "001", "100-"}},
                                                  {name, {"SSS", "KU638", "KU545", "MK01"}},
                                                  {"b", {"Yhteensä", "Miehet", "Naiset"}},
                                                  {"c", {"2024", "2025"}}}));
        EXPECT_EQ(one.content, 0) << name.constData();
        EXPECT_EQ(one.age, 1);
        EXPECT_EQ(one.area, 2);
        EXPECT_EQ(one.sex, 3);
        EXPECT_EQ(one.time, 4);
        EXPECT_TRUE(one.others.isEmpty());
    }
}

TEST(Roles, OfACsvFile)
{
    const FoundDimensions found = findDimensions(table(fixture("comma_latin1.csv")), municipalities());
    EXPECT_EQ(found.area, 0);
    EXPECT_EQ(found.age, 1);
    EXPECT_EQ(found.sex, 2);
    EXPECT_EQ(found.time, 3);
    EXPECT_EQ(found.content, 4);
}

TEST(Roles, AMisleadingNameDoesNotHelp)
{
    const FoundDimensions found = findDimensions(
        table(
            answer({{"Ikä", {"KU638", "KU545"}}, {"Alue", {"000", "001"}}, {"Vuosi", {"Miehet", "Naiset"}}})),
        municipalities());
    EXPECT_EQ(found.area, 0);
    EXPECT_EQ(found.age, 1);
    EXPECT_EQ(found.sex, 2);
    EXPECT_EQ(found.time, -1);
}

TEST(Population, TotalsAreNotAddedToTheRest)
{
    const auto people = Population::of(table(fixture("comma_latin1.csv")), municipalities());
    ASSERT_TRUE(people.ok());
    EXPECT_EQ(people->times(), QStringList({u"2018"_qs, u"2019"_qs}));
    const auto places = people->places({u"545"_qs, u"284"_qs}, QDate(2018, 12, 31));
    ASSERT_TRUE(places.ok());
    // Närpiö is 1 and Koski 4: an area's figure is 10 a, the n-th age adds n, women 1, a year later 3.
    EXPECT_EQ(people->people(*places, u"2018"_qs, births)->value, (10 + 1) * 2 + 1 + (40 + 1) * 2 + 1);
    EXPECT_EQ(people->people(*places, u"2018"_qs, {99, std::nullopt})->value, 2 * (16 + 17 + 46 + 47) + 4);
    double byAge = 0;
    for (const AgeRange one : {AgeRange{0, 0}, {7, 7}, {15, 15}, {17, 17}, {40, 40}, {99, std::nullopt}})
        byAge += people->people(*places, u"2019"_qs, one)->value;
    EXPECT_EQ(people->total(*places, u"2019"_qs)->value, byAge);
}

TEST(Population, AnAreaCountsOnceHoweverOftenItIsAsked)
{
    const auto people = Population::of(table(answer({{"a", {"SSS", "KU638", "KU545"}}})), municipalities());
    ASSERT_TRUE(people.ok());
    EXPECT_EQ(people->total({1, 2, 1}, {})->value, 5);
    EXPECT_EQ(people->total(*people->places({u"638"_qs, u"638"_qs}, QDate(2020, 1, 1)), {})->value, 2);
    EXPECT_EQ(people->total(*people->countryPlaces(), {})->value, 1);
}

TEST(Population, ATotalOfSexesIsTakenWhereThereIsOne)
{
    const auto people = Population::of(
        table(answer({{"a", {"KU638"}}, {"s", {"Miehet", "Totalt", "Naiset"}}})), municipalities());
    ASSERT_TRUE(people.ok());
    EXPECT_EQ(people->total({0}, {})->value, 2);
}

TEST(Population, ClassesOfEducation)
{
    QByteArrayList single = {"SSS"};
    for (int age = 0; age < 100; ++age)
        single.append(QByteArray::number(age).rightJustified(3, '0'));
    single.append("100-");
    const auto people = Population::of(table(answer({{"a", {"KU638"}}, {"i", single}})), municipalities());
    ASSERT_TRUE(people.ok());
    const auto cohorts = people->cohorts({0}, {});
    ASSERT_TRUE(cohorts.ok());
    // The figure of an age is the age plus two.
    const auto between = [](int from, int to) { return (to - from + 1) * (from + to + 4) / 2.0; };
    EXPECT_EQ(
        cohorts->classes,
        QList<Sum>(
            {{between(0, 6)}, {between(7, 15)}, {between(16, 18)}, {between(19, 64)}, {between(65, 100)}}));
    EXPECT_EQ(cohorts->births.value, 2);
    EXPECT_EQ(cohorts->schoolLeavers.value, 17);
    EXPECT_EQ(cohorts->total.value, 1) << "as the table says it";
}

TEST(Population, WhatIsMissingIsCountedAndStopsGrowth)
{
    const auto people = Population::of(table(fixture("pxweb_2_sparse.json")), municipalities());
    ASSERT_TRUE(people.ok());
    const auto all = people->people({0, 1}, u"2025"_qs, {0, std::nullopt});
    ASSERT_FALSE(all.ok()) << "ages 1 to 99 are not there";
    EXPECT_EQ(all.error().code, ErrorCode::StatisticsMissing);
    EXPECT_EQ(people->people({0, 1}, u"2025"_qs, births).value(), (Sum{4, 1}));
    EXPECT_EQ(people->people({0, 1}, u"2031"_qs, births).error().parameters.first(), u"2031"_qs);
    EXPECT_FALSE(growth({4, 1}, {5, 0}));
    EXPECT_EQ(growth({4, 0}, {5, 0})->percent, 25);
    EXPECT_EQ(growth({4, 0}, {1, 0})->change, -3);
    EXPECT_FALSE(growth({0, 0}, {1, 0})->percent);
}

TEST(Population, AContentMayBeNamed)
{
    const StatisticsTable both = table(answer({{"a", {"KU638"}}, {"t", {"opiskelijat", "vaesto"}}}));
    EXPECT_EQ(Population::of(both, municipalities())->total({0}, {})->value, 2);
    EXPECT_EQ(Population::of(both, municipalities(), u"opiskelijat"_qs)->total({0}, {})->value, 1);
    EXPECT_EQ(Population::of(both, municipalities(), u"kissat"_qs).error().parameters.first(), u"kissat"_qs);
}

TEST(Population, TellsWhatATableLacks)
{
    const auto lacking = [](const QByteArray &bytes) {
        const auto people = Population::of(table(bytes), municipalities());
        return people.ok() ? u"ok"_qs : people.error().parameters.first().toString();
    };
    EXPECT_EQ(lacking(answer({{"c", {"2024"}}})), u"KU");
    EXPECT_EQ(lacking(answer({{"a", {"KU638"}}, {"Kieli", {"suomi!", "svenska!"}}})), u"Kieli");
    EXPECT_EQ(lacking(answer({{"a", {"KU638"}}, {"s", {"Miehet"}}})), u"s") << "half of the people";
    EXPECT_EQ(lacking(answer({{"a", {"KU638"}}, {"t", {"kuolleet", "vaesto"}}})), u"ok");
    EXPECT_EQ(lacking(answer({{"a", {"KU638"}}, {"t", {"kuolleet", "syntyneet"}}})), u"t");
}

} // namespace
} // namespace kopa::statistics
