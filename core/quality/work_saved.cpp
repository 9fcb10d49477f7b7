#include "work_saved.h"

#include "core/records/criterion.h"
#include "core/records/quality_report.h"
#include "criteria.h"

#include <QMap>

namespace kopa::quality {

namespace {

/// What a municipality would ask of a provider by itself: nothing is served by a common answer.
int fieldsAlone(const QString &buyer, const ReportTerms &terms, const QList<Record> &inForce)
{
    int fields = 0;
    for (const QString &education : terms.educations)
        for (const Record &criterion : inForce) {
            const QString owner = criterion.text(criterion::owner);
            const QStringList educations = criterion.set(criterion::educations);
            const QStringList providers = criterion.set(criterion::providers);
            const bool asked = (owner.isEmpty() || owner == buyer) &&
                               (educations.isEmpty() || educations.contains(education)) &&
                               (providers.isEmpty() || providers.contains(terms.provider));
            fields += asked ? 1 + int(criterion.list(criterion::groups).size()) : 0;
        }
    return fields;
}

/// The terms of reports that belong together: a whole one, or the parts of one that is not here.
struct Together
{
    Record report;
    ReportTerms terms;
    bool isWhole = false;
};

} // namespace

WorkSaved workSaved(const Record &report, const ReportTerms &terms, const QList<Record> &criteria)
{
    const QList<Record> inForce = criteriaOn(criteria, terms.day);
    WorkSaved saved{terms.provider, report.text(quality_report::period)};
    saved.fields = int(formFields(terms, criteria).size());
    for (const QString &buyer : terms.buyers) {
        const int alone = fieldsAlone(buyer, terms, inForce);
        saved.apartByBuyer.insert(buyer, alone);
        saved.fieldsApart += alone;
        saved.reportsApart += alone > 0 ? 1 : 0;
    }
    return saved;
}

QList<WorkSaved> workSavedIn(const QList<Record> &reports, const QList<Record> &criteria)
{
    QMap<QString, Together> byWhole;
    for (const Record &report : reports) {
        if (report.integer(quality_report::sending) == 0)
            continue;
        const QString buyer = report.text(quality_report::buyer);
        Together &one = byWhole[buyer.isEmpty() ? report.id : report.text(quality_report::whole)];
        if (one.isWhole)
            continue;
        const QStringList before = one.terms.buyers;
        one = {report, termsOf(report), buyer.isEmpty()};
        if (!one.isWhole)
            one.terms.buyers = before + QStringList{buyer};
    }
    QList<WorkSaved> all;
    for (const Together &one : std::as_const(byWhole))
        all.append(workSaved(one.report, one.terms, criteria));
    std::stable_sort(all.begin(), all.end(), [](const WorkSaved &a, const WorkSaved &b) {
        return std::tie(b.period, a.provider) < std::tie(a.period, b.provider);
    });
    return all;
}

} // namespace kopa::quality
