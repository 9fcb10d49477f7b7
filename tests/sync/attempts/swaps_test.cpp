#include "../test_space.h"
#include "core/crypto/secret_box.h"
#include "scene.h"

namespace kopa::sync {

using namespace crypto;
using Attempt07SwapsEnvelopes = Attempt;

namespace {

/// Two spaces of the same people, as one server hands them out.
struct TwoSpaces
{
    TwoSpaces()
    {
        for (TestSpace *space : {&first, &second}) {
            space->join(Role::Editor);
            space->act(space->coordinator, RotateAct{});
            space->join(Role::Reader);
            lists.append({receipted(ReceiptKind::Entry, space->log.space(), space->entries, server),
                          receipted(ReceiptKind::Claim, space->log.space(), space->claims, server)});
        }
    }
    bool believed(int which) const
    {
        const auto log = verifiedLog(lists[which].entries, lists[which].claims, server.verify);
        return log.ok() && log->space() == (which == 0 ? first : second).log.space();
    }
    /// Everything that can be put in the place of something else.
    QList<QByteArray *> places()
    {
        QList<QByteArray *> all;
        for (Lists &list : lists)
            for (QList<Receipted> *items : {&list.entries, &list.claims})
                for (Receipted &item : *items)
                    all += {&item.bytes, &item.receipt};
        return all;
    }

    struct Lists
    {
        QList<Receipted> entries;
        QList<Receipted> claims;
    };
    TestSpace first;
    TestSpace second;
    SigningPair server = newSigningPair();
    QList<Lists> lists;
};

} // namespace

TEST(Attempt07Swaps, all_pairs_of_entries_claims_and_receipts_of_two_spaces)
{
    TwoSpaces scene;
    ASSERT_TRUE(scene.believed(0));
    ASSERT_TRUE(scene.believed(1));
    const QList<QByteArray *> places = scene.places();
    const auto half = places.size() / 2;
    int pairs = 0;
    for (qsizetype a = 0; a < places.size(); ++a) {
        for (qsizetype b = a + 1; b < places.size(); ++b, ++pairs) {
            std::swap(*places[a], *places[b]);
            EXPECT_FALSE(scene.believed(a < half ? 0 : 1)) << a << " with " << b;
            EXPECT_FALSE(scene.believed(b < half ? 0 : 1)) << a << " with " << b;
            std::swap(*places[a], *places[b]);
        }
    }
    EXPECT_GE(pairs, 378);
}

TEST(Attempt07Swaps, all_pairs_of_wrapped_keys_of_two_spaces_epochs_and_devices)
{
    struct Wrapped
    {
        SpaceId space;
        std::uint32_t epoch;
        KeyId id;
        BoxPair box;
        QByteArray bytes;
        QByteArray previous;
        SpaceKey key;
    };
    QList<Wrapped> all;
    const QList<BoxPair> boxes{newBoxPair(), newBoxPair(), newBoxPair()};
    for (const char name : {'a', 'b'}) {
        const SpaceId space = *SpaceId::from(QByteArray(32, name));
        SpaceKey former = SpaceKey::random();
        for (const std::uint32_t epoch : {1U, 2U}) {
            const SpaceKey key = SpaceKey::random();
            const QByteArray previous = sealPreviousKey(former, space, epoch, key);
            for (const BoxPair &box : boxes)
                all.append({space, epoch, keyId(key, space, epoch), box,
                            wrapSpaceKey(key, space, epoch, box.open), previous, former});
            former = key;
        }
    }
    for (qsizetype a = 0; a < all.size(); ++a) {
        for (qsizetype b = 0; b < all.size(); ++b) {
            const Wrapped &place = all[a];
            EXPECT_EQ(unwrapSpaceKey(all[b].bytes, place.space, place.epoch, place.id, place.box).ok(),
                      a == b);
            // The former key, too, fits its own place only: that of a space's epoch.
            const auto own = unwrapSpaceKey(place.bytes, place.space, place.epoch, place.id, place.box);
            const KeyId expected = keyId(place.key, place.space, place.epoch - 1);
            EXPECT_EQ(openPreviousKey(all[b].previous, place.space, place.epoch, expected, *own).ok(),
                      a / 3 == b / 3);
        }
    }
}

TEST(Attempt07Swaps, wraps_inside_an_entry_by_a_coordinator_that_cheats)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const DeviceKeys reader = space.join(Role::Reader);
    const SpaceId id = space.log.space();
    const std::uint32_t epoch = space.log.epochs().last().action.epoch + 1;
    const SpaceKey key = SpaceKey::random();
    EpochAction action{epoch, keyId(key, id, epoch), {}, {}};
    for (const DeviceId &device : space.log.state().activeDevices())
        action.wraps.append({device, wrapSpaceKey(key, id, epoch, space.log.device(device)->box)});
    EpochAction swapped = action;
    std::swap(swapped.wraps[0].key, swapped.wraps[1].key);
    space.append(space.entryOf(space.coordinator, swapped));
    int opened = 0;
    for (const DeviceKeys &device : {space.coordinator, editor, reader}) {
        const auto keys = keysForDevice(space.log, device);
        const bool has = !keys.isEmpty() && keys.last().epoch == epoch;
        opened += has;
        const bool moved = device.id() == swapped.wraps[0].device || device.id() == swapped.wraps[1].device;
        EXPECT_EQ(has, !moved);
    }
    EXPECT_EQ(opened, 1);
    // Names that changed places do not even fit the list.
    EpochAction renamed = action;
    std::swap(renamed.wraps[0].device, renamed.wraps[1].device);
    EXPECT_FALSE(space.log.wouldTake(space.entryOf(space.coordinator, renamed)).ok());
}

