#include "core/statistics/area_match.h"
#include "fixtures.h"

#include <gtest/gtest.h>

namespace kopa::statistics {
namespace {

const Municipalities &municipalities()
{
    static const Municipalities read = Municipalities::ofRegister().value();
    return read;
}

Dimension areas(const QStringList &labels)
{
    Dimension dimension{u"Alue"_qs, {}, Role::Geo, {}};
    for (const QString &label : labels)
        dimension.categories.append({label, {{}, label}});
    return dimension;
}

/// The division of a day as a file with codes has it.
AreaMatch divisionOf(QDate day, const QStringList &without = {})
{
    QStringList codes;
    const QSet<QString> all = municipalities().on(day);
    for (const QString &code : all)
        if (!without.contains(code))
            codes.append(u"KU"_qs + code);
    codes.sort();
    codes.prepend(u"SSS"_qs);
    return matchAreas(areas(codes), municipalities()).value();
}

/// The codes at the places that placesOf() gives, or "error: what stands in the way".
QStringList laid(const AreaMatch &match, const QStringList &list, QDate day)
{
    const auto places = placesOf(match, municipalities(), list, day);
    if (!places.ok())
        return {QString(errorName(places.error().code)) + u": "_qs +
                places.error().parameters.first().toString()};
    QStringList codes;
    for (const qsizetype place : *places)
        codes.append(match.places.key(place));
    codes.sort();
    return codes;
}

const QDate in2018(2018, 12, 31);
const QDate in2020(2020, 6, 1);
const QDate in2022(2022, 12, 31);
const QDate in2025(2025, 6, 1);

TEST(Areas, NamesInFinnishSwedishAndBoth)
{
    const auto code = [](const char16_t *name) { return municipalities().codeOf(QString::fromUtf16(name)); };
    EXPECT_EQ(code(u"Närpiö"), u"545");
    EXPECT_EQ(code(u"Närpes"), u"545");
    EXPECT_EQ(code(u"Maarianhamina - Mariehamn"), u"478");
    EXPECT_EQ(code(u"Mariehamn - Maarianhamina"), u"478");
    EXPECT_EQ(code(u"Maarianhamina \u2013 Mariehamn"), u"478");
    EXPECT_EQ(code(u"Pedersören kunta"), u"599");
    EXPECT_EQ(code(u"Pedersöre"), u"599");
    EXPECT_EQ(code(u"Koski Tl"), u"284");
    EXPECT_EQ(code(u"Porvoon kaupunki"), u"") << "a case ending is not guessed";
    EXPECT_EQ(code(u"Borgå stad"), u"638");
    EXPECT_EQ(code(u"638 Porvoo"), u"638");
    EXPECT_EQ(code(u"KU638 Borgå"), u"638");
    EXPECT_EQ(code(u"545 Porvoo"), u"") << "the code of another";
    EXPECT_EQ(code(u"Testilä"), u"");
}

TEST(Areas, WhatEachCategoryIs)
{
    const auto match = matchAreas(areas({u"KOKO MAA"_qs, u"Uusimaa"_qs, u"MK01"_qs, u"Porvoo"_qs, u"KU545"_qs,
                                         u"Ulkomaat"_qs, u"Testilä"_qs, u"KU000"_qs}),
                                  municipalities());
    ASSERT_TRUE(match.ok());
    EXPECT_EQ(match->kinds, QList<AreaKind>({AreaKind::Country, AreaKind::Larger, AreaKind::Larger,
                                             AreaKind::Municipality, AreaKind::Municipality,
                                             AreaKind::Outside, AreaKind::Unknown, AreaKind::Unknown}));
    EXPECT_EQ(match->country, 0);
    EXPECT_EQ(match->places.value(u"638"_qs), 3);
    EXPECT_EQ(match->unknown, QStringList({u"Testilä"_qs, u"KU000"_qs}));
}

TEST(Areas, OneMunicipalityUnderTwoNames)
{
    const auto match = matchAreas(areas({u"Porvoo"_qs, u"Borgå"_qs}), municipalities());
    ASSERT_FALSE(match.ok());
    EXPECT_EQ(match.error().code, ErrorCode::StatisticsDamaged);
    EXPECT_EQ(match.error().parameters.value(u"place"_qs), u"638 Porvoo"_qs);
}

TEST(Division, IsRecognisedByWhoIsThere)
{
    const std::pair<QDate, qsizetype> known[] = {{in2018, 311}, {in2020, 310}, {in2022, 309}, {in2025, 308}};
    for (const auto &[day, count] : known) {
        const AreaMatch match = divisionOf(day);
        EXPECT_EQ(match.places.size(), count);
        EXPECT_TRUE(match.whole);
        ASSERT_EQ(match.divisions.size(), 1);
        EXPECT_LE(match.divisions[0].from, day);
        EXPECT_TRUE(!match.divisions[0].until.isValid() || match.divisions[0].until > day);
    }
    EXPECT_EQ(divisionOf(in2020).divisions[0], (Division{{2020, 1, 1}, {2021, 1, 1}}));
}

TEST(Division, TheSameDivisionGivesTheList)
{
    EXPECT_EQ(laid(divisionOf(in2020), {u"638"_qs, u"434"_qs, u"638"_qs}, in2020),
              QStringList({u"434"_qs, u"638"_qs}));
    EXPECT_EQ(laid(divisionOf(in2020), {u"099"_qs, u"214"_qs}, in2020), QStringList({u"099"_qs, u"214"_qs}));
}

TEST(Division, ALaterFileHoldsTheMergedPairOnce)
{
    EXPECT_EQ(laid(divisionOf(in2022), {u"099"_qs, u"214"_qs}, in2020), QStringList({u"214"_qs}));
    EXPECT_EQ(laid(divisionOf(in2025), {u"099"_qs, u"214"_qs, u"638"_qs}, in2020),
              QStringList({u"214"_qs, u"638"_qs}));
}

TEST(Division, ALaterFileIsRefusedForOneOfAMergedPair)
{
    EXPECT_EQ(laid(divisionOf(in2022), {u"214"_qs}, in2020),
              QStringList({u"statistics_division: 099 Honkajoki"_qs}));
    EXPECT_EQ(laid(divisionOf(in2022), {u"099"_qs}, in2020),
              QStringList({u"statistics_division: 214 Kankaanpää"_qs}));
    EXPECT_EQ(laid(divisionOf(in2025), {u"588"_qs}, in2020),
              QStringList({u"statistics_division: 507 Mäntyharju"_qs}));
}

TEST(Division, AnEarlierFileGivesThePartsOfALaterMunicipality)
{
    EXPECT_EQ(laid(divisionOf(in2020), {u"214"_qs}, in2022), QStringList({u"099"_qs, u"214"_qs}));
    EXPECT_EQ(laid(divisionOf(in2018), {u"541"_qs}, in2020), QStringList({u"541"_qs, u"911"_qs}));
    EXPECT_EQ(laid(divisionOf(in2018), {u"541"_qs}, in2018), QStringList({u"541"_qs}));
}

TEST(Division, AListMustBeOfItsDay)
{
    EXPECT_EQ(laid(divisionOf(in2020), {u"099"_qs}, in2022),
              QStringList({u"statistics_division: 099 Honkajoki"_qs}));
}

TEST(Division, AFileOfSomeAreasDoesNotTellItsDay)
{
    const auto some = matchAreas(areas({u"Porvoo"_qs, u"Kankaanpää"_qs}), municipalities()).value();
    EXPECT_FALSE(some.whole);
    EXPECT_GT(some.divisions.size(), 1);
    EXPECT_EQ(laid(some, {u"638"_qs}, in2020), QStringList({u"638"_qs})) << "alike in all of them";
    EXPECT_TRUE(laid(some, {u"214"_qs}, in2020).first().startsWith(u"statistics_division"_qs));
    EXPECT_EQ(laid(some, {u"099"_qs, u"214"_qs}, in2020),
              QStringList({u"statistics_division: 099 Honkajoki"_qs}))
        << "Kankaanpää may be with it or without";
    EXPECT_EQ(laid(some, {u"434"_qs}, in2020), QStringList({u"statistics_missing: 434 Loviisa"_qs}));
}

TEST(Division, AreasThatWereNeverTogether)
{
    // Valtimo ended in 2020, and a file by the division of 2022 cannot have it.
    QStringList codes;
    const QSet<QString> later = municipalities().on(in2022);
    for (const QString &code : later)
        codes.append(u"KU"_qs + code);
    const auto both = matchAreas(areas(codes + QStringList{u"KU911"_qs}), municipalities()).value();
    EXPECT_FALSE(both.whole);
    const auto never = matchAreas(areas({u"Testilä"_qs, u"Porvoo"_qs}), municipalities()).value();
    EXPECT_EQ(laid(never, {u"638"_qs}, in2020), QStringList({u"statistics_division: Testilä"_qs}));
}

TEST(Division, AFileWithoutSomeMunicipalities)
{
    const AreaMatch match = divisionOf(in2020, {u"638"_qs});
    EXPECT_FALSE(match.whole);
    EXPECT_EQ(laid(match, {u"434"_qs}, in2020), QStringList({u"434"_qs}));
    EXPECT_EQ(laid(match, {u"434"_qs, u"638"_qs}, in2020),
              QStringList({u"statistics_missing: 638 Porvoo"_qs}));
}

} // namespace
} // namespace kopa::statistics
