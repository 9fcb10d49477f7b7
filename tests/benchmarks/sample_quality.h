#pragma once

#include "core/store/store.h"

namespace kopa::benchmark {

/// How large a made-up region of adult education is.
struct QualitySize
{
    int municipalities = 26;
    int providers = 120;
    int criteria = 400; ///< of all municipalities together
};

/// Writes the criteria of a region and who buys what from whom, the same in every run: a quarter of what is
/// asked for is asked by several, in other words or with other figures.
void writeQuality(Store &store, const QualitySize &size);

} // namespace kopa::benchmark
