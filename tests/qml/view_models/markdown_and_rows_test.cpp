#include "qml/view_models/markdown_blocks.h"
#include "qml/view_models/row_difference.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa {
namespace {

QString at(const MarkdownBlocks &blocks, int row, const char *role)
{
    return blocks.data(blocks.index(row), int(blocks.roleNames().key(role))).toString();
}

TEST(MarkdownBlocks, ReadsEveryKindOfBlock)
{
    MarkdownBlocks blocks;
    blocks.setText(
        QStringLiteral("# Otsikko\n\nRivi yksi\nrivi kaksi\n\n- luoti\n  1. numero\n- [ ] auki\n- [x] tehty\n"
                       "> lainaus\n\n---\n```\n<koodi>\n```\n"));
    const QStringList expected{
        QStringLiteral("heading"), QStringLiteral("paragraph"), QStringLiteral("bullet"),
        QStringLiteral("number"),  QStringLiteral("check"),     QStringLiteral("check"),
        QStringLiteral("quote"),   QStringLiteral("rule"),      QStringLiteral("code")};
    QStringList kinds;
    for (int row = 0; row < blocks.count(); ++row)
        kinds.append(at(blocks, row, "block"));
    EXPECT_EQ(kinds, expected);
    EXPECT_EQ(at(blocks, 1, "markdown"), u"Rivi yksi  \nrivi kaksi");
    EXPECT_EQ(at(blocks, 3, "level"), u"2");
    EXPECT_EQ(at(blocks, 5, "checked"), u"true");
    EXPECT_EQ(at(blocks, 8, "markdown"), u"<koodi>");
}

TEST(MarkdownBlocks, NothingIsFetchedAndHtmlIsText)
{
    MarkdownBlocks blocks;
    blocks.setText(
        QStringLiteral("<img src=\"http://example.invalid/a.png\"> ![kuva](http://example.invalid/b.png)"));
    EXPECT_FALSE(at(blocks, 0, "markdown").contains(u'<'));
    EXPECT_FALSE(at(blocks, 0, "markdown").contains(u"!["));
}

TEST(MarkdownBlocks, ABoxTicksAndUnticks)
{
    MarkdownBlocks blocks;
    const QString open = QStringLiteral("Teksti\n- [ ] asia");
    const QString ticked = QStringLiteral("Teksti\n- [x] asia");
    blocks.setText(open);
    EXPECT_EQ(blocks.toggle(1), ticked);
    blocks.setText(ticked);
    EXPECT_EQ(blocks.toggle(1), open);
    EXPECT_EQ(blocks.toggle(0), ticked);
    EXPECT_EQ(blocks.toggle(7), ticked);
}

/// The rows that a view would have after the steps.
QList<std::int64_t> stepped(QList<std::int64_t> rows, const QList<std::int64_t> &wanted)
{
    RowDifference(rows, wanted)
        .apply({.remove = [&rows](int first, int last) { rows.remove(first, last - first + 1); },
                .move = [&rows](int from, int to) { rows.move(from, to); },
                .insert =
                    [&rows](int first, const QList<std::int64_t> &added) {
                        for (qsizetype i = 0; i < added.size(); ++i)
                            rows.insert(first + i, added[i]);
                    }});
    return rows;
}

RC_GTEST_PROP(RowDifference, StepsLeadFromAnyRowsToAnyRows, ())
{
    const auto shown = *rc::gen::unique<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 30));
    const auto wanted = *rc::gen::unique<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 30));
    const QList<std::int64_t> to(wanted.begin(), wanted.end());
    RC_ASSERT(stepped({shown.begin(), shown.end()}, to) == to);
}

} // namespace
} // namespace kopa
