#include "core/statistics/px_csv_reader.h"
#include "fixtures.h"

#include <gtest/gtest.h>

namespace kopa::statistics {
namespace {

QByteArray rows(const QByteArray &text)
{
    return "\"Alue\",\"Miehet 2019 Testi\",\"Naiset 2019 Testi\"\r\n" + text;
}

TEST(PxCsv, CommaAndLatin1)
{
    const auto read = readPxCsv(fixture("comma_latin1.csv"));
    ASSERT_EQ(complaint(read), u"ok");
    EXPECT_EQ(read->id, u"9xx");
    EXPECT_TRUE(read->title.in(QStringLiteral("fi")).contains(u"väestö iän"));
    ASSERT_EQ(read->dimensions.size(), 5);
    EXPECT_EQ(codes(read->dimensions[0]).sliced(1, 3),
              QStringList({u"Närpiö"_qs, u"Maarianhamina - Mariehamn"_qs, u"Pedersören kunta"_qs}));
    EXPECT_EQ(codes(read->dimensions[2]), QStringList({u"Miehet"_qs, u"Naiset"_qs}));
    EXPECT_EQ(codes(read->dimensions[3]), QStringList({u"2018"_qs, u"2019"_qs}));
    EXPECT_EQ(codes(read->dimensions[4]), QStringList({u"Väestö 31.12."_qs}));
    EXPECT_EQ(read->dimensions[3].role, Role::Time);
    EXPECT_EQ(read->dimensions[4].role, Role::Metric);
    const QString content = u"Väestö 31.12."_qs;
    EXPECT_EQ(at(*read, {u"Närpiö"_qs, u"0"_qs, u"Miehet"_qs, u"2018"_qs, content}), 11);
    EXPECT_EQ(at(*read, {u"Koski Tl"_qs, u"100 -"_qs, u"Naiset"_qs, u"2019"_qs, content}), 51);
}

TEST(PxCsv, SemicolonDecimalCommaAndWindowsLetters)
{
    const auto read = readPxCsv(fixture("semicolon_windows1252.csv"));
    ASSERT_EQ(complaint(read), u"ok");
    EXPECT_EQ(codes(read->dimensions[0]).last(), u"Åbo – Turku");
    const QString age = u"Medelålder"_qs;
    EXPECT_EQ(at(*read, {u"Närpes"_qs, u"Totalt"_qs, u"2019"_qs, age}), 40.5);
    EXPECT_EQ(at(*read, {u"Närpes"_qs, u"5 -"_qs, u"2019"_qs, u"Folkmängd 31.12."_qs}), 102);
    EXPECT_EQ(reasonAt(*read, {u"Närpes"_qs, u"5 -"_qs, u"2019"_qs, age}), Missing::TwoDots);
}

TEST(PxCsv, HeadingsThatDoNotMakeAGridStayOneDimension)
{
    const auto read =
        readPxCsv("\"Alue\";\"Miehet 2019 A\";\"Naiset 2020 A\";\"Muut\"\r\n\"Testilä\";1;2;3\r\n");
    ASSERT_EQ(complaint(read), u"ok");
    ASSERT_EQ(read->dimensions.size(), 2);
    EXPECT_EQ(read->dimensions[1].categories.size(), 3);
}

TEST(PxCsv, YearsInFrontAndInTheContent)
{
    const auto read =
        readPxCsv("Alue;Ikä;2024 Väestö (ennuste 2021);2025 Väestö (ennuste 2021)\nTestilä;Yhteensä;1;2\n"
                  "Testilä;0;1;2\n");
    ASSERT_EQ(complaint(read), u"ok");
    ASSERT_EQ(read->dimensions.size(), 4);
    EXPECT_EQ(codes(read->dimensions[2]), QStringList({u"2024"_qs, u"2025"_qs}));
    EXPECT_EQ(codes(read->dimensions[3]), QStringList({u"Väestö (ennuste 2021)"_qs}));
}

TEST(PxCsv, AColumnWithoutAName)
{
    const auto read = readPxCsv("\"Alue\",\"\",\"Miehet 2019 A\"\r\n\"Testilä\",1,2\r\n");
    ASSERT_EQ(complaint(read), u"ok");
    EXPECT_EQ(codes(read->dimensions[1]), QStringList({u""_qs, u"Miehet 2019 A"_qs}));
}

TEST(PxCsv, NotesBehindAnEmptyLine)
{
    const auto read = readPxCsv(rows("\"A\",1,2\r\n\r\n\"Keksittyjä lukuja\"\r\n"));
    ASSERT_EQ(complaint(read), u"ok");
    EXPECT_EQ(read->size(), 2);
    EXPECT_EQ(read->notes.in({}), u"Keksittyjä lukuja");
}

TEST(PxCsv, TellsWhereItBreaks)
{
    EXPECT_EQ(complaint(readPxCsv(rows("\"A\",1,2\r\n\"B\",1,x\r\n"))), u"number@3");
    EXPECT_EQ(complaint(readPxCsv(rows("\"A\",1,2\r\n\"B\",1"))), u"cut@3");
    EXPECT_EQ(complaint(readPxCsv(rows("\"A\",1,2\r\n\"B\",1,23"))), u"cut@3")
        << "the last figure may be cut";
    EXPECT_EQ(complaint(readPxCsv(rows("\"A\",1,2\r\n\"B"))), u"cut@3");
    EXPECT_EQ(complaint(readPxCsv(rows("\"A\",1\r\n\"B\",1,2\r\n"))), u"form@2");
    EXPECT_EQ(complaint(readPxCsv(rows("\"A\",1,2\r\n\"A\",1,2\r\n"))), u"twice@3");
    EXPECT_EQ(complaint(readPxCsv(rows("\"A\"x,1,2\r\n"))), u"form@2");
    EXPECT_EQ(complaint(readPxCsv(rows(""))), u"cut@2");
    EXPECT_EQ(
        complaint(readPxCsv("\"Alue\",\"Ikä\",\"A\"\r\n\"A\",\"0\",1\r\n\"A\",\"1\",1\r\n\"B\",\"0\",1\r\n")),
        u"cells@4");
}

TEST(PxCsv, BrokenLetters)
{
    EXPECT_EQ(complaint(readPxCsv(rows("\"N\xC3\xA4rpi\xF6\",1,2\r\n"))), u"encoding@2");
    EXPECT_EQ(complaint(readPxCsv(rows("\"N\xC3\x83\xC2\xA4rpi\",1,2\r\n"))), u"encoding@2");
    EXPECT_EQ(complaint(readPxCsv(rows("\"N\xEF\xBF\xBDrpi\",1,2\r\n"))), u"encoding@2");
    EXPECT_EQ(complaint(readPxCsv("\xEF\xBB\xBF" + rows("\"N\xE4rpi\",1,2\r\n"))), u"encoding@2");
    EXPECT_EQ(complaint(readPxCsv("\xEF\xBB\xBF" + rows("\"N\xC3\xA4rpi\",1,2\r\n"))), u"ok");
}

} // namespace
} // namespace kopa::statistics
