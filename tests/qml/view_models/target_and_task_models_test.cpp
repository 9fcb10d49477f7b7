#include "core/records/task.h"
#include "qml/view_models/target_detail.h"
#include "qml/view_models/target_list_model.h"
#include "qml/view_models/task_detail.h"
#include "qml/view_models/task_list_model.h"
#include "qml/view_models/task_reminders.h"
#include "session_test.h"

namespace kopa {
namespace {

using TargetAndTaskModelsTest = SessionTest;

const QString pilotId = QStringLiteral("suupohja");

QString day(int ahead)
{
    return QDate::currentDate().addDays(ahead).toString(Qt::ISODate);
}

TEST_F(TargetAndTaskModelsTest, ATargetsFiguresAreReadAndWrittenInTheInterfacesLanguage)
{
    session().setLanguage(QStringLiteral("fi"));
    TargetListModel targets;
    targets.setPilot(pilotId);
    TargetDetail detail;
    detail.setTargetId(targets.create(pilotId));
    ASSERT_TRUE(until([&] { return targets.count() == 1 && detail.exists(); }));
    EXPECT_EQ(detail.faults(), QStringList{QStringLiteral("no_name")});
    EXPECT_FALSE(detail.setFigure(QStringLiteral("aim"), QStringLiteral("paljon")));
    EXPECT_TRUE(detail.setFigure(QStringLiteral("baseline"), QStringLiteral("10")));
    EXPECT_TRUE(detail.setFigure(QStringLiteral("aim"), QStringLiteral("20,5")));
    EXPECT_TRUE(detail.setFigure(QStringLiteral("actual"), QStringLiteral("15,25")));
    const auto row = [&](const char *role) {
        return targets.find(QStringLiteral("targetId"), detail.targetId())[QString::fromLatin1(role)];
    };
    ASSERT_TRUE(until([&] { return row("progress") == 0.5; }));
    EXPECT_EQ(row("actual"), QStringLiteral("15,25"));
    session().setLanguage(QStringLiteral("en"));
    EXPECT_TRUE(until([&] { return row("actual") == QStringLiteral("15.25"); }));
    targets.setState(QStringLiteral("reached"));
    EXPECT_EQ(targets.count(), 0);
    EXPECT_EQ(targets.whole(), 1);
    detail.setField(QStringLiteral("state"), QStringLiteral("reached"));
    EXPECT_TRUE(until([&] { return targets.count() == 1; }));
    detail.trash();
    EXPECT_TRUE(until([&] { return targets.whole() == 0; }));
    detail.restore();
    EXPECT_TRUE(until([&] { return targets.whole() == 1; }));
}

TEST_F(TargetAndTaskModelsTest, APromiseIsMadeFromANoteAndTickedOffAndBack)
{
    const QString note = addNote(QStringLiteral("# Käynti\n"));
    TaskListModel tasks;
    tasks.setNote(note);
    tasks.setOwner(QStringLiteral("p1"));
    const QString id = tasks.add(QStringLiteral(" Lähetä malli "), QStringLiteral("promise"), day(2));
    ASSERT_TRUE(until([&] { return tasks.count() == 1; }));
    const QVariantMap row = tasks.find(QStringLiteral("taskId"), id);
    EXPECT_EQ(row[QStringLiteral("title")], QStringLiteral("Lähetä malli"));
    EXPECT_EQ(row[QStringLiteral("when")], QStringLiteral("week"));
    EXPECT_EQ(row[QStringLiteral("ownerId")], QStringLiteral("p1"));
    TaskListModel others;
    others.setOwner(QStringLiteral("p2"));
    EXPECT_EQ(others.count(), 0);
    tasks.setDone(id, true);
    EXPECT_TRUE(until([&] { return tasks.count() == 0; }));
    tasks.setShown(QStringLiteral("done"));
    EXPECT_EQ(tasks.count(), 1);
    tasks.setDone(id, false);
    EXPECT_TRUE(until([&] { return tasks.count() == 0; }));
    tasks.setShown(QStringLiteral("near"));
    EXPECT_EQ(tasks.count(), 1);
    TaskDetail detail;
    detail.setTaskId(id);
    detail.setField(QStringLiteral("due"), day(20));
    EXPECT_TRUE(until([&] { return tasks.count() == 0; }));
    detail.setField(QStringLiteral("due"), QString());
    EXPECT_TRUE(until([&] { return tasks.count() == 1; })) << "a promise without a day is not forgotten";
}

TEST_F(TargetAndTaskModelsTest, WhatIsDueIsShownOnceUntilItsTimeIsMoved)
{
    TaskListModel tasks;
    tasks.setOwner(QStringLiteral("p1"));
    TaskReminders reminders;
    reminders.setProperty("person", QStringLiteral("p1"));
    const QString late = tasks.add(QStringLiteral("Soita"), QStringLiteral("task"), day(-2));
    tasks.add(QStringLiteral("Kirjoita"), QStringLiteral("task"), day(3));
    ASSERT_TRUE(until([&] { return tasks.count() == 2 && reminders.waiting().size() == 1; }));
    EXPECT_EQ(reminders.waiting().first().toMap()[QStringLiteral("taskId")], late);
    reminders.setShown();
    EXPECT_TRUE(reminders.waiting().isEmpty());
    TaskReminders later;
    later.setProperty("person", QStringLiteral("p1"));
    EXPECT_TRUE(later.waiting().isEmpty());
    TaskDetail detail;
    detail.setTaskId(late);
    detail.setField(QStringLiteral("due"), day(-1));
    EXPECT_TRUE(until([&] { return reminders.waiting().size() == 1; }));
    tasks.setDone(late, true);
    EXPECT_TRUE(until([&] { return reminders.waiting().isEmpty(); }));
}

} // namespace
} // namespace kopa
