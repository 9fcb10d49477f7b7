#include "agreement.h"

#include <QHash>

#include <algorithm>

namespace kopa::findings {

namespace {

using Counts = QHash<QString, double>;

/// What all coders together said of each unit that two or more spoke of.
QList<Counts> countsByUnit(const Codings &codings)
{
    qsizetype units = 0;
    for (const QStringList &coder : codings)
        units = std::max(units, coder.size());
    QList<Counts> result;
    for (qsizetype unit = 0; unit < units; ++unit) {
        Counts counts;
        int said = 0;
        for (const QStringList &coder : codings)
            if (const QString value = coder.value(unit); !value.isEmpty()) {
                ++counts[value];
                ++said;
            }
        if (said > 1)
            result.append(counts);
    }
    return result;
}

double sumOf(const Counts &counts)
{
    double sum = 0;
    for (const double count : counts)
        sum += count;
    return sum;
}

/// Ordered pairs of the same value.
double samePairs(const Counts &counts)
{
    double pairs = 0;
    for (const double count : counts)
        pairs += count * (count - 1);
    return pairs;
}

std::optional<double> percentOf(const QList<Counts> &units)
{
    double same = 0, all = 0;
    for (const Counts &unit : units) {
        const double said = sumOf(unit);
        same += samePairs(unit);
        all += said * (said - 1);
    }
    return all > 0 ? std::optional(same / all) : std::nullopt;
}

std::optional<double> meanKappa(const Codings &codings)
{
    double sum = 0;
    int pairs = 0;
    for (qsizetype i = 0; i < codings.size(); ++i)
        for (qsizetype k = i + 1; k < codings.size(); ++k)
            if (const auto kappa = cohenKappa(codings[i], codings[k])) {
                sum += *kappa;
                ++pairs;
            }
    return pairs > 0 ? std::optional(sum / pairs) : std::nullopt;
}

} // namespace

std::optional<double> cohenKappa(const QStringList &one, const QStringList &other)
{
    Counts first, second;
    double units = 0, same = 0;
    for (qsizetype unit = 0; unit < std::min(one.size(), other.size()); ++unit) {
        if (one[unit].isEmpty() || other[unit].isEmpty())
            continue;
        ++units;
        same += one[unit] == other[unit];
        ++first[one[unit]];
        ++second[other[unit]];
    }
    double byChance = 0;
    for (auto it = first.begin(); it != first.end(); ++it)
        byChance += it.value() * second.value(it.key());
    const double all = units * units;
    if (units == 0 || byChance >= all)
        return std::nullopt;
    return (same / units - byChance / all) / (1 - byChance / all);
}

std::optional<double> krippendorffAlpha(const Codings &codings)
{
    Counts all;
    double agreeing = 0;
    for (const Counts &unit : countsByUnit(codings)) {
        agreeing += samePairs(unit) / (sumOf(unit) - 1);
        for (auto it = unit.begin(); it != unit.end(); ++it)
            all[it.key()] += it.value();
    }
    const double n = sumOf(all);
    const double differing = n * (n - 1) - samePairs(all);
    if (differing <= 0)
        return std::nullopt;
    return 1 - (n - 1) * (n - agreeing) / differing;
}

Agreement agreementOf(const Codings &codings)
{
    const QList<Counts> units = countsByUnit(codings);
    return {int(units.size()), percentOf(units), meanKappa(codings), krippendorffAlpha(codings)};
}

} // namespace kopa::findings
