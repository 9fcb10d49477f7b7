#include "core/crypto/checkpoint.h"
#include "core/merge/change_codec.h"
#include "core/records/contact.h"
#include "core/store/checkpoints.h"
#include "test_store.h"

namespace kopa {
namespace {

const QString visit = QStringLiteral("visit");
const QString shared = QStringLiteral("shared");

/// Everything that a server would hand out of some devices.
class Line
{
public:
    void pass(const QList<const TestStore *> &devices)
    {
        for (const TestStore *device : devices) {
            const QList<QByteArray> sent = (*device).sealed();
            all += sent;
            device->acknowledge(sent);
        }
        for (const TestStore *device : devices)
            device->take(all);
    }
    QList<QByteArray> all;
};

/// A told space: what one device tells another of it.
struct Told
{
    QList<CheckpointHead> heads;
    QByteArray content;
    crypto::DeviceId teller;

    explicit Told(const TestStore &device) : teller(device->deviceId())
    {
        Checkpoints checkpoints(*device);
        heads = must(checkpoints.heads(testSpace().id));
        if (!heads.isEmpty())
            content = must(checkpoints.content(testSpace().id, heads));
    }
    void begin(const TestStore &newcomer) const
    {
        must(Checkpoints(*newcomer).begin(testSpace().id, {.id = {}, .teller = teller}, heads, content, 7));
    }
};

std::optional<CheckpointOrigin> originOf(const TestStore &device)
{
    return must(Checkpoints(*device).origin(testSpace().id));
}

/// Two people who have written for a while, in one note at once, too.
struct Pair
{
    TestStore one;
    TestStore other;
    Line line;

