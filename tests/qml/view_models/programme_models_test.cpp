#include "core/records/event.h"
#include "qml/view_models/event_comers.h"
#include "qml/view_models/event_detail.h"
#include "qml/view_models/event_list_model.h"
#include "qml/view_models/event_papers.h"
#include "qml/view_models/part_text.h"
#include "qml/view_models/programme_due.h"
#include "session_test.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kopa {
namespace {

using ProgrammeModelsTest = SessionTest;

const QString pilotId = QStringLiteral("suupohja");

/// An own workshop of a pilot, open in a detail.
QString ownWorkshop(EventListModel &events, EventDetail &detail)
{
    events.setPilot(pilotId);
    const QString id = events.create();
    detail.setEventId(id);
    return id;
}

QVariant row(const EventComers &comers, const QString &name, const QString &role)
{
    return comers.find(QStringLiteral("name"), name).value(role);
}

QVariantMap person(const QString &name)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("language"), QStringLiteral("sv")}};
}

TEST_F(ProgrammeModelsTest, AnEventIsMadeAndItsTextsAreWrittenInEachLanguage)
{
    EventListModel events;
    EventDetail event;
    const QString id = ownWorkshop(events, event);
    ASSERT_TRUE(until([&] { return events.count() == 1 && event.exists(); }));
    EXPECT_EQ(event.pilots(), QStringList{pilotId});
    EXPECT_TRUE(event.faults().isEmpty());
    event.setField(QStringLiteral("title_fi"), QStringLiteral("Etäopetus"));
    PartText agenda;
    agenda.setRecordType(QStringLiteral("event"));
    agenda.setRecordId(id);
    agenda.setPart(QStringLiteral("agenda_fi"));
    ASSERT_TRUE(until([&] { return agenda.isLoaded(); }));
    agenda.setText(QStringLiteral("9.00 Avaus"));
    agenda.flush();
    ASSERT_TRUE(
        until([&] { return event.fields()[QStringLiteral("agenda_fi")].toString() == u"9.00 Avaus"; }));
    EXPECT_TRUE(until([&] {
        return events.find(QStringLiteral("eventId"), id)[QStringLiteral("title")] ==
               QStringLiteral("Etäopetus");
    }));
    EventPapers papers;
    papers.setProperty("eventId", id);
    papers.copyInvitation(QStringLiteral("fi"));
    ASSERT_TRUE(until([&] { return papers.isCopied(); }));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Ohjelma\n9.00 Avaus\n"));
}

TEST_F(ProgrammeModelsTest, WhatDoesNotHoldTogetherIsKeptAndTold)
{
    EventListModel events;
    EventDetail event;
    ownWorkshop(events, event);
    ASSERT_TRUE(until([&] { return event.exists(); }));
    event.setField(QStringLiteral("ends"), QStringLiteral("2020-01-01T09:00:00+02:00"));
    event.remove(QStringLiteral("pilots"), pilotId);
    EXPECT_TRUE(until([&] {
        return event.faults() == QStringList{QStringLiteral("ends_before"), QStringLiteral("no_pilot")};
    }));
    event.add(QStringLiteral("pilots"), pilotId);
    event.setField(QStringLiteral("ends"), QString());
    EXPECT_TRUE(until([&] { return event.faults().isEmpty(); }));
}

TEST_F(ProgrammeModelsTest, PeopleRegisterWaitComeAndAreCertified)
{
    EventListModel events;
    EventDetail event;
    EventComers comers;
    const QString id = ownWorkshop(events, event);
    comers.setEventId(id);
    ASSERT_TRUE(until([&] { return event.exists(); }));
    for (const QString &name : {QStringLiteral("Testi Testinen"), QStringLiteral("Exempel Exempelsson")}) {
        comers.add(person(name), false);
        ASSERT_TRUE(until([&] { return !row(comers, name, QStringLiteral("place")).isNull(); }));
    }
    event.setSeats(1);
    ASSERT_TRUE(until([&] { return comers.waiting() == 1 && comers.seats() == 1; }));
    EXPECT_EQ(event.lostSeat(), QStringList{QStringLiteral("Exempel Exempelsson")});
    const QString first = row(comers, QStringLiteral("Testi Testinen"), QStringLiteral("comerId")).toString();
    comers.setComing(first, false);
    EXPECT_TRUE(until([&] {
        return row(comers, QStringLiteral("Exempel Exempelsson"), QStringLiteral("place")) ==
               QStringLiteral("seat");
    }));
    comers.add(person(QStringLiteral("Ovi Testinen")), true);
    EXPECT_TRUE(until([&] { return comers.present() == 1; }));
    EventPapers papers;
    papers.setProperty("eventId", id);
    const QTemporaryDir folder;
    papers.saveCertificates(QUrl::fromLocalFile(folder.path()), QStringLiteral("odt"));
    ASSERT_TRUE(until([&] { return papers.written() == 1; }));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files),
              QStringList{QStringLiteral("001-ovi-testinen.odt")});
    event.setField(QStringLiteral("state"), QStringLiteral("cancelled"));
    ASSERT_TRUE(
        until([&] { return event.fields()[QStringLiteral("state")] == QStringLiteral("cancelled"); }));
    QString refused;
    QObject::connect(&comers, &EventComers::failed, [&](const QString &, const QVariantMap &parameters) {
        refused = parameters.value(QStringLiteral("reason")).toString();
    });
    comers.add(person(QStringLiteral("Myöhä Testinen")), false);
    EXPECT_TRUE(until([&] { return refused == u"event_cancelled"; }));
}

TEST_F(ProgrammeModelsTest, AWorkshopHasItsNoteAndWhatWasGivenCounts)
{
    EventListModel events;
    EventDetail event;
    ownWorkshop(events, event);
    ASSERT_TRUE(until([&] { return event.exists(); }));
    const QString note = event.memo();
    ASSERT_TRUE(until([&] { return event.fields()[QStringLiteral("memo")] == note; }));
    EXPECT_EQ(event.memo(), note);
    ProgrammeDue due;
    due.setPilotId(pilotId);
    due.setYear(2021);
    const auto state = [&](int line) {
        const QVariantList lines = due.pilots().first().toMap()[QStringLiteral("lines")].toList();
        return lines[line].toMap()[QStringLiteral("state")].toString();
    };
    EXPECT_EQ(state(4), u"missed");
    due.setYear(QDate::currentDate().year());
    EXPECT_EQ(state(4), u"not_owed");
    due.give(pilotId, QStringLiteral("start_package"));
    EXPECT_TRUE(until([&] { return state(4) == u"had"; }));
    due.give(pilotId, QStringLiteral("support_material"));
    EXPECT_TRUE(until([&] { return state(5) == u"had"; }));
    EXPECT_EQ(due.pilots().size(), 1);
    due.setPilotId({});
    EXPECT_EQ(due.pilots().size(), 13);
}

} // namespace
} // namespace kopa
