#pragma once

#include <QSet>
#include <QString>

namespace kopa::lists {

/// Whether a number format writes days or times: one of Excel's own (ISO/IEC 29500-1, 18.8.30) or a code with
/// letters for them outside quotes and brackets.
bool isDateFormat(int number);
bool isDateFormat(const QString &code);

/// A serial number of a calendar that begins in 1900 or 1904, in ISO 8601: a day, a day and time, or a time
/// of less than a day. Empty for what is none.
QString serialDay(double serial, bool since1904);

} // namespace kopa::lists
