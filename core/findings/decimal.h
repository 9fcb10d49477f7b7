#pragma once

#include <QString>

#include <optional>

namespace kopa::findings {

/// A decimal number that somebody wrote, as it is kept: digits and a point, "-12.5". Finnish and Swedish
/// write a comma, English a point and commas between thousands; spaces between thousands are read in all.
/// Nothing for what is no number or has more than fifteen digits.
std::optional<QString> decimalOf(const QString &words, const QString &language);

/// One that is kept, as a language writes it; empty for what is no number.
QString writtenDecimal(const QString &kept, const QString &language);

/// Nothing for what is no number.
std::optional<double> decimalValue(const QString &kept);

} // namespace kopa::findings
