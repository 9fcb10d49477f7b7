#include "core/documents/workbook.h"
#include "zip_parts.h"

#include <gtest/gtest.h>

namespace kopa::documents {
namespace {

TEST(Workbook, KeepsFiguresAsFiguresAndWordsAsWords)
{
    Sheet sheet{QStringLiteral("Väestö"), {QStringLiteral("Kunta"), QStringLiteral("2019")}, {}};
    sheet.rows = {{QStringLiteral("=1+1"), 50380.0}, {QStringLiteral("Loviisa"), std::monostate()}};
    const auto parts = partsOf(writeXlsx(QStringLiteral("Kokeilu"), {sheet}).value());
    const QByteArray cells = parts.value(QStringLiteral("xl/worksheets/sheet1.xml"));
    EXPECT_TRUE(cells.contains("<v>50380</v>")) << cells.constData();
    EXPECT_FALSE(elementsOf(cells).contains(QStringLiteral("f"))) << "words are never a formula";
    EXPECT_FALSE(elementsOf(cells).filter(QStringLiteral("pane")).isEmpty()) << "the heading stays in sight";
    const QByteArray words = parts.value(QStringLiteral("xl/sharedStrings.xml"));
    EXPECT_TRUE(words.contains("=1+1")) << words.constData();
    EXPECT_TRUE(parts.value(QStringLiteral("xl/workbook.xml")).contains(QStringLiteral("Väestö").toUtf8()));
}

TEST(Workbook, HasASheetForEach)
{
    const auto bytes =
        writeXlsx(QStringLiteral("Kokeilu"), {{QStringLiteral("a"), {QStringLiteral("x")}, {}},
                                              {QStringLiteral("b"), {QStringLiteral("x")}, {}}});
    EXPECT_EQ(namesIn(bytes.value()).filter(QStringLiteral("worksheets/sheet")).size(), 2);
}

} // namespace
} // namespace kopa::documents
