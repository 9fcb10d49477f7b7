#include "../findings/made_record.h"
#include "core/quality/report_parts.h"
#include "core/records/criterion.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"

#include <gtest/gtest.h>

namespace kopa::quality {

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

Record answerOf(const char *id, const char *buyer, const char *value, int learners)
{
    Record made = madeRecord(report_value::type(), text(id),
                             {{report_value::criterion, text("c")},
                              {report_value::education, text("sfi")},
                              {report_value::buyer, text(buyer)},
                              {report_value::value, text(value)},
                              {report_value::words, text("sanoja")}});
    made.state.applyBase({report_value::learners}, std::int64_t(learners));
    return made;
}

QString fieldIn(const Edit &edit, FieldNumber field)
{
    for (const FieldEdit &one : edit.fields)
        if (one.field == field)
            return merge::textOf(one.value);
    return {};
}

Sending sending()
{
    return {madeRecord(quality_report::type(), text("r"), {{quality_report::provider, text("p")}}),
            {answerOf("one", "k1", "75", 20), answerOf("two", "k2", "50", 3), answerOf("all", "", "yes", 0)},
            {{text("two"), Telling::Small}},
            2,
            text("2026-06-01T12:00:00+03:00")};
}

} // namespace

TEST(ReportParts, a_part_holds_its_own_answers_and_those_that_are_the_same_for_all)
{
    const QList<Edit> edits = partEdits(sending(), text("k1"), {}, {});
    const QString part = partId(text("r"), text("k1"));
    ASSERT_EQ(edits.size(), 3);
    EXPECT_EQ(edits[0].key.id, part);
    EXPECT_EQ(fieldIn(edits[0], quality_report::state), text("corrected"));
    EXPECT_EQ(edits[1].key.id, partValueId(text("one"), part));
    EXPECT_EQ(fieldIn(edits[1], report_value::value), text("75"));
    EXPECT_EQ(edits[2].key.id, partValueId(text("all"), part));
    EXPECT_NE(part, partId(text("r"), text("k2")));
}

TEST(ReportParts, of_what_is_not_told_no_word_goes_out)
{
    const QList<Edit> edits = partEdits(sending(), text("k2"), {}, {});
    ASSERT_EQ(edits.size(), 3);
    EXPECT_EQ(fieldIn(edits[1], report_value::hidden), text("small"));
    for (const FieldNumber field : {report_value::value, report_value::learners, report_value::words})
        EXPECT_EQ(fieldIn(edits[1], field), QString());
}

TEST(ReportParts, what_is_not_sent_any_more_leaves_the_part)
{
    const Record left = madeRecord(report_value::type(), text("left"), {});
    const QList<Edit> edits = partEdits(sending(), text("k1"), {}, {left});
    EXPECT_EQ(edits.last().key.id, text("left"));
    EXPECT_EQ(edits.last().trash, true);
}

TEST(ReportParts, what_a_sending_told_is_read_back)
{
    Record value = answerOf("one", "k1", "75", 20);
    value.state.applyBase({report_value::sendings, sendingMark(1, 4, Telling::Small)}, true);
    value.state.applyBase({report_value::sendings, sendingMark(2, 20, Telling::Told)}, true);
    const QList<ToldFigures> told = toldInSendings({value});
    ASSERT_EQ(told.size(), 2);
    EXPECT_EQ(told[0].figures[0].learners, 4);
    EXPECT_EQ(told[0].tellings.value(text("one")), Telling::Small);
    EXPECT_EQ(told[1].tellings.value(text("one")), Telling::Told);
}

TEST(ReportParts, a_count_counts_itself_where_nobody_says_how_many)
{
    const Record criterion = madeRecord(criterion::type(), text("c"), {{criterion::scale, text("count")}});
    Record answer = madeRecord(report_value::type(), text("v"),
                               {{report_value::criterion, text("c")}, {report_value::value, text("3")}});
    EXPECT_EQ(countedFigures({answer}, {criterion})[0].learners, 3);
    answer.state.applyBase({report_value::learners}, std::int64_t(20));
    EXPECT_EQ(countedFigures({answer}, {criterion})[0].learners, 20);
}

} // namespace kopa::quality
