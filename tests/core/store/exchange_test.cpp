#include "core/records/pilot.h"
#include "test_store.h"

namespace kopa {
namespace {

const QString id = QStringLiteral("n");

bool differsOnlyIn(const TestStore &store, FieldNumber field)
{
    const auto fields = store.note(id).state.differing();
    return fields.size() == 1 && fields.first() == field;
}

TEST(StoreExchange, AShortFieldWrittenApartIsSettledByTheNextWrite)
{
    TestStore one;
    TestStore other;
    must(one->write({noteKey(id), {{note::kind, QStringLiteral("idea")}}}));
    must(other->write({noteKey(id), {{note::kind, QStringLiteral("visit")}}}));
    exchange(one, other);
    EXPECT_TRUE(differsOnlyIn(one, note::kind));
    must(one->write({noteKey(id), {{note::kind, one.note(id).state.value(note::kind)}}}));
    exchange(one, other);
    EXPECT_TRUE(other.note(id).state.differing().isEmpty());
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(StoreExchange, AddingATagWinsOverARemovalThatDidNotKnow)
{
    TestStore one;
    TestStore other;
    must(one->write({.key = noteKey(id), .sets = {{note::tags, {QStringLiteral("a")}, {}}}}));
    exchange(one, other);
    must(one->write({.key = noteKey(id), .sets = {{note::tags, {}, {QStringLiteral("a")}}}}));
    must(other->write({.key = noteKey(id), .sets = {{note::tags, {}, {QStringLiteral("a")}}}}));
    must(other->write({.key = noteKey(id), .sets = {{note::tags, {QStringLiteral("a")}, {}}}}));
    exchange(one, other);
    EXPECT_EQ(one.note(id).set(note::tags), QStringList{QStringLiteral("a")});
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(StoreExchange, ATextOfThreeMillionSignsTravelsInPartsAndArrivesWhole)
{
    TestStore one;
    TestStore other;
    QString text;
    for (quint32 x = 1; text.size() < 3'000'000; x = x * 1664525 + 1013904223)
        text.append(QChar(0x20 + (x >> 16) % 0x250));
    one.setText(id, text);
    const auto envelopes = one.sealed();
    ASSERT_GT(envelopes.size(), 3);
    for (const QByteArray &envelope : envelopes)
        EXPECT_LE(envelope.size(), crypto::maximumEnvelope);
    // Part by part, as a bad line brings it: nothing shows before all is there.
    for (const QByteArray &envelope : envelopes) {
        EXPECT_EQ(failure(other->record(noteKey(id))), "not_found");
        other.take({envelope});
    }
    EXPECT_EQ(other.text(id), text);
    one.acknowledge(envelopes.mid(0, 2));
    EXPECT_FALSE(must(one->isSafe(noteKey(id))));
    one.acknowledge(envelopes);
    EXPECT_TRUE(must(one->isSafe(noteKey(id))));
    EXPECT_EQ(must(other->history(noteKey(id))).size(), 1);
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(StoreExchange, ManyChangesGoIntoFewEnvelopes)
{
    TestStore one;
    TestStore other;
    for (int i = 0; i < 1500; ++i)
        one.setText(QString::number(i), QStringLiteral("teksti %1").arg(i));
    const auto envelopes = one.sealed();
    EXPECT_EQ(envelopes.size(), 2);
    other.take(envelopes);
    EXPECT_EQ(must(other->noteRows({})).size(), 1500);
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(StoreExchange, ARegisterEditTravelsToo)
{
    TestStore one;
    TestStore other;
    const QString pilotId = must(one->records(pilot::type())).first().id;
    must(one->write({{pilot::type().number, pilotId}, {{pilot::nameFi, QStringLiteral("Uusi nimi")}}}));
    exchange(one, other);
    EXPECT_EQ(must(other->record({pilot::type().number, pilotId})).text(pilot::nameFi), u"Uusi nimi");
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(StoreExchange, SinceAClockFarAheadWhoeverSeesItsWriteWritesAfterIt)
{
    TestStore ahead;
    TestStore other;
    ahead.pass(10LL * 365 * 24 * 3'600'000);
    must(ahead->write({noteKey(id), {{note::kind, QStringLiteral("visit")}}}));
    exchange(ahead, other);
    must(other->write({noteKey(id), {{note::kind, QStringLiteral("idea")}}}));
    exchange(ahead, other);
    EXPECT_EQ(ahead.note(id).text(note::kind), u"idea");
    EXPECT_EQ(other.note(id).text(note::kind), u"idea");
    EXPECT_EQ(ahead.digest(), other.digest());
}

} // namespace
} // namespace kopa
