#pragma once

#include <QMap>
#include <QString>

namespace kopa::offering {

/// The words of a course tray's papers in their own language, which need not be that of the interface.
struct TrayPaperWords
{
    QString tray, year, chosen, times, period, notPlaced, courses, course, code, school, when, mode, place,
        language, state, seats, noSeatNumber, wished, given, left, without, seatsBySchool, byHand, rule,
        exchange, pupils, sends, receives, own, net, clashes, noClashes, sum, empty;
    QMap<QString, QString> clash;   ///< by trayClashKey(): %1 courses, %2 when, %3 who, where it is somebody
    QMap<QString, QString> faults;  ///< by TrayCourse::faults
    QMap<QString, QString> tongues; ///< languages of instruction

    /// In English for a language that is none of ours.
    static const TrayPaperWords &in(const QString &language);
};

} // namespace kopa::offering
