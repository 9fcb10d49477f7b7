#include "booking_times.h"

#include "core/programme/calendar_entry.h"
#include "core/programme/events.h"
#include "core/records/booking.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace kopa::offering {

namespace {

constexpr int mostYears = 5;
constexpr int mostOccurrences = 5'000;
constexpr int weekDays = 7;
constexpr int firstMonth = 8;

QDateTime timeOf(const Record &booking, FieldNumber field)
{
    const QDateTime time = programme::eventTime(booking.text(field));
    return time.isValid() ? time.toTimeZone(programme::networkZone()) : QDateTime();
}

QDate lastDay(const Record &booking)
{
    return QDate::fromString(booking.text(booking::weeklyUntil).left(10), Qt::ISODate);
}

QDateTime later(const QDateTime &time, qint64 days)
{
    return {time.date().addDays(days), time.time(), programme::networkZone()};
}

QDateTime midnight(const QDate &day)
{
    return day.startOfDay(programme::networkZone());
}

} // namespace

Days schoolYearOf(const QDate &day)
{
    const int year = day.month() < firstMonth ? day.year() - 1 : day.year();
    return {QDate(year, firstMonth, 1), QDate(year + 1, firstMonth, 1).addDays(-1)};
}

Days weekOf(const QDate &day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(weekDays - 1)};
}

QStringList bookingFaults(const Record &booking)
{
    QStringList faults;
    const auto add = [&](bool wrong, const char *fault) {
        if (wrong)
            faults.append(QString::fromLatin1(fault));
    };
    const QDateTime starts = timeOf(booking, booking::starts);
    const QDateTime ends = timeOf(booking, booking::ends);
    const bool weekly = !booking.text(booking::weeklyUntil).isEmpty();
    const QDate until = lastDay(booking);
    add(!starts.isValid(), "no_start");
    add(!ends.isValid(), "no_end");
    add(starts.isValid() && ends.isValid() && ends <= starts, "ends_before");
    const QDate latest = starts.date().addYears(mostYears);
    add(starts.isValid() && ((ends.isValid() && ends.date() > latest) || (until.isValid() && until > latest)),
        "too_long");
    add(weekly && starts.isValid() && (!until.isValid() || until < starts.date()), "until_before");
    add(weekly && starts.isValid() && ends.isValid() && ends > later(starts, weekDays), "longer_than_week");
    const QStringList without = booking.set(booking::except);
    add(std::any_of(without.begin(), without.end(),
                    [](const QString &day) { return !QDate::fromString(day, Qt::ISODate).isValid(); }),
        "bad_except");
    return faults;
}

bool isGrave(const QString &bookingFault)
{
    return bookingFault != u"bad_except";
}

QList<Occurrence> occurrencesOf(const Record &booking, const Days &days)
{
    const QStringList faults = bookingFaults(booking);
    if (std::any_of(faults.begin(), faults.end(), isGrave))
        return {};
    const QDateTime starts = timeOf(booking, booking::starts);
    const QDateTime ends = timeOf(booking, booking::ends);
    const QDateTime first = midnight(days.from);
    const QDateTime beyond = midnight(days.to.addDays(1));
    const qint64 length = starts.date().daysTo(ends.date());
    const QDate until = std::max(lastDay(booking), starts.date());
    const QStringList without = booking.set(booking::except);
    QList<Occurrence> result;
    for (QDate day = starts.date(); day <= until && day <= days.to; day = day.addDays(weekDays)) {
        if (without.contains(day.toString(Qt::ISODate)))
            continue;
        const qint64 shift = starts.date().daysTo(day);
        const Occurrence whole{booking.id, later(starts, shift),
                               QDateTime(day.addDays(length), ends.time(), programme::networkZone())};
        const Occurrence cut{booking.id, std::max(whole.starts, first), std::min(whole.ends, beyond)};
        if (cut.starts < cut.ends)
            result.append(cut);
    }
    return result;
}

Result<QList<Occurrence>> occurrencesOf(const QList<Record> &bookings, const Days &days)
{
    QList<Occurrence> all;
    for (const Record &booking : bookings) {
        all += occurrencesOf(booking, days);
        if (all.size() > mostOccurrences)
            return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), mostOccurrences}}};
    }
    std::sort(all.begin(), all.end(), [](const Occurrence &a, const Occurrence &b) {
        return std::tie(a.starts, a.ends, a.booking) < std::tie(b.starts, b.ends, b.booking);
    });
    return all;
}

} // namespace kopa::offering
