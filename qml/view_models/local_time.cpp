#include "local_time.h"

namespace kopa {

QString isoTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString isoTime(std::int64_t milliseconds)
{
    return isoTime(QDateTime::fromMSecsSinceEpoch(milliseconds));
}

QString isoNow()
{
    return isoTime(QDateTime::currentDateTime());
}

QDateTime shownTime(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.timeSpec() == Qt::UTC ? time.toLocalTime() : time;
}

} // namespace kopa
