#pragma once

#include "core/records/record.h"
#include "core/result/result.h"

#include <QDateTime>

namespace kopa {
class Store;
}

namespace kopa::programme {

/// An event's title in the three languages.
TrilingualName eventTitle(const Record &event);

/// What does not hold together in an event, whoever wrote its parts: "no_start", "ends_before" (it ends
/// before it begins), "closes_after" (one can register after it has begun) or "no_pilot" (a workshop that is
/// no pilot's own counts for nobody).
QStringList eventFaults(const Record &event);

/// The day on which an event begins where it is held: as its time was written, one in UTC in Finland. Invalid
/// without a readable time.
QDate eventDay(const Record &event);

/// A time of an event or of its registrations as it is read in Finland when it is written in UTC, else as it
/// was written. Invalid when it cannot be read.
QDateTime eventTime(const QString &iso);

/// Writes down that a pilot was given its start package on a day, once for all: who makes it again changes
/// nothing. False where this store writes nothing: it is in no network, or only reads it.
Result<bool> noteStartPackage(Store &store, const QString &pilot, const QDate &day);

} // namespace kopa::programme
