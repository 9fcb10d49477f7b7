#pragma once

#include "double_booking.h"
#include "resource_hours.h"

namespace kopa::offering {

/// What is known of a shared resource.
struct ResourceRecords
{
    Record resource;
    QList<Record> bookings; ///< its own
    QList<Record> rules;
    programme::DrivingTimes driving;
};

/// How a shared resource is used in a school year, and what does not come out.
struct ResourceUse
{
    Record resource;
    Days days;
    QList<Record> bookings;
    QList<Occurrence> occurrences;
    QMap<QString, Hours> byForm;
    QList<RuledSpan> spans; ///< which rule its hours go by, and when
    QList<CostShare> shares;
    QList<Load> weeks; ///< those with work
    Load year;
    QList<BookingClash> clashes;
    QList<Travel::Drive> drives;
    std::int64_t travel = 0;        ///< seconds on the way between places, as far as they are known
    std::int64_t travelCounted = 0; ///< of these: working time by the rule of the form that is travelled to
    QMap<QString, QStringList> faults; ///< by booking: see bookingFaults()

    QList<Load> overloads() const;
    Hours all() const;
    /// How many things a person should look at; ways of unknown length are not counted.
    int warnings() const;
};

/// In the school year of a day. TooLarge: see occurrencesOf().
Result<ResourceUse> resourceUse(const ResourceRecords &records, const QDate &day);

/// Of a store. NotFound.
Result<ResourceUse> resourceUse(Store &store, const QString &resource, const QDate &day);

/// All resources of a store, in the same school year.
Result<QList<ResourceUse>> resourceUses(Store &store, const QDate &day);

/// What a resource is called: its title, else the person's name.
QString resourceName(const Record &resource);

} // namespace kopa::offering
