#include "core/documents/markdown_writer.h"
#include "core/records/report_part.h"
#include "core/reports/fill.h"
#include "core/reports/paper.h"
#include "field_notes.h"

#include <gtest/gtest.h>

namespace kopa::reports {

namespace {

/// "heading results", "bullets Claim" for each part.
QStringList told(const FieldNotes &notes, const QString &report)
{
    QStringList lines;
    for (const Record &part : must(readReport(*notes, report)).parts) {
        const QString about = part.text(report_part::about);
        lines.append(part.text(report_part::kind) + u' ' +
                     (about.isEmpty() ? part.text(report_part::textFi) : about));
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
    EXPECT_EQ(told(notes, report),
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
    EXPECT_EQ(told(notes, report).filter(QStringLiteral("bullets")),
              (QStringList{QStringLiteral("bullets Eka"), QStringLiteral("bullets Toka"),
                           QStringLiteral("bullets Muu")}));
    EXPECT_EQ(failure(fillReport(*notes, report, QStringLiteral("weather"))), "not_found");
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
    EXPECT_EQ(told(notes, report).mid(0, 4),
              (QStringList{QStringLiteral("paragraph B"), QStringLiteral("paragraph C"),
                           QStringLiteral("paragraph D"), QStringLiteral("heading phases")}));
    must(removePart(*notes, first));
    EXPECT_FALSE(told(notes, report).contains(QStringLiteral("paragraph A")));
    must(removePart(*notes, first, false));
    EXPECT_EQ(told(notes, report).last(), u"paragraph A") << "back in its place";
}

} // namespace kopa::reports
