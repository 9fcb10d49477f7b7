#include "core/documents/markdown_writer.h"
#include "core/records/finding.h"
#include "core/records/report_part.h"
#include "core/reports/fill.h"
#include "core/reports/filled_words.h"
#include "core/reports/paper.h"
#include "core/reports/written_part.h"
#include "field_notes.h"

#include <gtest/gtest.h>

namespace kopa::reports {

namespace {

/// "heading results", "bullets Claim" for each part.
QStringList told(Store &store, const QString &report)
{
    QStringList lines;
    for (const Record &part : must(readReport(store, report)).parts) {
        const QString about = part.text(report_part::about);
        lines.append(part.text(report_part::kind) + u' ' +
                     (about.isEmpty() ? must(wordsOf(store, part, QStringLiteral("fi"))).text : about));
    }
    return lines;
}

} // namespace

TEST(Fill, puts_agreed_findings_under_their_areas)
{
    const FieldNotes notes;
    notes.finding(QStringLiteral("obstacle"), QStringLiteral("Kuljetus"), {});
    notes.finding(QStringLiteral("obstacle"), QStringLiteral("Laki"), {}, {});
    notes.finding(QStringLiteral("experience"), QStringLiteral("Yhdessä"), {});
    const QString report = notes.report();
    must(fillReport(*notes, report));
    EXPECT_EQ(told(*notes, report),
              (QStringList{QStringLiteral("heading phases"), QStringLiteral("heading results"),
                           QStringLiteral("chart findings"), QStringLiteral("heading experiences"),
                           QStringLiteral("heading experiences/itauusimaa"),
                           QStringLiteral("bullets Yhdessä"), QStringLiteral("heading law"),
                           QStringLiteral("heading law/"), QStringLiteral("bullets Laki"),
                           QStringLiteral("heading law/itauusimaa"), QStringLiteral("bullets Kuljetus"),
                           QStringLiteral("table obstacles"), QStringLiteral("heading conclusions")}));
}

TEST(Fill, adds_only_what_is_new_and_where_it_belongs)
{
    const FieldNotes notes;
    notes.finding(QStringLiteral("experience"), QStringLiteral("Eka"), {});
    const QString report = notes.report();
    must(fillReport(*notes, report, QStringLiteral("experiences")));
    EXPECT_EQ(must(fillReport(*notes, report, QStringLiteral("experiences"))), QStringList());
    notes.finding(QStringLiteral("experience"), QStringLiteral("Muu"), {}, QStringLiteral("suupohja"));
    notes.finding(QStringLiteral("experience"), QStringLiteral("Toka"), {});
    must(fillReport(*notes, report, QStringLiteral("experiences")));
    EXPECT_EQ(told(*notes, report).filter(QStringLiteral("bullets")),
              (QStringList{QStringLiteral("bullets Eka"), QStringLiteral("bullets Toka"),
                           QStringLiteral("bullets Muu")}));
    EXPECT_EQ(failure(fillReport(*notes, report, QStringLiteral("weather"))), "not_found");
}

TEST(Fill, makes_one_part_where_two_fill_without_a_line)
{
    const FieldNotes notes;
    const TestStore other;
    notes.finding(QStringLiteral("experience"), QStringLiteral("Yhdessä"), {});
    notes.finding(QStringLiteral("obstacle"), QStringLiteral("Kuljetus"), {});
    const QString report = notes.report();
    exchange(notes.store(), other);
    must(fillReport(*notes, report));
    must(fillReport(*other, report));
    const QStringList alone = told(*notes, report);
    exchange(notes.store(), other);
    EXPECT_EQ(told(*notes, report), alone);
    EXPECT_EQ(told(*other, report), alone);
    EXPECT_EQ(notes.troubles(report), QStringList());
    EXPECT_EQ(must(fillReport(*other, report)), QStringList());
    const QList<Record> parts = must(readReport(*notes, report)).parts;
    must(movePart(*notes, report, parts[2].id, parts.last().id));
    EXPECT_EQ(told(*notes, report).last(), alone[2]) << "both of its places are one";
}

TEST(Fill, says_what_the_records_say_until_somebody_writes)
{
    const FieldNotes notes;
    const QString finding = notes.finding(QStringLiteral("experience"), QStringLiteral("Yhdessä"), {});
    const QString report = notes.report();
    const QString part = must(fillReport(*notes, report, QStringLiteral("experiences"))).last();
    const auto words = [&](const char *language) {
        const Record record = must(notes->record({report_part::type().number, part}));
        return must(wordsOf(*notes, record, QString::fromLatin1(language))).text;
    };
    notes.set(finding::type(), finding, finding::claimFi, QStringLiteral("Yhdessä onnistuu"));
    notes.set(finding::type(), finding, finding::claimSv, QStringLiteral("Tillsammans"));
    EXPECT_EQ(words("fi"), u"Yhdessä onnistuu");
    EXPECT_EQ(words("sv"), u"Tillsammans");
    must(takeWords(*notes, part));
    notes.set(finding::type(), finding, finding::claimFi, QStringLiteral("Muuta"));
    EXPECT_EQ(words("fi"), u"Yhdessä onnistuu");
    must(removePart(*notes, part));
    EXPECT_EQ(must(fillReport(*notes, report, QStringLiteral("experiences"))), QStringList{part});
    EXPECT_EQ(words("fi"), u"Yhdessä onnistuu") << "as it was when it was removed";
}

TEST(Parts, stand_in_the_order_that_people_give)
{
    const FieldNotes notes;
    const QString report = notes.report();
    const QString first =
        notes.add(report, {.kind = QStringLiteral("paragraph"), .text = {QStringLiteral("A"), {}, {}}});
    const QString second =
        notes.add(report, {.kind = QStringLiteral("paragraph"), .text = {QStringLiteral("B"), {}, {}}});
    must(movePart(*notes, report, second, {}));
    must(addParts(*notes, report,
                  {{.kind = QStringLiteral("paragraph"), .text = {QStringLiteral("C"), {}, {}}},
                   {.kind = QStringLiteral("paragraph"), .text = {QStringLiteral("D"), {}, {}}}},
                  second));
    EXPECT_EQ(told(*notes, report).mid(0, 4),
              (QStringList{QStringLiteral("paragraph B"), QStringLiteral("paragraph C"),
                           QStringLiteral("paragraph D"), QStringLiteral("heading phases")}));
    must(removePart(*notes, first));
    EXPECT_FALSE(told(*notes, report).contains(QStringLiteral("paragraph A")));
    must(removePart(*notes, first, false));
    EXPECT_EQ(told(*notes, report).last(), u"paragraph A") << "back in its place";
}

} // namespace kopa::reports
