#include "core/documents/markdown_writer.h"
#include "core/documents/odt_writer.h"
#include "core/findings/consents.h"
#include "core/records/finding.h"
#include "core/records/passage.h"
#include "core/reports/paper.h"
#include "field_notes.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kopa::reports {

namespace {

const QString bus = QStringLiteral("Iltaisin ei kulje linja-autoa.");
const QString teacher = QStringLiteral("meiltä puuttuu fysiikan opettaja");

QString written(const FieldNotes &notes, const QString &report,
                const QString &language = QStringLiteral("fi"))
{
    return documents::markdownOf(paperOf(notes.composed(report, language).content));
}

} // namespace

TEST(Compose, leads_from_a_sentence_to_its_evidence)
{
    const FieldNotes notes;
    const QString finding =
        notes.finding(QStringLiteral("obstacle"), QStringLiteral("Kuljetus puuttuu"), {notes.passage(bus)});
    const QString report = notes.report();
    notes.add(report, {.kind = QStringLiteral("paragraph"),
                       .text = {QStringLiteral("Kuljetus on **este**."), {}, {}},
                       .findings = {finding}});
    const QString text = written(notes, report);
    EXPECT_TRUE(text.contains(QStringLiteral("Kuljetus on **este**. [\\[1\\]](#source-1)")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(
        QStringLiteral("<a id=\"source-1\"></a>\\[1\\] **Kuljetus puuttuu**. Este, Itä-Uusimaa")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("– Käynti Porvoossa, 12.2.2020, Itä-Uusimaa: ”%1”").arg(bus)))
        << text.toStdString();
    EXPECT_EQ(notes.troubles(report), QStringList());
}

TEST(Compose, puts_a_number_where_a_mark_stands_and_once_for_each_source)
{
    const FieldNotes notes;
    const QString one = notes.finding(QStringLiteral("obstacle"), QStringLiteral("A"), {});
    const QString two = notes.finding(QStringLiteral("obstacle"), QStringLiteral("B"), {});
    const QString report = notes.report();
    notes.add(report, {.kind = QStringLiteral("paragraph"),
                       .text = {QStringLiteral("Eka[^%1] ja toka.").arg(two.left(8)), {}, {}},
                       .findings = {one, two}});
    notes.add(report, {.kind = QStringLiteral("bullets"),
                       .text = {QStringLiteral("Uudestaan"), {}, {}},
                       .findings = {two}});
    const Composed composed = notes.composed(report);
    ASSERT_EQ(composed.content.sources.size(), 2);
    EXPECT_EQ(composed.content.sources[0].id, two) << "in the order in which they are named";
    const QString text = documents::markdownOf(paperOf(composed.content));
    EXPECT_TRUE(text.contains(QStringLiteral("Eka[\\[1\\]](#source-1) ja toka. [\\[2\\]](#source-2)")));
    EXPECT_TRUE(text.contains(QStringLiteral("- Uudestaan [\\[1\\]](#source-1)")));
}

TEST(Compose, quotes_only_what_may_be_quoted)
{
    const FieldNotes notes;
    const QString consent = notes.consent(QStringLiteral("Testi Testinen"));
    const QString passage = notes.passage(teacher, consent);
    const QString report = notes.report();
    notes.add(report, {.kind = QStringLiteral("quote"), .passages = {passage}});
    EXPECT_TRUE(written(notes, report).contains(u'”' + teacher + u'”'));
    EXPECT_EQ(notes.troubles(report), QStringList());
    EXPECT_FALSE(contentJson(notes.composed(report).content).contains(teacher.toUtf8()))
        << "a person's words stay with their passage";
    must(findings::withdrawConsent(*notes, consent, QDate(2020, 3, 1)));
    EXPECT_FALSE(written(notes, report).contains(teacher));
    EXPECT_TRUE(written(notes, report).contains(QStringLiteral("Sitaatti on jätetty pois")));
    EXPECT_EQ(notes.troubles(report), QStringList{QStringLiteral("withdrawn")});
}

TEST(Compose, tells_what_a_sentence_cannot_stand_on_any_more)
{
    const FieldNotes notes;
    const QString passage = notes.passage(bus);
    const QString finding = notes.finding(QStringLiteral("obstacle"), QStringLiteral("Kuljetus"), {passage});
    const QString report = notes.report();
    notes.add(report, {.kind = QStringLiteral("paragraph"),
                       .text = {QStringLiteral("Este."), {}, {}},
                       .findings = {finding}});
    notes.set(finding::type(), finding, finding::state, QStringLiteral("dropped"));
    EXPECT_EQ(notes.troubles(report), QStringList{QStringLiteral("finding_dropped")});
    notes.set(finding::type(), finding, finding::state, QStringLiteral("draft"));
    EXPECT_EQ(notes.troubles(report), QStringList{QStringLiteral("finding_open")});
    notes.set(finding::type(), finding, finding::state, QStringLiteral("agreed"));
    must(notes->write({.key = {passage::type().number, passage}, .trash = true}));
    EXPECT_EQ(notes.troubles(report), QStringList{QStringLiteral("source_gone")});
    EXPECT_TRUE(written(notes, report).contains(QStringLiteral("Este."))) << "the sentence stays";
    EXPECT_TRUE(written(notes, report).contains(QStringLiteral("Lähde on poistettu.")));
}

TEST(Compose, tells_what_two_people_have_filled_in_without_a_line)
{
    const FieldNotes notes;
    const QString finding = notes.finding(QStringLiteral("obstacle"), QStringLiteral("Kuljetus"), {});
    const QString report = notes.report();
    const NewPart part{
        .kind = QStringLiteral("bullets"), .text = {QStringLiteral("Este"), {}, {}}, .findings = {finding}};
    notes.add(report, part);
    EXPECT_EQ(notes.troubles(report), QStringList());
    notes.add(report, part);
    EXPECT_EQ(notes.troubles(report), QStringList{QStringLiteral("twice")});
}

TEST(Compose, stands_in_another_language_where_nobody_has_written_one)
{
    const FieldNotes notes;
    const QString report = notes.report();
    notes.add(report, {.kind = QStringLiteral("paragraph"), .text = {QStringLiteral("Suomeksi."), {}, {}}});
    EXPECT_EQ(notes.troubles(report, QStringLiteral("sv")),
              (QStringList{QStringLiteral("not_written"), QStringLiteral("no_source")}));
    const Composed composed = notes.composed(report, QStringLiteral("sv"));
    const auto &text = std::get<documents::RichText>(composed.content.blocks.last());
    EXPECT_EQ(text.language, u"fi");
    EXPECT_EQ(composed.content.title, u"Slutrapport");
}

TEST(Compose, counts_targets_and_findings_in_tables)
{
    const FieldNotes notes;
    notes.target();
    notes.finding(QStringLiteral("obstacle"), QStringLiteral("Kuljetus"), {});
    const QString report = notes.report();
    notes.add(report, {.kind = QStringLiteral("table"), .about = QStringLiteral("targets")});
    notes.add(report, {.kind = QStringLiteral("chart"), .about = QStringLiteral("findings")});
    const QString text = written(notes, report);
    EXPECT_TRUE(text.contains(QStringLiteral("| Itä-Uusimaa: Yhteiset kurssit | 2,5 | 10 | – |")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("| Este | 1 |")));
}

TEST(Compose, is_the_same_on_two_devices_byte_for_byte)
{
    const FieldNotes notes;
    const TestStore other;
    const QString consent = notes.consent(QStringLiteral("Testi Testinen"));
    const QString finding = notes.finding(QStringLiteral("obstacle"), QStringLiteral("Kuljetus"),
                                          {notes.passage(bus), notes.passage(teacher, consent)});
    const QString report = notes.report();
    notes.add(
        report,
        {.kind = QStringLiteral("bullets"), .text = {QStringLiteral("Este"), {}, {}}, .findings = {finding}});
    notes.add(report, {.kind = QStringLiteral("chart"), .about = QStringLiteral("findings")});
    exchange(notes.store(), other);
    const auto bytes = [&report](Store &store) {
        return must(documents::writeOdt(paperOf(must(compose(store, report, QStringLiteral("fi"))).content)));
    };
    EXPECT_EQ(bytes(*notes), bytes(*other));
}

} // namespace kopa::reports
