#pragma once

#include "core/records/record.h"

namespace kopa::offering {

/// What stands against each other at one time of a course tray.
struct TrayClash
{
    enum class Kind {
        Teacher, ///< one teacher in several courses
        Room,    ///< several courses in one room
        Places,  ///< one course in several places
        Wishes,  ///< a school would send students to several courses: a hint, they need not be the same ones
    };

    Kind kind = Kind::Teacher;
    int period = 0;
    QStringList times;   ///< slots, as the tray calls them
    QStringList courses; ///< ids
    QString who;         ///< the teacher's or the school's id

    bool operator==(const TrayClash &) const = default;
};

/// A key for scripts and labels: teacher, room, places, wishes.
QLatin1String trayClashKey(TrayClash::Kind kind);

/// The clashes of a tray's courses; cancelled ones clash with nothing. By kind, period and time, whatever the
/// order of the courses.
QList<TrayClash> trayClashes(const QList<Record> &courses, const QList<Record> &wishes);

} // namespace kopa::offering