    Pair()
    {
        one.setText(shared, QStringLiteral("Kylän koulu suljettiin."));
        one.setText(visit, QStringLiteral("Käynti koululla."));
        line.pass({&one, &other});
        one.pass(60'000);
        other.pass(60'000);
        one.setText(shared, QStringLiteral("Kylän koulu suljettiin keväällä."));
        other.setText(shared, QStringLiteral("Kylän koulu suljettiin. Oppilaita oli yhdeksän."));
        must(other->write({.key = noteKey(visit), .trash = true}));
        for (int i = 0; i < 20; ++i)
            other.setText(QStringLiteral("n%1").arg(i), QStringLiteral("Havainto numero %1").arg(i));
        line.pass({&one, &other});
        line.pass({&one, &other});
    }
};

} // namespace

TEST(Checkpoint, TwoDevicesTellTheSameBytes)
{
    const Pair pair;
    const Told one(pair.one);
    const Told other(pair.other);
    ASSERT_EQ(one.heads.size(), 2);
    EXPECT_EQ(one.heads, other.heads);
    EXPECT_EQ(one.content, other.content);
    // Whoever knows more can still tell what stood at that frontier.
    pair.one.setText(visit, QStringLiteral("Myöhemmin."));
    EXPECT_EQ(must(Checkpoints(*pair.one).content(testSpace().id, one.heads)), one.content);
}

TEST(Checkpoint, ANewcomerStartsAtOnceAndGoesOnLikeAnybody)
{
    Pair pair;
    const Told told(pair.one);
    const TestStore newcomer;
    told.begin(newcomer);
    EXPECT_EQ(newcomer.digest(), pair.one.digest());
    EXPECT_EQ(newcomer.text(shared), pair.other.text(shared));
    EXPECT_EQ(must(newcomer->search(QStringLiteral("yhdeksän"), 5)).size(), 1);
    EXPECT_EQ(must(newcomer->history(noteKey(shared))).size(),
              must(pair.one->history(noteKey(shared))).size());
    EXPECT_EQ(must(newcomer->space(testSpace().id)).cursor, 7u);
    EXPECT_EQ(originOf(newcomer)->teller, pair.one->deviceId());

    // Texts go on from words that were only told of, by several at once.
    const auto before = must(newcomer->openText(noteKey(shared), note::text));
    const QList<QByteArray> known = pair.line.all;
    pair.other.setText(shared, pair.other.text(shared) + QStringLiteral(" Toinen lisäsi tämän."));
    newcomer.setText(shared, QStringLiteral("Ensin: ") + before.text);
    Line rest;
    rest.pass({&pair.one, &pair.other, &newcomer});
    rest.pass({&pair.one, &pair.other, &newcomer});
    EXPECT_EQ(newcomer.text(shared), pair.one.text(shared));
    EXPECT_TRUE(newcomer.text(shared).startsWith(QStringLiteral("Ensin: ")));
    EXPECT_TRUE(newcomer.text(shared).contains(QStringLiteral("Toinen lisäsi tämän.")));
    EXPECT_EQ(newcomer.digest(), pair.one.digest());
}

TEST(Checkpoint, WithTheSignedLogWhatWasToldIsForgotten)
{
    Pair pair;
    TestStore newcomer;
    Told(pair.other).begin(newcomer);
    newcomer.reopen();
    pair.other.setText(visit, QStringLiteral("Mitä sen jälkeen tuli"));
    Line later;
    later.pass({&pair.one, &pair.other});
    newcomer.take(later.all);
    const QByteArray digest = newcomer.digest();
    must(Checkpoints(*newcomer).fetchHistory(testSpace().id));
    EXPECT_EQ(must(newcomer->space(testSpace().id)).cursor, 0u);
    for (const QByteArray &envelope : pair.line.all) {
        EXPECT_TRUE(originOf(newcomer)->asked);
        newcomer.take({envelope});
        if (&envelope != &pair.line.all.last()) {
            EXPECT_EQ(newcomer.digest(), digest);
        }
    }
    EXPECT_FALSE(originOf(newcomer));
    EXPECT_EQ(newcomer.digest(), digest);
    must(newcomer->rebuild());
    EXPECT_EQ(newcomer.digest(), digest);
    EXPECT_EQ(must(newcomer->check()).envelopes, must(pair.one->check()).envelopes);
    EXPECT_EQ(Told(newcomer).content, Told(pair.one).content);
}

TEST(Checkpoint, WordsThatNobodyWroteAreFoundOut)
{
    const Pair pair;
    Told lie(pair.one);
    QList<merge::Change> changes = must(decodeCheckpoint(lie.content, lie.heads));
    changes[0].writes[0].text->patch = merge::TextPatch::between({}, QStringLiteral("Kylän koulu jatkaa."));
    lie.content = encodeCheckpoint(changes);
    TestStore newcomer;
    lie.begin(newcomer);
    EXPECT_TRUE(newcomer.text(shared).contains(QStringLiteral("jatkaa")));
    newcomer.setText(QStringLiteral("own"), QStringLiteral("Oma muistiinpano"));
    must(Checkpoints(*newcomer).fetchHistory(testSpace().id));
    newcomer.take(pair.line.all);
    ASSERT_TRUE(originOf(newcomer));
    EXPECT_TRUE(originOf(newcomer)->wrong);
    EXPECT_EQ(must(newcomer->space(testSpace().id)).cursor, 0u);
    newcomer.take(pair.line.all);
    EXPECT_EQ(newcomer.text(shared), pair.one.text(shared));
    EXPECT_EQ(newcomer.text(QStringLiteral("own")), QStringLiteral("Oma muistiinpano"));
    newcomer.reopen();
    newcomer.digest();
}

TEST(Checkpoint, AnotherEnvelopeThanItNamesIsFoundOut)
{
    Pair pair;
    Told lie(pair.one);
    lie.heads[0].hash.data[0] ^= 1;
    lie.heads[1].hash.data[0] ^= 1;
    const TestStore newcomer;
    lie.begin(newcomer);
    pair.one.setText(visit, QStringLiteral("Uusi käynti."));
    pair.other.setText(visit, QStringLiteral("Uusi käynti."));
    Line rest;
    rest.pass({&pair.one, &pair.other});
    EXPECT_EQ(failure(newcomer->applyEnvelopes(testSpace().id, rest.all, std::nullopt)), "chain_broken");
    must(Checkpoints(*newcomer).drop(testSpace().id));
    newcomer.take(pair.line.all);
    newcomer.take(rest.all);
    EXPECT_EQ(newcomer.digest(), pair.one.digest());

    const TestStore second;
    lie.begin(second);
    must(Checkpoints(*second).fetchHistory(testSpace().id));
    second.take(pair.line.all);
    EXPECT_TRUE(originOf(second)->wrong);
    second.take(pair.line.all);
    second.take(rest.all);
    EXPECT_EQ(second.digest(), pair.one.digest());
}

TEST(Checkpoint, NobodyVouchesForWhatTheyCannotSeeWhole)
{
    const Pair pair;
    pair.one.setText(visit, QStringLiteral("Ei vielä lähetetty"));
    pair.one.sealed();
    EXPECT_TRUE(Told(pair.one).heads.isEmpty());
    // Who only heard of it does not tell it on, nor countersign it.
    const Told told(pair.other);
    const TestStore newcomer;
    told.begin(newcomer);
    EXPECT_TRUE(Told(newcomer).heads.isEmpty());
    EXPECT_EQ(failure(Checkpoints(*newcomer).content(testSpace().id, told.heads)), "not_found");
    // Something is kept apart.
    const TestStore keeper;
    for (const QByteArray &envelope : pair.line.all)
        must(keeper->applyEnvelopes(testSpace().id, {{envelope, EnvelopeVerdict::Accept}}, std::nullopt));
    EXPECT_FALSE(Told(keeper).heads.isEmpty());
    pair.other.setText(visit, QStringLiteral("Ilman oikeutta"));
    for (const QByteArray &envelope : pair.other.sealed())
        must(keeper->applyEnvelopes(testSpace().id, {{envelope, EnvelopeVerdict::Quarantine}}, std::nullopt));
    EXPECT_TRUE(Told(keeper).heads.isEmpty());
}

TEST(Checkpoint, WhatDoesNotFitItsHeadsChangesNothing)
{
    const Pair pair;
    const Told told(pair.one);
    const TestStore newcomer;
    const QByteArray before = newcomer.digest();
    const auto refused = [&](const QList<CheckpointHead> &heads, const QByteArray &content) {
        return failure(Checkpoints(*newcomer).begin(testSpace().id, {}, heads, content, 1));
    };
    auto heads = told.heads;
    heads[0].change += 1;
    EXPECT_EQ(refused(heads, told.content), "malformed");
    heads = told.heads;
    heads.removeLast();
    EXPECT_EQ(refused(heads, told.content), "malformed");
    for (qsizetype length = 0; length < told.content.size(); length += 7)
        EXPECT_NE(refused(told.heads, told.content.first(length)), "");
    auto changes = must(decodeCheckpoint(told.content, told.heads));
    changes.append(changes.first());
    EXPECT_EQ(refused(told.heads, encodeCheckpoint(changes)), "malformed");
    EXPECT_EQ(newcomer.digest(), before);
    EXPECT_FALSE(originOf(newcomer));
}

TEST(Checkpoint, WordsAboutPersonsTravelInItSealed)
{
    const TestStore one;
    const RecordKey person{contact::type().number, QStringLiteral("person1")};
    must(one->write({person, {{contact::name, QStringLiteral("Exempel Exempelssonplanted")}}}));
    one.acknowledge(one.sealed());
    const Told told(one);
    EXPECT_FALSE(told.content.isEmpty());
    EXPECT_FALSE(told.content.contains("Exempelssonplanted"));
    const TestStore newcomer;
    told.begin(newcomer);
    EXPECT_TRUE(merge::isWithheld(must(newcomer->record(person)).state.value(contact::name)));
    SlotWork keys;
    keys.puts = must(one->slotWork(testSpace().id, 10)).puts;
    EXPECT_EQ(must(newcomer->slotWork(testSpace().id, 10)).wanted.size(), 1);
    must(newcomer->takeSlots(testSpace().id, keys.puts));
    EXPECT_EQ(must(newcomer->record(person)).text(contact::name),
              QStringLiteral("Exempel Exempelssonplanted"));
    EXPECT_EQ(newcomer.digest(), one.digest());
}

TEST(Checkpoint, GoesThroughABackup)
{
    const Pair pair;
    const TestStore newcomer;
    Told(pair.one).begin(newcomer);
    QList<QByteArray> blocks;
    must(newcomer->dump([&](const QByteArray &block) -> Result<void> {
        blocks.append(block);
        return {};
    }));
    TestStore restored;
    must(restored->fill(
        [&]() -> Result<QByteArray> { return blocks.isEmpty() ? QByteArray() : blocks.takeFirst(); }));
    restored.reopen();
    EXPECT_EQ(restored.text(shared), pair.one.text(shared));
    EXPECT_TRUE(originOf(restored));
    must(Checkpoints(*restored).fetchHistory(testSpace().id));
    restored.take(pair.line.all);
    EXPECT_FALSE(originOf(restored));
}

TEST(CheckpointPieces, AreBoundToTheirStatementAndPlace)
{
    const auto key = crypto::SpaceKey::random();
    const auto statement = *crypto::Hash::from(QByteArray(32, 't'));
    const QByteArray content = crypto::randomBytes(700'000);
    const auto pieces = must(crypto::cutCheckpoint(content));
    ASSERT_EQ(pieces.size(), 3);
    QList<QByteArray> opened;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QByteArray sealed = crypto::sealCheckpointPiece(pieces[i], statement, std::uint64_t(i), key);
        EXPECT_LE(sealed.size(), crypto::maximumCheckpointPiece);
        opened.append(must(crypto::openCheckpointPiece(sealed, statement, std::uint64_t(i), key)));
        auto other = statement;
        other.data[5] ^= 1;
        EXPECT_FALSE(crypto::openCheckpointPiece(sealed, other, std::uint64_t(i), key).ok());
        EXPECT_FALSE(crypto::openCheckpointPiece(sealed, statement, std::uint64_t(i) + 1, key).ok());
        EXPECT_FALSE(
            crypto::openCheckpointPiece(sealed, statement, std::uint64_t(i), crypto::SpaceKey::random())
                .ok());
    }
    EXPECT_EQ(must(crypto::joinCheckpoint(opened, content.size())), content);
    EXPECT_EQ(failure(crypto::joinCheckpoint(opened, content.size() - 1)), "too_large");
    EXPECT_FALSE(crypto::joinCheckpoint(opened.mid(1), content.size()).ok());
    EXPECT_FALSE(crypto::joinCheckpoint(opened.first(2), content.size()).ok());
    const auto space = testSpace().id;
    EXPECT_EQ(crypto::checkpointHash(content, space, key), crypto::checkpointHash(content, space, key));
    EXPECT_NE(crypto::checkpointHash(content, space, key),
              crypto::checkpointHash(content, space, crypto::SpaceKey::random()));
}

} // namespace kopa
