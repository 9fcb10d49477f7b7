#include "room.h"

#include <random>

namespace kopa::sync {
namespace {

TEST(GuestTexts, TheFirstWordMakesANoteThatSaysWhoseItIs)
{
    Room room;
    EXPECT_EQ(room.read(0), std::pair(QString(), QString()));
    EXPECT_EQ(room.write(0, {}, {}).status, 200);
    EXPECT_TRUE(room.groupNotes().isEmpty());
    EXPECT_EQ(room.write(0, {}, QStringLiteral("Kyydit")).status, 200);
    const auto notes = room.groupNotes();
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes.first().text(note::guests), u"Ryhmä 1");
    EXPECT_EQ(notes.first().text(note::kind), u"workshop");
    EXPECT_EQ(notes.first().text(note::pilot), u"jarviseutu");
    EXPECT_EQ(notes.first().text(note::language), u"sv");
    EXPECT_EQ(notes.first().text(note::text), u"Ryhmä 1\n\nKyydit");
    EXPECT_EQ(room.read(0).first, u"Kyydit");
    EXPECT_EQ(room.read(1).first, u"");
}

TEST(GuestTexts, TwoGuestsOfAGroupLoseNothing)
{
    Room room;
    room.write(0, {}, QStringLiteral("Kunta järjestää kyydit."));
    const auto [text, version] = room.read(0);
    room.write(0, version, QStringLiteral("Ensin: Kunta järjestää kyydit."));
    const QString mine = QStringLiteral("Kunta järjestää kyydit. Lopuksi.");
    const auto answer = room.write(0, version, mine);
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(Room::applied(mine, answer), u"Ensin: Kunta järjestää kyydit. Lopuksi.");
    EXPECT_EQ(room.read(0).first, u"Ensin: Kunta järjestää kyydit. Lopuksi.");
    EXPECT_EQ(room.read(0).second, answer.version());
    // One who typed on during the answer goes on from what had been sent.
    const QString yours = answer.json.value(QStringLiteral("yours")).toString();
    room.write(0, yours, mine + QStringLiteral(" Ja vielä."));
    EXPECT_EQ(room.read(0).first, u"Ensin: Kunta järjestää kyydit. Lopuksi. Ja vielä.");
    EXPECT_EQ(room.groupNotes().size(), 1);
}

TEST(GuestTexts, AnAnswerThatWasLostDoublesNothing)
{
    Room room;
    room.write(0, {}, QStringLiteral("Kyydit."));
    const QString version = room.read(0).second;
    const auto save = [&](const QString &text, int turn) {
        return room.send("/text-0", {{QStringLiteral("version"), version},
                                     {QStringLiteral("turn"), guestId(turn)},
                                     {QStringLiteral("text"), text}});
    };
    save(QStringLiteral("Kyydit. Yksi."), 1);
    save(QStringLiteral("Kyydit. Yksi."), 1);
    EXPECT_EQ(room.read(0).first, u"Kyydit. Yksi.");
    save(QStringLiteral("Muut: Kyydit."), 2);
    const QString mine = QStringLiteral("Kyydit. Yksi. Kaksi.");
    EXPECT_EQ(Room::applied(mine, save(mine, 1)), u"Muut: Kyydit. Yksi. Kaksi.");
    EXPECT_EQ(room.read(0).first, u"Muut: Kyydit. Yksi. Kaksi.");
}

TEST(GuestTexts, TheFirstWordsOfTwoGuestsAreBothKept)
{
    Room room;
    room.write(0, {}, QStringLiteral("yksi"));
    room.write(0, {}, QStringLiteral("kaksi"));
    const QString text = room.read(0).first;
    EXPECT_TRUE(text.contains(QStringLiteral("yksi")) && text.contains(QStringLiteral("kaksi")))
        << text.toStdString();
    EXPECT_EQ(room.groupNotes().size(), 1);
}

TEST(GuestTexts, WhatAMemberWritesInTheNoteIsJoinedAndTheTitleStays)
{
    Room room;
    room.write(0, {}, QStringLiteral("Kyydit."));
    const auto [text, version] = room.read(0);
    const RecordKey key{note::type().number, room.groupNotes().first().id};
    ASSERT_TRUE(room.change(
        {.key = key, .fields = {{note::text, QStringLiteral("Ryhmä 1\n\nKyydit. Isännän lisäys.")}}}));
    room.write(0, version, QStringLiteral("Kouluun kyydit."));
    EXPECT_EQ(room.groupNotes().first().text(note::text), u"Ryhmä 1\n\nKouluun kyydit. Isännän lisäys.");
    ASSERT_TRUE(
        room.change({.key = key, .fields = {{note::text, QStringLiteral("Toinen otsikko\n\nSanat")}}}));
    EXPECT_EQ(room.read(0).first, u"Toinen otsikko\n\nSanat");
}

TEST(GuestTexts, APollTellsOnlyWhatIsNew)
{
    Room room;
    room.write(0, {}, QStringLiteral("😀 Kyydit"));
    const auto [text, version] = room.read(0);
    const auto same = room.get("/text-0-" + version.toLatin1());
    EXPECT_EQ(same.json.value(QStringLiteral("runs")).toArray().size(), 0);
    room.write(0, version, QStringLiteral("😀😀 Kyydit"));
    const auto next = room.get("/text-0-" + version.toLatin1());
    EXPECT_FALSE(next.json.contains(QStringLiteral("text")));
    EXPECT_EQ(Room::applied(text, next), u"😀😀 Kyydit");
}

TEST(GuestTexts, AnUnknownVersionGetsThePresentTextAndLosesNobodysWords)
{
    Room room;
    room.write(0, {}, QStringLiteral("Kyydit"));
    const QString foreign(32, u'a');
    const auto answer = room.write(0, foreign, QStringLiteral("Aivan muuta"));
    EXPECT_EQ(answer.status, 409);
    EXPECT_EQ(answer.json.value(QStringLiteral("text")).toString(), u"Kyydit");
    EXPECT_EQ(room.read(0).first, u"Kyydit");
    // A page says what it had typed upon.
    const auto known = room.send("/text-0", {{QStringLiteral("version"), foreign},
                                             {QStringLiteral("base"), QStringLiteral("Kyyd")},
                                             {QStringLiteral("text"), QStringLiteral("Nyt Kyyd")}});
    EXPECT_EQ(known.status, 200);
    EXPECT_EQ(room.read(0).first, u"Nyt Kyydit");
    room.write(0, room.read(0).second, QStringLiteral("Kyydit"));
    // A browser without scripts cannot join them itself.
    const auto page =
        room.post("/text-0", "version=" + foreign.toLatin1() + "&language=en&text=Kyydit%0D%0AAivan+muuta");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.body.contains(QStringLiteral("Their words and yours are both below.")));
    EXPECT_EQ(room.read(0).first, u"Kyydit\nAivan muuta");
}

