#pragma once

#include "calendar_events.h"
#include "core/store/edit.h"

#include <optional>

namespace kopa::programme {

/// Where somebody has to be on a day: an event, or a note with its time (a visit, an interview, a workshop).
struct Stop
{
    RecordKey key;
    QString title; ///< empty for a note that has none yet
    QString kind;
    QString municipality; ///< its id; empty where none is said, as of what is met online
    QString place;
    QDateTime starts;
    QDateTime ends;
    bool endSaid = true; ///< false: an hour was taken for it
    bool allDay = false; ///< stands beside the others: no way is reckoned to or from it
};

/// Whether the time between two stops is enough.
enum class Gap {
    Enough,
    Unsaid, ///< another municipality, and nobody has said how long the drive takes
    Short,  ///< shorter than the drive
    Clash,  ///< it begins before an earlier one has ended
};
QLatin1String gapKey(Gap gap);

/// From one stop to the next one.
struct Leg
{
    int minutes = 0;          ///< from the last end to the beginning; negative: they overlap
    bool elsewhere = false;   ///< another municipality lies at its end
    std::optional<int> drive; ///< minutes, as somebody has said
    Gap gap = Gap::Enough;
};

/// A day in the order in which it is travelled. No map is needed: who knows how long a drive takes says so
/// once.
struct TravelDay
{
    QDate day;
    QList<Stop> stops; ///< those of the whole day first, the others by time
    QList<Leg> legs; ///< legs[i] leads to the i-th stop that is not of the whole day, from the one before it
                     ///< (so there is one less than such stops)
    bool isClear() const;
};

/// Minutes by car between two municipalities, by drivingKey().
using DrivingTimes = QMap<QString, int>;
/// The same in both directions.
QString drivingKey(const QString &from, const QString &to);

TravelDay travelDay(const QDate &day, QList<Stop> stops, const DrivingTimes &driving);

/// A day of a store: events that are not cancelled and notes with a time on that day; a note with which an
/// event is held stands once.
Result<TravelDay> travelDay(Store &store, const QDate &day, const QString &language);

/// What was said of drives, a setting of this device.
Result<DrivingTimes> drivingTimes(Store &store);
/// 0 minutes: nobody knows any more. InvalidArgument above a day.
Result<void> setDriving(Store &store, const QString &from, const QString &to, int minutes);

} // namespace kopa::programme
