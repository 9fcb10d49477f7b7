#include "waiting_texts.h"

#include <algorithm>

namespace kopa {

namespace {

constexpr int maximumWaiting = 10'000;
constexpr std::int64_t maximumWaitingBytes = 64LL * 1024 * 1024;

} // namespace

void WaitingTexts::add(const QList<merge::Change> &arriving, const merge::VersionVector &known)
{
    for (const merge::Change &change : arriving) {
        for (const merge::CellWrite &write : change.writes) {
            if (!write.text)
                continue;
            const auto unknown =
                std::find_if(write.parents.begin(), write.parents.end(), [&](const merge::Dot &parent) {
                    return parent.device != change.dot.device && !known.covers(parent);
                });
            if (unknown == write.parents.end())
                continue;
            ++changes;
            bytes += write.text->patch.size();
            if (!devices.contains(unknown->device))
                devices.append(unknown->device);
        }
    }
}

bool WaitingTexts::bearable() const
{
    return changes <= maximumWaiting && bytes <= maximumWaitingBytes;
}

} // namespace kopa
