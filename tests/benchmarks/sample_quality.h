#pragma once

#include "core/store/store.h"

namespace kopa::benchmark {

/// How large a made-up region of adult education is.
struct QualitySize
{
    int municipalities = 26;
    int providers = 120;
    int criteria = 400; ///< of all municipalities together, a quarter of them common
    int years = 5;
    int answers = 50'000; ///< in the parts that municipalities got of reports, over all years
};

/// Writes the criteria of a region, who buys what from whom, and what was reported, the same in every run: a
/// quarter of what is asked for is asked by several, in other words or with other figures; the common ones
/// have two versions each, and everybody answers the same few of them.
void writeQuality(Store &store, const QualitySize &size);

} // namespace kopa::benchmark
