#include "core/statistics/statistics_reader.h"
#include "fixtures.h"

#include <gtest/gtest.h>

namespace kopa::statistics {
namespace {

TEST(Recogniser, KnowsEachDialect)
{
    for (const char *name : {"comma_latin1.csv", "semicolon_windows1252.csv"})
        EXPECT_EQ(dialectOf(fixture(name)).value(), Dialect::PxCsv) << name;
    for (const char *name : {"pxweb_1x.json", "pxweb_2_sparse.json"})
        EXPECT_EQ(dialectOf(fixture(name)).value(), Dialect::JsonStat) << name;
    for (const char *name : {"semicolons_latin9.px", "unicode_2024.px", "windows1252.px"})
        EXPECT_EQ(dialectOf(fixture(name)).value(), Dialect::Px) << name;
}

TEST(Recogniser, TellsWhatItIsInstead)
{
    EXPECT_EQ(complaint(readStatistics("<!DOCTYPE html><html><body>Virhe</body></html>")), u"html");
    EXPECT_EQ(complaint(readStatistics("\r\n  <HTML><head></head>")), u"html");
    EXPECT_EQ(complaint(readStatistics("")), u"empty");
    EXPECT_EQ(complaint(readStatistics(" \r\n")), u"empty");
    EXPECT_EQ(complaint(readStatistics("{\"error\":\"Bad Request\"}")), u"json");
    EXPECT_EQ(complaint(readStatistics("[1,2]")), u"json");
    EXPECT_EQ(complaint(readStatistics("PK\x03\x04xxxxxx")), u"binary");
    EXPECT_EQ(complaint(readStatistics("Testi Testinen kirjoitti tämän.")), u"text");
}

TEST(Recogniser, RefusesWhatIsTooLargeBeforeLookingAtIt)
{
    EXPECT_EQ(complaint(readStatistics(QByteArray(maximumFile + 1, '<'))), u"too_large");
}

} // namespace
} // namespace kopa::statistics
