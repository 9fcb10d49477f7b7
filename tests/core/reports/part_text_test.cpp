#include "core/reports/part_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::reports {

namespace {

/// "p:one **two** [^abc]" for each block, lists with a bar between their items.
QStringList told(const QString &markdown)
{
    QStringList blocks;
    for (const TextBlock &block : textBlocks(markdown)) {
        QStringList lines;
        for (const documents::Line &line : block.lines) {
            QString words;
            for (const documents::Run &run : line)
                words += !run.target.isEmpty() ? u'{' + run.target + u'}'
                         : run.strong          ? u'<' + run.text + u'>'
                         : run.emphasis        ? u'(' + run.text + u')'
                                               : run.text;
            lines.append(words);
        }
        const QString kind = block.kind == TextBlock::Kind::Paragraph ? QStringLiteral("p:")
                             : block.kind == TextBlock::Kind::Bullets ? QStringLiteral("b:")
                                                                      : QStringLiteral("n:");
        blocks.append(kind + lines.join(u'|'));
    }
    return blocks;
}

} // namespace

TEST(PartText, reads_paragraphs_lists_and_marks)
{
    EXPECT_EQ(told(QStringLiteral("One\ntwo **three** _four_.[^x7f2k]\n\n- a\n- b[^1]\n\n1. c\n2) d\n")),
              (QStringList{QStringLiteral("p:One two <three> (four).{x7f2k}"), QStringLiteral("b:a|b{1}"),
                           QStringLiteral("n:c|d")}));
}

TEST(PartText, leaves_what_is_no_mark_as_it_is_written)
{
    for (const char *text : {"2 * 3 * 4", "snake_case_word", "a * b", "[^ ] and [1]", "**open", "5*"})
        EXPECT_EQ(told(QString::fromLatin1(text)),
                  QStringList{QStringLiteral("p:") + QString::fromLatin1(text)})
            << text;
    EXPECT_EQ(told(QStringLiteral("\\*no\\*")), QStringList{QStringLiteral("p:*no*")});
}

TEST(PartText, makes_marks_that_tell_sources_apart)
{
    const QStringList ids{QStringLiteral("abcdefg"), QStringLiteral("abcdexx"), QStringLiteral("z")};
    EXPECT_EQ(sourceMark(ids[0], ids), u"[^abcdef]");
    EXPECT_EQ(sourceMark(ids[2], ids), u"[^z]");
}

RC_GTEST_PROP(PartText, loses_no_letters, ())
{
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab *_-1.\n[]^\\")));
    QString left, right;
    for (const QChar character : QString::fromStdString(text))
        left += character.isLetter() ? QString(character) : QString();
    for (const TextBlock &block : textBlocks(QString::fromStdString(text)))
        for (const documents::Line &line : block.lines)
            for (const documents::Run &run : line)
                for (const QChar character : run.text + run.target)
                    right += character.isLetter() ? QString(character) : QString();
    RC_ASSERT(left == right);
}

} // namespace kopa::reports
