#include "core/documents/workbook.h"
#include "core/lists/xlsx_dates.h"
#include "core/lists/xlsx_reader.h"
#include "zipped.h"

#include <gtest/gtest.h>

namespace kopa::lists {

namespace {

ListTable tableOf(const SmallWorkbook &book)
{
    const auto read = readTable(zipped(book));
    EXPECT_TRUE(read.ok());
    return read.ok() ? *read : ListTable();
}

QString faultOf(const QByteArray &bytes)
{
    const auto read = readTable(bytes);
    if (read.ok())
        return {};
    const QVariantMap &about = read.error().parameters;
    return about.value(QStringLiteral("reason")).toString() + u' ' +
           about.value(QStringLiteral("place")).toString();
}

QStringList list(const QString &cells)
{
    return cells.split(u'|');
}

const QByteArray head = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nimi</t></is></c></row>";
const QByteArray days = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"&quot;pvm&quot; d\\.m\\.yyyy\"/>"
                        "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.00&quot;d&quot;\"/></numFmts>"
                        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                        "<xf numFmtId=\"165\"/><xf numFmtId=\"22\"/></cellXfs>";

} // namespace

TEST(XlsxReader, reads_what_the_own_writer_wrote)
{
    using documents::Cell;
    const auto bytes = documents::writeXlsx(
        QStringLiteral("Lista"),
        {{QStringLiteral("Lista"),
          {QStringLiteral("Nimi"), QStringLiteral("Luku"), QStringLiteral("Tyhjä"), QStringLiteral("Teksti")},
          {{QStringLiteral("Åbo 😀"), 12.5, Cell(), QStringLiteral(" =1+1\nrivi ")},
           {QStringLiteral("<&>"), -3.0, Cell(), QStringLiteral("'x")}}},
         {QStringLiteral("Muu"), {QStringLiteral("Ei")}, {}}});
    ASSERT_TRUE(bytes.ok());
    const auto table = readTable(*bytes);
    ASSERT_TRUE(table.ok());
    EXPECT_EQ(table->head, list(QStringLiteral("Nimi|Luku|Tyhjä|Teksti")));
    ASSERT_EQ(table->rows.size(), 2);
    EXPECT_EQ(table->rows[0].cells, list(QStringLiteral("Åbo 😀|12.5|| =1+1\nrivi ")));
    EXPECT_EQ(table->rows[1].cells, list(QStringLiteral("<&>|-3||'x")));
    EXPECT_EQ(table->rows[1].number, 3);
}

TEST(XlsxReader, knows_words_figures_days_and_formulas)
{
    const ListTable table = tableOf(
        {.sheet = head + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"B4\" t=\"b\"><v>1</v></c>"
                         "<c r=\"C4\" s=\"1\"><v>43873</v></c><c r=\"D4\" s=\"2\"><v>43873.5</v></c>"
                         "<c r=\"E4\" s=\"3\"><v>43873</v></c><c r=\"F4\"><f>1+1</f><v>2</v></c>"
                         "<c r=\"H4\"><f>X()</f><v/></c><c r=\"I4\" s=\"4\"><v>0.75</v></c>"
                         "<c r=\"J4\" t=\"str\"><f>A1</f><v>teksti</v></c></row>"
                         "<row><c t=\"inlineStr\"><is><r><t>kaksi</t></r><r><t> osaa</t></r></is></c></row>",
         .words = "<si><t>yksi</t></si><si><r><t>ka</t></r><r><t xml:space=\"preserve\">ksi "
                  "</t></r><rPh><t>ei</t></rPh></si>",
         .styles = days});
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(table.rows[0].number, 4);
    EXPECT_EQ(table.rows[0].cells.join(u'|'),
              QStringLiteral("kaksi |true|2020-02-12|2020-02-12T12:00:00|43873|2|||18:00:00|teksti"));
    EXPECT_EQ(table.rows[0].formulas, QList<qsizetype>{7});
    EXPECT_EQ(table.rows[1].cells, list(QStringLiteral("kaksi osaa")));
}

TEST(XlsxReader, counts_days_from_1904_where_the_workbook_does)
{
    const QByteArray row = "<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>42411</v></c></row>";
    const ListTable table = tableOf({.sheet = head + row, .properties = " date1904=\"1\"", .styles = days});
    EXPECT_EQ(table.rows.value(0).cells, list(QStringLiteral("1904-01-01|2020-02-12")));
    EXPECT_EQ(serialDay(1, false), QStringLiteral("1900-01-01"));
    EXPECT_EQ(serialDay(59, false), QStringLiteral("1900-02-28"));
    EXPECT_EQ(serialDay(61, false), QStringLiteral("1900-03-01"));
    EXPECT_EQ(serialDay(-1, false), QString());
    EXPECT_EQ(serialDay(1e300, false), QString());
    EXPECT_EQ(serialDay(qQNaN(), false), QString());
}

TEST(XlsxReader, tells_where_a_file_is_broken)
{
    const QByteArray good = zipped(SmallWorkbook{.sheet = head});
    EXPECT_EQ(faultOf(good), QString());
    EXPECT_EQ(faultOf(good.left(good.size() / 2)), QStringLiteral("form zip"));
    EXPECT_EQ(faultOf(zipped(QMap<QString, QByteArray>{{QStringLiteral("content.xml"), "x"}})),
              QStringLiteral("form xl/workbook.xml"));
    EXPECT_EQ(faultOf(zipped(SmallWorkbook{.sheet = "<row><c>"})),
              QStringLiteral("form xl/worksheets/sheet2.xml"));
    EXPECT_EQ(faultOf(zipped(SmallWorkbook{.sheet = {}})), QStringLiteral("empty 1"));
    EXPECT_EQ(faultOf(zipped(SmallWorkbook{
                  .sheet = head, .documentType = "<!DOCTYPE x [<!ENTITY e SYSTEM \"/etc/hostname\">]>"})),
              QStringLiteral("form xl/worksheets/sheet2.xml"));
    EXPECT_EQ(
        faultOf(zipped(SmallWorkbook{.sheet = "<row r=\"7\"><c r=\"ZZZ7\" t=\"str\"><v>x</v></c></row>"})),
        QStringLiteral("large 7"));
}

TEST(XlsxReader, unpacks_no_more_than_a_list_may_hold)
{
    const QByteArray bomb = zipped(SmallWorkbook{.sheet = head + QByteArray(300 * 1024 * 1024, ' ')});
    EXPECT_LT(bomb.size(), 1024 * 1024);
    EXPECT_EQ(faultOf(bomb), QStringLiteral("large xl/worksheets/sheet2.xml"));
    const QByteArray words = zipped(
        SmallWorkbook{.sheet = head, .words = "<si><t>" + QByteArray(maximumCell + 1, 'x') + "</t></si>"});
    EXPECT_EQ(faultOf(words), QStringLiteral("large xl/sharedStrings.xml"));
}

} // namespace kopa::lists
