#include "../findings/made_record.h"
#include "core/quality/comparison.h"
#include "core/quality/report_calendar.h"
#include "core/quality/report_replies.h"
#include "core/quality/work_saved.h"
#include "core/records/criterion.h"
#include "core/records/quality_report.h"
#include "core/records/report_reply.h"
#include "core/records/report_value.h"

#include <gtest/gtest.h>

namespace kopa::quality {

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

Record criterionOf(const char *id, const char *definition, const char *replaces = "")
{
    return madeRecord(criterion::type(), text(id),
                      {{criterion::state, text("in")},
                       {criterion::scale, text("percent")},
                       {criterion::calendar, text("half_yearly")},
                       {criterion::definitionFi, text(definition)},
                       {criterion::replaces, text(replaces)}});
}

Record reportOf(const char *id, const char *period, const char *buyer = "", int sending = 1,
                const char *sent = "2026-07-15T10:00:00+03:00")
{
    Record made = madeRecord(quality_report::type(), text(id),
                             {{quality_report::provider, text("p")},
                              {quality_report::period, text(period)},
                              {quality_report::buyer, text(buyer)},
                              {quality_report::sent, sending > 0 ? text(sent) : QString()},
                              {quality_report::catalogueOn, text("2026-01-01")}},
                             {{quality_report::educations, text("sfi")}});
    made.state.applyBase({quality_report::sending}, std::int64_t(sending));
    return made;
}

Record valueOf(const char *report, const char *criterion, const char *buyer, const char *value)
{
    return madeRecord(report_value::type(), text(report) + text(criterion) + text(buyer),
                      {{report_value::report, text(report)},
                       {report_value::criterion, text(criterion)},
                       {report_value::education, text("sfi")},
                       {report_value::buyer, text(buyer)},
                       {report_value::value, text(value)}});
}

} // namespace

TEST(Comparison, a_new_definition_breaks_the_line_and_a_new_threshold_does_not)
{
    const Record first = criterionOf("a", "yksi");
    const Record same = criterionOf("b", "yksi", "a");
    const Record other = criterionOf("c", "kaksi", "b");
    const Comparison compared = comparisonOf(
        {text("a")}, {first, same, other},
        {valueOf("r1", "a", "k1", "70"), valueOf("r2", "b", "k1", "72"), valueOf("r3", "c", "k1", "50")},
        {reportOf("r1", "2024"), reportOf("r2", "2025"), reportOf("r3", "2026")});
    ASSERT_EQ(compared.series.size(), 1);
    const QList<ComparedPoint> &points = compared.series[0].points;
    ASSERT_EQ(points.size(), 3);
    EXPECT_FALSE(points[1].breaks);
    EXPECT_TRUE(points[2].breaks);
    EXPECT_EQ(points[2].figure, 50);
}

TEST(Comparison, a_part_does_not_count_beside_the_report_that_it_is_of)
{
    Record part = reportOf("part", "2026", "k1");
    part.state.applyBase({quality_report::whole}, text("r1"));
    const QList<Record> values{valueOf("r1", "a", "k1", "70"), valueOf("part", "a", "k1", "70"),
                               valueOf("draft", "a", "k2", "10")};
    const Comparison compared =
        comparisonOf({text("a")}, {criterionOf("a", "")}, values,
                     {reportOf("r1", "2026"), part, reportOf("draft", "2027", "", 0)});
    ASSERT_EQ(compared.series.size(), 1);
    EXPECT_EQ(compared.series[0].points.size(), 1);
}

TEST(Comparison, an_education_without_answers_gives_way_to_the_first_that_has_some)
{
    Record other = valueOf("r1", "a", "k2", "60");
    other.state.applyBase({report_value::education}, text("vocational_adult"));
    const QList<Record> values{other, valueOf("r1", "a", "k1", "70")};
    const auto compared = [&](const char *education) {
        return comparisonOf({text("a"), text(education)}, {criterionOf("a", "")}, values,
                            {reportOf("r1", "2026")});
    };
    EXPECT_EQ(compared("").educations, (QStringList{text("sfi"), text("vocational_adult")}));
    EXPECT_EQ(compared("basic").education, text("sfi"));
    EXPECT_EQ(compared("vocational_adult").series[0].buyer, text("k2"));
}

