#include "../draw.h"
#include "../findings/made_record.h"
#include "../store/test_store.h"
#include "core/documents/html_writer.h"
#include "core/documents/markdown_writer.h"
#include "core/offering/tray.h"
#include "core/offering/tray_paper.h"
#include "core/records/course.h"
#include "core/records/course_tray.h"
#include "core/records/course_wish.h"
#include "core/records/organisation.h"
#include "core/records/resource.h"
#include "core/records/tray_school.h"

#include <rapidcheck/gtest.h>

namespace kopa::offering {

namespace {

const QString trayId = QStringLiteral("t1");

void write(const TestStore &store, const RecordType &type, const QString &id, const QList<FieldEdit> &fields,
           const QList<SetEdit> &sets = {})
{
    must(store->write({.key = {type.number, id}, .fields = fields, .sets = sets}));
}

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

void lay(const TestStore &store)
{
    const RecordKey key{course_tray::type().number, trayId};
    must(store->write({.key = key,
                       .fields = {{course_tray::year, word("2026-2027")},
                                  {course_tray::titleFi, word("Järviseutu")},
                                  {course_tray::periods, std::int64_t(2)}}}));
    for (const char *slot : {"A", "B"})
        must(store->write({.key = key, .lists = {{.field = course_tray::slots, .text = word(slot)}}}));
    for (const char *school : {"x", "y"})
        write(store, tray_school::type(), word("in-") + word(school),
              {{tray_school::tray, trayId}, {tray_school::school, word(school)}});
}

struct Given
{
    const char *school = "x";
    int period = 1;
    QStringList times = {QStringLiteral("A")};
    int seats = 10;
    const char *teacher = "";
    const char *room = "";
    const char *mode = "place";
};

void give(const TestStore &store, const char *id, const Given &given)
{
    write(store, course::type(), word(id),
          {{course::tray, trayId},
           {course::school, word(given.school)},
           {course::code, word(id).toUpper()},
           {course::period, std::int64_t(given.period)},
           {course::seats, std::int64_t(given.seats)},
           {course::teacher, word(given.teacher)},
           {course::room, word(given.room)},
           {course::mode, word(given.mode)}},
          {{course::slots, given.times, {}}});
}

void wish(const TestStore &store, const char *course, const char *school, int students)
{
    write(store, course_wish::type(), wishId(word(course), word(school)),
          {{course_wish::course, word(course)},
           {course_wish::school, word(school)},
           {course_wish::students, std::int64_t(students)}});
}

QStringList clashes(const TestStore &store)
{
    QStringList told;
    for (const TrayClash &clash : must(trayOf(*store, trayId)).clashes)
        told.append(QStringLiteral("%1 %2%3 %4 %5")
                        .arg(trayClashKey(clash.kind))
                        .arg(clash.period)
                        .arg(clash.times.join(u'+'), clash.courses.join(u'+'), clash.who)
                        .trimmed());
    return told;
}

/// "a: x 1 y 4; "
QString seatsOf(const TestStore &store)
{
    QString told;
    for (const TrayCourse &course : must(trayOf(*store, trayId)).courses) {
        told += course.record.id + u':';
        for (const SeatShare &share : course.shares)
            told += QStringLiteral(" %1 %2").arg(share.school).arg(share.given);
        told += QStringLiteral("; ");
    }
    return told;
}

} // namespace

TEST(Tray, has_its_courses_by_period_and_slot)
{
    const TestStore store;
    lay(store);
    give(store, "a", {});
    give(store, "b", {.period = 2, .times = {word("A"), word("B")}});
    give(store, "c", {.period = 3});
    give(store, "d", {.times = {word("Z")}, .seats = -1});
    const Tray tray = must(trayOf(*store, trayId));
    EXPECT_EQ(tray.times, (QStringList{word("A"), word("B")}));
    ASSERT_EQ(tray.at(2, word("B")).size(), 1);
    EXPECT_EQ(tray.at(2, word("B")).first()->record.id, u"b");
    EXPECT_EQ(tray.at(1, word("B")).size(), 0);
    EXPECT_EQ(tray.at(0, {}).size(), 2) << "what the tray has no place for is shown, not lost";
    EXPECT_EQ(tray.course(word("c"))->faults.join(u' '), u"period_beyond");
    EXPECT_EQ(tray.course(word("d"))->faults.join(u' '), u"negative_seats slot_unknown");
    EXPECT_EQ(tray.course(word("d"))->seats, 0);
}

TEST(Tray, says_who_sends_and_who_receives)
{
    const TestStore store;
    lay(store);
    give(store, "a", {.seats = 5});
    give(store, "b", {.school = "y", .times = {word("B")}});
    wish(store, "a", "x", 4);
    wish(store, "a", "y", 4);
    wish(store, "b", "x", 3);
    const Tray tray = must(trayOf(*store, trayId));
    ASSERT_EQ(tray.schools.size(), 2);
    EXPECT_EQ(tray.schools[0].out, 3);
    EXPECT_EQ(tray.schools[0].in, 2);
    EXPECT_EQ(tray.schools[0].own, 3);
    EXPECT_EQ(tray.schools[0].net(), -1);
    EXPECT_EQ(tray.schools[1].wished, 4);
    EXPECT_EQ(tray.schools[1].net(), 1);
    EXPECT_EQ(tray.course(word("a"))->without(), 3);
    EXPECT_EQ(tray.course(word("b"))->left(), 7);
}

TEST(Tray, finds_what_stands_against_each_other)
{
    const TestStore store;
    lay(store);
    give(store, "a", {.times = {word("A"), word("B")}, .teacher = "r1"});
    give(store, "b", {.school = "y", .times = {word("A"), word("B")}, .teacher = "r1"});
    give(store, "c", {.period = 2, .teacher = "r1", .room = "12"});
    give(store, "d", {.period = 2, .room = " 12 "});
    give(store, "e", {.school = "y", .period = 2, .room = "12", .mode = "online"});
    EXPECT_EQ(clashes(store), (QStringList{word("teacher 1A+B a+b r1"), word("room 2A c+d")}));
    wish(store, "a", "y", 2);
    wish(store, "b", "y", 2);
    EXPECT_EQ(clashes(store).last(), u"wishes 1A+B a+b y");
    write(store, course::type(), word("b"), {{course::state, word("cancelled")}});
    EXPECT_EQ(clashes(store), QStringList{word("room 2A c+d")});
}

TEST(Tray, a_course_in_two_places_is_found)
{
    const TestStore store;
    lay(store);
    give(store, "a", {.room = "1"});
    give(store, "b", {.room = "2"});
    write(store, course::type(), word("b"), {{course::code, word("A")}});
    EXPECT_EQ(clashes(store), QStringList{word("places 1A a+b x")});
}

RC_GTEST_PROP(Tray, two_devices_share_alike_when_they_meet, ())
{
    const TestStore one;
    const TestStore other;
    lay(one);
    give(one, "a", {.seats = draw(0, 12)});
    give(one, "b", {.school = "y", .seats = draw(0, 12)});
    exchange(one, other);
    for (int i = 0, count = draw(0, 6); i < count; ++i)
        wish(drawBool() ? one : other, drawBool() ? "a" : "b", drawBool() ? "x" : "y", draw(0, 9));
    exchange(one, other);
    RC_ASSERT(seatsOf(one) == seatsOf(other));
}

TEST(TrayPaper, of_students_has_no_figures_and_no_teachers)
{
    const TestStore store;
    lay(store);
    write(store, organisation::type(), word("x"), {{organisation::nameFi, word("Esimerkkilän lukio")}});
    write(store, resource::type(), word("r1"), {{resource::person, word("Testi Testinen")}});
    give(store, "a", {.seats = 7, .teacher = "r1"});
    give(store, "b", {.times = {word("B")}, .teacher = "r1"});
    give(store, "c", {.teacher = "r1"});
    write(store, course::type(), word("b"), {{course::state, word("cancelled")}});
    wish(store, "a", "y", 9);
    const QString students =
        documents::markdownOf(must(trayPaper(*store, trayId, TrayReader::Students, word("fi"))));
    EXPECT_TRUE(students.contains(word("A (Esimerkkilän lukio)")));
    EXPECT_FALSE(students.contains(u'7') && students.contains(word("Testinen")));
    EXPECT_FALSE(students.contains(word("Toivottu")));
    EXPECT_FALSE(students.contains(word("Peruttu")));
    const documents::Document paper = must(trayPaper(*store, trayId, TrayReader::Principals, word("fi")));
    const QString principals = documents::markdownOf(paper);
    EXPECT_TRUE(principals.contains(word("Opettajalla Testi Testinen on samaan aikaan")));
    EXPECT_TRUE(principals.contains(word("Peruttu")));
    const QString page = QString::fromUtf8(documents::htmlOf(paper));
    EXPECT_TRUE(page.startsWith(word("<!DOCTYPE html>\n<html lang=\"fi\">")));
    EXPECT_TRUE(page.contains(word("<th scope=\"row\">")));
}

TEST(TrayPaper, keeps_what_people_write_as_words)
{
    const TestStore store;
    lay(store);
    give(store, "a", {.room = "<script>alert(1)</script>"});
    for (const char *language : {"fi", "sv", "en"}) {
        const QByteArray page =
            documents::htmlOf(must(trayPaper(*store, trayId, TrayReader::Students, word(language))));
        EXPECT_FALSE(page.contains("<script"));
    }
    EXPECT_EQ(failure(trayPaper(*store, word("none"), TrayReader::Students, word("fi"))), "not_found");
}

} // namespace kopa::offering
