#include "core/reports/content.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::reports {

namespace {

ReportContent sample()
{
    ReportContent content;
    content.report = QStringLiteral("r1");
    content.language = QStringLiteral("sv");
    content.title = QStringLiteral("Slutrapport");
    content.issue = 2;
    const Quoted person{QStringLiteral("p1"), QStringLiteral("fi"), QStringLiteral("approved"),
                        wordsDigest(QStringLiteral("p1"), QStringLiteral("sanat")), QStringLiteral("sanat")};
    Quoted own = person;
    own.standing = QStringLiteral("free");
    own.words = QStringLiteral("egna ord");
    content.blocks = {
        documents::Heading{2, QStringLiteral("Resultat")},
        documents::RichText{
            {{QStringLiteral("a"), true, false, {}}, {QStringLiteral("[1]"), false, false, sourceTarget(1)}},
            documents::RichText::Kind::Body,
            {},
            QStringLiteral("fi")},
        documents::Bullets{{{{QStringLiteral("b")}}}, true, {}},
        documents::Table{QStringLiteral("T"), {QStringLiteral("x")}, {{QStringLiteral("1")}}, true},
        QuoteBlock{person, QStringLiteral("Borgå"), 1},
        Chart{QStringLiteral("C"),
              {},
              {QStringLiteral("k"), QStringLiteral("n")},
              {{QStringLiteral("lag"), 2.5}}},
        Attached{QStringLiteral("f1"),
                 QStringLiteral("00"),
                 QStringLiteral("image/png"),
                 {},
                 QStringLiteral("vy"),
                 4,
                 3}};
    content.sources = {{1,
                        QStringLiteral("finding"),
                        QStringLiteral("f"),
                        QStringLiteral("Hinder"),
                        {QStringLiteral("lag")},
                        QStringLiteral("stands"),
                        {{own, QStringLiteral("n"), QStringLiteral("Besök"), QStringLiteral("2020-02-12"),
                          QStringLiteral("Östra Nyland"), QStringLiteral("stands")}}}};
    return content;
}

} // namespace

TEST(ReportContent, says_the_same_after_it_was_written)
{
    const QByteArray json = contentJson(sample());
    const auto read = readContent(json);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(contentJson(*read), json);
    EXPECT_EQ(read->blocks.size(), sample().blocks.size());
    EXPECT_EQ(std::get<Attached>(read->blocks.last()).width, 4);
}

TEST(ReportContent, holds_no_words_of_a_person)
{
    const QByteArray json = contentJson(sample());
    EXPECT_FALSE(json.contains("sanat"));
    EXPECT_TRUE(json.contains("egna ord"));
}

TEST(ReportContent, refuses_what_is_none)
{
    for (const char *bad :
         {"", "[]", "{}", "{\"form\":\"kopa-report-2\"}", "{\"form\":\"kopa-report-1\",\"blocks\":[{}]}"})
        EXPECT_FALSE(readContent(bad).ok()) << bad;
    EXPECT_EQ(readContent(QByteArray(maximumContent + 1, ' ')).error().code, ErrorCode::TooLarge);
}

TEST(ReportContent, keeps_tables_as_wide_as_their_heads)
{
    const auto read = readContent(
        R"({"form":"kopa-report-1","blocks":[{"table":"T","head":["a","b"],"rows":[["1"],["1","2","3"],7]}]})");
    ASSERT_TRUE(read.ok());
    for (const QStringList &row : std::get<documents::Table>(read->blocks.first()).rows)
        EXPECT_EQ(row.size(), 2);
}

RC_GTEST_PROP(ReportContent, survives_any_cut, ())
{
    const QByteArray json = contentJson(sample());
    const auto read = readContent(json.left(*rc::gen::inRange<int>(0, int(json.size()))));
    RC_ASSERT(!read.ok());
}

} // namespace kopa::reports
