#pragma once

#include "calendar_events.h"

namespace kopa::programme {

/// The events that the public pages show (capability D3): national seminars, workshops and others that are no
/// visit, guidance or meeting, with their agendas and what was shown at them.
class SiteEvents
{
public:
    static Result<SiteEvents> of(const RecordsOf &recordsOf);

    /// A pilot's events, or the whole network's for an empty one, those ahead first; nothing without any.
    QString sectionOf(const QString &pilot, const QString &language, const QDate &today) const;
    /// Those of a pilot and of the whole network, for its feed; all for an empty one.
    QList<Record> feedOf(const QString &pilot) const;

private:
    QString itemOf(const Record &event, const QString &language) const;
    QStringList materialsOf(const Record &event, const QString &language) const;

    QList<Record> m_events;
    QList<Record> m_materials;
    QMap<QString, EventCalendar> m_calendars; ///< by language
};

/// The feeds beside the pages, by their paths: "fi/calendar.ics" of all, "fi/calendar-PILOT.ics" of a pilot
/// that has events.
Result<QMap<QString, QByteArray>> siteFeeds(const QString &name, const RecordsOf &recordsOf,
                                            const RevisionOf &revisionOf);

} // namespace kopa::programme
