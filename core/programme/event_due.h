#pragma once

#include "fee_plan.h"

namespace kopa::programme {

/// One thing that the fee buys, with the line of the project's page that promises it. Where the page gives no
/// number, one a year is the least.
struct FeeItem
{
    QLatin1String key;
    QLatin1String kind; ///< of the events by which it is had; empty for what is handed over
    int firstMonth;     ///< in which it is to be had
    int lastMonth;
    int owed; ///< to a pilot, in a year; of a start package once for all
    bool numberSaid;
    QLatin1String source; ///< the line: "S3:44"
    QString sentence;     ///< the line's own words, in Finnish
};

/// All of them, in the page's order: seminar_spring, seminar_autumn, workshops, guidance, start_package,
/// support_material, network_support.
const QList<FeeItem> &feeItems();

/// How it stands with one of them in a year.
enum class DueState {
    Had,
    Planned, ///< not had yet; together with what is planned ahead it is
    Open,    ///< neither, and there is still time
    Missed,  ///< its time is over
    NotOwed, ///< the pilot takes no part that year
};

/// The stable name of such a state, as scripts and labels know it.
QLatin1String dueStateKey(DueState state);

struct DueLine
{
    const FeeItem *item = nullptr;
    int had = 0;
    int planned = 0;
    int unsettled = 0;       ///< planned for a day that is over, and nobody has said whether it was held
    QStringList events = {}; ///< the ids of those that were had, earliest first
    DueState state = DueState::Open;
};

/// What a pilot has had of what its fee buys in a year (capabilities C2, D1, D2 and D4).
struct PilotDue
{
    QString pilot;
    int year = 0;
    bool takesPart = false;    ///< it has members in that year
    QList<DueLine> lines = {}; ///< one for each of feeItems()
    int guidedByOwn = 0;       ///< of the guidance that was had
    int guidedByOutside = 0;
    int visits = 0;

    /// Nothing is missed, and nothing is open without a plan.
    bool isInOrder() const;
};

/// What is needed to tell: all of a store's records of these types.
struct ProgrammeRecords
{
    QList<Record> events;
    QList<Record> deliveries;
    QList<Record> memberships;
};
Result<ProgrammeRecords> programmeRecords(const RecordsOf &recordsOf);

PilotDue dueOf(const QString &pilot, int year, const ProgrammeRecords &records, const QDate &today);

/// The year to look at first: this one where somebody takes part in it or something happens in it, else the
/// nearest one in which somebody takes part.
int dueYear(const ProgrammeRecords &records, const QDate &today);

} // namespace kopa::programme
