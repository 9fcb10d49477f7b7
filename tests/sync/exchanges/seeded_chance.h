#pragma once

#include <mutex>
#include <random>
#include <sodium.h>

namespace kopa::sync {

/// What libsodium draws follows from a seed, from here on and for the whole process: keys, ids and nonces are
/// the same in each run. For tests only.
class SeededChance
{
public:
    explicit SeededChance(unsigned seed)
    {
        static randombytes_implementation seeded = [] {
            randombytes_implementation made{};
            made.implementation_name = [] { return "seeded"; };
            made.random = [] { return number(); };
            made.buf = [](void *into, const std::size_t size) {
                for (std::size_t i = 0; i < size; ++i)
                    static_cast<unsigned char *>(into)[i] = static_cast<unsigned char>(number());
            };
            return made;
        }();
        const std::lock_guard lock(s_mutex);
        s_numbers.seed(seed);
        randombytes_set_implementation(&seeded);
    }

private:
    static std::uint32_t number()
    {
        const std::lock_guard lock(s_mutex);
        return std::uint32_t(s_numbers());
    }

    static inline std::mutex s_mutex;
    static inline std::mt19937 s_numbers;
};

} // namespace kopa::sync
