#pragma once

#include "report_form.h"

namespace kopa::quality {

/// How much reporting one report spares (capability H8). Apart: a report to each municipality, with a field
/// for each criterion that it asks of the provider, its own ones and the common ones, in each kind of
/// education and for each group. Together: one report, in which a common answer is given once.
struct WorkSaved
{
    QString provider;
    QString period;
    int reportsApart = 0;
    int reports = 1;
    int fieldsApart = 0;
    int fields = 0;
    QMap<QString, int> apartByBuyer = {};
};

WorkSaved workSaved(const Record &report, const ReportTerms &terms, const QList<Record> &criteria);

/// Of all sent reports that are given, by period and provider: of those of which only parts are here, for the
/// municipalities whose parts are.
QList<WorkSaved> workSavedIn(const QList<Record> &reports, const QList<Record> &criteria);

} // namespace kopa::quality
