#include "../store/test_store.h"
#include "core/programme/event_paper.h"
#include "core/records/event.h"
#include "core/records/registration.h"
#include "paper_text.h"

namespace kopa::programme {

namespace {

const QString eventId = QStringLiteral("e1");

void hold(const TestStore &store)
{
    must(store->write({.key = {event::type().number, eventId},
                       .fields = {{event::kind, QStringLiteral("workshop")},
                                  {event::titleFi, QStringLiteral("Etäopetus")},
                                  {event::titleSv, QStringLiteral("Distansundervisning %2")},
                                  {event::starts, QStringLiteral("2020-03-02T09:00:00+02:00")},
                                  {event::ends, QStringLiteral("2020-03-02T15:30:00+02:00")},
                                  {event::place, QStringLiteral("Kauppakatu 1")},
                                  {event::municipality, QStringLiteral("638")},
                                  {event::seats, std::int64_t(20)},
                                  {event::registerUntil, QStringLiteral("2020-02-25T16:00:00+02:00")},
                                  {event::invitationSv, QStringLiteral("Välkommen **med**!")},
                                  {event::agendaFi, QStringLiteral("## Aamu\n9.00 Avaus\n- kahvi\n\n")}},
                       .sets = {{event::pilots, {QStringLiteral("itauusimaa")}, {}}}}));
}

QString enter(const TestStore &store, const QString &name, const QString &language, bool present)
{
    const QString id = must(registerFor(
        *store, eventId, {.name = name, .organisation = QStringLiteral("Testikunta"), .language = language},
        QDateTime(QDate(2020, 2, 1), QTime(9, int(name.size())), Qt::UTC)));
    must(setPresent(*store, id, present));
    return id;
}

} // namespace

TEST(EventPaper, invites_in_each_language_with_what_is_written_in_it)
{
    const TestStore store;
    hold(store);
    const documents::Document swedish = must(invitationOf(*store, eventId, QStringLiteral("sv")));
    EXPECT_EQ(swedish.language, u"sv");
    EXPECT_EQ(swedish.title, u"Inbjudan: Distansundervisning %2");
    EXPECT_EQ(textOf(swedish), u"Evenemang: workshop\nVälkommen med!\nTid: 2.3.2020 9.00–15.30\n"
                               u"Plats: Kauppakatu 1, Borgå\nPiloter: Östra Nyland\nAntalet platser är 20.\n"
                               u"Anmälan senast 25.2.2020 16.00.");
    const documents::Document finnish = must(invitationOf(*store, eventId, QStringLiteral("fi")));
    EXPECT_TRUE(textOf(finnish).endsWith(u"\nOhjelma\nAamu\n9.00 Avaus\n• kahvi"))
        << qPrintable(textOf(finnish));
    EXPECT_TRUE(textOf(must(invitationOf(*store, eventId, QStringLiteral("en"))))
                    .contains(u"Time: 2 March 2020 09:00–15:30\nPlace: Kauppakatu 1, Porvoo\n"));
    EXPECT_TRUE(plainText(finnish).startsWith(u"Kutsu: Etäopetus\n\nTilaisuus: työpaja\n"));
    EXPECT_TRUE(plainText(finnish).contains(u"\n\nOhjelma\n\nAamu\n9.00 Avaus\n"));
}

TEST(EventPaper, certifies_those_who_were_present_each_in_their_language)
{
    const TestStore store;
    hold(store);
    const QString absent = enter(store, QStringLiteral("Poissa Testinen"), QStringLiteral("fi"), false);
    enter(store, QStringLiteral("Testi Testinen"), QString(), true);
    const QString second = enter(store, QStringLiteral("Exempel %1 Exempelsson"), QStringLiteral("sv"), true);
    const auto all = must(certificatesOf(*store, eventId));
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].paper.language, u"fi");
    EXPECT_TRUE(textOf(all[0].paper)
                    .startsWith(u"Testi Testinen (Testikunta) on osallistunut tilaisuuteen Etäopetus.\n"));
    EXPECT_TRUE(
        textOf(all[1].paper)
            .startsWith(
                u"Exempel %1 Exempelsson (Testikunta) har deltagit i evenemanget Distansundervisning %2.\n"))
        << qPrintable(textOf(all[1].paper));
    EXPECT_EQ(must(certificatesOf(*store, eventId, second)).size(), 1);
    EXPECT_EQ(failure(certificatesOf(*store, eventId, absent)), "invalid_argument");
    EXPECT_EQ(failure(certificatesOf(*store, eventId, QStringLiteral("nobody"))), "not_found");
    EXPECT_EQ(certificateName(all[0], 7, QStringLiteral("pdf")), u"007-testi-testinen.pdf");
    EXPECT_EQ(certificateName({{}, QStringLiteral("Ä ../ b"), {}}, 1, QStringLiteral("odt")), u"001-ä-b.odt");
}

} // namespace kopa::programme
