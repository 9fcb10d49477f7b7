#include "../store/test_store.h"
#include "core/qda/source_text.h"

namespace kopa::qda {

namespace {

/// The words on which a mark comes to lie.
std::string wordsOf(const QByteArray &bytes, const TextMark &mark)
{
    const auto read = sourceText(bytes, {mark}, QStringLiteral("x"));
    if (!read.ok())
        return "-";
    const auto words = read->text.toStdU32String();
    return QString::fromStdU32String(
               words.substr(read->marks[0].from, read->marks[0].to - read->marks[0].from))
        .toStdString();
}

const QByteArray lines = "Ensin\r\ntoiset\r\nkyydit";

} // namespace

TEST(SourceText, counts_code_points)
{
    EXPECT_EQ(wordsOf("\xF0\x9F\x9A\x8C kyyti", {2, 7, {}}), "kyyti");
}

// With nothing to go by, every character of the file counts.
TEST(SourceText, takes_a_line_end_as_it_stands)
{
    EXPECT_EQ(wordsOf(lines, {15, 21, {}}), "kyydit");
    EXPECT_EQ(must(sourceText(lines, {}, {})).text, QStringLiteral("Ensin\ntoiset\nkyydit"));
}

TEST(SourceText, takes_a_line_end_as_one_where_the_names_of_marks_say_so)
{
    EXPECT_EQ(wordsOf(lines, {13, 19, QStringLiteral("kyydit")}), "kyydit");
    EXPECT_EQ(wordsOf(lines, {15, 21, QStringLiteral("kyydit")}), "kyydit");
}

TEST(SourceText, counts_a_byte_order_mark_where_the_names_of_marks_say_so)
{
    const QByteArray marked = "\xEF\xBB\xBF" + lines;
    EXPECT_EQ(wordsOf(marked, {15, 21, QStringLiteral("kyy...")}), "kyydit");
    EXPECT_EQ(wordsOf(marked, {16, 22, QStringLiteral("kyy…")}), "kyydit");
    EXPECT_EQ(wordsOf(marked, {14, 20, QStringLiteral("kyydit")}), "kyydit");
}

TEST(SourceText, leaves_a_mark_outside_the_text_empty)
{
    EXPECT_EQ(wordsOf("abc", {2, 9, {}}), "");
    EXPECT_EQ(wordsOf("abc", {2, 1, {}}), "");
    EXPECT_EQ(wordsOf("abc\xFF", {0, 1, {}}), "-") << "broken letters";
}

} // namespace kopa::qda
