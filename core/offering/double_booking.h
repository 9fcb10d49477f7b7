#pragma once

#include "booking_times.h"
#include "core/programme/travel_order.h"

namespace kopa::offering {

/// Two bookings of one resource that cannot both be kept, or of which that is not known.
struct BookingClash
{
    enum class Kind {
        Overlap, ///< at the same time
        Short,   ///< too little time for the way between them
        Unsaid,  ///< in different municipalities, and nobody has said how long the way takes
    };

    Kind kind = Kind::Overlap;
    QString first; ///< ids of bookings; for Overlap the smaller one first
    QString second;
    QDateTime at; ///< when the second of the two begins, the first time it happens
    int times = 0;
    int minutes = 0;          ///< between them
    std::optional<int> drive; ///< minutes, as somebody has said
};

/// A key for scripts and labels: overlap, short, unsaid.
QLatin1String bookingClashKey(BookingClash::Kind kind);

/// The same both ways; what ends as the other begins does not overlap.
bool overlap(const Occurrence &a, const Occurrence &b);

/// All pairs of bookings that overlap, by their ids.
QList<BookingClash> overlaps(const QList<Occurrence> &occurrences);

/// The ways between places on the same day.
struct Travel
{
    struct Way
    {
        QString to; ///< the booking at its end
        QDate day;
        int minutes = 0;
    };

    struct Drive
    {
        QString from; ///< municipalities
        QString to;
        std::optional<int> minutes; ///< as somebody has said
    };

    QList<Way> ways;     ///< those of which the time is known
    QList<Drive> drives; ///< between which places, each two of them once
    QList<BookingClash> clashes;
};

/// Of occurrences by time; `bookings` say where each is.
Travel travelBetween(const QList<Occurrence> &occurrences, const QList<Record> &bookings,
                     const programme::DrivingTimes &driving);

} // namespace kopa::offering
