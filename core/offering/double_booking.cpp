#include "double_booking.h"

#include "core/records/booking.h"

#include <algorithm>
#include <tuple>

namespace kopa::offering {

namespace {

using Kind = BookingClash::Kind;
using Pairs = QMap<std::tuple<Kind, QString, QString>, BookingClash>;

/// Counts how often the same two meet, and keeps the first time.
void note(Pairs &pairs, const BookingClash &clash)
{
    const auto key = std::tuple(clash.kind, clash.first, clash.second);
    const auto known = pairs.find(key);
    if (known == pairs.end())
        pairs.insert(key, clash);
    else if (++known->times; clash.at < known->at)
        known->at = clash.at;
}

programme::Stop stopOf(const Occurrence &occurrence, const QString &place)
{
    programme::Stop stop;
    stop.key = {booking::type().number, occurrence.booking};
    stop.municipality = place;
    stop.starts = occurrence.starts;
    stop.ends = occurrence.ends;
    return stop;
}

using Drives = QMap<QString, Travel::Drive>;

void addLegs(const programme::TravelDay &day, Pairs &pairs, Drives &drives, QList<Travel::Way> &ways)
{
    for (qsizetype i = 0; i < day.legs.size(); ++i) {
        const programme::Leg &leg = day.legs[i];
        const programme::Stop &from = day.stops[i];
        const programme::Stop &to = day.stops[i + 1];
        if (leg.elsewhere)
            drives.insert(programme::drivingKey(from.municipality, to.municipality),
                          {from.municipality, to.municipality, leg.drive});
        if (leg.elsewhere && leg.drive)
            ways.append({to.key.id, day.day, *leg.drive});
        if (leg.gap == programme::Gap::Short || leg.gap == programme::Gap::Unsaid)
            note(pairs, {leg.gap == programme::Gap::Short ? Kind::Short : Kind::Unsaid, from.key.id,
                         to.key.id, to.starts, 1, leg.minutes, leg.drive});
    }
}

} // namespace

QLatin1String bookingClashKey(BookingClash::Kind kind)
{
    switch (kind) {
    case Kind::Overlap:
        return QLatin1String("overlap");
    case Kind::Short:
        return QLatin1String("short");
    case Kind::Unsaid:
        return QLatin1String("unsaid");
    }
    return {};
}

bool overlap(const Occurrence &a, const Occurrence &b)
{
    return a.starts < b.ends && b.starts < a.ends;
}

QList<BookingClash> overlaps(const QList<Occurrence> &occurrences)
{
    QList<Occurrence> sorted = occurrences;
    std::sort(sorted.begin(), sorted.end(), [](const Occurrence &a, const Occurrence &b) {
        return std::tie(a.starts, a.booking) < std::tie(b.starts, b.booking);
    });
    Pairs pairs;
    QList<Occurrence> running;
    for (const Occurrence &next : std::as_const(sorted)) {
        running.removeIf([&](const Occurrence &each) { return each.ends <= next.starts; });
        for (const Occurrence &each : std::as_const(running))
            if (overlap(each, next) && each.booking != next.booking)
                note(pairs, {Kind::Overlap, std::min(each.booking, next.booking),
                             std::max(each.booking, next.booking), next.starts, 1,
                             int(each.ends.secsTo(next.starts) / 60), std::nullopt});
        running.append(next);
    }
    return pairs.values();
}

Travel travelBetween(const QList<Occurrence> &occurrences, const QList<Record> &bookings,
                     const programme::DrivingTimes &driving)
{
    QMap<QString, QString> places;
    for (const Record &booking : bookings)
        places.insert(booking.id, booking.text(booking::place));
    QMap<QDate, QList<programme::Stop>> days;
    for (const Occurrence &occurrence : occurrences)
        days[occurrence.starts.date()].append(stopOf(occurrence, places.value(occurrence.booking)));
    Pairs pairs;
    Drives drives;
    Travel travel;
    for (auto day = days.begin(); day != days.end(); ++day)
        addLegs(programme::travelDay(day.key(), *day, driving), pairs, drives, travel.ways);
    travel.drives = drives.values();
    travel.clashes = pairs.values();
    return travel;
}

} // namespace kopa::offering
