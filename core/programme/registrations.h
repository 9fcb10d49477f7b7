#pragma once

#include "core/store/store.h"

#include <optional>

namespace kopa::programme {

/// How it stands with somebody who comes to an event.
enum class Place {
    Seat,
    Waiting,
    Door,      ///< came without registering: takes nobody's seat
    SignedIn,  ///< signed in at the workshop that the event is held as, without a registration
    Cancelled, ///< does not come after all
};

/// The stable name of a place, as scripts and labels know it.
QLatin1String placeKey(Place place);

struct Comer
{
    Record record; ///< a registration, or the attendance of one who signed in
    Place place = Place::Seat;
    int waiting = 0;   ///< the place in the waiting list, from 1; 0 for all others
    bool late = false; ///< registered when registration had closed: kept and marked
    bool present = false;
    bool again = false; ///< somebody of the same name, or e-mail, is before this one in the list

    QString name() const;
};

/// Everybody who comes to an event. The order is that of the registrations' times, and of their ids where
/// these are the same: whoever has the same records tells the same people that they have a seat, and a seat
/// that comes free is the first waiting one's.
struct Comers
{
    QList<Comer> all; ///< those with a seat, those who wait, at the door, signed in, cancelled
    std::optional<int> seats;

    int count(Place place) const;
    int present() const;
};

/// Who signed in under the name of somebody who registered is the same person, and was present.
Comers comersOf(const Record &event, const QList<Record> &registrations,
                const QList<Record> &attendances = {});

/// Reads what is needed of a store. NotFound.
Result<Comers> comersOf(Store &store, const QString &event);

/// The names of those with a seat who would wait if the event had this many seats.
QStringList wouldWait(const Comers &comers, int seats);

/// What somebody says when registering.
struct Newcomer
{
    QString name;
    QString email = {};
    QString organisation = {};
    QString needs = {}; ///< diet and access
    QString pilot = {};
    QString language = {};
    bool door = false; ///< is there already, without having registered
};

/// Keeps a registration, also one after the close or without a free seat; its id. NotFound; InvalidArgument
/// with `field` and `reason`: "text" without a name, "event_cancelled".
Result<QString> registerFor(Store &store, const QString &event, const Newcomer &newcomer,
                            const QDateTime &now);

/// Gives a seat free, or takes a cancelled registration up again, at the end of the line.
Result<void> setComing(Store &store, const QString &registration, bool coming, const QDateTime &now);

/// Nothing: nobody has said.
Result<void> setPresent(Store &store, const QString &registration, std::optional<bool> present);

} // namespace kopa::programme
