#include "../findings/made_record.h"
#include "core/merge/position.h"
#include "core/quality/report_form.h"
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

using Fields = QList<std::pair<FieldNumber, QString>>;

Record criterionOf(const char *id, const char *scale, Fields also = {}, const QStringList &groups = {})
{
    also += Fields{{criterion::scale, text(scale)}, {criterion::state, text("in")}};
    Record made = madeRecord(criterion::type(), text(id), also);
    int place = 0;
    for (const QString &group : groups) {
        const QString item = QStringLiteral("i%1").arg(place++);
        made.state.applyBase({criterion::groups, item}, group);
        made.state.applyBase({criterion::groups, item + QChar(merge::positionMark)}, item);
    }
    return made;
}

Record report()
{
    return madeRecord(
        quality_report::type(), text("r"),
        {{quality_report::provider, text("p")}, {quality_report::catalogueOn, text("2026-06-01")}},
        {{quality_report::educations, text("sfi")},
         {quality_report::buyers, text("k1")},
         {quality_report::buyers, text("k2")}});
}

Record answerOf(const FormField &field, const char *value, int learners = -1, const char *prefilled = "")
{
    Record made = madeRecord(report_value::type(), valueId(text("r"), field),
                             {{report_value::report, text("r")},
                              {report_value::criterion, field.criterion},
                              {report_value::education, field.education},
                              {report_value::buyer, field.buyer},
                              {report_value::group, field.group},
                              {report_value::value, text(value)},
                              {report_value::prefilled, text(prefilled)}});
    if (learners >= 0)
        made.state.applyBase({report_value::learners}, std::int64_t(learners));
    return made;
}

QStringList askedOf(const ReportForm &form)
{
    QStringList words;
    for (const FormAnswer &answer : form.answers)
        words.append(answer.field.criterion + u'/' + answer.field.buyer + u'/' + answer.field.group);
    return words;
}

} // namespace

TEST(ReportForm, figures_are_asked_for_each_municipality_and_the_rest_once)
{
    const QList<Record> criteria{
        criterionOf("share", "percent", {{criterion::number, text("10")}}, {text("women")}),
        criterionOf("plan", "yes_no", {{criterion::number, text("2")}}),
        criterionOf("own", "text", {{criterion::owner, text("k2")}}),
        criterionOf("foreign", "text", {{criterion::owner, text("k9")}}),
        criterionOf("proposed", "text", {{criterion::from, text("2027-01-01")}})};
    EXPECT_EQ(askedOf(formOf(report(), {}, criteria)),
              (QStringList{text("plan//"), text("share/k1/"), text("share/k1/women"), text("share/k2/"),
                           text("share/k2/women"), text("own/k2/")}));
}

TEST(ReportForm, one_that_belongs_to_a_common_one_is_not_asked_again_but_its_threshold_counts)
{
    const QList<Record> criteria{
        criterionOf("common", "percent",
                    {{criterion::threshold, text("70")}, {criterion::direction, text("at_least")}}),
        criterionOf("stricter", "percent",
                    {{criterion::owner, text("k2")},
                     {criterion::common, text("common")},
                     {criterion::threshold, text("80")},
                     {criterion::direction, text("at_least")}})};
    const FormField one{text("common"), text("sfi"), text("k1"), {}};
    const FormField two{text("common"), text("sfi"), text("k2"), {}};
    const ReportForm form = formOf(report(), {answerOf(one, "75", 20), answerOf(two, "75", 20)}, criteria);
    EXPECT_EQ(askedOf(form), (QStringList{text("common/k1/"), text("common/k2/")}));
    EXPECT_TRUE(form.answers[0].faults.isEmpty());
    EXPECT_EQ(form.answers[1].below, QStringList{text("stricter")});
    EXPECT_EQ(form.unsettled(), 0);
}

TEST(ReportForm, what_is_wrong_keeps_it_from_being_sent)
{
    const QList<Record> criteria{criterionOf("share", "percent")};
    const FormField one{text("share"), text("sfi"), text("k1"), {}};
    const FormField two{text("share"), text("sfi"), text("k2"), {}};
    const ReportForm form =
        formOf(report(), {answerOf(one, "120", 20, "yes"), answerOf(two, "50")}, criteria);
    EXPECT_EQ(form.answers[0].faults, (QStringList{text("scale"), text("prefilled")}));
    EXPECT_EQ(form.answers[1].faults, QStringList{text("learners")});
    EXPECT_EQ(form.unsettled(), 2);
}

TEST(ReportForm, an_answer_to_what_is_not_asked_any_more_is_kept_and_told)
{
    const QList<Record> criteria{criterionOf("old", "yes_no"),
                                 criterionOf("new", "yes_no", {{criterion::replaces, text("old")}}),
                                 criterionOf("gone", "yes_no", {{criterion::to, text("2025-12-31")}})};
    const FormField old{text("old"), text("sfi"), {}, {}};
    const FormField gone{text("gone"), text("sfi"), {}, {}};
    const ReportForm form = formOf(report(), {answerOf(old, "yes"), answerOf(gone, "yes")}, criteria);
    ASSERT_EQ(form.answers.size(), 3);
    EXPECT_EQ(form.answers[0].faults, QStringList{text("missing")});
    EXPECT_EQ(form.answers[1].faults, QStringList{text("replaced")});
    EXPECT_EQ(form.answers[2].faults, QStringList{text("not_asked")});
    EXPECT_EQ(form.unsettled(), 1);
}

TEST(ReportForm, answers_are_kept_as_the_scale_has_them)
{
    EXPECT_EQ(keptAnswer(criterionOf("c", "percent"), text("82,5"), text("fi")), text("82.5"));
    EXPECT_FALSE(keptAnswer(criterionOf("c", "percent"), text("101"), text("fi")));
    EXPECT_FALSE(keptAnswer(criterionOf("c", "count"), text("1.5"), text("en")));
    EXPECT_FALSE(keptAnswer(criterionOf("c", "level"), text("excellent"), text("en")));
    EXPECT_EQ(keptAnswer(criterionOf("c", "level"), text("developed"), text("en")), text("developed"));
    EXPECT_EQ(keptAnswer(criterionOf("c", "yes_no"), text("no"), text("en")), text("no"));
}

} // namespace kopa::quality
