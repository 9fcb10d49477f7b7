#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kopa::findings {

/// What coders said: a row a coder, a column a unit. An empty text: this coder said nothing of that unit.
using Codings = QList<QStringList>;

/// How far coders agree. A figure is missing where it cannot be told: nobody to compare with, or, of those
/// that correct for chance, nothing but one and the same value.
struct Agreement
{
    int units = 0;                 ///< that two coders or more spoke of: only these count
    std::optional<double> percent; ///< of all pairs of coders on a unit, those that agree: 0 to 1
    std::optional<double> kappa;   ///< Cohen's; of more than two coders the mean of all pairs (Light)
    std::optional<double> alpha;   ///< Krippendorff's, nominal
};
Agreement agreementOf(const Codings &codings);

/// J. Cohen, "A coefficient of agreement for nominal scales" (1960), over the units of which both spoke.
std::optional<double> cohenKappa(const QStringList &one, const QStringList &other);

/// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), for nominal data, any number of
/// coders and units of which some said nothing.
std::optional<double> krippendorffAlpha(const Codings &codings);

} // namespace kopa::findings
