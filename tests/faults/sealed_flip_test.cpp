#include "sealed_ledger.h"

namespace kopa::faults {
namespace {

constexpr std::uint32_t seed = 5;
constexpr int commits = 6;
const QString path = QStringLiteral("/sealed/kopa.store");
const QString journal = path + QStringLiteral("-journal");

/// Every byte at night; in between every so many, another one in each file.
int stride()
{
    return qEnvironmentVariableIsSet("KOPA_NIGHTLY") ? 1 : 11;
}

/// The disk of a closed store, and as it was in the midst of the last commit's writing to the main file.
struct Disks
{
    LossyDisk cold;
    LossyDisk hot;
    QList<QByteArray> course = SealedLedger::course(seed, commits);

    Disks()
    {
        LossyDisk disk;
        const LossyVfs vfs(disk);
        SealedLedger ledger(vfs, path, testKey(), seed);
        must(ledger.open());
        for (int i = 1; i < commits; ++i)
            must(ledger.commitNext());
        int mainWrites = 0;
        QByteArray before = disk.contents().value(path);
        disk.watch([&](const LossyDisk::Again &) {
            const QByteArray now = disk.contents().value(path);
            mainWrites += now != before;
            before = now;
            if (mainWrites == 2) {
                hot = disk;
                hot.watch({});
                mainWrites = 1000;
            }
        });
        must(ledger.commitNext());
        disk.watch({});
        cold = disk;
        hot.restart();
    }
};

/// Flips one bit of a byte, and opens and reads all. What can be read is what a commit has left.
int flips(const LossyDisk &disk, const QString &name, const QList<QByteArray> &course, int expected)
{
    const QByteArray whole = disk.contents().value(name);
    EXPECT_FALSE(whole.isEmpty());
    int refused = 0;
    for (qsizetype at = 0; at < whole.size() && !testing::Test::HasFailure(); at += stride()) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ (1 << (at * 5) % 8));
        LossyDisk copy = disk;
        copy.replace(name, bytes);
        const LossyVfs vfs(copy);
        SealedLedger ledger(vfs, path, testKey(), seed);
        const auto found = ledger.read();
        if (!found.ok()) {
            EXPECT_EQ(failure(found), "store_damaged") << at;
            ++refused;
            continue;
        }
        EXPECT_EQ(found->commits, expected) << at;
        EXPECT_EQ(found->digest, course[found->commits]) << at;
    }
    std::printf("%s: %d of %lld flips told\n", qPrintable(name), refused,
                static_cast<long long>((whole.size() + stride() - 1) / stride()));
    return refused;
}

TEST(SealedFlip, AnyBitOfAStoreIsMissed)
{
    const Disks disks;
    EXPECT_GT(flips(disks.cold, path, disks.course, commits), 0);
    EXPECT_EQ(flips(disks.cold, journal, disks.course, commits), 0) << "nothing of it is needed";
}

TEST(SealedFlip, AnyBitOfAStoreThatIsToBeRolledBackIsMissedOrMended)
{
    const Disks disks;
    EXPECT_GT(flips(disks.hot, path, disks.course, commits - 1), 0);
    EXPECT_GT(flips(disks.hot, journal, disks.course, commits - 1), 0);
}

// The records were on the disk before the header counted them: a journal that ends early is not whole.
TEST(SealedFlip, AJournalThatIsCutIsMissed)
{
    const Disks disks;
    const QByteArray whole = disks.hot.contents().value(journal);
    int refused = 0;
    for (qsizetype length = 8192; length < whole.size(); length += 1021) {
        LossyDisk copy = disks.hot;
        copy.replace(journal, whole.left(length));
        const LossyVfs vfs(copy);
        SealedLedger ledger(vfs, path, testKey(), seed);
        const auto found = ledger.read();
        // Told by the seal, at opening: not left to SQLite's own check of what then holds together.
        LossyDisk other = disks.hot;
        other.replace(journal, whole.left(length));
        const LossyVfs otherVfs(other);
        refused += !Database::open(path, otherVfs.name(), testKey()).ok();
        EXPECT_TRUE(!found.ok() || found->digest == disks.course[commits - 1]) << length;
    }
    EXPECT_GT(refused, 0);
}

// One damaged copy of its header is mended by the other; when both are, nobody knows what was to be rolled
// back.
TEST(SealedFlip, AJournalWithoutAnyWholeHeaderIsDamaged)
{
    const Disks disks;
    QByteArray bytes = disks.hot.contents().value(journal);
    for (const qsizetype at : {40, 4096 + 40})
        bytes[at] = char(bytes[at] ^ 1);
    LossyDisk copy = disks.hot;
    copy.replace(journal, bytes);
    const LossyVfs vfs(copy);
    EXPECT_EQ(failure(Database::open(path, vfs.name(), testKey())), "store_damaged");
}

// An old page, or one of another place, is not taken for the right one.
TEST(SealedFlip, PagesDoNotPassForOneAnother)
{
    const Disks disks;
    const QByteArray whole = disks.cold.contents().value(path);
    for (qsizetype one = 0; one < whole.size(); one += 4096) {
        for (qsizetype other = 0; other < whole.size(); other += 4096) {
            if (one == other)
                continue;
            LossyDisk copy = disks.cold;
            QByteArray bytes = whole;
            bytes.replace(one, 4096, whole.mid(other, 4096));
            copy.replace(path, bytes);
            const LossyVfs vfs(copy);
            SealedLedger ledger(vfs, path, testKey(), seed);
            const auto found = ledger.read();
            EXPECT_TRUE(!found.ok() || found->digest == disks.course[commits]) << one << ' ' << other;
        }
    }
}

TEST(SealedFlip, AnotherKeyOpensNothing)
{
    Disks disks;
    const LossyVfs vfs(disks.cold);
    SealedLedger ledger(vfs, path, crypto::StoreKey::random(), seed);
    EXPECT_EQ(failure(ledger.read()), "store_damaged");
}

} // namespace
} // namespace kopa::faults
