#pragma once

#include "calendar_file.h"
#include "core/records/record.h"
#include "fee_plan.h"

#include <map>

namespace kopa::programme {

/// How often an event was changed, and when last.
struct Revision
{
    int number = 0;
    QDateTime at;
};
using RevisionOf = std::function<Result<Revision>(const Record &)>;
/// From the history in a store, which must outlive what is returned.
RevisionOf revisionOf(Store &store);

/// Makes entries of events in one language: titles, places and themes by their names there, with the kind and
/// the themes as categories. An event's UID is its id; one that was read from a calendar keeps the entry's.
class EventCalendar
{
public:
    static Result<EventCalendar> of(const RecordsOf &recordsOf, const QString &language);

    CalendarEntry entryOf(const Record &event, const Revision &revision = {}) const;
    /// "Järviseudun lukio, Alajärvi"
    QString placeOf(const Record &event) const;
    /// The ids of the themes that an entry's categories name in any language.
    QStringList themesOf(const QStringList &categories) const;
    const QString &language() const { return m_language; }

private:
    QString m_language;
    std::map<QString, Record> m_municipalities;
    std::map<QString, Record> m_themes;
};

/// Events with a time that can be read: all of them without a pilot, else those of the pilot and of the whole
/// network.
QList<Record> eventsFor(const QString &pilot, const QList<Record> &events);

/// Their feed in a language.
Result<QByteArray> calendarFeed(const QString &name, const QString &language, const QList<Record> &events,
                                const RecordsOf &recordsOf, const RevisionOf &revisionOf);

} // namespace kopa::programme
