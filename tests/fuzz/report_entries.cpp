#include "core/documents/odt_writer.h"
#include "core/reports/paper.h"
#include "core/reports/picked_figures.h"
#include "fuzz_entry.h"

namespace kopa {

namespace {

/// What was read is written as the same content again, and a paper can be made of it.
bool contentHolds(const QByteArray &bytes)
{
    const auto read = reports::readContent(bytes);
    if (!read.ok())
        return read.error().code == ErrorCode::Malformed || read.error().code == ErrorCode::TooLarge;
    const QByteArray written = reports::contentJson(*read);
    const auto again = reports::readContent(written);
    return again.ok() && reports::contentJson(*again) == written &&
           documents::writeOdt(reports::paperOf(*read)).ok();
}

QByteArray contentSeed()
{
    using namespace reports;
    ReportContent content;
    content.report = QStringLiteral("r");
    content.kind = QStringLiteral("final");
    content.language = QStringLiteral("fi");
    content.issue = 1;
    content.issued = QStringLiteral("2020-12-01T09:00:00+02:00");
    const Quoted quoted{
        QStringLiteral("p"), QStringLiteral("fi"), QStringLiteral("free"), {}, QStringLiteral("sanat")};
    content.blocks = {
        documents::Heading{1, QStringLiteral("Tulokset")},
        documents::RichText{{{.text = QStringLiteral("[1]"), .target = sourceTarget(1)}}},
        documents::Bullets{{{{.text = QStringLiteral("a"), .strong = true}}}},
        documents::Table{QStringLiteral("T"), {QStringLiteral("x")}, {{QStringLiteral("1")}}},
        QuoteBlock{quoted, QStringLiteral("Porvoo"), 1},
        Chart{
            QStringLiteral("C"), {}, {QStringLiteral("x"), QStringLiteral("n")}, {{QStringLiteral("a"), 2}}}};
    content.sources = {{1,
                        QStringLiteral("passage"),
                        QStringLiteral("p"),
                        QStringLiteral("Käynti"),
                        {},
                        QStringLiteral("stands"),
                        {{quoted, QStringLiteral("n"), {}, QStringLiteral("2020-02-12"), {}, {}}}}};
    return contentJson(content);
}

/// Figures that were read are written as the same ones again.
bool figuresHold(const QByteArray &bytes)
{
    const auto read = reports::readFigures(QString::fromUtf8(bytes));
    return !read || reports::readFigures(reports::writtenFigures(*read)) == read;
}

} // namespace

QList<FuzzEntry> reportEntries()
{
    return {{"report_content", contentHolds, {contentSeed()}},
            {"report_figures", figuresHold, {"total\t2018\t2030\n638\t49928\t51002.5\ncountry\t\t5500000"}}};
}

} // namespace kopa
