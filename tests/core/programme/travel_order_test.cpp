#include "../draw.h"
#include "../store/test_store.h"
#include "core/programme/travel_order.h"
#include "core/records/event.h"

#include <rapidcheck/gtest.h>

namespace kopa::programme {

namespace {

const QDate day(2020, 2, 13);
const QString alajarvi = QStringLiteral("005");
const QString vimpeli = QStringLiteral("934");

Stop stopAt(const QString &id, int fromMinute, int toMinute, const QString &municipality)
{
    const QDateTime midnight(day, QTime(0, 0), networkZone());
    return {{event::type().number, id},
            id,
            QStringLiteral("visit"),
            municipality,
            {},
            midnight.addSecs(fromMinute * 60),
            midnight.addSecs(toMinute * 60)};
}

QList<Stop> drawStops()
{
    QList<Stop> stops;
    for (int i = 0, count = draw(0, 7); i < count; ++i) {
        const int from = draw(0, 1400);
        Stop stop = stopAt(QString::number(i), from, from + draw(0, 200),
                           QStringList{QString(), alajarvi, vimpeli}[draw(0, 3)]);
        stop.allDay = draw(0, 6) == 0;
        stops.append(stop);
    }
    return stops;
}

QStringList idsOf(const TravelDay &travel)
{
    QStringList ids;
    for (const Stop &stop : travel.stops)
        ids.append(stop.key.id);
    return ids;
}

} // namespace

RC_GTEST_PROP(TravelOrder, is_the_same_whatever_the_order_and_names_every_clash, ())
{
    QList<Stop> stops = drawStops();
    const DrivingTimes driving{{drivingKey(alajarvi, vimpeli), draw(1, 120)}};
    const TravelDay travel = travelDay(day, stops, driving);
    std::reverse(stops.begin(), stops.end());
    RC_ASSERT(idsOf(travelDay(day, stops, driving)) == idsOf(travel));
    qsizetype timed = 0;
    bool clash = false;
    for (const Stop &stop : stops) {
        timed += stop.allDay ? 0 : 1;
        for (const Stop &other : stops)
            clash = clash || (!stop.allDay && !other.allDay && stop.key.id != other.key.id &&
                              stop.starts < other.ends && other.starts < stop.ends);
    }
    RC_ASSERT(travel.legs.size() == std::max<qsizetype>(0, timed - 1));
    const bool told = std::any_of(travel.legs.begin(), travel.legs.end(),
                                  [](const Leg &leg) { return leg.gap == Gap::Clash; });
    RC_ASSERT(told || !clash);
}

TEST(TravelOrder, says_which_gap_is_too_short_for_the_drive)
{
    const QList<Stop> stops{stopAt(QStringLiteral("c"), 13 * 60, 14 * 60, vimpeli),
                            stopAt(QStringLiteral("a"), 9 * 60, 10 * 60, alajarvi),
                            stopAt(QStringLiteral("b"), 10 * 60 + 20, 12 * 60, vimpeli)};
    const TravelDay unsaid = travelDay(day, stops, {});
    EXPECT_EQ(idsOf(unsaid), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    EXPECT_EQ(unsaid.legs[0].gap, Gap::Unsaid);
    EXPECT_EQ(unsaid.legs[0].minutes, 20);
    EXPECT_FALSE(unsaid.legs[1].elsewhere);
    EXPECT_EQ(unsaid.legs[1].gap, Gap::Enough);
    EXPECT_EQ(travelDay(day, stops, {{drivingKey(vimpeli, alajarvi), 21}}).legs[0].gap, Gap::Short);
    EXPECT_TRUE(travelDay(day, stops, {{drivingKey(vimpeli, alajarvi), 20}}).isClear());
}

TEST(TravelOrder, a_long_event_clashes_with_all_that_begin_in_it)
{
    const TravelDay travel =
        travelDay(day,
                  {stopAt(QStringLiteral("a"), 540, 900, alajarvi), stopAt(QStringLiteral("b"), 600, 660, {}),
                   stopAt(QStringLiteral("c"), 720, 780, alajarvi)},
                  {});
    EXPECT_EQ(travel.legs[1].gap, Gap::Clash);
    EXPECT_EQ(travel.legs[1].minutes, -180);
}

TEST(TravelOrder, a_day_has_its_events_and_its_visits)
{
    TestStore store;
    const auto event = [&](const QString &id, const QList<FieldEdit> &fields) {
        must(store->write({.key = {event::type().number, id}, .fields = fields}));
    };
    event(QStringLiteral("seminar"), {{event::titleFi, QStringLiteral("Seminaari")},
                                      {event::starts, QStringLiteral("2020-02-12T00:00:00+02:00")},
                                      {event::ends, QStringLiteral("2020-02-14T00:00:00+02:00")}});
    event(QStringLiteral("workshop"), {{event::starts, QStringLiteral("2020-02-13T11:00:00Z")},
                                       {event::municipality, alajarvi},
                                       {event::memo, QStringLiteral("n2")}});
    event(QStringLiteral("off"), {{event::starts, QStringLiteral("2020-02-13T11:00:00Z")},
                                  {event::state, QStringLiteral("cancelled")}});
    const auto note = [&](const QString &id, const char *kind, const char *when) {
        must(store->write({.key = noteKey(id),
                           .fields = {{note::kind, QString::fromLatin1(kind)},
                                      {note::place, vimpeli},
                                      {note::when, QString::fromLatin1(when)}}}));
    };
    note(QStringLiteral("n1"), "visit", "2020-02-13T09:00:00+02:00");
    note(QStringLiteral("n2"), "workshop", "2020-02-13T13:00:00+02:00");
    note(QStringLiteral("n3"), "idea", "2020-02-13T09:00:00+02:00");
    note(QStringLiteral("n4"), "visit", "2020-02-14T09:00:00+02:00");
    must(setDriving(*store, vimpeli, alajarvi, 35));
    const TravelDay travel = must(travelDay(*store, day, QStringLiteral("fi")));
    EXPECT_EQ(idsOf(travel),
              (QStringList{QStringLiteral("seminar"), QStringLiteral("n1"), QStringLiteral("workshop")}));
    ASSERT_EQ(travel.legs.size(), 1);
    EXPECT_EQ(travel.legs[0].minutes, 180);
    EXPECT_EQ(travel.legs[0].drive, 35);
    EXPECT_TRUE(travel.isClear());
}

TEST(TravelOrder, drives_are_kept_and_refused)
{
    TestStore store;
    must(setDriving(*store, alajarvi, vimpeli, 35));
    must(setDriving(*store, vimpeli, alajarvi, 40));
    EXPECT_EQ(must(drivingTimes(*store)), (DrivingTimes{{QStringLiteral("005-934"), 40}}));
    must(setDriving(*store, vimpeli, alajarvi, 0));
    EXPECT_TRUE(must(drivingTimes(*store)).isEmpty());
    EXPECT_EQ(failure(setDriving(*store, vimpeli, alajarvi, -1)), "invalid_argument");
    EXPECT_EQ(failure(setDriving(*store, vimpeli, vimpeli, 5)), "invalid_argument");
}

} // namespace kopa::programme
