#include "core/lists/csv_list.h"

#include <QStringEncoder>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::lists {

namespace {

ListTable tableOf(const QByteArray &bytes)
{
    const auto read = readTable(bytes);
    EXPECT_TRUE(read.ok()) << bytes.left(60).constData();
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

QString words(const std::vector<int> &letters)
{
    static const QStringList alphabet = QStringLiteral("a|å|😀|\"|'|;|,|\t|\r|\n|=|+|-|@| |1|€").split(u'|');
    QString text;
    for (const int letter : letters)
        text += alphabet[letter];
    return text;
}

} // namespace

TEST(CsvList, a_cell_that_begins_a_formula_gets_an_apostrophe_and_loses_it_again)
{
    for (const char *text : {"=1+1", "+358 40", "-x", "@cmd", "\tx", "\rx", "'=1", "''+x"}) {
        const QString cell = QString::fromLatin1(text);
        EXPECT_EQ(guardedCell(cell), u'\'' + cell);
        EXPECT_EQ(plainCell(guardedCell(cell)), cell);
    }
    for (const char *text : {"", "Alajärvi", "'s-Hertogenbosch", "1=1", "''"}) {
        EXPECT_EQ(guardedCell(QString::fromUtf8(text)), QString::fromUtf8(text));
        EXPECT_EQ(plainCell(QString::fromUtf8(text)), QString::fromUtf8(text));
    }
}

RC_GTEST_PROP(CsvList, what_is_written_is_read_again, ())
{
    const CsvForm form{*rc::gen::element(';', ',', '\t'), *rc::gen::arbitrary<bool>()};
    const QStringList head{QStringLiteral("Nimi"), QStringLiteral("Å"), QStringLiteral("x")};
    QList<QStringList> rows;
    for (const auto &row : *rc::gen::container<std::vector<std::vector<std::vector<int>>>>(
             rc::gen::container<std::vector<std::vector<int>>>(
                 3, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 17)))))
        rows.append({u'.' + words(row[0]), words(row[1]), words(row[2]) + u'.'});
    const auto table = readCsv(writeCsv(head, rows, form));
    RC_ASSERT(table.ok());
    RC_ASSERT(table->head == head);
    RC_ASSERT(table->rows.size() == rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        RC_ASSERT(table->rows[i].cells == rows[i]);
}

TEST(CsvList, every_encoding_and_separator_is_found)
{
    const QString text = QStringLiteral("Nimi;Paikka\nÅbo – €;Närpiö\n");
    QByteArray windows = "Nimi,Paikka\r\n\xC5"
                         "bo \x96 \x80,N\xE4rpi\xF6\r\n";
    for (const QByteArray &bytes :
         {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), windows,
          QByteArray(QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(text)),
          QByteArray(QStringEncoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom)(text)),
          QByteArray(QStringEncoder(QStringConverter::Utf16LE)(text)),
          "sep=\t\r\nNimi\tPaikka\n" + QStringLiteral("Åbo – €\tNärpiö").toUtf8()}) {
        const ListTable table = tableOf(bytes);
        EXPECT_EQ(table.head, QStringList({QStringLiteral("Nimi"), QStringLiteral("Paikka")}));
        EXPECT_EQ(table.rows.value(0).cells,
                  QStringList({QStringLiteral("Åbo – €"), QStringLiteral("Närpiö")}));
    }
}

TEST(CsvList, rows_are_counted_as_a_spreadsheet_does)
{
    const ListTable table = tableOf("\"a;b\";c\r\n\r\nx;\"y\r\nz\"\r\n;;\r\n=1+1;w");
    EXPECT_EQ(table.head.first(), QStringLiteral("a;b"));
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(table.rows[0].number, 3);
    EXPECT_EQ(table.rows[1].number, 5);
    EXPECT_EQ(table.rows[1].formulas, QList<qsizetype>{0});
}

TEST(CsvList, what_is_no_list_is_told_with_its_row)
{
    EXPECT_EQ(faultOf(""), QStringLiteral("empty 1"));
    EXPECT_EQ(faultOf(";;\n \n"), QStringLiteral("empty 1"));
    EXPECT_EQ(faultOf("a;b\nc;\"d"), QStringLiteral("cut 2"));
    EXPECT_EQ(faultOf("a;b\nc;\"d\"e\n"), QStringLiteral("form 2"));
    EXPECT_EQ(faultOf("a;b\n\nc\xC3\xA4\xE4;d\n"), QStringLiteral("encoding 3"));
    EXPECT_EQ(faultOf(QByteArray("a;b\nc;") + '\0' + "dddddddddddddddd"), QStringLiteral("form 2"));
    EXPECT_EQ(faultOf("\xFF\xFE"
                      "a"),
              QStringLiteral("encoding 1"));
    EXPECT_EQ(faultOf("a;b\n" + QByteArray(10'000'000, ';') + "\n"), QStringLiteral("large 2"));
    EXPECT_EQ(faultOf(QByteArray(10'000'000, ',')), QStringLiteral("large 1"));
    EXPECT_EQ(faultOf("a\n" + QByteArray("b\n").repeated(maximumRows + 1)),
              QStringLiteral("large %1").arg(maximumRows + 2));
    EXPECT_EQ(faultOf("a\n" + QByteArray(maximumCell + 1, 'x')), QStringLiteral("large 2"));
    EXPECT_EQ(faultOf(QByteArray(maximumBytes + 1, 'x')), QStringLiteral("large 1"));
}

} // namespace kopa::lists
