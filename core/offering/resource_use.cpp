#include "resource_use.h"

#include "core/records/booking.h"
#include "core/records/hour_rule.h"
#include "core/records/resource.h"
#include "core/store/store.h"

#include <algorithm>

namespace kopa::offering {

namespace {

/// The ways that are working time by the rule of the form that is travelled to.
std::int64_t countedTravel(const Travel &travel, const QList<Record> &bookings, const HourRules &rules)
{
    QMap<QString, QString> forms;
    for (const Record &booking : bookings)
        forms.insert(booking.id, booking.text(booking::form));
    std::int64_t seconds = 0;
    for (const Travel::Way &way : travel.ways) {
        const Record *rule = rules.on(forms.value(way.to), way.day);
        if (rule && rule->text(hour_rule::travelCounts) == u"yes")
            seconds += way.minutes * 60;
    }
    return seconds;
}

} // namespace

QList<Load> ResourceUse::overloads() const
{
    QList<Load> over;
    std::copy_if(weeks.begin(), weeks.end(), std::back_inserter(over),
                 [](const Load &load) { return load.isOver(); });
    if (year.isOver())
        over.append(year);
    return over;
}

Hours ResourceUse::all() const
{
    Hours sum;
    for (const Hours &hours : byForm)
        sum += hours;
    return sum;
}

int ResourceUse::warnings() const
{
    const auto told = std::count_if(clashes.begin(), clashes.end(), [](const BookingClash &clash) {
        return clash.kind != BookingClash::Kind::Unsaid;
    });
    return int(told + overloads().size() + faults.size());
}

Result<ResourceUse> resourceUse(const ResourceRecords &records, const QDate &day)
{
    ResourceUse use;
    use.resource = records.resource;
    use.days = schoolYearOf(day);
    use.bookings = records.bookings;
    for (const Record &booking : records.bookings)
        if (const QStringList faults = bookingFaults(booking); !faults.isEmpty())
            use.faults.insert(booking.id, faults);
    KOPA_ASSIGN(use.occurrences, occurrencesOf(records.bookings, use.days));
    const HourRules rules(records.rules);
    const QList<DayWork> work = dayWork(use.occurrences, records.bookings, rules);
    use.byForm = hoursByForm(work);
    use.spans = ruledSpans(work, rules, use.days);
    use.shares = costShares(work);
    use.weeks = weekLoads(work, rules);
    use.year = loadOf(work, rules, use.days);
    const Travel travel = travelBetween(use.occurrences, records.bookings, records.driving);
    use.clashes = overlaps(use.occurrences) + travel.clashes;
    use.drives = travel.drives;
    for (const Travel::Way &way : travel.ways)
        use.travel += way.minutes * 60;
    use.travelCounted = countedTravel(travel, records.bookings, rules);
    return use;
}

Result<ResourceUse> resourceUse(Store &store, const QString &resource, const QDate &day)
{
    ResourceRecords records;
    KOPA_ASSIGN(records.resource, store.record({resource::type().number, resource}));
    KOPA_ASSIGN(records.bookings, store.records(booking::type(), booking::resource, resource));
    KOPA_ASSIGN(records.rules, store.records(hour_rule::type()));
    KOPA_ASSIGN(records.driving, programme::drivingTimes(store));
    return resourceUse(records, day);
}

Result<QList<ResourceUse>> resourceUses(Store &store, const QDate &day)
{
    ResourceRecords records;
    KOPA_ASSIGN(const QList<Record> resources, store.records(resource::type()));
    KOPA_ASSIGN(const QList<Record> bookings, store.records(booking::type()));
    KOPA_ASSIGN(records.rules, store.records(hour_rule::type()));
    KOPA_ASSIGN(records.driving, programme::drivingTimes(store));
    QMap<QString, QList<Record>> byResource;
    for (const Record &booking : bookings)
        byResource[booking.text(booking::resource)].append(booking);
    QList<ResourceUse> uses;
    for (const Record &resource : resources) {
        records.resource = resource;
        records.bookings = byResource.value(resource.id);
        KOPA_ASSIGN(const ResourceUse use, resourceUse(records, day));
        uses.append(use);
    }
    return uses;
}

QString resourceName(const Record &resource)
{
    const QString title = resource.text(resource::title);
    return title.isEmpty() ? resource.text(resource::person) : title;
}

} // namespace kopa::offering
