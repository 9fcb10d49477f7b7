#include "../draw.h"
#include "../store/test_store.h"
#include "core/programme/registrations.h"
#include "core/records/attendance.h"
#include "core/records/event.h"
#include "core/records/registration.h"

#include <QDateTime>

#include <rapidcheck/gtest.h>

namespace kopa::programme {

namespace {

const QString eventId = QStringLiteral("e1");

QDateTime at(int minute)
{
    return QDateTime(QDate(2020, 3, 2), QTime(9, 0), Qt::UTC).addSecs(60 * minute);
}

void write(const TestStore &store, const QList<FieldEdit> &fields)
{
    must(store->write({.key = {event::type().number, eventId}, .fields = fields}));
}

void hold(const TestStore &store, std::optional<int> seats)
{
    write(store, {{event::kind, QStringLiteral("workshop")},
                  {event::seats, seats ? merge::Value(std::int64_t(*seats)) : merge::Value()}});
}

QString enter(const TestStore &store, const QString &name, int minute, bool door = false)
{
    return must(registerFor(*store, eventId, {.name = name, .door = door}, at(minute)));
}

Comers comers(const TestStore &store)
{
    return must(comersOf(*store, eventId));
}

/// "Testi 1 seat, Testi 2 waiting"
QString told(const TestStore &store)
{
    QStringList words;
    for (const Comer &comer : comers(store).all)
        words.append(comer.name() + u' ' + placeKey(comer.place));
    return words.join(QStringLiteral(", "));
}

/// The same by id: names are read with keys that travel by themselves.
QString line(const TestStore &store)
{
    QStringList words;
    for (const Comer &comer : comers(store).all)
        words.append(comer.record.id + u' ' + placeKey(comer.place));
    return words.join(QStringLiteral(", "));
}

QStringList idsAt(const Comers &comers, Place place)
{
    QStringList ids;
    for (const Comer &comer : comers.all)
        if (comer.place == place)
            ids.append(comer.record.id);
    return ids;
}

QString name(int number)
{
    return QStringLiteral("Testi %1").arg(number);
}

} // namespace

RC_GTEST_PROP(Registrations, two_devices_without_a_line_agree_when_they_meet, ())
{
    const TestStore one;
    const TestStore other;
    const int seats = draw(0, 6);
    hold(one, seats);
    exchange(one, other);
    const int count = draw(0, 8);
    for (int i = 0; i < count; ++i)
        enter(drawBool() ? one : other, name(i), draw(0, 4));
    exchange(one, other);
    RC_ASSERT(line(one) == line(other));
    const Comers before = comers(one);
    RC_ASSERT(before.count(Place::Seat) == std::min(seats, count));
    const QStringList seated = idsAt(before, Place::Seat);
    const QStringList waiting = idsAt(before, Place::Waiting);
    if (seated.isEmpty())
        return;
    const QString &gone = seated[draw<qsizetype>(0, seated.size())];
    must(setComing(*other, gone, false, at(100)));
    exchange(one, other);
    QStringList expected = seated + waiting.first(std::min<qsizetype>(1, waiting.size()));
    expected.removeOne(gone);
    RC_ASSERT(idsAt(comers(one), Place::Seat) == expected);
    RC_ASSERT(line(one) == line(other));
}

TEST(Registrations, the_last_seat_is_the_earlier_ones)
{
    const TestStore one;
    const TestStore other;
    hold(one, 1);
    exchange(one, other);
    const QString second = enter(one, name(2), 2);
    const QString first = enter(other, name(1), 1);
    EXPECT_EQ(line(one), second + QStringLiteral(" seat"));
    EXPECT_EQ(line(other), first + QStringLiteral(" seat"));
    exchange(one, other);
    for (const TestStore *store : {&one, &other})
        EXPECT_EQ(line(*store), first + QStringLiteral(" seat, ") + second + QStringLiteral(" waiting"));
    EXPECT_EQ(comers(one).all.last().waiting, 1);
}

TEST(Registrations, who_comes_again_stands_at_the_end)
{
    const TestStore store;
    hold(store, 1);
    const QString first = enter(store, name(1), 1);
    enter(store, name(2), 2);
    must(setComing(*store, first, false, at(3)));
    EXPECT_EQ(told(store), u"Testi 2 seat, Testi 1 cancelled");
    must(setComing(*store, first, true, at(4)));
    EXPECT_EQ(told(store), u"Testi 2 seat, Testi 1 waiting");
}

TEST(Registrations, fewer_seats_tell_who_would_lose_one)
{
    const TestStore store;
    hold(store, std::nullopt);
    for (int i = 1; i < 4; ++i)
        enter(store, name(i), i);
    EXPECT_EQ(comers(store).count(Place::Seat), 3);
    EXPECT_EQ(wouldWait(comers(store), 2), QStringList{name(3)});
    EXPECT_TRUE(wouldWait(comers(store), 3).isEmpty());
    hold(store, 2);
    EXPECT_EQ(told(store), u"Testi 1 seat, Testi 2 seat, Testi 3 waiting");
}

TEST(Registrations, late_ones_are_kept_and_marked_and_the_door_takes_no_seat)
{
    const TestStore store;
    hold(store, 2);
    write(store, {{event::registerUntil, QStringLiteral("2020-03-02T11:05:00+02:00")}});
    enter(store, name(1), 5);
    enter(store, name(2), 1, true);
    enter(store, name(3), 6);
    enter(store, QStringLiteral("  testi   3 "), 7);
    EXPECT_EQ(told(store), u"Testi 1 seat, Testi 3 seat, testi 3 waiting, Testi 2 door");
    const Comers now = comers(store);
    EXPECT_FALSE(now.all[0].late);
    EXPECT_TRUE(now.all[1].late);
    EXPECT_FALSE(now.all[1].again);
    EXPECT_TRUE(now.all[2].again);
    EXPECT_TRUE(now.all[3].present);
    EXPECT_EQ(now.present(), 1);
}

TEST(Registrations, who_signed_in_at_the_workshop_was_present)
{
    const TestStore store;
    hold(store, 2);
    write(store, {{event::memo, QStringLiteral("n1")}});
    enter(store, name(1), 1);
    for (const QString &guest : {QStringLiteral("TESTI 1"), name(2)})
        must(store->write(
            {.key = {attendance::type().number, guest},
             .fields = {{attendance::workshop, QStringLiteral("n1")}, {attendance::name, guest}}}));
    EXPECT_EQ(told(store), u"Testi 1 seat, Testi 2 signed_in");
    EXPECT_EQ(comers(store).present(), 2);
}

TEST(Registrations, of_what_is_not_held_and_of_nobody_are_refused)
{
    const TestStore store;
    EXPECT_EQ(failure(registerFor(*store, eventId, {.name = name(1)}, at(1))), "not_found");
    hold(store, 1);
    EXPECT_EQ(failure(registerFor(*store, eventId, {.name = QStringLiteral(" ")}, at(1))),
              "invalid_argument");
    write(store, {{event::state, QStringLiteral("cancelled")}});
    const auto refused = registerFor(*store, eventId, {.name = name(1)}, at(1));
    EXPECT_EQ(refused.error().parameters.value(QStringLiteral("reason")), QStringLiteral("event_cancelled"));
    EXPECT_EQ(failure(setPresent(*store, QStringLiteral("nobody"), true)), "not_found");
}

TEST(Registrations, words_of_a_person_can_be_erased_and_the_seat_stays_counted)
{
    const TestStore store;
    hold(store, 1);
    const QString id = enter(store, name(1), 1);
    must(store->eraseSubject({registration::type().number, id}, QStringLiteral("asked")));
    EXPECT_EQ(told(store), u" seat");
    enter(store, name(2), 2);
    EXPECT_EQ(comers(store).count(Place::Waiting), 1);
}

} // namespace kopa::programme
