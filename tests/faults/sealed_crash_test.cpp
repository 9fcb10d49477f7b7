#include "core/store/vault.h"
#include "sealed_ledger.h"

namespace kopa::faults {
namespace {

constexpr std::uint32_t seed = 3;
const QString folder = QStringLiteral("/sealed");
const QString path = folder + QStringLiteral("/kopa.store");

bool nightly()
{
    return qEnvironmentVariableIsSet("KOPA_NIGHTLY");
}

/// One accident at one call, in each of these ways.
struct Way
{
    LossyDisk::Fault fault;
    LossyDisk::Torn torn = LossyDisk::Torn::None;
    std::uint32_t chance = 0;
};

QList<Way> ways(int powerLosses)
{
    using Torn = LossyDisk::Torn;
    QList<Way> all;
    for (const Torn torn : {Torn::None, Torn::Half, Torn::Most, Torn::All})
        all.append({LossyDisk::Fault::Kill, torn});
    for (int i = 1; i <= powerLosses; ++i)
        all.append({LossyDisk::Fault::PowerLoss, Torn::None, std::uint32_t(i)});
    return all;
}

/// Works on a disk and lets an accident happen at every call, each time to a copy of the disk as it is then.
template <class Work, class Check> int sweep(LossyDisk &disk, const QList<Way> &ways, Work work, Check check)
{
    int points = 0;
    disk.watch([&](const LossyDisk::Again &again) {
        for (const Way &way : ways) {
            if (testing::Test::HasFailure())
                return;
            LossyDisk copy = disk;
            copy.watch({});
            copy.tear(way.torn);
            copy.failAt(1, way.fault, way.chance * 7919 + std::uint32_t(points));
            again(copy);
            copy.restart();
            SCOPED_TRACE("point " + std::to_string(points) + " fault " + std::to_string(int(way.fault)) +
                         " torn " + std::to_string(int(way.torn)));
            check(copy);
            ++points;
        }
    });
    work();
    disk.watch({});
    return points;
}

/// What is on the disk is what some commit left, none that was acknowledged is missing, and it can go on.
void expectWhole(LossyDisk &disk, const QList<QByteArray> &course, int acknowledged)
{
    EXPECT_EQ(readableFiles(disk), QStringList());
    const LossyVfs vfs(disk);
    SealedLedger ledger(vfs, path, testKey(), seed);
    const auto found = ledger.read();
    ASSERT_EQ(failure(found), "");
    ASSERT_GE(found->commits, acknowledged);
    ASSERT_LE(found->commits, acknowledged + 1);
    ASSERT_EQ(found->digest, course[found->commits]);
}

TEST(SealedCrash, AtEveryCallInEveryWayLeavesWhatWasCommittedAndNothingReadable)
{
    const int commits = nightly() ? 120 : 40;
    const auto course = SealedLedger::course(seed, commits);
    LossyDisk disk;
    const LossyVfs vfs(disk);
    SealedLedger ledger(vfs, path, testKey(), seed);
    const int points = sweep(
        disk, ways(nightly() ? 30 : 3),
        [&] {
            must(ledger.open());
            for (int i = 0; i < commits && !HasFailure(); ++i)
                must(ledger.commitNext());
        },
        [&](LossyDisk &copy) { expectWhole(copy, course, ledger.committed()); });
    std::printf("%d points\n", points);
    EXPECT_GE(points, 10'000);
}

// The accident after the accident: while the journal is being played back.
TEST(SealedCrash, DuringTheRollbackOfAnotherOneLeavesTheSame)
{
    const int commits = 12;
    const auto course = SealedLedger::course(seed, commits);
    LossyDisk disk;
    const LossyVfs vfs(disk);
    SealedLedger ledger(vfs, path, testKey(), seed);
    int points = 0;
    int outer = 0;
    disk.watch([&](const LossyDisk::Again &again) {
        if (++outer % (nightly() ? 3 : 29) != 0 || testing::Test::HasFailure())
            return;
        LossyDisk copy = disk;
        copy.watch({});
        copy.failAt(1, LossyDisk::Fault::PowerLoss, std::uint32_t(outer));
        again(copy);
        copy.restart();
        const LossyVfs second(copy);
        const int acknowledged = ledger.committed();
        points += sweep(
            copy, ways(2),
            [&] {
                SealedLedger mending(second, path, testKey(), seed);
                EXPECT_EQ(failure(mending.read()), "");
            },
            [&](LossyDisk &twice) { expectWhole(twice, course, acknowledged); });
    });
    must(ledger.open());
    for (int i = 0; i < commits && !HasFailure(); ++i)
        must(ledger.commitNext());
    disk.watch({});
    std::printf("%d points\n", points);
    EXPECT_GE(points, 100);
}

const KeyringKey &unlockKey(char fill)
{
    static QMap<char, KeyringKey> keys;
    if (!keys.contains(fill))
        keys.insert(fill, *KeyringKey::from(QByteArray(32, fill)));
    return *keys.constFind(fill);
}

/// Opens whatever an interrupted sealing left as the program does, goes on with it, and finds all content.
void expectSealed(LossyDisk &disk, const QString &at, const SealedLedger::Found &before)
{
    const LossyVfs vfs(disk);
    const SealLook look = must(vault::look(at, vfs.name()));
    auto key = look.state == SealLook::State::Plain && !look.keyring
                   ? vault::create(at, unlockKey('a'), vfs.name())
                   : vault::open(at, unlockKey('a'), vfs.name());
    if (!key.ok())
        key = vault::open(at, unlockKey('b'), vfs.name());
    ASSERT_EQ(failure(key), "");
    ASSERT_EQ(failure(vault::sealInPlace(at, *key, vfs.name())), "");
    ASSERT_EQ(readableFiles(disk), QStringList());
    SealedLedger ledger(vfs, at + QStringLiteral("/kopa.store"), *key, seed);
    const auto found = ledger.read();
    ASSERT_EQ(failure(found), "");
    ASSERT_EQ(found->commits, before.commits);
    ASSERT_EQ(found->digest, before.digest);
}

TEST(SealedCrash, WhileAPlainStoreIsSealedLeavesThePlainOneOrTheSealed)
{
    const QTemporaryDir place;
    const QString at = place.path();
    LossyDisk disk;
    const LossyVfs vfs(disk);
    SealedLedger::Found before;
    {
        SealedLedger ledger(vfs, at + QStringLiteral("/kopa.store"), {}, seed);
        must(ledger.open());
        for (int i = 0; i < 5; ++i)
            must(ledger.commitNext());
        before = must(ledger.read());
    }
    disk.restart();
    const int points = sweep(
        disk, ways(nightly() ? 40 : 4),
        [&] {
            const auto key = must(vault::create(at, unlockKey('a'), vfs.name()));
            must(vault::sealInPlace(at, key, vfs.name()));
        },
        [&](LossyDisk &copy) { expectSealed(copy, at, before); });
    std::printf("%d points\n", points);
    EXPECT_GE(points, 300);
    expectSealed(disk, at, before);
}

TEST(SealedCrash, WhileAStoreIsSealedAnewLeavesTheOldKeyOrTheNew)
{
    const QTemporaryDir place;
    const QString at = place.path();
    LossyDisk disk;
    const LossyVfs vfs(disk);
    const auto key = must(vault::create(at, unlockKey('a'), vfs.name()));
    SealedLedger::Found before;
    {
        SealedLedger ledger(vfs, at + QStringLiteral("/kopa.store"), key, seed);
        must(ledger.open());
        for (int i = 0; i < 5; ++i)
            must(ledger.commitNext());
        before = must(ledger.read());
    }
    disk.restart();
    const int points = sweep(
        disk, ways(nightly() ? 40 : 4), [&] { must(vault::reseal(at, key, unlockKey('b'), vfs.name())); },
        [&](LossyDisk &copy) { expectSealed(copy, at, before); });
    std::printf("%d points\n", points);
    EXPECT_GE(points, 300);
    EXPECT_EQ(failure(vault::open(at, unlockKey('a'), vfs.name())), "keyring_missing");
    expectSealed(disk, at, before);
}

} // namespace
} // namespace kopa::faults
