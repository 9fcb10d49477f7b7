#include "diary.h"
#include "lossy_vfs.h"

namespace kopa::faults {
namespace {

constexpr std::uint32_t seed = 11;
constexpr int steps = 10;

/// A store that has just joined, made once and copied for every case.
struct Beginning
{
    LossyDisk disk;
    QTemporaryDir folder;

    Beginning()
    {
        const LossyVfs vfs(disk);
        auto store = open(vfs);
        must(Diary(seed).begin(*store));
        store.reset();
        disk.restart();
    }

    std::unique_ptr<Store> open(const LossyVfs &vfs) const
    {
        StoreOptions options;
        options.vfs = vfs.name();
        options.key = testKey();
        return must(Store::open(folder.path(), options));
    }

    static const Beginning &made()
    {
        static const Beginning beginning;
        return beginning;
    }
};

/// The same work for every fault: only the call that fails is another one.
class FaultyDay
{
public:
    FaultyDay(int call, LossyDisk::Fault fault, bool rebuilds)
        : m_disk(Beginning::made().disk), m_vfs(m_disk), m_diary(seed)
    {
        auto store = Beginning::made().open(m_vfs);
        m_disk.failAt(call, fault, std::uint32_t(call));
        m_error = rebuilds ? store->rebuild() : work(*store, fault != LossyDisk::Fault::SyncError);
    }

    /// Everything was done without a fault: there are no more calls to fail.
    bool over() const { return !m_disk.failed(); }
    std::string error() const { return failure(m_error); }

    /// Opens the store anew, finds everything promised, and works on.
    void expectKept()
    {
        m_disk.restart();
        auto store = Beginning::made().open(m_vfs);
        m_diary.expectKept(*store);
        must(m_diary.step(*store));
    }
    void losePower() { m_disk.losePower(); }

private:
    /// Goes on after the fault, as a person does. Only after a failed sync may the step be there all the
    /// same, whole: nobody knows what the disk has made of it.
    Result<void> work(Store &store, bool outcomeKnown)
    {
        Result<void> first;
        for (int i = 0; i < steps; ++i) {
            const auto done = m_diary.step(store);
            if (done.ok())
                continue;
            if (outcomeKnown)
                m_diary.giveUp();
            else
                m_diary.expectKept(store);
            if (first.ok())
                first = done;
        }
        return first;
    }

    LossyDisk m_disk;
    LossyVfs m_vfs;
    Diary m_diary;
    Result<void> m_error;
};

struct Sweep
{
    LossyDisk::Fault fault;
    const char *expected;
    bool powerGoesToo = false;
    bool rebuilds = false;
};

int failAtEveryCall(const Sweep &sweep)
{
    const int stride = sweep.rebuilds ? 7 : 1;
    int faults = 0;
    for (int call = 1; !testing::Test::HasFailure(); call += stride) {
        SCOPED_TRACE("call " + std::to_string(call));
        FaultyDay day(call, sweep.fault, sweep.rebuilds);
        if (day.over())
            break;
        if (!day.error().empty()) {
            ++faults;
            EXPECT_EQ(day.error(), sweep.expected);
        }
        if (sweep.powerGoesToo)
            day.losePower();
        day.expectKept();
    }
    std::printf("%d failed steps\n", faults);
    return faults;
}

TEST(DiskError, AFullDiskFailsTheStepAndNothingElse)
{
    EXPECT_GT(failAtEveryCall({LossyDisk::Fault::Full, "disk_full"}), 20);
}

TEST(DiskError, AFailedWriteFailsTheStepAndNothingElse)
{
    EXPECT_GT(failAtEveryCall({LossyDisk::Fault::WriteError, "input_output"}), 20);
}

TEST(DiskError, AFailedSyncFailsTheStepAndNothingElse)
{
    EXPECT_GT(failAtEveryCall({LossyDisk::Fault::SyncError, "input_output"}), 20);
}

TEST(DiskError, AFailedSyncIsNotForgottenWhenThePowerGoesToo)
{
    EXPECT_GT(failAtEveryCall({LossyDisk::Fault::SyncError, "input_output", true}), 20);
}

TEST(DiskError, ARebuildThatFailsLeavesTheStateAsItWas)
{
    EXPECT_GT(failAtEveryCall({LossyDisk::Fault::WriteError, "input_output", false, true}), 5);
}

} // namespace
} // namespace kopa::faults
