#include "core/records/event.h"
#include "qml/view_models/calendar_files.h"
#include "qml/view_models/calendar_model.h"
#include "session_test.h"

#include <QFile>
#include <QTemporaryDir>

namespace kopa {
namespace {

class CalendarModelsTest : public SessionTest
{
protected:
    void addEvent(const QString &id, const QString &starts, const QString &ends, const QString &town,
                  const QString &pilot = {})
    {
        Edit edit{.key = {event::type().number, id},
                  .fields = {{event::kind, QStringLiteral("workshop")},
                             {event::titleFi, id},
                             {event::starts, starts},
                             {event::ends, ends},
                             {event::municipality, town}}};
        if (!pilot.isEmpty())
            edit.sets = {{event::pilots, {pilot}, {}}};
        must(run([&](Store &store) { return store.write(edit); }));
    }

    static QStringList titlesOn(const CalendarModel &calendar, const QString &date)
    {
        QStringList titles;
        for (const QVariant &week : calendar.weeks())
            for (const QVariant &day : week.toMap()[QStringLiteral("days")].toList())
                if (day.toMap()[QStringLiteral("date")] == date)
                    for (const QVariant &one : day.toMap()[QStringLiteral("events")].toList())
                        titles.append(one.toMap()[QStringLiteral("title")].toString());
        return titles;
    }

    QString fileWith(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("outside.ics"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a test's file");
        return path;
    }

    QTemporaryDir m_folder;
};

TEST_F(CalendarModelsTest, AMonthIsWholeWeeksFromMondayOn)
{
    CalendarModel calendar;
    calendar.setDay(QStringLiteral("2021-01-31"));
    const QVariantList weeks = calendar.weeks();
    ASSERT_EQ(weeks.size(), 5);
    EXPECT_EQ(weeks.first().toMap()[QStringLiteral("number")].toInt(), 53) << "of 2020";
    const QVariantList first = weeks.first().toMap()[QStringLiteral("days")].toList();
    EXPECT_EQ(first.first().toMap()[QStringLiteral("date")].toString(), QStringLiteral("2020-12-28"));
    EXPECT_FALSE(first.first().toMap()[QStringLiteral("inMonth")].toBool());
    calendar.moveMonths(1);
    EXPECT_EQ(calendar.day(), QStringLiteral("2021-02-28"));
    calendar.moveDays(1);
    EXPECT_EQ(calendar.day(), QStringLiteral("2021-03-01"));
    calendar.goToday();
    EXPECT_EQ(calendar.day(), calendar.today());
}

TEST_F(CalendarModelsTest, ADaySaysWhichDriveIsTooLong)
{
    addEvent(QStringLiteral("a"), QStringLiteral("2020-02-13T09:00:00+02:00"),
             QStringLiteral("2020-02-13T10:00:00+02:00"), QStringLiteral("005"),
             QStringLiteral("jarviseutu"));
    addEvent(QStringLiteral("b"), QStringLiteral("2020-02-13T10:30:00+02:00"),
             QStringLiteral("2020-02-13T12:00:00+02:00"), QStringLiteral("934"));
    CalendarModel calendar;
    calendar.setDay(QStringLiteral("2020-02-13"));
    ASSERT_TRUE(until([&] { return calendar.stops().size() == 2; }));
    const auto gap = [&calendar] {
        const QVariantMap second = calendar.stops().value(1).toMap();
        return second[QStringLiteral("leg")].toMap()[QStringLiteral("gap")].toString();
    };
    EXPECT_EQ(gap(), QStringLiteral("unsaid"));
    calendar.setDriving(QStringLiteral("934"), QStringLiteral("005"), 45);
    EXPECT_TRUE(until([&] { return gap() == u"short"; }));
    EXPECT_EQ(titlesOn(calendar, QStringLiteral("2020-02-13")),
              (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    calendar.setPilotId(QStringLiteral("suupohja"));
    EXPECT_TRUE(until([&] { return calendar.stops().size() == 1; })) << "another pilot's is left out";
}

TEST_F(CalendarModelsTest, ACalendarIsLookedAtTakenAndWritten)
{
    CalendarFiles files;
    const QByteArray bytes =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Palaveri\r\n"
        "DTSTART:20200213T100000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Outo\r\n"
        "DTSTART;TZID=Mars:20200213T100000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const QUrl file = QUrl::fromLocalFile(fileWith(bytes));
    files.read(file);
    ASSERT_TRUE(until([&] { return files.phase() == u"preview"; }));
    EXPECT_EQ(files.summary()[QStringLiteral("add")].toInt(), 1);
    ASSERT_EQ(files.refused().size(), 1);
    EXPECT_EQ(files.refused().first().toMap()[QStringLiteral("reason")].toString(), QStringLiteral("zone"));
    EXPECT_TRUE(must(run([](Store &store) { return store.records(event::type()); })).isEmpty());
    files.take();
    ASSERT_TRUE(until([&] { return files.phase() == u"taken"; }));
    EXPECT_EQ(must(run([](Store &store) { return store.records(event::type()); })).size(), 1);
    files.read(file);
    ASSERT_TRUE(until([&] { return files.phase() == u"preview"; }));
    EXPECT_EQ(files.summary()[QStringLiteral("same")].toInt(), 1);
    files.forget();
    const QString out = m_folder.filePath(QStringLiteral("out.ics"));
    files.save(QUrl::fromLocalFile(out));
    ASSERT_TRUE(until([&] { return files.phase() == u"written"; }));
    QFile written(out);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("UID:a\r\n"));
}

TEST_F(CalendarModelsTest, WhatIsNoCalendarIsTold)
{
    CalendarFiles files;
    files.read(QUrl::fromLocalFile(fileWith("<html>")));
    EXPECT_TRUE(until([&] { return files.errorCode() == u"malformed"; }));
    files.read(QUrl::fromLocalFile(QStringLiteral("/nowhere.ics")));
    EXPECT_TRUE(until([&] { return files.errorCode() == u"input_output"; }));
    EXPECT_EQ(files.phase(), QStringLiteral("none"));
}

} // namespace
} // namespace kopa
