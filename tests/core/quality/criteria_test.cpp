#include "../draw.h"
#include "../findings/made_record.h"
#include "core/quality/criteria.h"
#include "core/quality/crosswalk.h"
#include "core/records/criterion.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::quality {

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

Record asking(const char *scale, const char *threshold, const char *direction = "", const char *calendar = "")
{
    return madeRecord(criterion::type(), text("c"),
                      {{criterion::scale, text(scale)},
                       {criterion::threshold, text(threshold)},
                       {criterion::direction, text(direction)},
                       {criterion::calendar, text(calendar)}});
}

Compared between(const Record &one, const Record &other)
{
    return compared(requirementOf(one), requirementOf(other));
}

Requirement drawRequirement()
{
    static const QStringList scales{QString(), text("percent"), text("level"), text("text")};
    static const QStringList directions{QString(), text("at_least"), text("at_most")};
    static const QStringList calendars{QString(), text("yearly"), text("monthly")};
    static const QStringList levels{QString(), text("missing"), text("developed"), text("advanced")};
    const QString scale = scales[draw(0, 4)];
    const QString threshold = scale == u"level" ? levels[draw(0, 4)]
                              : drawBool()      ? QString::number(draw(0, 4))
                                                : QString();
    return requirementOf(asking(scale.toUtf8(), threshold.toUtf8(), directions[draw(0, 3)].toUtf8(),
                                calendars[draw(0, 3)].toUtf8()));
}

} // namespace

TEST(Criteria, a_higher_floor_and_a_lower_ceiling_are_stricter)
{
    EXPECT_EQ(between(asking("percent", "80", "at_least"), asking("percent", "75.5", "at_least")).strictness,
              Strictness::First);
    EXPECT_EQ(between(asking("percent", "10", "at_most"), asking("percent", "12", "at_most")).strictness,
              Strictness::First);
    EXPECT_EQ(between(asking("level", "beginning"), asking("level", "advanced")).strictness,
              Strictness::Second);
    EXPECT_EQ(between(asking("count", "3", "at_least"), asking("count", "", "at_least")).strictness,
              Strictness::First);
    EXPECT_EQ(between(asking("count", "3.0", "at_least"), asking("count", "3", "at_least")).strictness,
              Strictness::Same);
}

TEST(Criteria, what_cannot_be_met_in_one_report_is_in_conflict)
{
    const auto why = [](const Record &one, const Record &other) {
        const Compared result = between(one, other);
        return result.strictness == Strictness::Conflict ? result.why.join(u',').toStdString() : "none";
    };
    EXPECT_EQ(why(asking("percent", "80", "at_least"), asking("count", "80", "at_least")), "scale");
    EXPECT_EQ(why(asking("percent", "80", "at_least"), asking("percent", "80", "at_most")), "direction");
    EXPECT_EQ(why(asking("yes_no", "yes"), asking("yes_no", "no")), "threshold");
    EXPECT_EQ(why(asking("percent", "80"), asking("percent", "70")), "threshold");
    EXPECT_EQ(
        why(asking("percent", "80", "at_least", "yearly"), asking("percent", "70", "at_least", "monthly")),
        "calendar");
    EXPECT_EQ(why(asking("percent", "80", "at_least"), asking("", "80")), "none");
}

TEST(Criteria, a_municipality_asks_its_own_at_once_and_a_common_one_is_agreed_first)
{
    const QDate day(2026, 5, 4);
    const auto made = [](const char *owner, const char *state, const char *from, const char *to) {
        return madeRecord(criterion::type(), text("c"),
                          {{criterion::owner, text(owner)},
                           {criterion::state, text(state)},
                           {criterion::from, text(from)},
                           {criterion::to, text(to)}});
    };
    EXPECT_TRUE(isInForce(made("m1", "", "", ""), day));
    EXPECT_FALSE(isInForce(made("", "", "", ""), day));
    EXPECT_TRUE(isInForce(made("", "in", "2026-05-04", "2026-05-04"), day));
    EXPECT_FALSE(isInForce(made("", "in", "2026-05-05", ""), day));
    EXPECT_FALSE(isInForce(made("", "in", "", "2026-05-03"), day));
    EXPECT_FALSE(isInForce(made("m1", "withdrawn", "", ""), day));
}

TEST(Criteria, what_is_missing_or_does_not_hold_together_is_told)
{
    Record odd = asking("percent", "many");
    odd.state.applyBase({criterion::dueMonth}, std::int64_t(13));
    odd.state.applyBase({criterion::from}, text("2026-01-01"));
    odd.state.applyBase({criterion::to}, text("2025-01-01"));
    EXPECT_EQ(criterionFaults(odd),
              (QStringList{text("no_title"), text("threshold"), text("due_month"), text("ends_before")}));
    EXPECT_EQ(criterionFaults(asking("count", "3")), (QStringList{text("no_title"), text("direction")}));
    odd.state.applyBase({criterion::titleSv}, text("Genomströmning"));
    odd.state.applyBase({criterion::definitionFi}, text("Osuus, joka suorittaa loppuun."));
    EXPECT_EQ(missingWords(odd), (QStringList{text("title_fi"), text("title_en"), text("definition_sv"),
                                              text("definition_en")}));
}

RC_GTEST_PROP(Criteria, the_other_way_round_is_the_same_comparison, ())
{
    const Requirement one = drawRequirement();
    const Requirement other = drawRequirement();
    const Compared there = compared(one, other);
    const Compared back = compared(other, one);
    const auto mirrored = [](Strictness strictness) {
        return strictness == Strictness::First    ? Strictness::Second
               : strictness == Strictness::Second ? Strictness::First
                                                  : strictness;
    };
    RC_ASSERT(there.why == back.why);
    RC_ASSERT(there.strictness == mirrored(back.strictness));
    RC_ASSERT(compared(one, one).strictness == Strictness::Same);
    RC_ASSERT(there.why.isEmpty() == (there.strictness == Strictness::Same));
}

TEST(Crosswalk, every_indicator_of_eqavet_is_there_and_gaps_are_seen)
{
    const auto with = [](const char *id, const QStringList &elements) {
        QList<std::pair<FieldNumber, QString>> pairs;
        for (const QString &element : elements)
            pairs.append({criterion::crosswalk, element});
        return madeRecord(criterion::type(), text(id), {}, pairs);
    };
    const QList<Record> criteria{with("b", {text("eqavet:4"), text("iso21001:9.1.10")}),
                                 with("a", {text("eqavet:4"), text("iso21001:9.1.2")}),
                                 with("c", {text("eqavet:11"), text("pisa:1"), text("local:")})};
    const QList<CrosswalkRow> rows = crosswalkOf(criteria);
    ASSERT_EQ(rows.size(), 12);
    EXPECT_EQ(rows[3].criteria, (QStringList{text("a"), text("b")}));
    EXPECT_TRUE(rows[4].criteria.isEmpty());
    EXPECT_EQ(rows[10].reference.place, text("9.1.2"));
    EXPECT_EQ(withoutReference(criteria), QStringList{text("c")});
    for (const char *language : {"fi", "sv", "en"})
        for (int number = 1; number <= indicatorCount; ++number)
            EXPECT_FALSE(indicatorTitle(number, text(language)).isEmpty());
}

} // namespace kopa::quality
