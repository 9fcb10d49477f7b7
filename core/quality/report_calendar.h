#pragma once

#include "core/records/record.h"

#include <QDate>

namespace kopa::quality {

/// A span that is reported on, as quality_report::period names it: "2026", "2026-H1", "2026-Q3", "2026-05".
struct ReportPeriod
{
    QString name;
    QDate last;
};
/// The periods of a year by a choice of criterion::calendar; none for another word.
QList<ReportPeriod> periodsOf(const QString &calendar, int year);

/// The last day on which a period's report is in time: the end of the first month of this number that is not
/// over before the period is; without one the end of the month after it.
QDate dueDay(const ReportPeriod &period, int dueMonth);

enum class ReportStanding {
    Sent,
    SentLate,
    Begun,   ///< a draft, and there is time
    Due,     ///< not begun, and there is time
    Late,    ///< a draft whose time is over
    Missing, ///< nothing is here, and its time is over
};
/// sent, sent_late, begun, due, late, missing.
QLatin1String standingKey(ReportStanding standing);

/// A report that a municipality is to have of a provider.
struct ExpectedReport
{
    QString provider;
    QString buyer;
    QString period;
    QDate due;
    ReportStanding standing = ReportStanding::Due;
    QString report = {}; ///< the part where there is one, else the provider's own report
    int sending = 0;
};

/// What tells which reports are expected: all of a store's records of these types.
struct CalendarRecords
{
    QList<Record> reports; ///< whole ones and parts
    QList<Record> criteria;
    QList<Record> methods;
};

/// Those of a year, the earliest due first: for each provider and municipality that follow each other's
/// quality (by a report or a method) the periods that the criteria in force ask for, and what was sent
/// besides.
QList<ExpectedReport> expectedReports(const CalendarRecords &records, int year, const QDate &today);

} // namespace kopa::quality
