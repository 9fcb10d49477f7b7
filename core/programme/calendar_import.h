#pragma once

#include "calendar_events.h"
#include "core/store/edit.h"

namespace kopa::programme {

/// What an import makes of one entry.
struct PlannedEvent
{
    enum class Act {
        Add,
        Change,
        Same,
        Removed, ///< it is in the trash here, and stays there
    };

    CalendarEntry entry;
    Act act = Act::Add;
    Edit edit; ///< of Add and Change
};
QLatin1String plannedActKey(PlannedEvent::Act act);

struct CalendarPlan
{
    ReadCalendar read; ///< what is refused, and how the rest was read
    QList<PlannedEvent> events;

    qsizetype count(PlannedEvent::Act act) const;
};

/// For whom and where new events are kept, and in which language their words are.
struct CalendarTarget
{
    QString language;
    QString pilot = {}; ///< empty: the whole network
    std::optional<crypto::SpaceId> space = std::nullopt;
};

/// Compares a calendar with the events that are here: an entry with the UID of one of them, or with the id of
/// one that Kopa has written, changes what differs and nothing else, so that a second import changes nothing.
/// A new event's id follows from its UID: two devices that import the same calendar have one event. Writes
/// nothing.
Result<CalendarPlan> planCalendar(Store &store, const ReadCalendar &read, const CalendarTarget &target);

/// Carries a plan out, in one transaction.
Result<void> importCalendar(Store &store, const CalendarPlan &plan);

} // namespace kopa::programme
