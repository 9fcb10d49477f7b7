#include "xlsx_dates.h"

#include <QDateTime>

#include <cmath>

namespace kopa::lists {

bool isDateFormat(int number)
{
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) ||
           (number >= 45 && number <= 47) || (number >= 50 && number <= 58);
}

bool isDateFormat(const QString &code)
{
    QChar closing;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar letter = code[i];
        if (!closing.isNull()) {
            closing = letter == closing ? QChar() : closing;
        } else if (letter == u'"') {
            closing = u'"';
        } else if (letter == u'[') {
            // "[h]:mm" counts hours beyond a day.
            if (i + 1 < code.size() && QStringView(u"hHmMsS").contains(code[i + 1]))
                return true;
            closing = u']';
        } else if (letter == u'\\' || letter == u'_') {
            ++i;
        } else if (QStringView(u"yYdDhHmMsS").contains(letter)) {
            return true;
        }
    }
    return false;
}

QString serialDay(double serial, bool since1904)
{
    constexpr double last = 2958466; // the year 10000
    constexpr int msPerDay = 24 * 60 * 60 * 1000;
    if (!(serial >= 0) || serial >= last)
        return {};
    auto days = qint64(serial);
    // To the second: the fraction is kept in binary.
    int ms = int(std::lround((serial - double(days)) * msPerDay / 1000.0)) * 1000;
    if (ms >= msPerDay) {
        ++days;
        ms = 0;
    }
    const QTime time = QTime::fromMSecsSinceStartOfDay(ms);
    if (days == 0 && !since1904)
        return time.toString(Qt::ISODate);
    // The calendar of 1900 has a 29 February 1900, which never was.
    const QDate first = since1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
    const QDate day = first.addDays(days);
    return ms == 0 ? day.toString(Qt::ISODate) : QDateTime(day, time).toString(Qt::ISODate);
}

} // namespace kopa::lists
