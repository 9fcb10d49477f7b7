#include "room.h"

namespace kopa::sync {
namespace {

TEST(GuestsPresent, SignInAsTheirOwnRecordInTheWorkshopsSpace)
{
    Room room;
    EXPECT_EQ(room.signIn(guestId(1), QStringLiteral("Testi Testinen"), QStringLiteral("Ryhmä 2")).status,
              200);
    const auto all = room.attendances();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().text(attendance::name), u"Testi Testinen");
    EXPECT_EQ(all.first().text(attendance::organisation), u"Testilän lukio");
    EXPECT_EQ(all.first().text(attendance::group), u"Ryhmä 2");
    EXPECT_EQ(all.first().text(attendance::source), u"guest");
    EXPECT_EQ(all.first().text(attendance::workshop), room.plan.note);
    EXPECT_FALSE(all.first().text(attendance::at).isEmpty());
    EXPECT_EQ(all.first().space,
              room.ask([&](Store &store) { return store.record(room.workshop()); })->space);
    EXPECT_EQ(room.desk().guests(), 1);
}

TEST(GuestsPresent, ChangeTheirRecordInsteadOfDoublingIt)
{
    Room room;
    room.signIn(guestId(1), QStringLiteral("Testi Testinen"));
    room.signIn(guestId(1), QStringLiteral("Exempel Exempelsson"));
    room.signIn(guestId(2), QStringLiteral("Testi Testinen"));
    QStringList names;
    for (const Record &one : room.attendances())
        names.append(one.text(attendance::name));
    names.sort();
    EXPECT_EQ(names, QStringList({QStringLiteral("Exempel Exempelsson"), QStringLiteral("Testi Testinen")}));
    EXPECT_EQ(room.desk().guests(), 2);
}

TEST(GuestsPresent, SignOutAndInAgain)
{
    Room room;
    room.signIn(guestId(1), QStringLiteral("Testi Testinen"));
    const QJsonObject who{{QStringLiteral("guest"), guestId(1)}};
    EXPECT_EQ(room.send("/leave", who).status, 200);
    EXPECT_TRUE(room.attendances().isEmpty());
    EXPECT_EQ(room.desk().guests(), 0);
    EXPECT_EQ(room.send("/leave", who).status, 200);
    EXPECT_EQ(room.send("/leave", {{QStringLiteral("guest"), guestId(7)}}).status, 200);
    EXPECT_EQ(room.signIn(guestId(1), QStringLiteral("Testi Testinen")).status, 200);
    EXPECT_EQ(room.attendances().size(), 1);
}

TEST(GuestsPresent, WhoWasErasedAndComesAgainIsSomebodyNew)
{
    Room room;
    room.signIn(guestId(1), QStringLiteral("Testi Testinen"));
    const RecordKey key{attendance::type().number, room.attendances().first().id};
    const auto erased =
        room.ask([&](Store &store) { return store.eraseSubject(key, QStringLiteral("asked")); });
    ASSERT_TRUE(erased.ok()) << errorName(erased.error().code).data();
    EXPECT_EQ(room.signIn(guestId(1), QStringLiteral("Exempel Exempelsson")).status, 200);
    const auto record = room.ask([&](Store &store) { return store.record(key); });
    ASSERT_TRUE(record.ok());
    EXPECT_TRUE(record->text(attendance::name).isEmpty());
}

TEST(GuestsPresent, AreKnownAfterTheHostBeganAgain)
{
    Room room;
    room.signIn(guestId(1), QStringLiteral("Testi Testinen"));
    room.open();
    room.ask([](Store &) { return true; });
    room.signIn(guestId(1), QStringLiteral("Testi Testinen"));
    EXPECT_EQ(room.attendances().size(), 1);
    EXPECT_EQ(room.desk().guests(), 1);
}

TEST(GuestsPresent, SignInByAPlainFormToo)
{
    Room room;
    const auto page = room.post(
        "/present", "guest=" + guestId(3).toLatin1() +
                        "&language=fi&name=+Testi%0A+Testinen%E2%80%AE+&organisation=%3Cb%3E&group=");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.body.contains(QStringLiteral("Olet ilmoittautunut.")));
    EXPECT_TRUE(page.body.contains(QStringLiteral("value=\"%1\"").arg(guestId(3))));
    EXPECT_FALSE(page.body.contains(QStringLiteral("<b>")));
    ASSERT_EQ(room.attendances().size(), 1);
    EXPECT_EQ(room.attendances().first().text(attendance::name), u"Testi Testinen");
    EXPECT_EQ(room.post("/leave", "guest=" + guestId(3).toLatin1() + "&language=sv").status, 200);
    EXPECT_TRUE(room.attendances().isEmpty());
}

TEST(GuestsPresent, AreToldPlainlyWhatIsWrong)
{
    Room room;
    EXPECT_EQ(room.signIn(guestId(1), QStringLiteral(" \n ")).problem(), u"nameMissing");
    EXPECT_EQ(room.signIn(guestId(1), QString(201, u'a')).problem(), u"tooLong");
    EXPECT_EQ(room.signIn(guestId(1), QString(200, u'a')).status, 200);
    EXPECT_EQ(room.signIn(guestId(1), QStringLiteral("a"), QStringLiteral("Ryhmä 9")).problem(),
              u"unknownGroup");
    EXPECT_EQ(room.signIn(QStringLiteral("notes"), QStringLiteral("a")).problem(), u"misunderstood");
    EXPECT_EQ(room.signIn({}, QStringLiteral("a")).problem(), u"misunderstood");
    EXPECT_EQ(room.post("/present", "guest=" + guestId(1).toLatin1() + "&name=&language=en").status, 422);
    EXPECT_EQ(room.attendances().size(), 1);
}

TEST(GuestsPresent, AreAtMostFiveHundred)
{
    Room room;
    const auto space = room.ask([&](Store &store) { return store.record(room.workshop()); })->space;
    room.ask([&](Store &store) {
        QList<Edit> edits;
        for (int i = 0; i < 499; ++i)
            edits.append({.key = {attendance::type().number, QStringLiteral("p%1").arg(i)},
                          .fields = {{attendance::workshop, room.plan.note},
                                     {attendance::source, QStringLiteral("guest")},
                                     {attendance::name, QStringLiteral("Testi Testinen")}},
                          .space = space});
        return store.writeAll(edits).ok();
    });
    EXPECT_EQ(room.signIn(guestId(1), QStringLiteral("Testi Testinen")).status, 200);
    EXPECT_EQ(room.desk().guests(), 500);
    EXPECT_EQ(room.signIn(guestId(2), QStringLiteral("Exempel Exempelsson")).problem(), u"tooMany");
    EXPECT_EQ(room.signIn(guestId(1), QStringLiteral("Exempel Exempelsson")).status, 200);
    EXPECT_EQ(room.desk().guests(), 500);
}

} // namespace
} // namespace kopa::sync
