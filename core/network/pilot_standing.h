#pragma once

#include "core/records/record.h"

#include <QDate>

/// Who may begin: a pilot is complete when it has a lead among its members, a responsible person, and each
/// member's authorisation and approval (capabilities A3 and A4).
namespace kopa::network {

/// How it stands with one of a member's two papers on a day.
enum class Paper {
    Missing, ///< nobody has entered the day on which it was given
    NotYet,  ///< it is given on a later day
    Valid,
    Expired,
};

/// The stable name of a paper's state, as scripts and labels know it.
QLatin1String paperKey(Paper paper);

struct MemberStanding
{
    QString membership;
    QString organisation;
    Paper authorisation = Paper::Missing;
    Paper approval = Paper::Missing;

    bool isComplete() const { return authorisation == Paper::Valid && approval == Paper::Valid; }
};

struct PilotStanding
{
    QList<MemberStanding> members; ///< of the day, in the order in which they were given
    bool hasLead = false;          ///< and it is a member
    bool hasContact = false;

    bool isComplete() const;
};

/// Of all memberships and contacts that are given, those of the pilot count.
PilotStanding standingOf(const Record &pilot, const QList<Record> &memberships, const QList<Record> &contacts,
                         const QDate &day);

/// The day on which a pilot is looked at: today, or where all its memberships are over (or none has begun)
/// the nearest day on which one holds.
QDate standingDay(const QString &pilot, const QList<Record> &memberships, const QDate &today);

/// Whether a membership holds on a day.
bool holdsOn(const Record &membership, const QDate &day);

} // namespace kopa::network