TEST(WorkSaved, apart_every_municipality_asks_for_itself)
{
    Record own = criterionOf("own", "");
    own.state.applyBase({criterion::owner}, text("k1"));
    own.state.applyBase({criterion::common}, text("a"));
    Record report = reportOf("r1", "2026");
    for (const char *buyer : {"k1", "k2", "k3"})
        report.state.applyBase({quality_report::buyers, text(buyer)}, true);
    Record plan = criterionOf("plan", "");
    plan.state.applyBase({criterion::scale}, text("yes_no"));
    const QList<WorkSaved> saved = workSavedIn({report}, {criterionOf("a", ""), own, plan});
    ASSERT_EQ(saved.size(), 1);
    EXPECT_EQ(saved[0].reportsApart, 3);
    EXPECT_EQ(saved[0].fieldsApart, 7);
    EXPECT_EQ(saved[0].fields, 4);
    EXPECT_EQ(saved[0].apartByBuyer.value(text("k1")), 3);
}

TEST(ReportCalendar, periods_and_their_days)
{
    EXPECT_EQ(periodsOf(text("quarterly"), 2026)[2].name, text("2026-Q3"));
    EXPECT_EQ(periodsOf(text("monthly"), 2026)[4].name, text("2026-05"));
    EXPECT_TRUE(periodsOf(text("once"), 2026).isEmpty());
    EXPECT_EQ(dueDay(periodsOf(text("yearly"), 2026)[0], 2), QDate(2027, 2, 28));
    EXPECT_EQ(dueDay(periodsOf(text("yearly"), 2026)[0], 12), QDate(2026, 12, 31));
    EXPECT_EQ(dueDay(periodsOf(text("half_yearly"), 2026)[0], 0), QDate(2026, 7, 31));
}

TEST(ReportCalendar, what_is_late_and_what_is_missing_is_told)
{
    Record draft = reportOf("draft", "2026-H2", "", 0);
    draft.state.applyBase({quality_report::buyers, text("k1")}, true);
    Record part = reportOf("part", "2026-H1", "k1");
    const CalendarRecords records{{draft, part}, {criterionOf("a", "")}, {}};
    const auto standings = [&](const QDate &today) {
        QStringList words;
        for (const ExpectedReport &one : expectedReports(records, 2026, today))
            words.append(one.period + u' ' + standingKey(one.standing));
        return words;
    };
    EXPECT_EQ(standings({2026, 9, 1}), (QStringList{text("2026-H1 sent"), text("2026-H2 begun")}));
    EXPECT_EQ(standings({2027, 3, 1}), (QStringList{text("2026-H1 sent"), text("2026-H2 late")}));
    EXPECT_EQ(expectedReports(records, 2025, {2026, 9, 1})[0].standing, ReportStanding::Missing);
}

TEST(ReportReplies, a_question_is_open_until_somebody_answers_it)
{
    const auto reply = [](const char *id, const char *kind, const char *on, const char *value) {
        return madeRecord(report_reply::type(), text(id),
                          {{report_reply::kind, text(kind)},
                           {report_reply::on, text(on)},
                           {report_reply::value, text(value)}});
    };
    const QList<Asked> asked =
        askedIn({reply("2", "reply", "2026-07-02", "v"), reply("1", "question", "2026-07-01", "v"),
                 reply("3", "question", "2026-07-03", "w")});
    ASSERT_EQ(asked.size(), 3);
    EXPECT_FALSE(asked[0].open);
    EXPECT_TRUE(asked[2].open);
}

} // namespace kopa::quality
