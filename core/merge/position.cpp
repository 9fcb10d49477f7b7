#include "position.h"

#include <QLatin1String>

namespace kopa::merge {

namespace {

/// Digits in the order of their code points.
constexpr QLatin1String digits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
constexpr int base = 62;
/// Adding at one end takes steps of this size instead of halves, so that long lists keep short positions.
constexpr int step = 2;

int digitAt(const QString &position, qsizetype i)
{
    return i < position.size() ? std::max(0, int(digits.indexOf(QLatin1Char(position[i].toLatin1())))) : 0;
}

int between(int low, int high, bool openBelow, bool openAbove)
{
    if (openAbove && !openBelow)
        return std::min(low + step, high - 1);
    if (openBelow && !openAbove)
        return std::max(high - step, low + 1);
    return low + (high - low) / 2;
}

} // namespace

QString positionBetween(const QString &before, const QString &after)
{
    const bool openAbove = after.isEmpty() || after <= before;
    QString position;
    bool below = false; // the digits so far are less than those of `after`
    for (qsizetype i = 0;; ++i) {
        const int low = digitAt(before, i);
        const bool free = openAbove || below || i >= after.size();
        const int high = free ? base : digitAt(after, i);
        if (high - low > 1)
            return position + QChar(digits.at(between(low, high, before.isEmpty(), openAbove)));
        position += QChar(digits.at(low));
        below = below || high > low;
    }
}

} // namespace kopa::merge
