#include "newer_device.h"

#include <algorithm>

namespace kopa {
namespace {

const QString id = QStringLiteral("n");
constexpr TypeNumber unknownType = 99;

TEST(StoreLog, OnlyAcknowledgementsEmptyTheOutbox)
{
    TestStore store;
    store.setText(QStringLiteral("a"), QStringLiteral("1"));
    const auto first = store.sealed();
    store.setText(QStringLiteral("b"), QStringLiteral("2"));
    EXPECT_EQ(must(store->waiting()).records, 2);
    const auto both = store.sealed();
    ASSERT_EQ(both.size(), 2);
    EXPECT_EQ(both.first(), first.first());
    EXPECT_EQ(store.sealed(), both);
    store.reopen();
    EXPECT_EQ(store.sealed(), both);
    store.acknowledge(first);
    EXPECT_EQ(store.sealed(), both.mid(1));
    EXPECT_EQ(must(store->waitingRecords(10)), QList<RecordKey>{noteKey(QStringLiteral("b"))});
    EXPECT_TRUE(must(store->isSafe(noteKey(QStringLiteral("a")))));
    EXPECT_FALSE(must(store->isSafe(noteKey(QStringLiteral("b")))));
    store.acknowledge(both);
    EXPECT_EQ(must(store->waiting()).records, 0);
    EXPECT_EQ(must(store->waiting()).bytes, 0);
}

TEST(StoreLog, AnAcknowledgementOfSomethingElseIsNone)
{
    TestStore store;
    store.setText(id, QStringLiteral("1"));
    const auto header = must(crypto::parseEnvelope(store.sealed().first())).header;
    const auto acknowledge = [&](const crypto::DeviceId &device, std::uint64_t seq, char hash) {
        return failure(
            store->acknowledge(testSpace().id, device, seq, *crypto::Hash::from(QByteArray(32, hash))));
    };
    EXPECT_EQ(acknowledge(header.device, header.seq, 'x'), "equivocation");
    EXPECT_EQ(acknowledge(header.device, header.seq + 1, 'x'), "answer_garbled");
    EXPECT_EQ(acknowledge(*crypto::DeviceId::from(QByteArray(16, 'd')), 1, 'x'), "answer_garbled");
    EXPECT_EQ(must(store->waiting()).envelopes, 1);
}

// What a refused step had learnt must not stay remembered: the file does not hold it.
TEST(StoreLog, ADeviceNamedInARefusedStepIsNobodyYet)
{
    TestStore one;
    TestStore other;
    TestStore third;
    one.setText(QStringLiteral("a"), QStringLiteral("1"));
    other.setText(QStringLiteral("b"), QStringLiteral("2"));
    EXPECT_EQ(failure(third->acknowledge(testSpace().id, one->deviceId(), 1, {})), "answer_garbled");
    third.take(other.sealed());
    third.take(one.sealed());
    EXPECT_EQ(third.text(QStringLiteral("a")), u"1");
    EXPECT_EQ(third.text(QStringLiteral("b")), u"2");
    third.digest();
    third.reopen();
    third.digest();
    EXPECT_EQ(must(third->history(noteKey(QStringLiteral("a")))).first().dot.device, one->deviceId());
}

TEST(StoreLog, KnownEnvelopesHaveNoSecondEffect)
{
    TestStore one;
    TestStore other;
    one.setText(id, QStringLiteral("1"));
    const auto envelopes = one.sealed();
    EXPECT_EQ(must(other->applyEnvelopes(testSpace().id, envelopes + envelopes, 7)), 1);
    EXPECT_EQ(must(other->applyEnvelopes(testSpace().id, envelopes, 8)), 0);
    EXPECT_EQ(must(other->commonSpace()).cursor, 8u);
    EXPECT_EQ(must(other->history(noteKey(id))).size(), 1);
}

TEST(StoreLog, AGapOrAForkStopsAtItAndTheCursorStays)
{
    TestStore one;
    TestStore other;
    for (const char *text : {"1", "2", "3"}) {
        one.setText(id, QString::fromLatin1(text));
        one.sealed();
    }
    const auto three = one.sealed();
    ASSERT_EQ(three.size(), 3);
    EXPECT_EQ(failure(other->applyEnvelopes(testSpace().id, {three[0], three[2]}, 9)), "chain_broken");
    EXPECT_EQ(must(other->commonSpace()).cursor, 0u);
    EXPECT_EQ(other.text(id), u"1");
    NewerDevice forker;
    const QByteArray honest = forker.write(note::type().number, id, {{{note::place}, QStringLiteral("x")}});
    NewerDevice twin = forker;
    const auto two = forker.write(note::type().number, id, {{{note::place}, QStringLiteral("y")}});
    const auto fork = twin.write(note::type().number, id, {{{note::place}, QStringLiteral("z")}});
    other.take({honest, two});
    EXPECT_EQ(failure(other->applyEnvelopes(testSpace().id, {fork}, 9)), "equivocation");
    EXPECT_EQ(must(other->commonSpace()).cursor, 0u);
    other.take(three);
    EXPECT_EQ(other.text(id), u"3");
    other.digest();
}

TEST(StoreLog, UnknownTypesFieldsAndValuesAreKeptAndPassedOn)
{
    TestStore one;
    TestStore other;
    NewerDevice newer;
    const QList<QByteArray> envelopes = {
        newer.write(
            unknownType, QStringLiteral("thing"),
            {{{5}, QStringLiteral("arvo")}, {{6, QStringLiteral("osa")}, true}, {{7}, std::int64_t(9)}}),
        newer.write(note::type().number, id,
                    {{{note::text}, QStringLiteral("vanha osa")}, {{77}, QStringLiteral("uusi kenttä")}}),
        newer.write(note::type().number, id, {{{note::place}, std::int64_t(45)}, {{note::when}, true}}),
        newer.seal(QByteArray("\x84\x18\x63\x00\x00\x00", 6)),
    };
    one.take(envelopes);
    EXPECT_EQ(one.text(id), u"vanha osa");
    EXPECT_EQ(merge::textOf(one.note(id).state.value(77)), u"uusi kenttä");
    EXPECT_EQ(one.note(id).state.value(note::place), merge::Value(std::int64_t(45)));
    one.setText(id, QStringLiteral("uusi osa"));
    const QByteArray digest = one.digest();
    must(one->rebuild());
    EXPECT_EQ(one.digest(), digest);
    // A restored server lacks them: whoever has them sends them, byte for byte.
    must(one->serverHolds(testSpace().id, {}));
    auto passedOn = one.sealed();
    for (const QByteArray &envelope : envelopes)
        EXPECT_TRUE(passedOn.contains(envelope));
    // Another order of devices, so that the short numbers of the two stores differ.
    std::stable_partition(passedOn.begin(), passedOn.end(),
                          [&](const QByteArray &bytes) { return !envelopes.contains(bytes); });
    other.take(passedOn);
    EXPECT_EQ(merge::textOf(other.note(id).state.value(77)), u"uusi kenttä");
    EXPECT_EQ(other.digest(), digest);
}

TEST(StoreLog, AfterARestoreOfTheServerEverythingItLacksWaitsAgain)
{
    TestStore one;
    TestStore other;
    one.setText(QStringLiteral("a"), QStringLiteral("1"));
    other.setText(QStringLiteral("b"), QStringLiteral("2"));
    exchange(one, other);
    one.setText(QStringLiteral("a"), QStringLiteral("3"));
    const auto later = one.sealed();
    one.acknowledge(later);
    EXPECT_EQ(must(one->waiting()).envelopes, 0);
    must(one->serverHolds(testSpace().id, {{one->deviceId(), 1}}));
    const auto again = one.sealed();
    EXPECT_EQ(again.size(), 2);
    EXPECT_TRUE(again.contains(later.first()));
    one.acknowledge(again);
    EXPECT_EQ(must(one->waiting()).envelopes, 0);
    EXPECT_EQ(one.text(QStringLiteral("b")), u"2");
}

TEST(StoreLog, AForeignSpacesKeyOpensNothingAndLosesNothing)
{
    TestStore one;
    TestStore other;
    one.setText(id, QStringLiteral("1"));
    SpaceRecord space = must(other->commonSpace());
    const auto right = space.key;
    space.key = crypto::SpaceKey::random();
    must(other->saveSpace(space));
    other.take(one.sealed());
    EXPECT_EQ(failure(other->record(noteKey(id))), "not_found");
    space.key = right;
    must(other->saveSpace(space));
    must(other->rebuild());
    EXPECT_EQ(other.text(id), u"1");
    EXPECT_EQ(one.digest(), other.digest());
}

} // namespace
} // namespace kopa
