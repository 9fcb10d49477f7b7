#include "core/offering/needs_count.h"
#include "core/quality/comparison.h"
#include "core/quality/work_saved.h"
#include "core/records/criterion.h"
#include "core/records/membership.h"
#include "core/records/need.h"
#include "core/records/offering.h"
#include "core/records/organisation.h"
#include "core/records/quality_report.h"
#include "output.h"
#include "quality_answers.h"

namespace kopa::cli {

using namespace quality;

namespace {

QJsonObject pointJson(const ComparedPoint &point)
{
    QJsonObject object{{QStringLiteral("period"), point.period},
                       {QStringLiteral("criterion"), point.criterion},
                       {QStringLiteral("answer"), point.answer},
                       {QStringLiteral("hidden"), point.hidden},
                       {QStringLiteral("breaks"), point.breaks}};
    if (point.figure)
        object.insert(QStringLiteral("figure"), *point.figure);
    if (point.learners)
        object.insert(QStringLiteral("learners"), qint64(*point.learners));
    return object;
}

/// The needs of working life in the municipalities that are compared, beside their figures.
Result<QJsonArray> needsJson(Store &store, const QStringList &municipalities)
{
    offering::NeedRecords records;
    KOPA_ASSIGN(records.needs, store.records(need::type()));
    KOPA_ASSIGN(records.offerings, store.records(offering::type()));
    KOPA_ASSIGN(records.organisations, store.records(organisation::type()));
    KOPA_ASSIGN(records.memberships, store.records(membership::type()));
    QJsonArray rows;
    for (const offering::NeedsCount &one :
         offering::countNeeds(municipalities, records, QDate::currentDate()))
        rows.append(QJsonObject{{QStringLiteral("municipality"), one.organisation},
                                {QStringLiteral("field"), one.field},
                                {QStringLiteral("open"), one.open},
                                {QStringLiteral("planned"), one.planned},
                                {QStringLiteral("answered"), one.answered},
                                {QStringLiteral("people"), qint64(one.people)}});
    return rows;
}

} // namespace

Result<QJsonValue> comparisonAnswer(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese(
        {QStringLiteral("criterion"), QStringLiteral("education"), QStringLiteral("group")}));
    const ComparisonWish wish{arguments.value(QStringLiteral("criterion")),
                              arguments.value(QStringLiteral("education")),
                              arguments.value(QStringLiteral("group"))};
    if (wish.criterion.isEmpty())
        return usageError(QStringLiteral("quality compare --criterion ID"));
    KOPA_ASSIGN(const Comparison compared, bench.ask([&](Store &store) { return comparison(store, wish); }));
    QJsonArray series;
    for (const ComparedSeries &one : compared.series) {
        QJsonArray points;
        for (const ComparedPoint &point : one.points)
            points.append(pointJson(point));
        series.append(QJsonObject{{QStringLiteral("provider"), one.provider},
                                  {QStringLiteral("buyer"), one.buyer},
                                  {QStringLiteral("points"), points}});
    }
    KOPA_ASSIGN(const QJsonArray needs,
                bench.ask([&](Store &store) { return needsJson(store, comparedMunicipalities(compared)); }));
    return QJsonObject{{QStringLiteral("education"), compared.education},
                       {QStringLiteral("periods"), QJsonArray::fromStringList(compared.periods)},
                       {QStringLiteral("versions"), int(compared.versions.size())},
                       {QStringLiteral("series"), series},
                       {QStringLiteral("needs"), needs}};
}

Result<QJsonValue> savedAnswer(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> reports, store.records(quality_report::type()));
        KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
        QJsonArray rows;
        for (const WorkSaved &one : workSavedIn(reports, criteria)) {
            QJsonObject apart;
            for (auto it = one.apartByBuyer.begin(); it != one.apartByBuyer.end(); ++it)
                apart.insert(it.key(), it.value());
            rows.append(QJsonObject{{QStringLiteral("provider"), one.provider},
                                    {QStringLiteral("period"), one.period},
                                    {QStringLiteral("reports_apart"), one.reportsApart},
                                    {QStringLiteral("reports"), one.reports},
                                    {QStringLiteral("fields_apart"), one.fieldsApart},
                                    {QStringLiteral("fields"), one.fields},
                                    {QStringLiteral("apart_by_buyer"), apart}});
        }
        return QJsonValue(rows);
    });
}

} // namespace kopa::cli
