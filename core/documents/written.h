#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

/// How papers and pages write days and money, in the language of their readers in Finland.
namespace kopa::documents {

/// Of fi, sv or en.
QLocale paperLocale(const QString &language);

/// 5.1.2020; in English 5 January 2020. Empty for an invalid day.
QString writtenDay(const QDate &day, const QLocale &locale);

/// The same with the time of the day: 13.12.2019 23.59; in English 13 December 2019 23:59.
QString writtenTime(const QDateTime &time, const QLocale &locale);

/// From one time to another: 2.3.2020 9.00–15.00; with both days where they differ. Only the beginning where
/// the end is no time or before it.
QString writtenSpan(const QDateTime &from, const QDateTime &to, const QLocale &locale);

/// Cents as euros: 1 234,50 € with spaces that do not break; in English €1,234.50.
QString writtenMoney(qint64 cents, const QLocale &locale);

} // namespace kopa::documents
