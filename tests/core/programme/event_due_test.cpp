#include "../draw.h"
#include "../store/test_store.h"
#include "core/programme/event_due.h"
#include "core/programme/events.h"
#include "core/records/delivery.h"
#include "core/records/event.h"
#include "core/records/membership.h"
#include "laid_register.h"

#include <algorithm>
#include <rapidcheck/gtest.h>

namespace kopa::programme {

namespace {

const QString pilotId = QStringLiteral("suupohja");
const QDate inSummer(2020, 7, 15);

/// A record in memory, as it would be read from a store.
Record made(const RecordType &type, const QString &id, const QList<std::pair<FieldNumber, QString>> &fields)
{
    Record record{&type, id, {}};
    for (const auto &[field, value] : fields)
        record.state.applyBase({field}, value);
    return record;
}

Record eventOn(const QString &starts, const QString &kind, const QString &state,
               const QStringList &pilots = {pilotId}, const QString &id = QStringLiteral("e"))
{
    Record record =
        made(event::type(), id, {{event::starts, starts}, {event::kind, kind}, {event::state, state}});
    for (const QString &pilot : pilots)
        record.state.applyBase({event::pilots, pilot}, true);
    return record;
}

ProgrammeRecords around(const QList<Record> &events)
{
    return {events, {}, LaidRegister().records(membership::type())};
}

DueLine lineOf(const PilotDue &due, const char *key)
{
    return *std::find_if(due.lines.begin(), due.lines.end(),
                         [&](const DueLine &line) { return line.item->key == QLatin1String(key); });
}

DueLine workshops(const QList<Record> &events, const QDate &today = inSummer)
{
    return lineOf(dueOf(pilotId, 2020, around(events), today), "workshops");
}

QList<Record> drawEvents()
{
    static const QStringList kinds = {QStringLiteral("national_seminar"), QStringLiteral("workshop"),
                                      QStringLiteral("guidance"), QStringLiteral("visit"),
                                      QStringLiteral("meeting")};
    static const QStringList states = {QString(), QStringLiteral("planned"), QStringLiteral("held"),
                                       QStringLiteral("cancelled")};
    QList<Record> events;
    for (int i = draw(0, 12); i > 0; --i) {
        const QDate day = QDate(2019, 12, 1).addDays(draw(0, 430));
        events.append(eventOn(day.toString(Qt::ISODate) + QStringLiteral("T09:00:00+02:00"),
                              kinds[draw<qsizetype>(0, 5)], states[draw<qsizetype>(0, 4)],
                              drawBool() ? QStringList{pilotId} : QStringList(), QString::number(i)));
    }
    return events;
}

int sumOf(const PilotDue &due, int DueLine::*number)
{
    int sum = 0;
    for (const DueLine &line : due.lines)
        sum += line.*number;
    return sum;
}

} // namespace

RC_GTEST_PROP(EventDue, counts_each_event_once_in_whatever_order, ())
{
    QList<Record> events = drawEvents();
    const QDate today = QDate(2020, 1, 1).addDays(draw(0, 365));
    const PilotDue due = dueOf(pilotId, 2020, around(events), today);
    const auto matters = [&](const Record &event) {
        const QString kind = event.text(event::kind);
        const bool ours = event.set(event::pilots).contains(pilotId);
        return eventDay(event).year() == 2020 && event.text(event::state) != u"cancelled" &&
               (kind == u"national_seminar" || (ours && (kind == u"workshop" || kind == u"guidance")));
    };
    RC_ASSERT(sumOf(due, &DueLine::had) + sumOf(due, &DueLine::planned) + sumOf(due, &DueLine::unsettled) ==
              std::count_if(events.begin(), events.end(), matters));
    std::reverse(events.begin(), events.end());
    const PilotDue again = dueOf(pilotId, 2020, around(events), today);
    for (qsizetype i = 0; i < due.lines.size(); ++i)
        RC_ASSERT(due.lines[i].events == again.lines[i].events && due.lines[i].state == again.lines[i].state);
}

RC_GTEST_PROP(EventDue, one_more_that_was_held_is_never_a_loss, ())
{
    QList<Record> events = drawEvents();
    const QDate today = QDate(2020, 1, 1).addDays(draw(0, 365));
    const PilotDue before = dueOf(pilotId, 2020, around(events), today);
    Record more = eventOn(QStringLiteral("2020-09-01T09:00:00+03:00"), QStringLiteral("workshop"),
                          QStringLiteral("held"), {pilotId}, QStringLiteral("more"));
    events.append(more);
    const PilotDue after = dueOf(pilotId, 2020, around(events), today);
    for (qsizetype i = 0; i < before.lines.size(); ++i) {
        const bool isWorkshops = before.lines[i].item->key == QLatin1String("workshops");
        RC_ASSERT(after.lines[i].had == before.lines[i].had + (isWorkshops ? 1 : 0));
        RC_ASSERT(after.lines[i].state <= before.lines[i].state);
    }
}

TEST(EventDue, a_seminar_is_of_spring_until_the_end_of_july)
{
    for (const auto &[starts, spring] :
         {std::pair("2020-07-31T23:30:00+03:00", 1), std::pair("2020-08-01T00:30:00+03:00", 0),
          std::pair("2020-07-31T20:59:00Z", 1), std::pair("2020-07-31T21:00:00Z", 0)}) {
        const auto held = eventOn(QString::fromLatin1(starts), QStringLiteral("national_seminar"),
                                  QStringLiteral("held"), {});
        const PilotDue due = dueOf(pilotId, 2020, around({held}), inSummer);
        EXPECT_EQ(lineOf(due, "seminar_spring").had, spring) << starts;
        EXPECT_EQ(lineOf(due, "seminar_autumn").had, 1 - spring) << starts;
    }
}

TEST(EventDue, a_workshop_counts_for_the_pilots_whose_own_it_is)
{
    const auto held = [](const QStringList &pilots) {
        return eventOn(QStringLiteral("2020-03-02T09:00:00+02:00"), QStringLiteral("workshop"),
                       QStringLiteral("held"), pilots);
    };
    EXPECT_EQ(workshops({held({pilotId})}).had, 1);
    EXPECT_EQ(workshops({held({pilotId, QStringLiteral("jarviseutu")})}).had, 1);
    EXPECT_EQ(workshops({held({QStringLiteral("jarviseutu")})}).had, 0);
    EXPECT_EQ(workshops({held({})}).had, 0);
    EXPECT_EQ(eventFaults(held({})), QStringList{QStringLiteral("no_pilot")});
}

TEST(EventDue, tells_what_is_planned_missed_and_not_settled)
{
    const auto workshop = [](const char *day, const char *state) {
        return eventOn(QString::fromLatin1(day) + QStringLiteral("T09:00:00+02:00"),
                       QStringLiteral("workshop"), QString::fromLatin1(state), {pilotId},
                       QString::fromLatin1(day));
    };
    EXPECT_EQ(workshops({}).state, DueState::Open);
    EXPECT_EQ(workshops({}, QDate(2021, 1, 1)).state, DueState::Missed);
    const QList<Record> both = {workshop("2020-03-02", "held"), workshop("2020-10-02", "planned")};
    EXPECT_EQ(workshops(both).state, DueState::Planned);
    EXPECT_EQ(workshops(both, QDate(2020, 11, 1)).state, DueState::Open);
    EXPECT_EQ(workshops(both, QDate(2020, 11, 1)).unsettled, 1);
    EXPECT_EQ(workshops({workshop("2020-03-02", "held"), workshop("2020-10-02", "cancelled")}).state,
              DueState::Open);
    EXPECT_EQ(lineOf(dueOf(pilotId, 2031, around({}), inSummer), "workshops").state, DueState::NotOwed);
}

TEST(EventDue, says_whose_experts_guided)
{
    const auto guidance = [](const char *by, const char *id) {
        Record record = eventOn(QStringLiteral("2020-03-02T09:00:00+02:00"), QStringLiteral("guidance"),
                                QStringLiteral("held"), {pilotId}, QString::fromLatin1(id));
        record.state.applyBase({event::guidedBy}, QString::fromLatin1(by));
        return record;
    };
    const PilotDue due =
        dueOf(pilotId, 2020,
              around({guidance("own", "a"), guidance("outside", "b"), guidance("outside", "c")}), inSummer);
    EXPECT_EQ(lineOf(due, "guidance").had, 3);
    EXPECT_EQ(due.guidedByOwn, 1);
    EXPECT_EQ(due.guidedByOutside, 2);
}

TEST(EventDue, a_start_package_is_given_once)
{
    const TestStore store;
    EXPECT_TRUE(must(noteStartPackage(*store, pilotId, QDate(2020, 2, 3))));
    EXPECT_TRUE(must(noteStartPackage(*store, pilotId, QDate(2021, 2, 3))));
    const ProgrammeRecords records = must(programmeRecords(recordsOf(*store)));
    ASSERT_EQ(records.deliveries.size(), 1);
    EXPECT_EQ(records.deliveries.first().text(delivery::on), u"2020-02-03");
    EXPECT_EQ(lineOf(dueOf(pilotId, 2021, records, inSummer), "start_package").state, DueState::Had);
    EXPECT_EQ(lineOf(dueOf(pilotId, 2019, records, inSummer), "start_package").state, DueState::NotOwed);
    const TestStore reader(Role::Reader);
    EXPECT_FALSE(must(noteStartPackage(*reader, pilotId, QDate(2020, 2, 3))));
}

TEST(EventDue, looks_at_the_year_in_which_something_happens)
{
    EXPECT_EQ(dueYear(around({}), QDate(2020, 5, 1)), 2020);
    EXPECT_EQ(dueYear(around({}), QDate(2026, 5, 1)), 2021);
    EXPECT_EQ(dueYear(around({eventOn(QStringLiteral("2026-09-01T09:00:00+03:00"), QStringLiteral("visit"),
                                      QString())}),
                      QDate(2026, 5, 1)),
              2026);
}

TEST(Events, faults_are_told_whoever_made_them)
{
    Record event = eventOn(QStringLiteral("2020-03-02T09:00:00+02:00"), QStringLiteral("visit"), QString());
    EXPECT_TRUE(eventFaults(event).isEmpty());
    event.state.applyBase({event::ends}, QStringLiteral("2020-03-02T08:59:00+02:00"));
    event.state.applyBase({event::registerUntil}, QStringLiteral("2020-03-02T09:30:00+02:00"));
    EXPECT_EQ(eventFaults(event),
              (QStringList{QStringLiteral("ends_before"), QStringLiteral("closes_after")}));
    EXPECT_EQ(eventFaults(made(event::type(), QStringLiteral("e"), {})),
              QStringList{QStringLiteral("no_start")});
}

} // namespace kopa::programme
