#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace kopa::documents {

/// The cents that somebody wrote, with or without a sign for euro, spaces and cents; nothing for what is no
/// such sum, or is negative or above a hundred thousand million.
std::optional<qint64> centsOf(const QString &words, const QLocale &locale);

} // namespace kopa::documents
