#pragma once

#include "core/records/record.h"
#include "core/result/result.h"

#include <QDateTime>

/// When shared resources are used (capability F4).
namespace kopa::offering {

/// One time at which a booking takes place, in the network's zone.
struct Occurrence
{
    QString booking;
    QDateTime starts;
    QDateTime ends;

    bool operator==(const Occurrence &) const = default;
};

/// What is asked about.
struct Days
{
    QDate from;
    QDate to; ///< included

    bool operator==(const Days &) const = default;
};

/// The school year of a day: from 1 August to 31 July, as years of teaching hours go.
Days schoolYearOf(const QDate &day);
/// The week of a day, from Monday.
Days weekOf(const QDate &day);

/// What does not hold together in a booking: "no_start", "no_end", "ends_before", "too_long" (over five
/// years), "until_before" (repeated till before it begins), "longer_than_week" (it would overlap itself),
/// "bad_except" (a day left out that is none).
QStringList bookingFaults(const Record &booking);
/// Those for which it is refused where it is entered, and counted nowhere.
bool isGrave(const QString &bookingFault);

/// When a booking takes place on some days, cut to them: once, or every week at the same time of the wall
/// clock till its last day, but for the days left out. Nothing for one with a grave fault.
QList<Occurrence> occurrencesOf(const Record &booking, const Days &days);

/// Of several bookings, by beginning, end and booking. TooLarge (limit) above 5,000.
Result<QList<Occurrence>> occurrencesOf(const QList<Record> &bookings, const Days &days);

} // namespace kopa::offering
