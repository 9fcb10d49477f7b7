#include "booking_detail.h"

#include "core/findings/decimal.h"
#include "core/offering/resource_use.h"
#include "core/records/booking.h"
#include "core/records/resource.h"
#include "session.h"

#include <QLocale>

namespace kopa {

BookingDetail::BookingDetail(QObject *parent) : RegisterDetail(booking::type(), parent) {}

QString BookingDetail::resourceName() const
{
    const Record *resource = Session::instance()->names()->record(
        resource::type().number, record() ? record()->text(booking::resource) : QString());
    return resource ? offering::resourceName(*resource) : QString();
}

QStringList BookingDetail::except() const
{
    QStringList days = record() ? record()->set(booking::except) : QStringList();
    days.sort();
    return days;
}

QString BookingDetail::lessons() const
{
    const merge::Value value = record() ? record()->state.value(booking::lessons) : merge::Value();
    const auto *hundredths = std::get_if<std::int64_t>(&value);
    return hundredths ? QLocale(Session::instance()->language())
                            .toString(double(*hundredths) / 100, 'g', QLocale::FloatingPointShortest)
                      : QString();
}

QStringList BookingDetail::faults() const
{
    return record() ? offering::bookingFaults(*record()) : QStringList();
}

void BookingDetail::leaveOut(const QString &day)
{
    if (record() && !day.isEmpty())
        write({.key = key(), .sets = {{booking::except, {day}, {}}}});
}

void BookingDetail::takeBack(const QString &day)
{
    if (record())
        write({.key = key(), .sets = {{booking::except, {}, {day}}}});
}

bool BookingDetail::setLessons(const QString &words)
{
    constexpr double most = 10'000;
    const auto number = findings::decimalOf(words, Session::instance()->language());
    const double lessons = number ? number->toDouble() : 0;
    if ((!number && !words.trimmed().isEmpty()) || lessons < 0 || lessons > most)
        return false;
    const merge::Value value = number ? merge::Value(std::int64_t(qRound64(lessons * 100))) : merge::Value();
    write({.key = key(), .fields = {{booking::lessons, value}}});
    return true;
}

} // namespace kopa
