#include "needs_match.h"

#include "core/records/need.h"
#include "core/records/offering.h"
#include "offerings.h"

#include <algorithm>

namespace kopa::offering {

namespace {

bool shares(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString &each) { return other.contains(each); });
}

/// Of the same pilot, or open to one of the need's municipalities, or open to all where the need names none.
bool isForArea(const Record &offering, const Record &need)
{
    if (!need.text(need::pilot).isEmpty() && need.text(need::pilot) == offering.text(pilot))
        return true;
    const QStringList whose = need.set(need::municipalities);
    return shares(whose, offering.set(learners)) || shares(whose, offering.set(places));
}

bool couldAnswer(const Record &offering, const Record &need)
{
    const QStringList asked = need.set(need::forms);
    return isForArea(offering, need) && (asked.isEmpty() || shares(asked, levelsOf(offering)));
}

NeedStanding standingOf(const Record &need, const QStringList &states)
{
    const QString said = need.text(need::state);
    if (said == u"gone")
        return NeedStanding::Gone;
    if (states.contains(QStringLiteral("running")))
        return NeedStanding::Answered;
    if (states.contains(QStringLiteral("planned")))
        return NeedStanding::Planned;
    return said == u"answered" && states.isEmpty() ? NeedStanding::Told : NeedStanding::Open;
}

MatchedNeed matched(const Record &need, const QList<Record> &offerings, const QDate &day)
{
    MatchedNeed result{need};
    QStringList states;
    for (const Record &offering : offerings) {
        if (!offering.set(needs).contains(need.id))
            continue;
        result.offerings.append(offering.id);
        states.append(stateOn(offering, day));
    }
    result.standing = standingOf(need, states);
    if (result.standing == NeedStanding::Open || result.standing == NeedStanding::Told)
        for (const Record &offering : offerings)
            if (!result.offerings.contains(offering.id) && stateOn(offering, day) != u"ended" &&
                couldAnswer(offering, need))
                result.candidates.append(offering.id);
    return result;
}

} // namespace

QLatin1String needStandingKey(NeedStanding standing)
{
    switch (standing) {
    case NeedStanding::Open:
        return QLatin1String("open");
    case NeedStanding::Planned:
        return QLatin1String("planned");
    case NeedStanding::Answered:
        return QLatin1String("answered");
    case NeedStanding::Told:
        return QLatin1String("told");
    case NeedStanding::Gone:
        return QLatin1String("gone");
    }
    return {};
}

NeedsMatch matchNeeds(const QList<Record> &needs, const QList<Record> &offerings, const QDate &day)
{
    NeedsMatch match;
    const QList<Record> ordered = offeringsInOrder(offerings);
    QSet<QString> alive;
    for (const Record &need : needs) {
        match.needs.append(matched(need, ordered, day));
        if (match.needs.last().standing != NeedStanding::Gone)
            alive.insert(need.id);
    }
    std::sort(match.needs.begin(), match.needs.end(), [](const MatchedNeed &one, const MatchedNeed &other) {
        return std::make_tuple(one.standing, other.need.text(need::on), one.need.id) <
               std::make_tuple(other.standing, one.need.text(need::on), other.need.id);
    });
    for (const Record &offering : ordered) {
        const QStringList named = offering.set(offering::needs);
        const bool answers =
            std::any_of(named.begin(), named.end(), [&](const QString &id) { return alive.contains(id); });
        if (!answers && stateOn(offering, day) != u"ended")
            match.withoutNeed.append(offering.id);
    }
    return match;
}

bool passes(const MatchedNeed &matched, const NeedFilter &filter)
{
    const Record &need = matched.need;
    const bool unanswered = matched.standing == NeedStanding::Open || matched.standing == NeedStanding::Told;
    return (filter.pilot.isEmpty() || need.text(need::pilot) == filter.pilot) &&
           (filter.municipality.isEmpty() || need.set(need::municipalities).contains(filter.municipality)) &&
           (filter.field.isEmpty() ||
            need.text(need::field).compare(filter.field, Qt::CaseInsensitive) == 0) &&
           (!filter.open || unanswered);
}

QStringList needFaults(const Record &need)
{
    QStringList faults;
    const TrilingualName title = titleOf(need);
    if (title.fi.isEmpty() && title.sv.isEmpty() && title.en.isEmpty())
        faults.append(QStringLiteral("no_title"));
    if (need.text(need::pilot).isEmpty() && need.set(need::municipalities).isEmpty())
        faults.append(QStringLiteral("no_area"));
    if (need.text(need::field).isEmpty())
        faults.append(QStringLiteral("no_field"));
    if (need.text(need::source).isEmpty())
        faults.append(QStringLiteral("no_source"));
    if (need.text(need::on).isEmpty())
        faults.append(QStringLiteral("no_day"));
    return faults;
}

} // namespace kopa::offering
