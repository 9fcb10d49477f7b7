#pragma once

#include "clock.h"
#include "core/crypto/keys.h"

#include <QList>
#include <QMap>

namespace kopa::merge {

using crypto::DeviceId;

/// The name of one change: which device made it, and its how-many-th it was in the space (from 1).
/// The zero device with number 0 is nobody: the built-in register under everybody's edits.
struct Dot
{
    DeviceId device;
    std::uint64_t n = 0;

    auto operator<=>(const Dot &) const = default;
    bool isBase() const { return n == 0; }
};

inline std::size_t qHash(const Dot &dot, std::size_t seed = 0)
{
    return qHashMulti(seed, dot.device, dot.n);
}

/// How far each device's changes are known, all before that included. A device's changes arrive in order (its
/// envelopes are chained), so one number a device says it all.
class VersionVector
{
public:
    /// False when the change was known before: applying it again would be a double effect.
    bool admit(const Dot &dot);
    bool covers(const Dot &dot) const { return dot.n <= m_heads.value(dot.device, 0); }
    std::uint64_t head(const DeviceId &device) const { return m_heads.value(device, 0); }
    const QMap<DeviceId, std::uint64_t> &heads() const { return m_heads; }

    bool operator==(const VersionVector &) const = default;

private:
    QMap<DeviceId, std::uint64_t> m_heads;
};

inline bool VersionVector::admit(const Dot &dot)
{
    auto &head = m_heads[dot.device];
    if (dot.n <= head)
        return false;
    head = dot.n;
    return true;
}

} // namespace kopa::merge
