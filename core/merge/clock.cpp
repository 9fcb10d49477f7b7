#include "clock.h"

#include <algorithm>

namespace kopa::merge {

static constexpr std::int64_t adoptAtMostMs = 24LL * 60 * 60 * 1000;

HybridTime HybridClock::tick(std::int64_t wallMs)
{
    m_latest = std::max(HybridTime::fromMilliseconds(wallMs), HybridTime{m_latest.value + 1});
    return m_latest;
}

void HybridClock::observe(HybridTime seen, std::int64_t wallMs)
{
    if (seen.milliseconds() - wallMs <= adoptAtMostMs)
        m_latest = std::max(m_latest, seen);
}

} // namespace kopa::merge
