#include "diary.h"
#include "lossy_vfs.h"

namespace kopa::faults {
namespace {

constexpr int stepsAtMost = 25;

int seeds()
{
    return qEnvironmentVariableIsSet("KOPA_NIGHTLY") ? 20'000 : 300;
}

/// A store on a disk that fails, in a life from one accident to the next.
class Accident
{
public:
    explicit Accident(std::uint32_t seed) : m_seed(seed), m_random(seed), m_diary(seed) {}

    void run()
    {
        const LossyVfs vfs(m_disk);
        m_options.vfs = vfs.name();
        m_options.key = testKey();
        // One in eight goes down while the store is being made, the others somewhere in a day's work.
        const int calls = m_random() % 8 == 0 ? int(m_random() % 60) : int(m_random() % 400);
        m_disk.failAt(1 + calls, LossyDisk::Fault::PowerLoss, m_seed);
        live();
        while (m_random() % 3 == 0) {
            powerBack();
            m_disk.failAt(1 + int(m_random() % 20), LossyDisk::Fault::PowerLoss, m_seed + 1);
            live();
        }
        powerBack();
        auto store = must(Store::open(m_folder.path(), m_options));
        m_diary.expectKept(*store);
        if (must(store->spaces()).isEmpty())
            must(m_diary.begin(*store));
        must(m_diary.step(*store));
    }

private:
    /// Works until the power goes, or until the day is over and somebody pulls the plug.
    void live()
    {
        auto store = Store::open(m_folder.path(), m_options);
        if (store.ok()) {
            const auto joined = (*store)->spaces();
            bool well = joined.ok() && (!joined->isEmpty() || m_diary.begin(**store).ok());
            for (int i = 0; well && i < stepsAtMost; ++i)
                well = (m_random() % 100 == 0 ? (*store)->rebuild() : m_diary.step(**store)).ok();
            EXPECT_TRUE(well || m_disk.failed());
        }
        m_disk.losePower();
    }

    void powerBack() { m_disk.restart(); }

    std::uint32_t m_seed;
    std::mt19937 m_random;
    LossyDisk m_disk;
    StoreOptions m_options;
    QTemporaryDir m_folder;
    Diary m_diary;
};

TEST(PowerLoss, LeavesEverythingThatWasAcknowledgedAndNothingHalf)
{
    for (int seed = 1; seed <= seeds() && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Accident(std::uint32_t(seed)).run();
    }
}

} // namespace
} // namespace kopa::faults
