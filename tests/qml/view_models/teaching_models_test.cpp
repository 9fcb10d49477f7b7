#include "core/offering/booking_times.h"
#include "qml/view_models/booking_detail.h"
#include "qml/view_models/course_detail.h"
#include "qml/view_models/hour_rule_list.h"
#include "qml/view_models/resource_detail.h"
#include "qml/view_models/resource_list.h"
#include "qml/view_models/tray_detail.h"
#include "qml/view_models/tray_list.h"
#include "session_test.h"

namespace kopa {
namespace {

using TeachingModelsTest = SessionTest;

const QString own = QStringLiteral("m005");
const QString other = QStringLiteral("m052");

QVariantMap rowOf(const QVariantList &rows, const char *key, const QString &value)
{
    for (const QVariant &row : rows)
        if (row.toMap().value(QString::fromLatin1(key)) == value)
            return row.toMap();
    return {};
}

TEST_F(TeachingModelsTest, ATrayIsLaidAndItsSeatsAreShared)
{
    TrayList trays;
    TrayDetail tray;
    tray.setTrayId(trays.create());
    ASSERT_TRUE(until([&] { return trays.count() == 1 && tray.exists(); }));
    tray.addTime(QStringLiteral("A"));
    ASSERT_TRUE(until([&] { return tray.times().size() == 1; }));
    tray.addTime(QStringLiteral(" A "));
    tray.addSchool(own);
    tray.addSchool(other);
    ASSERT_TRUE(until([&] { return tray.schools().size() == 2; }));
    EXPECT_EQ(tray.times().size(), 1);
    EXPECT_FALSE(tray.setPupils(own, QStringLiteral("-3")));
    EXPECT_FALSE(tray.setPupils(own, QStringLiteral("monta")));
    EXPECT_TRUE(tray.setPupils(own, QStringLiteral("210")));
    EXPECT_TRUE(until([&] { return rowOf(tray.schools(), "school", own)[QStringLiteral("pupils")] == 210; }));

    CourseDetail course;
    course.setCourseId(tray.createCourse());
    ASSERT_TRUE(until([&] { return course.exists() && course.wishes().size() == 2; }));
    EXPECT_EQ(tray.loose().size(), 1) << "it has no time yet";
    course.setField(QStringLiteral("school"), own);
    course.setField(QStringLiteral("period"), QStringLiteral("1"));
    course.setField(QStringLiteral("seats"), QStringLiteral("10"));
    course.setChosen(QStringLiteral("A"), true);
    EXPECT_TRUE(course.setWished(own, QStringLiteral("8")));
    EXPECT_TRUE(course.setWished(other, QStringLiteral("8")));
    EXPECT_FALSE(course.setWished(other, QStringLiteral("8,5")));
    const auto given = [&](const QString &school) {
        return rowOf(course.wishes(), "school", school)[QStringLiteral("given")].toInt();
    };
    EXPECT_TRUE(until([&] { return given(own) == 5 && given(other) == 5; }));
    EXPECT_TRUE(course.setGranted(other, QStringLiteral("3")));
    EXPECT_TRUE(until([&] { return given(own) == 7 && given(other) == 3; }));
    EXPECT_TRUE(course.faults().isEmpty());
    ASSERT_TRUE(until([&] { return tray.loose().isEmpty() && tray.courses().size() == 1; }));
    tray.setTime(tray.times().first().toMap()[QStringLiteral("id")].toString(), QStringLiteral("B"));
    EXPECT_TRUE(until([&] { return course.chosen() == QStringList{QStringLiteral("B")}; }));
    EXPECT_TRUE(tray.loose().isEmpty()) << "a slot's new name goes with its courses";
    tray.trash();
    EXPECT_TRUE(until([&] { return trays.count() == 0; }));
}

TEST_F(TeachingModelsTest, AResourceTellsItsHoursAndWhatIsBookedTwice)
{
    session().setLanguage(QStringLiteral("fi"));
    ResourceList resources;
    ResourceDetail resource;
    resource.setResourceId(resources.create());
    ASSERT_TRUE(until([&] { return resource.exists(); }));
    resource.setField(QStringLiteral("person"), QStringLiteral("Testi Testinen"));
    resource.setForm(QStringLiteral("basic_education"), true);
    ASSERT_TRUE(until([&] { return resource.canErase() && resource.forms().size() == 1; }));

    HourRuleList rules;
    rules.add(QStringLiteral("basic_education"));
    ASSERT_TRUE(until([&] { return rules.count() == 1; }));
    const QString rule = rules.data(rules.index(0), rules.roleNames().key("ruleId")).toString();
    EXPECT_FALSE(rules.setField(rule, QStringLiteral("lesson_minutes"), QStringLiteral("kolme")));
    EXPECT_TRUE(rules.setField(rule, QStringLiteral("lesson_minutes"), QStringLiteral("45")));

    BookingDetail booking;
    booking.setBookingId(resource.createBooking());
    ASSERT_TRUE(until([&] { return booking.exists() && resource.days().size() == 1; }));
    EXPECT_TRUE(booking.faults().isEmpty());
    const auto hours = [&] {
        return rowOf(resource.use()[QStringLiteral("forms")].toList(), "form",
                     QStringLiteral("basic_education"));
    };
    EXPECT_TRUE(until(
        [&] { return hours()[QStringLiteral("minutes")] == 60 && hours()[QStringLiteral("unruled")] == 0; }));
    EXPECT_TRUE(booking.setLessons(QStringLiteral("1,5")));
    EXPECT_FALSE(booking.setLessons(QStringLiteral("-1")));
    EXPECT_TRUE(until([&] { return hours()[QStringLiteral("lessons")] == 1.5; }));
    EXPECT_EQ(booking.lessons(), QStringLiteral("1,5"));

    resource.createBooking();
    EXPECT_TRUE(until([&] { return resource.use()[QStringLiteral("clashes")].toList().size() == 1; }));
    EXPECT_TRUE(until([&] {
        return resources.find(QStringLiteral("resourceId"),
                              resource.resourceId())[QStringLiteral("warnings")] == 1;
    }));
    booking.trash();
    EXPECT_TRUE(until([&] { return resource.use()[QStringLiteral("clashes")].toList().isEmpty(); }));
    resource.erase();
    EXPECT_TRUE(until([&] { return resource.isErased() && resource.resourceName().isEmpty(); }));
    EXPECT_FALSE(resource.canErase());
    resource.moveWeek(1);
    EXPECT_TRUE(until([&] { return resource.days().isEmpty(); }));
}

TEST_F(TeachingModelsTest, AResourceTellsWhichRuleItsHoursGoBy)
{
    const QString basic = QStringLiteral("basic_education");
    HourRuleList rules;
    rules.add(basic);
    rules.add(basic);
    ASSERT_TRUE(until([&] { return rules.count() == 2; }));
    const QDate firstDay = offering::schoolYearOf(QDate::currentDate()).from;
    const QDate newYear(firstDay.year() + 1, 1, 1);
    const auto ruleAt = [&](int row) {
        return rules.data(rules.index(row), rules.roleNames().key("ruleId")).toString();
    };
    const QStringList ids{ruleAt(0), ruleAt(1)};
    rules.setField(ids[0], QStringLiteral("from"), firstDay.toString(Qt::ISODate));
    rules.setField(ids[0], QStringLiteral("to"), newYear.addDays(-1).toString(Qt::ISODate));
    rules.setField(ids[0], QStringLiteral("lesson_minutes"), QStringLiteral("45"));
    rules.setField(ids[1], QStringLiteral("from"), newYear.toString(Qt::ISODate));
    rules.setField(ids[1], QStringLiteral("lesson_minutes"), QStringLiteral("60"));
    rules.setField(ids[1], QStringLiteral("source"), QStringLiteral("Testisopimus"));

    ResourceList resources;
    ResourceDetail resource;
    resource.setResourceId(resources.create());
    ASSERT_TRUE(until([&] { return resource.exists(); }));
    resource.setForm(basic, true);
    ASSERT_TRUE(until([&] { return resource.forms().size() == 1; }));
    resource.createBooking();
    const auto spans = [&] {
        return rowOf(resource.use()[QStringLiteral("forms")].toList(), "form", basic)[QStringLiteral("spans")]
            .toList();
    };
    ASSERT_TRUE(until([&] {
        return spans().size() == 2 &&
               spans().last().toMap()[QStringLiteral("source")] == QStringLiteral("Testisopimus");
    }));
    EXPECT_EQ(spans().first().toMap()[QStringLiteral("to")], newYear.addDays(-1).toString(Qt::ISODate));
    EXPECT_EQ(spans().first().toMap()[QStringLiteral("lessonMinutes")], 45);
    EXPECT_EQ(spans().last().toMap()[QStringLiteral("from")], newYear.toString(Qt::ISODate));
}

} // namespace
} // namespace kopa
