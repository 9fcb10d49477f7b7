#pragma once

#include "core/store/edit.h"
#include "tray_clashes.h"
#include "tray_seats.h"

namespace kopa {
class Store;
}

namespace kopa::offering {

/// A course with its seats as they are shared.
struct TrayCourse
{
    Record record;
    std::optional<int> seats; ///< none where nobody has said a number
    QList<SeatShare> shares;  ///< by school
    /// What does not hold together: "negative_seats", "no_period", "period_beyond", "no_slot",
    /// "slot_unknown", "school_missing", "wished_twice", "granted_above".
    QStringList faults = {};

    int wished() const;
    int given() const;
    /// Students without a seat.
    int without() const { return wished() - given(); }
    /// Seats that nobody has wished for; none where their number is not said.
    std::optional<int> left() const;
};

/// A school that takes part: how many of its students go where, and how many come.
struct TraySchool
{
    QString school;
    QString entry; ///< id of its tray_school; empty: it is named by a course or wish only
    std::optional<std::int64_t> pupils;
    int wished = 0; ///< seats in other schools' courses
    int out = 0;    ///< students sent to other schools' courses
    int in = 0;     ///< received from other schools
    int own = 0;    ///< in own courses
    int net() const { return in - out; }
};

/// The common course tray of a year, put together.
struct Tray
{
    Record record;
    QStringList times; ///< the slots of the week, in their order
    int periods = 0;
    SeatRule rule = SeatRule::Equal;
    QList<TrayCourse> courses; ///< by period, time, code and id
    QList<TraySchool> schools; ///< by id
    QList<TrayClash> clashes;

    const TrayCourse *course(const QString &id) const;
    /// Those of one cell of the matrix. Period 0, or an empty slot: those that have none of the tray's.
    QList<const TrayCourse *> at(int period, const QString &slot) const;
    /// The rule goes by students, and not all schools have said theirs.
    bool lacksPupils() const;
};

/// The records of one tray.
struct TrayRecords
{
    Record tray;
    QList<Record> schools;
    QList<Record> courses;
    QList<Record> wishes;
};

/// The same tray for whoever has the same records.
Tray trayOf(const TrayRecords &records);

/// Of a store. NotFound.
Result<Tray> trayOf(Store &store, const QString &tray);

/// The id of a school's wish for a course: the same on all devices, so that two who write it write one.
QString wishId(const QString &course, const QString &school);

} // namespace kopa::offering
