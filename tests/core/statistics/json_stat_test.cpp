#include "core/statistics/json_stat_reader.h"
#include "fixtures.h"

#include <gtest/gtest.h>

namespace kopa::statistics {
namespace {

/// The fixture with one piece replaced.
QByteArray changed(const char *name, const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = fixture(name);
    EXPECT_EQ(bytes.count(from), 1) << from.constData();
    return bytes.replace(from, to);
}

TEST(JsonStat, PositionsComeFromTheIndexAndNotFromTheOrderOfKeys)
{
    const auto read = readJsonStat(fixture("pxweb_1x.json"));
    ASSERT_EQ(complaint(read), u"ok");
    EXPECT_EQ(codes(read->dimensions[0]), QStringList({u"SSS"_qs, u"KU020"_qs, u"KU005"_qs}));
    EXPECT_EQ(codes(read->dimensions[1]), QStringList({u"1990"_qs, u"2019"_qs}));
    EXPECT_EQ(at(*read, {u"KU020"_qs, u"1990"_qs, u"vaesto"_qs}), 20);
    EXPECT_EQ(at(*read, {u"KU005"_qs, u"2019"_qs, u"vaesto"_qs}), 11);
}

TEST(JsonStat, WhatPxWebSaysIn1x)
{
    const auto read = readJsonStat(fixture("pxweb_1x.json"));
    ASSERT_EQ(complaint(read), u"ok");
    EXPECT_EQ(read->id, u"example_pxt_9xx");
    EXPECT_EQ(read->source.in({}), u"Example Institute");
    EXPECT_EQ(read->licence, u"") << "nobody told";
    EXPECT_EQ(read->updated, u"2023-03-31T05:00:00Z");
    EXPECT_EQ(read->decimals, 0);
    EXPECT_EQ(read->dimensions[1].role, Role::Time);
    EXPECT_EQ(read->dimensions[2].role, Role::Metric);
    EXPECT_EQ(read->dimensions[2].categories[0].unit.in({}), u"persons");
}

TEST(JsonStat, ArraysSparseFiguresAndReasonsIn20)
{
    const auto read = readJsonStat(fixture("pxweb_2_sparse.json"));
    ASSERT_EQ(complaint(read), u"ok");
    const QString content = u"vaesto_e24"_qs;
    EXPECT_EQ(codes(read->dimensions[0]), QStringList({u"KU638"_qs, u"KU005"_qs}));
    EXPECT_EQ(read->dimensions[0].role, Role::Geo);
    EXPECT_EQ(codes(read->dimensions[3]), QStringList({content})) << "one value needs no index";
    EXPECT_EQ(at(*read, {u"KU638"_qs, u"SSS"_qs, u"2025"_qs, content}), 8);
    EXPECT_EQ(at(*read, {u"KU638"_qs, u"100-"_qs, u"2025"_qs, content}), std::nullopt);
    EXPECT_EQ(reasonAt(*read, {u"KU638"_qs, u"100-"_qs, u"2025"_qs, content}), Missing::TwoDots);
    EXPECT_EQ(reasonAt(*read, {u"KU005"_qs, u"000"_qs, u"2024"_qs, content}), Missing::OneDot);
    EXPECT_EQ(reasonAt(*read, {u"KU005"_qs, u"000"_qs, u"2025"_qs, content}), Missing::ThreeDots);
    EXPECT_EQ(at(*read, {u"KU005"_qs, u"100-"_qs, u"2025"_qs, content}), 0) << "magnitude nil is zero";
    EXPECT_EQ(read->updated, u"2024-10-24T08:00:00");
    EXPECT_EQ(read->licence, u"CC BY 4.0");
    EXPECT_EQ(read->notes.in(u"fi"_qs), u"Keksittyjä lukuja\nKuvaus");
}

TEST(JsonStat, ABundleOfOne)
{
    EXPECT_EQ(complaint(readJsonStat(changed("pxweb_1x.json", "\"dataset\"", "\"mine\""))), u"ok");
    EXPECT_EQ(complaint(readJsonStat("{\"class\":\"collection\",\"link\":{\"item\":[]}}")), u"form@class");
    EXPECT_EQ(complaint(readJsonStat("{\"a\":{\"dimension\":{}},\"b\":{\"dimension\":{}}}")),
              u"part@dataset");
}

TEST(JsonStat, TellsWhereItBreaks)
{
    const char *const one = "pxweb_1x.json";
    EXPECT_EQ(complaint(readJsonStat(changed(one, "\"KU005\": 2", "\"KU005\": 1"))),
              u"twice@dimension.Alue.category.index.KU020");
    EXPECT_EQ(complaint(readJsonStat(changed(one, "\"KU005\": 2", "\"KU005\": 3"))),
              u"cells@dimension.Alue.category.index.KU005");
    EXPECT_EQ(complaint(readJsonStat(changed(one, "\"KU005\": \"Alaj", "\"KU099\": \"Alaj"))),
              u"code@dimension.Alue.category.label.KU099");
    EXPECT_EQ(complaint(readJsonStat(changed(one, "   11\n", "   11, 12\n"))), u"cells@value");
    EXPECT_EQ(complaint(readJsonStat(changed(one, "   11\n", "   \"x\"\n"))), u"number@value.5");
    EXPECT_EQ(complaint(readJsonStat(changed("pxweb_2_sparse.json", "\"10\": 1", "\"12\": 1"))),
              u"cells@value.12");
    EXPECT_EQ(complaint(readJsonStat(fixture(one).chopped(200))).section(u'@', 0, 0), u"cut");
    EXPECT_EQ(complaint(readJsonStat(changed(one, "WHOLE", "WH\xF6LE"))), u"encoding@13");
}

TEST(JsonStat, RefusesMoreThanItHasRoomFor)
{
    QByteArray dimension = "{\"category\":{\"index\":[";
    for (int i = 0; i < 300; ++i)
        dimension += (i ? ",\"" : "\"") + QByteArray::number(i) + '"';
    dimension += "]}}";
    const QByteArray bytes =
        "{\"class\":\"dataset\",\"id\":[\"a\",\"b\",\"c\"],\"size\":[300,300,300],\"dimension\":{\"a\":" +
        dimension + ",\"b\":" + dimension + ",\"c\":" + dimension + "},\"value\":{}}";
    EXPECT_EQ(complaint(readJsonStat(bytes)), u"too_large");
}

} // namespace
} // namespace kopa::statistics
