#pragma once

#include <QDateTime>
#include <QString>

namespace kopa {

/// ISO 8601 to the second with the zone's offset of that moment ("2020-02-12T13:05:00+02:00"): wall time and
/// instant both stay readable. Empty for an invalid time.
QString isoTime(const QDateTime &time);
/// The same from milliseconds since 1970.
QString isoTime(std::int64_t milliseconds);
QString isoNow();

/// The time to show: wall time as recorded; a UTC time in this device's zone.
QDateTime shownTime(const QString &iso);

} // namespace kopa
