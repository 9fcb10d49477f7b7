#include "../store/test_store.h"
#include "core/programme/calendar_import.h"
#include "core/programme/public_site.h"
#include "core/programme/site_events.h"
#include "core/records/event.h"
#include "core/records/material.h"

namespace kopa::programme {

namespace {

const QDate today(2020, 2, 1);
const QString pilotId = QStringLiteral("jarviseutu");

RecordKey eventKey(const QString &id)
{
    return {event::type().number, id};
}

/// A workshop in Alajärvi that somebody has written.
Edit workshop()
{
    return {
        .key = eventKey(QStringLiteral("w1")),
        .fields = {{event::kind, QStringLiteral("workshop")},
                   {event::titleFi, QStringLiteral("Verkko-opetus, 1. työpaja")},
                   {event::titleSv, QStringLiteral("Nätundervisning")},
                   {event::starts, QStringLiteral("2020-02-13T13:00:00+02:00")},
                   {event::ends, QStringLiteral("2020-02-13T15:30:00+02:00")},
                   {event::place, QStringLiteral("Lukio")},
                   {event::municipality, QStringLiteral("005")},
                   {event::agendaFi, QStringLiteral("# Ohjelma\n\n- 13.00 Avaus <b>\n- 14.00 Ryhmät")},
                   {event::invitationFi, QStringLiteral("Tervetuloa; tuo kone!")}},
        .sets = {{event::pilots, {pilotId}, {}}, {event::themes, {QStringLiteral("online-teaching")}, {}}}};
}

QByteArray feedOf(Store &store, const QString &language)
{
    const QList<Record> events = eventsFor(pilotId, must(store.records(event::type())));
    return must(
        calendarFeed(QStringLiteral("Järviseutu"), language, events, recordsOf(store), revisionOf(store)));
}

CalendarPlan take(Store &store, const QByteArray &bytes, const QString &language = QStringLiteral("fi"))
{
    const auto plan = must(planCalendar(store, must(readCalendar(bytes, today)), {.language = language}));
    must(importCalendar(store, plan));
    return plan;
}

QByteArray outside(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:muualla@example.invalid\r\n" + lines +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

TEST(CalendarEvents, a_feed_is_in_the_language_asked_for)
{
    TestStore store;
    must(store->write(workshop()));
    const QByteArray finnish = feedOf(*store, QStringLiteral("fi"));
    EXPECT_TRUE(finnish.contains("UID:w1\r\n"));
    EXPECT_TRUE(finnish.contains("SUMMARY;LANGUAGE=fi:Verkko-opetus\\, 1. työpaja\r\n"))
        << finnish.constData();
    EXPECT_TRUE(finnish.contains("LOCATION;LANGUAGE=fi:Lukio\\, Alajärvi\r\n"));
    EXPECT_TRUE(finnish.contains("CATEGORIES;LANGUAGE=fi:Työpaja\r\n"));
    EXPECT_TRUE(finnish.contains("SEQUENCE:0\r\n"));
    const QByteArray swedish = feedOf(*store, QStringLiteral("sv"));
    EXPECT_TRUE(swedish.contains("SUMMARY;LANGUAGE=sv:Nätundervisning\r\n"));
    EXPECT_TRUE(swedish.contains("CATEGORIES;LANGUAGE=sv:Workshop\r\n"));
}

TEST(CalendarEvents, the_sequence_grows_with_each_edit)
{
    TestStore store;
    must(store->write(workshop()));
    store.pass(60'000);
    must(store->write(
        {.key = eventKey(QStringLiteral("w1")), .fields = {{event::state, QStringLiteral("cancelled")}}}));
    const QByteArray feed = feedOf(*store, QStringLiteral("fi"));
    EXPECT_TRUE(feed.contains("SEQUENCE:1\r\n"));
    EXPECT_TRUE(feed.contains("STATUS:CANCELLED\r\n"));
    EXPECT_EQ(feed, feedOf(*store, QStringLiteral("fi"))) << "the same events give the same bytes";
}

TEST(CalendarEvents, own_events_read_back_change_nothing)
{
    TestStore store;
    must(store->write(workshop()));
    for (const QString &language : {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}) {
        const CalendarPlan plan = take(*store, feedOf(*store, language), language);
        EXPECT_EQ(plan.count(PlannedEvent::Act::Same), 1) << qPrintable(language);
    }
    EXPECT_EQ(must(store->records(event::type())).size(), 1);
}

TEST(CalendarEvents, a_second_import_changes_and_does_not_double)
{
    TestStore store;
    const QByteArray first = outside("SUMMARY:Rehtoripäivä\r\nCATEGORIES:Meeting,verkko-opetus\r\n"
                                     "DTSTART;TZID=Europe/Helsinki:20200401T090000\r\n");
    EXPECT_EQ(take(*store, first).count(PlannedEvent::Act::Add), 1);
    EXPECT_EQ(take(*store, first).count(PlannedEvent::Act::Same), 1);
    const QByteArray moved = outside(
        "SUMMARY:Rehtoripäivä\r\nDTSTART;TZID=Europe/Helsinki:20200402T090000\r\nSTATUS:CANCELLED\r\n");
    EXPECT_EQ(take(*store, moved).count(PlannedEvent::Act::Change), 1);
    const QList<Record> events = must(store->records(event::type()));
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events.first().text(event::kind), QStringLiteral("meeting"));
    EXPECT_EQ(events.first().text(event::starts), QStringLiteral("2020-04-02T09:00:00+03:00"));
    EXPECT_EQ(events.first().text(event::state), QStringLiteral("cancelled"));
    EXPECT_EQ(events.first().text(event::uid), QStringLiteral("muualla@example.invalid"));
}

TEST(CalendarEvents, two_devices_that_import_the_same_have_one_event)
{
    TestStore one, other;
    const QByteArray same = outside("SUMMARY:Sama\r\nDTSTART:20200401T090000Z\r\n");
    take(*one, same);
    take(*other, same);
    exchange(one, other);
    EXPECT_EQ(must(one->records(event::type())).size(), 1);
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(CalendarEvents, what_was_removed_here_stays_removed)
{
    TestStore store;
    const QByteArray bytes = outside("SUMMARY:Turha\r\nDTSTART:20200401T090000Z\r\n");
    take(*store, bytes);
    must(store->write({.key = eventKey(must(store->records(event::type())).first().id), .trash = true}));
    EXPECT_EQ(take(*store, bytes).count(PlannedEvent::Act::Removed), 1);
    EXPECT_TRUE(must(store->records(event::type())).isEmpty());
}

TEST(CalendarEvents, public_pages_have_the_programme_and_the_materials_of_what_is_public)
{
    TestStore store;
    must(store->write(workshop()));
    must(store->write({.key = eventKey(QStringLiteral("v1")),
                       .fields = {{event::kind, QStringLiteral("visit")},
                                  {event::titleFi, QStringLiteral("Käynti rehtorin luona")},
                                  {event::starts, QStringLiteral("2020-02-14T09:00:00+02:00")}},
                       .sets = {{event::pilots, {pilotId}, {}}}}));
    const auto material = [&](const QString &id, const QString &title, const QString &address) {
        must(store->write({.key = {material::type().number, id},
                           .fields = {{material::titleFi, title},
                                      {material::address, address},
                                      {material::event, QStringLiteral("w1")}}}));
    };
    material(QStringLiteral("m1"), QStringLiteral("Esitys"), QStringLiteral("https://example.invalid/a?b&c"));
    material(QStringLiteral("m2"), QStringLiteral("Ansa"), QStringLiteral("javascript:alert(1)"));
    const auto records = publicRecordsOf(*store, must(store->commonSpace()).id);
    const auto pages = must(publicSite(QStringLiteral("Verkosto"), today, records));
    const QByteArray page = pages.value(QStringLiteral("fi/jarviseutu.html"));
    EXPECT_TRUE(page.contains("<h2>Tulevat tilaisuudet</h2>")) << page.constData();
    EXPECT_TRUE(page.contains("13.00 Avaus &lt;b&gt;"));
    EXPECT_TRUE(page.contains("<a href=\"https://example.invalid/a?b&amp;c\">Esitys</a>"));
    EXPECT_TRUE(page.contains("Ansa"));
    EXPECT_FALSE(page.contains("javascript:"));
    EXPECT_FALSE(page.contains("rehtorin luona"));
    EXPECT_TRUE(page.contains("<a href=\"calendar-jarviseutu.ics\">"));
    const auto feeds = must(siteFeeds(QStringLiteral("Verkosto"), records, revisionOf(*store)));
    EXPECT_EQ(feeds.size(), 4) << "all and one pilot, in two languages";
    EXPECT_FALSE(feeds.value(QStringLiteral("fi/calendar.ics")).contains("rehtorin luona"));
}

} // namespace kopa::programme
