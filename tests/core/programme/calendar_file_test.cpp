#include "../draw.h"
#include "core/programme/calendar_file.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::programme {

namespace {

const QDate today(2020, 2, 1);

QByteArray calendar(const QByteArray &content)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + content + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nDTSTAMP:20200101T000000Z\r\n" + lines + "END:VEVENT\r\n";
}

ReadCalendar readOf(const QByteArray &content)
{
    return readCalendar(calendar(content), today).value();
}

QDateTime helsinki(const char *iso)
{
    const QDateTime wall = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    return {wall.date(), wall.time(), networkZone()};
}

CalendarEntry drawEntry(int number)
{
    static const QStringList texts{QString(),
                                   QStringLiteral("Työpaja; Alajärvi, \"lukio\"\\"),
                                   QStringLiteral("på två rader"),
                                   QStringLiteral("päivä ").repeated(40).trimmed(),
                                   QStringLiteral("🎓 \u2028 a:b;c=d"),
                                   QStringLiteral("\\n ei rivinvaihto")};
    CalendarEntry entry;
    entry.uid = QStringLiteral("uid-%1").arg(number);
    entry.title = texts[draw<qsizetype>(0, texts.size())].simplified();
    entry.description = texts[draw<qsizetype>(0, texts.size())] + QStringLiteral("\nrivi\n\n") +
                        texts[draw<qsizetype>(0, texts.size())];
    entry.place = texts[draw<qsizetype>(0, texts.size())].simplified();
    if (drawBool())
        entry.address = QStringLiteral("https://example.invalid/a?b=c&d=%C3%A4;e,f");
    if (drawBool())
        entry.categories = {QStringLiteral("Työpaja"), QStringLiteral("etäopetus; verkko")};
    const qint64 start = draw<qint64>(946'684'800, 2'840'140'800);
    entry.starts = QDateTime::fromSecsSinceEpoch(start, networkZone());
    if (drawBool())
        entry.ends = entry.starts.addSecs(draw<qint64>(0, 400'000));
    if (draw(0, 4) == 0) {
        entry.starts = QDateTime(entry.starts.date(), QTime(0, 0), networkZone());
        entry.ends = entry.starts.addDays(draw(1, 5));
    }
    entry.cancelled = drawBool();
    entry.sequence = draw(0, 1000);
    entry.changed = QDateTime::fromSecsSinceEpoch(draw<qint64>(946'684'800, 2'840'140'800), networkZone());
    return entry;
}

} // namespace

RC_GTEST_PROP(CalendarFile, out_and_in_is_the_same, ())
{
    QList<CalendarEntry> entries;
    for (int i = 0, count = draw(0, 6); i < count; ++i)
        entries.append(drawEntry(i));
    std::sort(entries.begin(), entries.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        return a.starts == b.starts ? a.uid < b.uid : a.starts < b.starts;
    });
    const QByteArray written =
        writeCalendar(QStringLiteral("Pilotit; kaikki, \\"), QStringLiteral("fi"), entries);
    for (const QByteArray &line : written.split('\n'))
        RC_ASSERT(line.isEmpty() || (line.endsWith('\r') && line.size() <= 76));
    const auto read = readCalendar(written, today);
    RC_ASSERT(read.ok());
    RC_ASSERT(read->refused.isEmpty());
    RC_ASSERT(read->floating + read->undescribed + read->shortened + read->others == 0);
    RC_ASSERT(read->entries == entries);
    RC_ASSERT(writeCalendar(QStringLiteral("Pilotit; kaikki, \\"), QStringLiteral("fi"), read->entries) ==
              written);
}

TEST(CalendarFile, says_days_as_days_and_hours_in_their_zone)
{
    CalendarEntry workshop;
    workshop.uid = QStringLiteral("a");
    workshop.title = QStringLiteral("Työpaja");
    workshop.starts = helsinki("2020-02-13T13:00:00");
    workshop.ends = helsinki("2020-02-13T15:30:00");
    CalendarEntry days = workshop;
    days.uid = QStringLiteral("b");
    days.starts = helsinki("2020-03-28T00:00:00");
    days.ends = helsinki("2020-03-30T00:00:00");
    const QByteArray written =
        writeCalendar(QStringLiteral("Järviseutu"), QStringLiteral("fi"), {workshop, days});
    EXPECT_TRUE(written.contains("DTSTART;TZID=Europe/Helsinki:20200213T130000\r\n")) << written.constData();
    EXPECT_TRUE(written.contains("DTSTART;VALUE=DATE:20200328\r\n")) << written.constData();
    EXPECT_TRUE(written.contains("DTEND;VALUE=DATE:20200330\r\n"));
    EXPECT_TRUE(written.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n"));
    EXPECT_TRUE(written.contains("X-WR-CALNAME:Järviseutu\r\n"));
    EXPECT_TRUE(written.contains("STATUS:CONFIRMED\r\n"));
}

TEST(CalendarFile, the_hour_that_comes_twice_is_written_in_utc)
{
    CalendarEntry night;
    night.uid = QStringLiteral("a");
    night.starts = QDateTime::fromString(QStringLiteral("2020-10-25T00:30:00Z"), Qt::ISODate);
    const QByteArray written = writeCalendar({}, {}, {night});
    EXPECT_TRUE(written.contains("DTSTART:20201025T003000Z\r\n")) << written.constData();
}

TEST(CalendarFile, reads_zones_by_name_by_description_and_none)
{
    const auto read = readOf(
        "BEGIN:VTIMEZONE\r\nTZID:Oma "
        "aika\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0500\r\n"
        "TZOFFSETTO:+0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n" +
        event("UID:a\r\nDTSTART;TZID=Europe/Stockholm:20200213T120000\r\nDURATION:PT1H30M\r\n") +
        event("UID:b\r\nDTSTART;TZID=FLE Standard Time:20200213T140000\r\n") +
        event("UID:c\r\nDTSTART;TZID=Oma aika:20200213T180000\r\n") +
        event("UID:d\r\nDTSTART:20200213T160000\r\n") + event("UID:e\r\nDTSTART:20200213T150000Z\r\n") +
        event("UID:f\r\nSUMMARY:Missä?\r\nDTSTART;TZID=Kuun aika:20200213T150000\r\n"));
    QList<QDateTime> starts;
    for (const CalendarEntry &entry : read.entries)
        starts.append(entry.starts);
    EXPECT_EQ(starts, (QList<QDateTime>{helsinki("2020-02-13T13:00:00"), helsinki("2020-02-13T14:00:00"),
                                        helsinki("2020-02-13T15:00:00"), helsinki("2020-02-13T16:00:00"),
                                        helsinki("2020-02-13T17:00:00")}));
    EXPECT_EQ(read.entries.first().ends, helsinki("2020-02-13T14:30:00"));
    EXPECT_EQ(read.floating, 1);
    EXPECT_EQ(read.undescribed, 2);
    ASSERT_EQ(read.refused.size(), 1);
    EXPECT_EQ(read.refused.first().fault, CalendarFault::Zone);
    EXPECT_EQ(read.refused.first().detail, QStringLiteral("Kuun aika"));
    EXPECT_EQ(read.refused.first().title, QStringLiteral("Missä?"));
}

TEST(CalendarFile, a_series_keeps_its_hour_over_the_change_of_clocks)
{
    const auto read =
        readOf(event("UID:s\r\nSUMMARY:Palaveri\r\nDTSTART;TZID=Europe/Helsinki:20200323T090000\r\n"
                     "DTEND;TZID=Europe/Helsinki:20200323T100000\r\n"
                     "RRULE:FREQ=WEEKLY;UNTIL=20200420T060000Z\r\n"
                     "EXDATE;TZID=Europe/Helsinki:20200406T090000\r\n") +
               event("UID:s\r\nSUMMARY:Siirretty\r\nRECURRENCE-ID;TZID=Europe/Helsinki:20200413T090000\r\n"
                     "DTSTART;TZID=Europe/Helsinki:20200414T120000\r\n"));
    QStringList rows;
    for (const CalendarEntry &entry : read.entries)
        rows.append(entry.uid + u' ' + entry.title + u' ' +
                    entry.starts.toString(QStringLiteral("d.M. HH.mm")));
    EXPECT_EQ(rows, (QStringList{QStringLiteral("s/20200323T070000Z Palaveri 23.3. 09.00"),
                                 QStringLiteral("s/20200330T060000Z Palaveri 30.3. 09.00"),
                                 QStringLiteral("s/20200413T060000Z Siirretty 14.4. 12.00"),
                                 QStringLiteral("s/20200420T060000Z Palaveri 20.4. 09.00")}));
    EXPECT_EQ(read.shortened, 0);
}

TEST(CalendarFile, an_endless_series_is_taken_two_years_ahead_and_says_so)
{
    const auto read = readOf(event("UID:s\r\nDTSTART;VALUE=DATE:20150105\r\nRRULE:FREQ=WEEKLY\r\n"));
    EXPECT_EQ(read.shortened, 1);
    EXPECT_GE(read.entries.first().starts.date(), today.addYears(-1));
    EXPECT_LE(read.entries.last().starts.date(), today.addYears(2));
    EXPECT_GT(read.entries.size(), 150);
    EXPECT_TRUE(read.entries.last().isAllDay());
    EXPECT_EQ(readOf(event("UID:s\r\nDTSTART:20200105T100000Z\r\nRRULE:FREQ=DAILY\r\n")).entries.size(),
              maximumOccurrences);
}

TEST(CalendarFile, rules_that_cannot_be_followed_are_named)
{
    for (const char *rule : {"FREQ=SECONDLY", "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3", "FREQ=SOMETIMES",
                             "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;RSCALE=CHINESE"}) {
        const auto read =
            readOf(event(QByteArray("UID:s\r\nDTSTART:20200105T100000Z\r\nRRULE:") + rule + "\r\n") +
                   event("UID:t\r\nDTSTART:20200105T100000Z\r\n"));
        ASSERT_EQ(read.refused.size(), 1) << rule;
        EXPECT_EQ(read.refused.first().fault, CalendarFault::Repeats) << rule;
        EXPECT_EQ(read.refused.first().detail.toUtf8(), rule);
        EXPECT_EQ(read.entries.size(), 1) << rule;
    }
}

TEST(CalendarFile, what_is_wrong_with_an_entry_is_told_with_its_line_and_touches_no_other)
{
    const auto read = readOf(
        event("UID:a\r\nSUMMARY:Lopussa alku\r\nDTSTART:20200213T120000Z\r\nDTEND:20200213T110000Z\r\n") +
        event("UID:b\r\nSUMMARY:K\xE4vely\r\nDTSTART:20200213T120000Z\r\n") +
        event("UID:c\r\nSUMMARY:Ei aikaa\r\nDTSTART:huomenna\r\n") +
        event("UID:d\r\nSUMMARY:Vanha\r\nSEQUENCE:1\r\nDTSTART:20200213T120000Z\r\n") +
        event("UID:d\r\nSUMMARY:Uusi\r\nSEQUENCE:2\r\nDTSTART:20200213T130000Z\r\n") +
        "BEGIN:VEVENT\r\nUID:e\r\nSUMMARY:Kesken\r\nDTSTART:20200213T120000Z\r\n" +
        event("UID:f\r\nSUMMARY:Ehjä\r\nDTSTART:20200213T150000Z\r\n"));
    QStringList refused;
    for (const RefusedEntry &one : read.refused)
        refused.append(QStringLiteral("%1 %2 %3").arg(one.line).arg(calendarFaultKey(one.fault), one.title));
    EXPECT_EQ(refused, (QStringList{QStringLiteral("4 end Lopussa alku"),
                                    QStringLiteral("11 encoding Kävely"), QStringLiteral("17 start Ei aikaa"),
                                    QStringLiteral("23 twice Vanha"), QStringLiteral("37 cut Kesken")}));
    ASSERT_EQ(read.entries.size(), 2);
    EXPECT_EQ(read.entries[0].title, QStringLiteral("Uusi"));
    EXPECT_EQ(read.entries[1].title, QStringLiteral("Ehjä"));
}

TEST(CalendarFile, series_are_followed_until_there_are_as_many_days_as_are_taken)
{
    QByteArray many;
    for (int i = 0; i < 200; ++i)
        many +=
            event("UID:" + QByteArray::number(i) + "\r\nDTSTART:20200205T100000Z\r\nRRULE:FREQ=DAILY\r\n");
    const auto read = readOf(many);
    EXPECT_EQ(read.entries.size(), maximumEntries);
    EXPECT_EQ(read.shortened, 13);
    EXPECT_EQ(read.refused.last().fault, CalendarFault::Many);
}

TEST(CalendarFile, bounds_hold)
{
    EXPECT_EQ(readCalendar(QByteArray(maximumCalendar + 1, ' '), today).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(readCalendar("<html></html>", today).error().code, ErrorCode::Malformed);
    EXPECT_EQ(readCalendar({}, today).error().code, ErrorCode::Malformed);
    const auto long1 = readOf(event("UID:a\r\nSUMMARY:" + QByteArray(maximumCalendarPart, 'a') +
                                    "\r\nDTSTART:20200213T120000Z\r\n"));
    EXPECT_EQ(long1.refused.value(0).fault, CalendarFault::Large);
    QByteArray many;
    for (int i = 0; i < maximumEntries + 2; ++i)
        many += event("UID:" + QByteArray::number(i) + "\r\nDTSTART:20200213T120000Z\r\n");
    const auto read = readOf(many);
    EXPECT_EQ(read.entries.size(), maximumEntries);
    EXPECT_EQ(read.refused.size(), 2);
}

} // namespace kopa::programme
