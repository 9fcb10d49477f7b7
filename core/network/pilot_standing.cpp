#include "pilot_standing.h"

#include "core/records/contact.h"
#include "core/records/membership.h"
#include "core/records/pilot.h"

#include <algorithm>

namespace kopa::network {

namespace {

QDate dateOf(const Record &record, FieldNumber field)
{
    return QDate::fromString(record.text(field), Qt::ISODate);
}

Paper paperOn(const Record &membership, FieldNumber givenField, FieldNumber untilField, const QDate &day)
{
    const QDate given = dateOf(membership, givenField);
    const QDate until = dateOf(membership, untilField);
    if (!given.isValid())
        return Paper::Missing;
    if (given > day)
        return Paper::NotYet;
    return until.isValid() && until < day ? Paper::Expired : Paper::Valid;
}

} // namespace

QLatin1String paperKey(Paper paper)
{
    switch (paper) {
    case Paper::Missing:
        return QLatin1String("missing");
    case Paper::NotYet:
        return QLatin1String("not_yet");
    case Paper::Valid:
        return QLatin1String("valid");
    case Paper::Expired:
        break;
    }
    return QLatin1String("expired");
}

bool PilotStanding::isComplete() const
{
    return hasLead && hasContact && !members.isEmpty() &&
           std::all_of(members.begin(), members.end(),
                       [](const MemberStanding &member) { return member.isComplete(); });
}

bool holdsOn(const Record &membership, const QDate &day)
{
    const QDate from = dateOf(membership, membership::from);
    const QDate to = dateOf(membership, membership::to);
    return (!from.isValid() || from <= day) && (!to.isValid() || to >= day);
}

PilotStanding standingOf(const Record &pilot, const QList<Record> &memberships, const QList<Record> &contacts,
                         const QDate &day)
{
    PilotStanding standing;
    const QString lead = pilot.text(pilot::lead);
    for (const Record &member : memberships) {
        if (member.text(membership::pilot) != pilot.id || !holdsOn(member, day))
            continue;
        const QString organisation = member.text(membership::organisation);
        standing.members.append({member.id, organisation,
                                 paperOn(member, membership::authorisedOn, membership::authorisedUntil, day),
                                 paperOn(member, membership::approvedOn, membership::approvedUntil, day)});
        standing.hasLead = standing.hasLead || (!lead.isEmpty() && organisation == lead);
    }
    standing.hasContact = std::any_of(contacts.begin(), contacts.end(), [&](const Record &contact) {
        return contact.text(contact::pilot) == pilot.id || contact.id == pilot.text(pilot::responsible);
    });
    return standing;
}

QDate standingDay(const QString &pilot, const QList<Record> &memberships, const QDate &today)
{
    QDate nearest;
    for (const Record &member : memberships) {
        if (member.text(membership::pilot) != pilot)
            continue;
        const QDate from = dateOf(member, membership::from);
        const QDate to = dateOf(member, membership::to);
        const QDate day = from.isValid() && from > today ? from : to.isValid() && to < today ? to : today;
        if (!nearest.isValid() || std::abs(day.daysTo(today)) < std::abs(nearest.daysTo(today)))
            nearest = day;
    }
    return nearest.isValid() ? nearest : today;
}

} // namespace kopa::network
