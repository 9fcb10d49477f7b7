#pragma once

#include <QByteArray>

#include <optional>

namespace kopa {

/// The most figures that are asked for at once: what PxWeb's services commonly allow.
inline constexpr qsizetype pxwebCells = 100'000;

/// The question for a table of which PxWeb (interface version 1) has told the variables: all municipalities
/// and the country, all ages, the people where there are several contents, totals of what can be left out,
/// and every time that fits, else the first and the last, else the last. Answers come as JSON-stat 2.0.
/// Nothing when what was told is no table, or none that fits.
std::optional<QByteArray> pxwebQuery(const QByteArray &told);

} // namespace kopa
