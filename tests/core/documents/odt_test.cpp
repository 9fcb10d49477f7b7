#include "core/documents/bar_picture.h"
#include "core/documents/chart_picture.h"
#include "core/documents/markdown_writer.h"
#include "core/documents/odt_writer.h"
#include "zip_parts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::documents {
namespace {

Document paper()
{
    Document document{QStringLiteral("sv"), QStringLiteral("Åldersklasser & <tecken>"), {}};
    document.blocks = {
        Heading{1, QStringLiteral("Kommuner")}, Paragraph{QStringLiteral("Borgå \u201cstad\u201d")},
        Heading{2, QStringLiteral("Tabell")},
        Table{QStringLiteral("Folkmängd"),
              {QStringLiteral("Kommun"), QStringLiteral("2019")},
              {{QStringLiteral("Borgå"), QStringLiteral("50 380")},
               {QStringLiteral("Lovisa"), QStringLiteral("14 772")}}},
        barPicture(QStringLiteral("Andelar"), {QStringLiteral("0\u20136"), QStringLiteral("65+")},
                   {{QStringLiteral("Borgå"), {1, 3}}})};
    return document;
}

QByteArray contentOf(const Document &document)
{
    return partsOf(writeOdt(document).value()).value(QStringLiteral("content.xml"));
}

TEST(OdtWriter, BeginsWithItsTypeUncompressed)
{
    const QByteArray bytes = writeOdt(paper()).value();
    EXPECT_EQ(namesIn(bytes).first(), u"mimetype") << "ODF 1.2, part 3: the first file";
    EXPECT_EQ(bytes.mid(30, 8), "mimetype");
    EXPECT_EQ(bytes.mid(38, qsizetype(sizeof odtMediaType) - 1), odtMediaType);
}

TEST(OdtWriter, KeepsHeadingsTablesAndPicturesAsSuch)
{
    const QByteArray content = contentOf(paper());
    const QStringList elements = elementsOf(content);
    EXPECT_EQ(elements.count(QStringLiteral("table:table-header-rows")), 1);
    EXPECT_EQ(elements.count(QStringLiteral("table:table-row")), 3);
    EXPECT_TRUE(elements.contains(QStringLiteral("svg:title")));
    EXPECT_TRUE(elements.contains(QStringLiteral("svg:desc")));
    EXPECT_EQ(elementsOf(content, QStringLiteral("text:outline-level"), QStringLiteral("2")),
              QStringList{QStringLiteral("text:h")});
    EXPECT_TRUE(content.contains(QStringLiteral("Borgå").toUtf8()));
    EXPECT_FALSE(content.contains("<tecken>"));
}

Document richPaper()
{
    Document document{QStringLiteral("sv"), QStringLiteral("Slutrapport"), {}};
    document.blocks = {
        Bullets{{{{.text = QStringLiteral("Skjutsar saknas ")},
                  {.text = QStringLiteral("[1]"), .target = QStringLiteral("evidence-1")}},
                 {{.text = QStringLiteral("viktigt*"), .strong = true}}}},
        RichText{{{QStringLiteral("Kuljetus puuttuu.")}}, RichText::Kind::Quote, {}, QStringLiteral("fi")},
        RichText{{{QStringLiteral("[1] Besök")}}, RichText::Kind::Source, QStringLiteral("evidence-1")},
        chartPicture(QStringLiteral("Hinder"), {{QStringLiteral("lag"), 3}, {QStringLiteral("annat"), 1.5}},
                     QLocale(QLocale::Swedish, QLocale::Finland))};
    return document;
}

TEST(OdtWriter, LeadsFromWordsToTheirSource)
{
    const QByteArray content = contentOf(richPaper());
    const auto with = [&content](const char *name, const QString &value) {
        return elementsOf(content, QString::fromLatin1(name), value);
    };
    EXPECT_EQ(with("xlink:href", QStringLiteral("#evidence-1")), QStringList{QStringLiteral("text:a")});
    EXPECT_EQ(with("text:name", QStringLiteral("evidence-1")), QStringList{QStringLiteral("text:bookmark")});
    EXPECT_EQ(elementsOf(content).count(QStringLiteral("text:list-item")), 2);
}

TEST(OdtWriter, SaysWhichWordsAreInAnotherLanguage)
{
    const QByteArray content = contentOf(richPaper());
    EXPECT_EQ(elementsOf(content, QStringLiteral("text:style-name"), QStringLiteral("Quotations_fi")),
              QStringList{QStringLiteral("text:p")});
    EXPECT_FALSE(
        elementsOf(content, QStringLiteral("style:name"), QStringLiteral("Quotations_fi")).isEmpty());
    EXPECT_TRUE(elementsOf(content, QStringLiteral("style:name"), QStringLiteral("Quotations_sv")).isEmpty());
}

TEST(OdtWriter, MakesTheSameBytesOfTheSamePaper)
{
    const QByteArray bytes = writeOdt(richPaper()).value();
    EXPECT_EQ(bytes, writeOdt(richPaper()).value());
    EXPECT_EQ(bytes.mid(10, 4).toHex(), "00002100") << "the time of the first file";
}

TEST(ChartPicture, TellsItsFiguresInWords)
{
    const auto paper = richPaper();
    const auto &picture = std::get<Picture>(paper.blocks.last());
    EXPECT_EQ(picture.description, u"lag: 3. annat: 1,5.");
    EXPECT_EQ(elementsOf(picture.content).count(QStringLiteral("rect")), 2);
}

TEST(Markdown, KeepsListsLinksTablesAndMarks)
{
    Document document = richPaper();
    document.blocks.append(Table{QStringLiteral("Mål"),
                                 {QStringLiteral("Namn"), QStringLiteral("Nu")},
                                 {{QStringLiteral("a|b"), QStringLiteral("3")}}});
    EXPECT_EQ(markdownOf(document).toStdString(), R"(# Slutrapport

- Skjutsar saknas [\[1\]](#evidence-1)
- **viktigt\***

> Kuljetus puuttuu.

<a id="evidence-1"></a>\[1\] Besök

*Hinder: lag: 3. annat: 1,5.*

**Mål**

| Namn | Nu |
| --- | --: |
| a\|b | 3 |
)");
}

TEST(OdtWriter, SaysItsLanguageAndTitle)
{
    const auto parts = partsOf(writeOdt(paper()).value());
    EXPECT_FALSE(
        elementsOf(parts[QStringLiteral("styles.xml")], QStringLiteral("fo:language"), QStringLiteral("sv"))
            .isEmpty());
    EXPECT_TRUE(parts[QStringLiteral("meta.xml")].contains("ldersklasser &amp; &lt;tecken>") ||
                parts[QStringLiteral("meta.xml")].contains("ldersklasser &amp; &lt;tecken&gt;"));
    for (auto it = parts.begin(); it != parts.end(); ++it)
        EXPECT_TRUE(!it.key().endsWith(QStringLiteral(".xml")) || !elementsOf(*it).isEmpty())
            << qPrintable(it.key());
}

RC_GTEST_PROP(OdtWriter, AnyWordsStayWellFormed, (const std::string &words))
{
    Document document{QStringLiteral("fi"), QString::fromLatin1(words.c_str()), {}};
    document.blocks = {Paragraph{QString::fromLatin1(words.data(), qsizetype(words.size()))}};
    RC_ASSERT(elementsOf(contentOf(document)).contains(QStringLiteral("text:p")));
}

} // namespace
} // namespace kopa::documents
