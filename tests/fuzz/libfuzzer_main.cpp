#include "core/crypto/keys.h"
#include "fuzz_entry.h"

#include <cstdlib>

static const kopa::FuzzEntry &entry()
{
    static const kopa::FuzzEntry found = [] {
        for (const kopa::FuzzEntry &candidate :
             kopa::messageEntries() + kopa::memberEntries() + kopa::changeEntries() + kopa::storeEntries() +
                 kopa::guestEntries() + kopa::statisticsEntries() + kopa::calendarEntries() +
                 kopa::listEntries() + kopa::qdaEntries() + kopa::reportEntries()) {
            if (qstrcmp(candidate.name, KOPA_FUZZ_ENTRY) == 0)
                return candidate;
        }
        std::abort();
    }();
    return found;
}

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    return kopa::crypto::initialise() ? 0 : 1;
}

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maximum);

/// Begins each run from a good input, so that no corpus has to be kept.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maximum,
                                               unsigned seed)
{
    const auto &seeds = entry().seeds;
    const QByteArray &good = seeds[qsizetype(seed % unsigned(seeds.size()))];
    if ((size < 2 || seed % 64 == 0) && std::size_t(good.size()) <= maximum) {
        std::copy(good.begin(), good.end(), data);
        size = std::size_t(good.size());
    }
    return LLVMFuzzerMutate(data, size, maximum);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (!entry().holds(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))))
        std::abort();
    return 0;
}
