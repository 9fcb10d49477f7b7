#pragma once

#include <compare>
#include <cstdint>

namespace kopa::merge {

/// A hybrid logical time (Kulkarni et al., "Logical Physical Clocks", 2014): milliseconds since 1970 in the
/// upper 48 bits, a counter in the lower 16. It orders concurrent writes; what happened before what is told
/// by parents.
struct HybridTime
{
    std::uint64_t value = 0;

    static HybridTime fromMilliseconds(std::int64_t ms) { return {std::uint64_t(ms < 0 ? 0 : ms) << 16}; }
    std::int64_t milliseconds() const { return std::int64_t(value >> 16); }

    auto operator<=>(const HybridTime &) const = default;
};

/// Gives this device's writes times that never fall, whatever the wall clock does.
class HybridClock
{
public:
    /// The time of a write made now; wallMs is the system's clock.
    HybridTime tick(std::int64_t wallMs);

    /// Takes note of a time met in somebody's write, so that what is written here afterwards comes after it.
    /// A time more than a day ahead of the wall clock is not adopted: one wrong clock must not pull all
    /// others along.
    void observe(HybridTime seen, std::int64_t wallMs);

    HybridTime latest() const { return m_latest; }

private:
    HybridTime m_latest;
};

} // namespace kopa::merge