TEST_F(Attempt07SwapsEnvelopes, all_pairs_of_an_answer_across_devices_spaces_and_parts)
{
    KeptStore kept;
    const auto link = one.invite(Role::Reader);
    const auto pilot =
        one.administration().createSpace(SpaceKind::Pilot, QStringLiteral("Pilotti"), {}, {two.person()});
    ASSERT_EQ(failure(pilot), "");
    settle({&one, &two});
    {
        TestPerson third(kept.path());
        ASSERT_EQ(failure(third.join(link->link)), "");
        settle({&one, &two, &third});
        const PersonId person = third.person();
        const PublicDevice device = keysOf(third).publicDevice();
        const AdmitAct admit{device, person, Role::Reader, false};
        ASSERT_EQ(
            failure(one.ask([&](Store &store) { return store.addPendingAct(*pilot, encodeAct(admit)); })),
            "");
        settle({&one, &two, &third});
        ASSERT_TRUE(third.spaceOf(SpaceKind::Pilot).has_value());
    }
    // Two spaces, two authors, two envelopes of each, and one change in parts.
    QMap<QString, QString> texts;
    const QString large = QString::fromLatin1(randomBytes(300'000).toBase64());
    for (const auto &space : {one.common().id, *pilot}) {
        for (TestPerson *author : {&one, &two}) {
            for (int i = 0; i < 2; ++i) {
                const bool inParts = author == &one && i == 1 && space == *pilot;
                const QString text = inParts ? large : QStringLiteral("sana %1").arg(texts.size());
                texts.insert(author->write(text, space), text);
                ASSERT_EQ(problem(*author), "");
            }
        }
    }
    settle({&one, &two});
    int total = 0;
    server.setLie([&total](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (const SpaceAnswer &part : answer.spaces)
            total += int(part.envelopes.size());
    });
    {
        TestPerson honest(kept.copy());
        ASSERT_EQ(problem(honest), "");
        for (auto it = texts.begin(); it != texts.end(); ++it)
            ASSERT_EQ(honest.text(it.key()), it.value());
    }
    const int envelopes = total;
    ASSERT_GE(envelopes, 9);
    for (int a = 0; a < envelopes; ++a) {
        for (int b = a + 1; b < envelopes; ++b) {
            server.setLie([a, b](const ExchangeRequest &, ExchangeAnswer &answer) {
                QList<QByteArray *> all;
                for (SpaceAnswer &part : answer.spaces)
                    for (QByteArray &bytes : part.envelopes)
                        all.append(&bytes);
                if (b < all.size())
                    std::swap(*all[a], *all[b]);
            });
            TestPerson third(kept.copy());
            const std::string told = problem(third);
            bool whole = true;
            for (auto it = texts.begin(); it != texts.end(); ++it) {
                const QString read = third.text(it.key());
                EXPECT_TRUE(read.isEmpty() || read == it.value()) << a << " with " << b;
                whole = whole && read == it.value();
            }
            EXPECT_TRUE(whole || !told.empty()) << a << " with " << b << ": what is missing is told";
            third.digest();
            server.behave();
            EXPECT_EQ(problem(third), "") << a << " with " << b;
            for (auto it = texts.begin(); it != texts.end(); ++it)
                EXPECT_EQ(third.text(it.key()), it.value()) << a << " with " << b;
        }
    }
}

} // namespace kopa::sync
