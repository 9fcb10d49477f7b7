#include "core/figures/area_figures.h"
#include "core/figures/statistics_import.h"
#include "core/records/membership.h"
#include "core/records/pilot.h"
#include "core/statistics/statistics_reader.h"
#include "invented.h"
#include "test_store.h"

#include <QFile>

namespace kopa {
namespace {

Areas areasOf(const TestStore &store, QDate day = {})
{
    return must(Areas::of(*store, day));
}

FigureTable table(const QStringList &areas, const QStringList &years)
{
    return must(FigureTable::of(must(statistics::readStatistics(inventedAnswer(areas, years)))));
}

/// What the invented table says of ages in some of its areas.
double invented(const QList<qsizetype> &areas, qsizetype year, int from, int to)
{
    double sum = 0;
    for (const qsizetype area : areas)
        for (int age = from; age <= to; ++age)
            sum += inventedFigure(area, year, age);
    return sum;
}

QString problem(const AreaFigures &figures)
{
    return figures.problem ? QString(errorName(figures.problem->code)) : QString();
}

TEST(StatisticsAreas, OfTheRegister)
{
    const TestStore store;
    const Areas areas = areasOf(store);
    EXPECT_EQ(areas.pilots().size(), 13);
    EXPECT_EQ(areas.municipalities().size(), 310);
    EXPECT_EQ(areas.network().municipalities.size(), 44);
    EXPECT_EQ(must(areas.find(u"itauusimaa"_qs)).key(), u"pilot:itauusimaa");
    EXPECT_EQ(must(areas.find(u"pilot:pohjois-satakunta"_qs)).municipalities,
              QStringList({u"099"_qs, u"214"_qs}));
    EXPECT_EQ(must(areas.find(u"Borgå"_qs)).key(), u"638");
    EXPECT_EQ(must(areas.find(u"network"_qs)).kind, Area::Kind::Network);
    EXPECT_EQ(must(areas.find(u"country"_qs)).kind, Area::Kind::Country);
    EXPECT_EQ(failure(areas.find(u"Atlantis"_qs)), "not_found");
}

TEST(StatisticsAreas, FollowTheDay)
{
    const TestStore store;
    EXPECT_EQ(must(areasOf(store, {2021, 6, 1}).find(u"pohjois-satakunta"_qs)).municipalities,
              QStringList{u"214"_qs});
    EXPECT_EQ(areasOf(store, {2021, 6, 1}).network().municipalities.size(), 43);
    EXPECT_TRUE(areasOf(store, {2019, 6, 1}).network().municipalities.isEmpty());
}

TEST(StatisticsAreas, AMunicipalityInTwoPilotsCountsOnce)
{
    const TestStore store;
    must(store->write({.key = {membership::type().number, u"testi"_qs},
                       .fields = {{membership::pilot, u"itauusimaa"_qs},
                                  {membership::organisation, u"m005"_qs},
                                  {membership::from, u"2020-01-01"_qs}},
                       .space = testSpace().id}));
    const Areas areas = areasOf(store);
    EXPECT_TRUE(must(areas.find(u"itauusimaa"_qs)).municipalities.contains(u"005"_qs));
    EXPECT_TRUE(must(areas.find(u"jarviseutu"_qs)).municipalities.contains(u"005"_qs));
    EXPECT_EQ(areas.network().municipalities.size(), 44);
}

TEST(Figures, StandSideBySideWithTheirAges)
{
    const TestStore store;
    const Areas areas = areasOf(store);
    const FigureTable figures =
        table({u"SSS"_qs, u"KU099"_qs, u"KU214"_qs, u"KU638"_qs}, {u"2018"_qs, u"2030"_qs});
    ASSERT_TRUE(figures.hasAges());
    const auto rows = figures.of({must(areas.find(u"638"_qs)), must(areas.find(u"pohjois-satakunta"_qs)),
                                  areas.network(), Areas::country()},
                                 true);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0].times[1].total.value, invented({3}, 1, 0, 100));
    EXPECT_EQ(rows[1].places, 2);
    EXPECT_EQ(rows[1].times[0].total.value, invented({1, 2}, 0, 0, 100));
    EXPECT_EQ(rows[1].times[0].ages->classes[1].value, invented({1, 2}, 0, 7, 15));
    EXPECT_EQ(rows[1].times[1].ages->births.value, invented({1, 2}, 1, 0, 0));
    EXPECT_EQ(rows[1].times[1].ages->schoolLeavers.value, invented({1, 2}, 1, 15, 15));
    EXPECT_EQ(rows[1].growth()->change, rows[1].times[1].total.value - rows[1].times[0].total.value);
    EXPECT_LT(rows[1].growth(0)->change, 0) << "fewer children";
    EXPECT_GT(rows[1].growth(4)->change, 0) << "more old people";
    EXPECT_EQ(problem(rows[2]), u"statistics_missing");
    EXPECT_TRUE(rows[2].times.isEmpty());
    EXPECT_EQ(rows[3].times[0].total.value, invented({0}, 0, 0, 100));
}

