#include "../draw.h"
#include "core/findings/tasks.h"
#include "core/records/task.h"
#include "made_record.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::findings {

namespace {

const QDate today(2021, 5, 4);

Record due(const QString &day, const QString &id = QStringLiteral("t"), const QString &done = QString())
{
    return madeRecord(task::type(), id, {{task::due, day}, {task::done, done}});
}

TaskWhen whenDue(const char *day)
{
    return taskWhen(due(QString::fromLatin1(day)), today);
}

} // namespace

TEST(Tasks, are_due_from_a_day_on)
{
    EXPECT_EQ(whenDue("2021-05-03"), TaskWhen::Overdue);
    EXPECT_EQ(whenDue("2021-05-04"), TaskWhen::Today);
    EXPECT_EQ(whenDue("2021-05-11"), TaskWhen::Week);
    EXPECT_EQ(whenDue("2021-05-12"), TaskWhen::Later);
    EXPECT_EQ(whenDue(""), TaskWhen::Undated);
    EXPECT_EQ(taskWhen(due(QStringLiteral("2021-05-03"), {}, QStringLiteral("2021-05-04")), today),
              TaskWhen::Done);
}

TEST(Tasks, remind_at_the_time_chosen_or_on_the_morning_of_their_day)
{
    const Record morning = due(QStringLiteral("2021-05-04"));
    EXPECT_FALSE(asksNow(morning, {today, QTime(7, 59)}));
    EXPECT_TRUE(asksNow(morning, {today, QTime(8, 0)}));
    Record chosen = due(QStringLiteral("2021-05-04"));
    chosen.state.applyBase({task::remind}, QStringLiteral("2021-05-01T12:00:00+03:00"));
    EXPECT_TRUE(asksNow(chosen, {today.addDays(-1), QTime(0, 0)}));
    EXPECT_FALSE(asksNow(chosen, {today.addDays(-10), QTime(0, 0)}));
    chosen.state.applyBase({task::done}, QStringLiteral("2021-05-02"));
    EXPECT_FALSE(asksNow(chosen, {today, QTime(12, 0)}));
    EXPECT_FALSE(asksNow(due(QString()), {today, QTime(12, 0)}));
}

TEST(Tasks, of_nobody_in_particular_are_everybodys)
{
    const QString me = QStringLiteral("p1");
    EXPECT_TRUE(isTaskOf(due(QString()), me));
    EXPECT_TRUE(isTaskOf(madeRecord(task::type(), QStringLiteral("t"), {{task::owner, me}}), me));
    EXPECT_FALSE(
        isTaskOf(madeRecord(task::type(), QStringLiteral("t"), {{task::owner, QStringLiteral("p2")}}), me));
}

TEST(Tasks, what_is_overdue_comes_first_and_what_is_done_last)
{
    const QList<Record> all = {
        due(QString(), QStringLiteral("undated")),
        due(QStringLiteral("2021-05-01"), QStringLiteral("done"), QStringLiteral("2021-05-02")),
        due(QStringLiteral("2021-05-09"), QStringLiteral("week")),
        due(QStringLiteral("2021-05-01"), QStringLiteral("overdue"))};
    EXPECT_EQ(idsOf(tasksInOrder(all, today)),
              (QStringList{QStringLiteral("overdue"), QStringLiteral("week"), QStringLiteral("undated"),
                           QStringLiteral("done")}));
}

RC_GTEST_PROP(Tasks, their_order_does_not_depend_on_where_they_were_read, ())
{
    const auto drawDay = [] {
        return drawBool() ? QString() : today.addDays(draw(-3, 12)).toString(Qt::ISODate);
    };
    QList<Record> tasks;
    for (int i = draw(0, 10); i > 0; --i)
        tasks.append(due(drawDay(), QString::number(i), drawDay()));
    QList<Record> elsewhere = tasks;
    std::reverse(elsewhere.begin(), elsewhere.end());
    const QList<Record> ordered = tasksInOrder(tasks, today);
    RC_ASSERT(idsOf(ordered) == idsOf(tasksInOrder(elsewhere, today)));
    const auto isDone = [](const Record &task) { return taskWhen(task, today) == TaskWhen::Done; };
    RC_ASSERT(std::is_partitioned(ordered.rbegin(), ordered.rend(), isDone));
}

} // namespace kopa::findings
