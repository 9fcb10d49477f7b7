#include "../draw.h"
#include "../findings/made_record.h"
#include "../store/test_store.h"
#include "core/offering/resource_use.h"
#include "core/records/booking.h"
#include "core/records/hour_rule.h"
#include "core/records/resource.h"

#include <rapidcheck/gtest.h>

namespace kopa::offering {

namespace {

const Days autumn{QDate(2026, 8, 1), QDate(2027, 7, 31)};
const QString upper = QStringLiteral("general_upper_secondary");
const QString basic = QStringLiteral("basic_education");

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

struct Asked
{
    const char *starts;
    const char *ends;
    const char *until = "";
    QString form = upper;
    QStringList except = {};
    const char *place = "";
    const char *organisation = "";
    std::optional<int> lessons = {};
};

Record booked(const char *id, const Asked &asked)
{
    Record record = madeRecord(booking::type(), word(id),
                               {{booking::form, asked.form},
                                {booking::starts, word(asked.starts)},
                                {booking::ends, word(asked.ends)},
                                {booking::weeklyUntil, word(asked.until)},
                                {booking::place, word(asked.place)},
                                {booking::organisation, word(asked.organisation)}});
    for (const QString &day : asked.except)
        record.state.applyBase({booking::except, day}, true);
    if (asked.lessons)
        record.state.applyBase({booking::lessons}, std::int64_t(*asked.lessons));
    return record;
}

Record ruled(const QString &form, const char *from, const char *to, int minutes, int week = 0, int year = 0,
             const char *travel = "no")
{
    Record record = madeRecord(hour_rule::type(), form + word(from),
                               {{hour_rule::form, form},
                                {hour_rule::from, word(from)},
                                {hour_rule::to, word(to)},
                                {hour_rule::travelCounts, word(travel)}});
    record.state.applyBase({hour_rule::lessonMinutes}, std::int64_t(minutes));
    record.state.applyBase({hour_rule::lessonsWeek}, std::int64_t(week));
    record.state.applyBase({hour_rule::lessonsYear}, std::int64_t(year));
    return record;
}

ResourceUse useOf(const QList<Record> &bookings, const QList<Record> &rules = {},
                  const programme::DrivingTimes &driving = {})
{
    return must(resourceUse({madeRecord(resource::type(), word("r"), {}), bookings, rules, driving},
                            QDate(2026, 9, 1)));
}

QStringList days(const QList<Occurrence> &occurrences)
{
    QStringList told;
    for (const Occurrence &each : occurrences)
        told.append(each.starts.toString(word("yyyy-MM-dd hh:mm")));
    return told;
}

Occurrence drawOccurrence()
{
    const QDateTime from(QDate(2026, 10, 20).addDays(draw(0, 10)), QTime(draw(0, 24), 0),
                         programme::networkZone());
    return {QString::number(draw(0, 4)), from, from.addSecs(draw(1, 60 * 24 * 20) * 60)};
}

} // namespace

TEST(BookingTimes, a_week_keeps_the_time_of_the_wall_over_a_change_of_the_clock)
{
    const Record weekly = booked("b", {.starts = "2026-10-19T09:00:00+03:00",
                                       .ends = "2026-10-19T10:30:00+03:00",
                                       .until = "2026-11-02",
                                       .except = {}});
    const QList<Occurrence> all = occurrencesOf(weekly, autumn);
    EXPECT_EQ(days(all),
              (QStringList{word("2026-10-19 09:00"), word("2026-10-26 09:00"), word("2026-11-02 09:00")}));
    EXPECT_EQ(all[0].starts.offsetFromUtc() - all[1].starts.offsetFromUtc(), 3600);
    for (const Occurrence &each : all)
        EXPECT_EQ(each.starts.secsTo(each.ends), 90 * 60);
}

TEST(BookingTimes, leaves_days_out_and_is_cut_to_what_is_asked)
{
    const Record weekly = booked("b", {.starts = "2026-07-20T09:00:00+03:00",
                                       .ends = "2026-07-20T10:00:00+03:00",
                                       .until = "2026-08-17",
                                       .except = {word("2026-08-10")}});
    EXPECT_EQ(days(occurrencesOf(weekly, autumn)),
              (QStringList{word("2026-08-03 09:00"), word("2026-08-17 09:00")}));
}

TEST(BookingTimes, what_cannot_be_is_told_and_counted_nowhere)
{
    const auto faults = [](const Asked &asked) { return bookingFaults(booked("b", asked)).join(u' '); };
    EXPECT_EQ(faults({.starts = "", .ends = "2026-07-20T10:00:00+03:00"}), u"no_start");
    EXPECT_EQ(faults({.starts = "2026-07-20T10:00:00+03:00", .ends = "2026-07-20T10:00:00+03:00"}),
              u"ends_before");
    EXPECT_EQ(faults({.starts = "2026-07-20T10:00:00+03:00",
                      .ends = "2026-07-20T11:00:00+03:00",
                      .until = "2031-07-21"}),
              u"too_long");
    EXPECT_EQ(faults({.starts = "2026-07-20T10:00:00+03:00",
                      .ends = "2026-07-20T11:00:00+03:00",
                      .until = "2026-07-19"}),
              u"until_before");
    EXPECT_EQ(faults({.starts = "2026-07-20T10:00:00+03:00",
                      .ends = "2026-07-27T11:00:00+03:00",
                      .until = "2026-08-19"}),
              u"longer_than_week");
    const Record wrong = booked("b", {.starts = "2026-09-20T10:00:00+03:00",
                                      .ends = "2026-09-20T11:00:00+03:00",
                                      .except = {word("joulu")}});
    EXPECT_EQ(bookingFaults(wrong).join(u' '), u"bad_except");
    EXPECT_EQ(occurrencesOf(wrong, autumn).size(), 1) << "the rest of it stands";
}

TEST(BookingTimes, five_thousand_are_enough)
{
    QList<Record> many;
    for (int i = 0; i < 150; ++i)
        many.append(booked(qPrintable(QString::number(i)), {.starts = "2026-08-03T09:00:00+03:00",
                                                            .ends = "2026-08-03T10:00:00+03:00",
                                                            .until = "2027-07-31"}));
    EXPECT_EQ(failure(occurrencesOf(many, autumn)), "too_large");
}

TEST(ResourceHours, go_by_the_rule_in_force_on_each_day)
{
    const Asked overNewYear{.starts = "2026-12-31T22:30:00+02:00", .ends = "2027-01-01T01:30:00+02:00"};
    const QList<Record> rules{ruled(upper, "2026-01-01", "2026-12-31", 45),
                              ruled(upper, "2027-01-01", "", 60)};
    const Hours hours = useOf({booked("b", overNewYear)}, rules).byForm.value(upper);
    EXPECT_EQ(hours.seconds, 180 * 60);
    EXPECT_EQ(hours.lessons, 2 * wholeLesson + wholeLesson * 3 / 2) << "90 min of 45 and 90 of 60";
    EXPECT_EQ(hours.unruled, 0);
    const Hours half = useOf({booked("b", overNewYear)}, {rules.last()}).byForm.value(upper);
    EXPECT_EQ(half.unruled, 90 * 60) << "no rule is known before new year";
    EXPECT_EQ(half.lessons, 3 * wholeLesson);
}

TEST(ResourceHours, said_lessons_go_before_the_rule)
{
    const Hours hours = useOf({booked("b", {.starts = "2026-12-31T22:30:00+02:00",
                                            .ends = "2027-01-01T01:30:00+02:00",
                                            .lessons = 250})})
                            .byForm.value(upper);
    EXPECT_EQ(hours.lessons, wholeLesson * 5 / 2);
    EXPECT_EQ(hours.unruled, 0);
}

RC_GTEST_PROP(ResourceHours, splitting_loses_no_second_and_forms_make_the_whole, ())
{
    QList<Occurrence> occurrences;
    QList<Record> bookings;
    for (int i = 0; i < 4; ++i)
        bookings.append(booked(qPrintable(QString::number(i)),
                               {.starts = "", .ends = "", .form = drawBool() ? upper : basic}));
    for (int i = 0, count = draw(0, 12); i < count; ++i)
        occurrences.append(drawOccurrence());
    const HourRules rules({ruled(upper, "2026-10-22", "2026-11-01", draw(0, 90)),
                           ruled(upper, "2026-10-27", "", 75), ruled(basic, "2026-10-25", "", 45)});
    const QList<DayWork> work = dayWork(occurrences, bookings, rules);
    std::int64_t whole = 0;
    for (const Occurrence &each : occurrences)
        whole += each.starts.secsTo(each.ends);
    Hours forms, shares;
    for (const Hours &hours : hoursByForm(work))
        forms += hours;
    int percent = 0;
    for (const CostShare &share : costShares(work)) {
        shares += share.hours;
        percent += share.percent;
    }
    RC_ASSERT(forms.seconds == whole);
    RC_ASSERT(shares == forms);
    RC_ASSERT(percent == (forms.lessons > 0 ? 100 : 0));
    std::int64_t weeks = 0;
    for (const Load &week : weekLoads(work, rules))
        for (const Load::Part &part : week.parts)
            weeks += part.lessons;
    RC_ASSERT(weeks == forms.lessons);
}

TEST(ResourceHours, stand_by_the_rule_that_they_go_by)
{
    const QList<Record> rules{ruled(upper, "2026-09-01", "2026-12-31", 75),
                              ruled(upper, "2027-01-01", "2027-05-31", 60)};
    const ResourceUse use = useOf({booked("b", {.starts = "2026-08-31T08:00:00+03:00",
                                                .ends = "2026-08-31T09:00:00+03:00",
                                                .until = "2027-01-04"})},
                                  rules);
    ASSERT_EQ(use.spans.size(), 3) << "summer has neither work nor a rule";
    EXPECT_EQ(use.spans[0].days, (Days{QDate(2026, 8, 1), QDate(2026, 8, 31)}));
    EXPECT_FALSE(use.spans[0].rule);
    EXPECT_EQ(use.spans[0].hours.unruled, 3600);
    EXPECT_EQ(use.spans[1].days, (Days{QDate(2026, 9, 1), QDate(2026, 12, 31)}));
    EXPECT_EQ(use.spans[1].rule->id, rules[0].id);
    EXPECT_EQ(use.spans[1].hours.seconds, 17 * 3600);
    EXPECT_EQ(use.spans[1].hours.lessons, 17 * (wholeLesson * 60 / 75));
    EXPECT_EQ(use.spans[2].days, (Days{QDate(2027, 1, 1), QDate(2027, 5, 31)}));
    EXPECT_EQ(use.spans[2].hours.lessons, wholeLesson);
}

TEST(ResourceHours, a_teacher_of_two_forms_is_overloaded_by_both_together)
{
    const QList<Record> rules{ruled(upper, "2026-01-01", "", 60, 10), ruled(basic, "2026-01-01", "", 60, 10)};
    const auto hours = [](const char *id, const char *ends, const QString &form) {
        return booked(id, {.starts = "2026-09-01T08:00:00+03:00", .ends = ends, .form = form});
    };
    const Record six = hours("a", "2026-09-01T14:00:00+03:00", upper);
    const Record four = hours("b", "2026-09-01T12:00:00+03:00", basic);
    const Record five = hours("c", "2026-09-01T13:00:00+03:00", basic);
    EXPECT_TRUE(useOf({six, four}, rules).overloads().isEmpty());
    ASSERT_EQ(useOf({six, five}, rules).overloads().size(), 1);
    EXPECT_NEAR(useOf({six, five}, rules).overloads().first().percent, 110, 0.01);
}

TEST(ResourceHours, a_rule_that_changes_within_a_year_counts_for_its_days)
{
    const QList<Record> rules{ruled(upper, "2026-08-01", "2027-07-30", 60, 0, 365),
                              ruled(upper, "2027-07-31", "", 60, 0, 730)};
    const Load year =
        useOf({booked("b", {.starts = "2026-09-01T08:00:00+03:00", .ends = "2026-09-01T09:00:00+03:00"})},
              rules)
            .year;
    ASSERT_EQ(year.parts.size(), 1);
    EXPECT_EQ(year.parts.first().limit, 366 * wholeLesson);
}

RC_GTEST_PROP(DoubleBooking, overlap_is_the_same_both_ways_and_every_one_is_found, ())
{
    QList<Occurrence> all;
    for (int i = 0, count = draw(0, 10); i < count; ++i)
        all.append(drawOccurrence());
    bool any = false;
    for (const Occurrence &a : all)
        for (const Occurrence &b : all) {
            RC_ASSERT(overlap(a, b) == overlap(b, a));
            any = any || (a.booking != b.booking && overlap(a, b));
        }
    RC_ASSERT(overlaps(all).isEmpty() == !any);
}

TEST(DoubleBooking, is_told_with_how_often_and_travel_with_how_long)
{
    const QList<Record> bookings{
        booked("a", {.starts = "2026-09-01T08:00:00+03:00",
                     .ends = "2026-09-01T09:00:00+03:00",
                     .until = "2026-09-15",
                     .place = "005"}),
        booked("b", {.starts = "2026-09-08T08:30:00+03:00",
                     .ends = "2026-09-08T10:00:00+03:00",
                     .until = "2026-09-22",
                     .place = "005"}),
        booked("c",
               {.starts = "2026-09-22T10:20:00+03:00", .ends = "2026-09-22T11:00:00+03:00", .place = "934"})};
    ResourceUse use = useOf(bookings);
    ASSERT_EQ(use.clashes.size(), 2);
    EXPECT_EQ(use.clashes[0].kind, BookingClash::Kind::Overlap);
    EXPECT_EQ(use.clashes[0].first + use.clashes[0].second, u"ab");
    EXPECT_EQ(use.clashes[0].times, 2);
    EXPECT_EQ(use.clashes[1].kind, BookingClash::Kind::Unsaid);
    EXPECT_EQ(use.warnings(), 1);
    ASSERT_EQ(use.drives.size(), 1);
    EXPECT_FALSE(use.drives.first().minutes);
    const programme::DrivingTimes drive{{programme::drivingKey(word("934"), word("005")), 35}};
    use = useOf(bookings, {ruled(upper, "2026-01-01", "", 60, 0, 0, "yes")}, drive);
    EXPECT_EQ(use.clashes[1].kind, BookingClash::Kind::Short);
    EXPECT_EQ(use.clashes[1].minutes, 20);
    EXPECT_EQ(use.drives.first().minutes, 35);
    EXPECT_EQ(use.travel, 35 * 60);
    EXPECT_EQ(use.travelCounted, 35 * 60);
}

TEST(ResourceUse, shares_costs_by_lessons_to_a_hundred)
{
    const auto third = [](const char *id, const char *day, const char *organisation) {
        const std::string from = std::string(day) + "T08:00:00+03:00";
        const std::string to = std::string(day) + "T09:00:00+03:00";
        return booked(id, {.starts = from.c_str(), .ends = to.c_str(), .organisation = organisation});
    };
    const ResourceUse use =
        useOf({third("a", "2026-09-01", "x"), third("b", "2026-09-02", "y"), third("c", "2026-09-03", "z")});
    ASSERT_EQ(use.shares.size(), 3);
    EXPECT_EQ(use.shares[0].percent + use.shares[1].percent + use.shares[2].percent, 100);
    EXPECT_EQ(use.shares[0].percent, 34);
}

TEST(ResourceUse, of_two_who_booked_without_a_line_is_found_when_they_meet)
{
    const TestStore one;
    const TestStore other;
    must(one->write(
        {.key = {resource::type().number, word("r")},
         .fields = {{resource::kind, word("teacher")}, {resource::person, word("Testi Testinen")}}}));
    exchange(one, other);
    const auto book = [](const TestStore &store, const char *id) {
        must(store->write({.key = {booking::type().number, word(id)},
                           .fields = {{booking::resource, word("r")},
                                      {booking::starts, word("2026-09-01T08:00:00+03:00")},
                                      {booking::ends, word("2026-09-01T09:00:00+03:00")}}}));
    };
    book(one, "a");
    book(other, "b");
    EXPECT_TRUE(must(resourceUse(*one, word("r"), QDate(2026, 9, 1))).clashes.isEmpty());
    exchange(one, other);
    for (const TestStore *store : {&one, &other})
        EXPECT_EQ(must(resourceUse(**store, word("r"), QDate(2026, 9, 1))).clashes.size(), 1);
    EXPECT_EQ(must(one->subjectReport({resource::type().number, word("r")})).name, u"Testi Testinen");
    must(one->eraseSubject({resource::type().number, word("r")}, word("asked")));
    const ResourceUse after = must(resourceUse(*one, word("r"), QDate(2026, 9, 1)));
    EXPECT_TRUE(resourceName(after.resource).isEmpty());
    EXPECT_EQ(after.all().seconds, 2 * 3600) << "the hours stay";
}

} // namespace kopa::offering