TEST(GuestTexts, AHostThatBeganAgainStillKnowsThePresentText)
{
    Room room;
    room.write(0, {}, QStringLiteral("Kyydit"));
    const QString version = room.read(0).second;
    room.open();
    EXPECT_EQ(room.write(0, version, QStringLiteral("Kyydit ja ruoka")).status, 200);
    EXPECT_EQ(room.read(0).first, u"Kyydit ja ruoka");
    EXPECT_EQ(room.groupNotes().size(), 1);
}

TEST(GuestTexts, ANoteInTheTrashIsNotWrittenOnAndTheWordsAreKept)
{
    Room room;
    room.write(0, {}, QStringLiteral("Kyydit"));
    const QString version = room.read(0).second;
    const RecordKey key{note::type().number, room.groupNotes().first().id};
    ASSERT_TRUE(room.change({.key = key, .trash = true}));
    EXPECT_EQ(room.write(0, version, QStringLiteral("Kyydit ja ruoka")).status, 200);
    EXPECT_EQ(room.groupNotes().size(), 1);
    EXPECT_TRUE(room.read(0).first.contains(QStringLiteral("ruoka")));
}

TEST(GuestTexts, ManyHandsOnOneText)
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        Room room({}, 1);
        std::mt19937 random(seed);
        struct Phone
        {
            QString text;
            QString version;
        };
        QList<Phone> phones(4);
        QStringList words;
        const auto newWord = [&] {
            QString word;
            for (int i = 0; i < 6; ++i)
                word.append(QChar(int(u'a' + random() % 26)));
            return words.emplaceBack(word) + u' ';
        };
        for (int step = 0; step < 40; ++step) {
            Phone &phone = phones[random() % phones.size()];
            if (random() % 3 == 0) {
                const auto answer =
                    room.get(phone.version.isEmpty() ? "/text-0" : "/text-0-" + phone.version.toLatin1());
                phone = {Room::applied(phone.text, answer), answer.version()};
                continue;
            }
            QString typed = phone.text;
            const qsizetype place = typed.isEmpty() ? 0 : typed.indexOf(u' ', random() % typed.size()) + 1;
            typed.insert(place, newWord());
            const auto answer = room.write(0, phone.version, typed);
            ASSERT_EQ(answer.status, 200);
            phone = {Room::applied(typed, answer), answer.version()};
        }
        const QString text = room.read(0).first;
        for (const QString &word : words)
            ASSERT_EQ(text.count(word), 1) << "seed " << seed << ": " << word.toStdString();
    }
}

} // namespace
} // namespace kopa::sync
