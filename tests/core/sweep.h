#pragma once

#include <QtGlobal>

#include <cstdio>
#include <functional>
#include <gtest/gtest.h>
#include <random>

namespace kopa {

/// Draws a number from min (included) to max (not).
using Dice = std::function<int(int min, int max)>;

/// A long random walk: 20,000 steps, a million in the nightly run. Its seed is printed, and KOPA_SEED=...
/// walks the same way again.
struct Sweep
{
    int steps = qEnvironmentVariableIsSet("KOPA_NIGHTLY") ? 1'000'000 : 20'000;
    unsigned seed = 0;
    std::mt19937 random;
    Dice dice = [this](int min, int max) {
        return int(std::uniform_int_distribution<int>(min, max - 1)(random));
    };

    Sweep()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("KOPA_SEED", &given);
        seed = given ? unsigned(wanted) : std::random_device{}();
        random.seed(seed);
        testing::Test::RecordProperty("seed", std::to_string(seed));
        std::printf("KOPA_SEED=%u, %d steps\n", seed, steps);
    }
    Q_DISABLE_COPY_MOVE(Sweep)
};

} // namespace kopa
