#include "core/statistics/px_reader.h"
#include "fixtures.h"

#include <gtest/gtest.h>

namespace kopa::statistics {
namespace {

const QString studies = QStringLiteral("opinnot");
const QString price = QStringLiteral("hinta");
const QString chess = QStringLiteral("sakki");

/// The fixture with one piece replaced.
QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = fixture("semicolons_latin9.px");
    EXPECT_GE(bytes.count(from), 1) << from.constData();
    return bytes.replace(from, to);
}

class PxDialect : public testing::TestWithParam<const char *>
{
};

TEST_P(PxDialect, ReadsAlikeInEachEncoding)
{
    const auto read = readPx(fixture(GetParam()));
    ASSERT_EQ(complaint(read), u"ok");
    ASSERT_EQ(read->dimensions.size(), 3);
    const QList<Category> contents = read->dimensions[2].categories;
    EXPECT_EQ(contents[0].label.in(u"fi"_qs), u"Opinnot; pitkät, lyhyet");
    EXPECT_EQ(contents[0].label.in(u"sv"_qs), u"Studier; långa, korta");
    EXPECT_EQ(contents[0].unit.in(u"sv"_qs), u"Antal");
    EXPECT_EQ(contents[1].label.in(u"fi"_qs), u"Hinta €");
    EXPECT_EQ(contents[1].decimals, 2);
    EXPECT_EQ(contents[2].label.in(u"fi"_qs), u"Šakki");
    EXPECT_EQ(read->dimensions[0].categories[1].label.in(u"sv"_qs), u"Närpes");
    EXPECT_EQ(at(*read, {u"KU638"_qs, u"2022"_qs, price}), 2.5);
    EXPECT_EQ(at(*read, {u"KU545"_qs, u"2023"_qs, studies}), 10);
}

INSTANTIATE_TEST_SUITE_P(Encodings, PxDialect,
                         testing::Values("semicolons_latin9.px", "unicode_2024.px", "windows1252.px"));

TEST(Px, DotsAndDashes)
{
    const auto read = readPx(fixture("semicolons_latin9.px"));
    ASSERT_EQ(complaint(read), u"ok");
    EXPECT_EQ(at(*read, {u"KU638"_qs, u"2022"_qs, chess}), 0) << "a dash is exactly zero";
    EXPECT_EQ(at(*read, {u"KU545"_qs, u"2022"_qs, chess}), 0);
    EXPECT_EQ(at(*read, {u"KU545"_qs, u"2022"_qs, price}), -8);
    EXPECT_EQ(at(*read, {u"KU638"_qs, u"2023"_qs, price}), std::nullopt);
    EXPECT_EQ(reasonAt(*read, {u"KU638"_qs, u"2023"_qs, price}), Missing::TwoDots);
    EXPECT_EQ(reasonAt(*read, {u"KU638"_qs, u"2023"_qs, chess}), Missing::ThreeDots);
    EXPECT_EQ(reasonAt(*read, {u"KU545"_qs, u"2023"_qs, price}), Missing::SixDots);
}

TEST(Px, WhatTheFileSaysOfItself)
{
    const auto read = readPx(fixture("semicolons_latin9.px"));
    ASSERT_EQ(complaint(read), u"ok");
    EXPECT_EQ(read->id, u"statfin_example_pxt_9xz");
    EXPECT_EQ(read->title.in(u"fi"_qs), u"Keksityt opinnot; pitkä teksti kahdessa palassa");
    EXPECT_EQ(read->source.in(u"sv"_qs), u"Statistikcentralen");
    EXPECT_EQ(read->updated, u"2024-09-20T08:00");
    EXPECT_EQ(read->notes.in(u"fi"_qs), u"Ensimmäinen rivi\ntoinen rivi");
    EXPECT_EQ(read->dimensions[1].role, Role::Time);
    EXPECT_EQ(read->dimensions[2].role, Role::Metric);
    EXPECT_EQ(codes(read->dimensions[1]), QStringList({u"2022"_qs, u"2023"_qs})) << "from TIMEVAL";
    EXPECT_EQ(read->dimensions[1].categories[1].label.in(u"fi"_qs), u"2023*");
    EXPECT_EQ(read->licence, u"CC BY 4.0");
}

TEST(Px, TellsWhereItBreaks)
{
    EXPECT_EQ(complaint(readPx(changed("12 \r\n;", "12 \r\n"))), u"cut@39");
    EXPECT_EQ(complaint(readPx(changed("12 \r\n;", "\r\n;"))), u"cells@38");
    EXPECT_EQ(complaint(readPx(changed("12 \r\n;", "12 13;"))), u"cells@37");
    EXPECT_EQ(complaint(readPx(changed("10 \"", "1o \""))), u"number@37");
    EXPECT_EQ(complaint(readPx(changed("\"KU638\",\"KU545\"", "\"KU638\""))), u"form@CODES(\"Alue\")");
    EXPECT_EQ(complaint(readPx(changed("\"KU638\",\"KU545\"", "\"KU638\",\"KU638\""))),
              u"twice@CODES(\"Alue\")");
    EXPECT_EQ(complaint(readPx(changed("VALUES(\"Vuosi\")=\"2022\",\"2023*\";\r\nTIMEVAL", "TIME"))),
              u"part@VALUES(\"Vuosi\")");
    EXPECT_EQ(complaint(readPx(changed("iso-8859-15", "koi8-r"))), u"encoding@CODEPAGE");
    EXPECT_EQ(complaint(readPx(changed("iso-8859-15", "utf-8"))), u"encoding@11");
    EXPECT_EQ(complaint(readPx(changed("COPYRIGHT=YES;", "COPYRIGHT=YES"))), u"form@33");
    EXPECT_EQ(complaint(readPx(changed("COPYRIGHT=YES;", "KEYS(\"Alue\")=CODES;"))), u"form@KEYS");
    EXPECT_EQ(complaint(readPx(fixture("semicolons_latin9.px").first(300))).section(u'@', 0, 0), u"cut");
}

} // namespace
} // namespace kopa::statistics