TEST(Figures, OfAMergedMunicipalityNeedTheWholeOfIt)
{
    const TestStore store;
    const Areas areas = areasOf(store);
    // Honkajoki (099) is inside Kankaanpää (214) from 2021 on.

    QStringList later;
    const auto *known = must(knownMunicipalities());
    for (const QString &code : known->on({2021, 6, 1}))
        later.append(u"KU"_qs + code);
    const FigureTable figures = table(later, {u"2022"_qs});
    EXPECT_EQ(figures.of(must(areas.find(u"pohjois-satakunta"_qs)), false).places, 1);
    EXPECT_EQ(problem(figures.of(must(areas.find(u"214"_qs)), false)), u"") << "as the table has it";
    EXPECT_EQ(problem(figures.of(must(areas.find(u"099"_qs)), false)), u"statistics_division");
    EXPECT_EQ(figures.of(areas.network(), true).places, 43);
    EXPECT_EQ(figures.of(Areas::country(), false).places, 309);
}

TEST(Figures, OfOneTimeDoNotGrow)
{
    const FigureTable figures = table({u"KU638"_qs}, {u"2018"_qs});
    const TestStore store;
    const AreaFigures one = figures.of(must(areasOf(store).find(u"638"_qs)), false);
    EXPECT_FALSE(one.growth());
    EXPECT_FALSE(one.growth(0));
}

// Statistics Finland's own figures, where they lie beside this clone.
TEST(Figures, OfTheRealFileAddUp)
{
    QFile file(QStringLiteral(KOPA_SOURCE_DIR "/../shared/domain/statistics/statfin_11re_2018.csv"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "the folder with the real files does not lie beside this clone";
    const FigureTable figures = must(FigureTable::of(must(statistics::readStatistics(file.readAll()))));
    const TestStore store;
    const Areas areas = areasOf(store);
    double pilots = 0;
    QSet<QString> codes;
    qsizetype counted = 0;
    for (const Area &pilot : areas.pilots()) {
        const AreaFigures row = figures.of(pilot, true);
        ASSERT_EQ(problem(row), u"") << qPrintable(pilot.id);
        double classes = 0;
        for (const statistics::Sum &one : row.times.first().ages->classes)
            classes += one.value;
        EXPECT_EQ(classes, row.times.first().total.value) << qPrintable(pilot.id);
        pilots += row.times.first().total.value;
        counted += pilot.municipalities.size();
        codes += QSet<QString>(pilot.municipalities.begin(), pilot.municipalities.end());
    }
    const AreaFigures network = figures.of(areas.network(), true);
    EXPECT_EQ(codes.size(), 44);
    if (counted == codes.size())
        EXPECT_EQ(pilots, network.times.first().total.value);
    else
        EXPECT_GT(pilots, network.times.first().total.value);
    EXPECT_EQ(figures.of(Areas::country(), true).times.first().total.value, 5'517'919);
}

} // namespace
} // namespace kopa
