#include "core/lists/contact_cards.h"
#include "core/records/contact.h"
#include "core/records/organisation.h"
#include "test_store.h"

#include <rapidcheck/gtest.h>

namespace kopa::lists {

namespace {

Card exempel()
{
    return {.uid = QStringLiteral("kopa/contact/c1"),
            .name = QStringLiteral("Testi Åke Exempelsson"),
            .organisation = QStringLiteral("Ähtäri; kaupunki, Oy"),
            .titles = {{QStringLiteral("fi"), QStringLiteral("sivistysjohtaja")},
                       {QStringLiteral("sv"), QStringLiteral("bildningsdirektör")}},
            .email = QStringLiteral("testi@example.org"),
            .phone = QStringLiteral("+358 40 123 4567"),
            .line = 1};
}

QString faultOf(const QByteArray &bytes)
{
    const auto read = readCards(bytes);
    if (read.ok())
        return {};
    const QVariantMap &about = read.error().parameters;
    return about.value(QStringLiteral("reason")).toString() + u' ' +
           about.value(QStringLiteral("place")).toString();
}

} // namespace

TEST(Vcard, a_card_is_read_as_it_was_written)
{
    const auto read = readCards(writeCards({exempel()}, CardVersion::V4));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->value(0), exempel());
    Card three = exempel();
    three.titles.remove(QStringLiteral("sv"));
    EXPECT_EQ(readCards(writeCards({exempel()}, CardVersion::V3))->value(0), three);
}

RC_GTEST_PROP(Vcard, any_words_come_through_in_lines_that_are_short_enough, ())
{
    static const QStringList alphabet = QStringLiteral("a|å|Ä|😀|\\|;|:|,|\"|'| |n").split(u'|');
    Card card = exempel();
    for (QString *words : {&card.name, &card.organisation, &card.phone}) {
        QString text = QStringLiteral("x");
        for (const int letter : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12)))
            text += alphabet[letter];
        *words = (text + u'x').simplified();
    }
    const QByteArray bytes = writeCards({card, card}, CardVersion::V4);
    for (const QByteArray &line : bytes.split('\n'))
        RC_ASSERT(line.size() <= 76 && (line.isEmpty() || line.endsWith('\r')));
    const auto read = readCards(bytes);
    RC_ASSERT(read.ok() && read->size() == 2);
    card.line = read->at(0).line;
    RC_ASSERT(read->at(0) == card);
}

TEST(Vcard, cards_of_other_programs_are_understood)
{
    const auto read =
        readCards("begin:vcard\nVERSION:3.0\nitem1.EMAIL;TYPE=INTERNET:toinen@example.org\n"
                  "EMAIL;TYPE=\"work,pref\":testi@example.org\nTEL;VALUE=uri;PREF=1:tel:+35840\n"
                  "N:Testinen;Testi;;;\nORG:Alajärvi;Sivistys\nTITLE:rehtori\nPHOTO;ENCODING=b:\n"
                  " AAAA\n\tBBBB\nUID:urn:uuid:1\nend:vcard\n");
    ASSERT_TRUE(read.ok());
    const Card card = read->first();
    EXPECT_EQ(card.name, QStringLiteral("Testi Testinen"));
    EXPECT_EQ(card.email, QStringLiteral("testi@example.org"));
    EXPECT_EQ(card.phone, QStringLiteral("+35840"));
    EXPECT_EQ(card.organisation, QStringLiteral("Alajärvi"));
    const ListTable table = tableOf(*read, QStringLiteral("sv"));
    EXPECT_EQ(table.rows[0].cells.value(table.head.indexOf(QStringLiteral("title_sv"))),
              QStringLiteral("rehtori"));
    EXPECT_EQ(table.rows[0].cells.value(0), QString());
}

TEST(Vcard, what_is_no_card_is_told_with_its_line)
{
    EXPECT_EQ(faultOf(""), QStringLiteral("empty 1"));
    EXPECT_EQ(faultOf("Nimi;Osoite\nx;y\n"), QStringLiteral("form 1"));
    EXPECT_EQ(faultOf("BEGIN:VCARD\nVERSION:2.1\nEND:VCARD\n"), QStringLiteral("form 2"));
    EXPECT_EQ(faultOf("BEGIN:VCARD\nVERSION:4.0\nFN:Testi\n"), QStringLiteral("cut 3"));
    EXPECT_EQ(faultOf("BEGIN:VCARD\nBEGIN:VCARD\n"), QStringLiteral("form 2"));
    EXPECT_EQ(faultOf("BEGIN:VCARD\nVERSION:4.0\nFN Testi\nEND:VCARD\n"), QStringLiteral("form 3"));
}

TEST(Vcard, only_who_has_agreed_gets_a_card)
{
    const TestStore store;
    const auto give = [&](const char *id, FieldNumber field, const char *words) {
        must(store->write(
            {{contact::type().number, QString::fromLatin1(id)}, {{field, QString::fromUtf8(words)}}}));
    };
    give("c1", contact::name, "Testi Testinen");
    give("c2", contact::name, "Exempel Exempelsson");
    give("c1", contact::consentOn, "2020-01-01");
    give("c1", contact::consentCovers, "lists");
    give("c1", contact::titleSv, "bildningsdirektör");
    const auto file = must(writeContactCards(*store, CardVersion::V4, QStringLiteral("fi")));
    EXPECT_EQ(file.cards, 1);
    EXPECT_GE(file.withheld, 1);
    EXPECT_FALSE(file.bytes.contains("Exempelsson"));
    const auto cards = must(readCards(file.bytes));
    EXPECT_EQ(cards.value(0).uid, QStringLiteral("kopa/contact/c1"));
    EXPECT_EQ(tableOf(cards, QStringLiteral("fi")).rows[0].cells.first(), QStringLiteral("c1"));
}

} // namespace kopa::lists
