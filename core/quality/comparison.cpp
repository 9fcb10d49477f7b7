#include "comparison.h"

#include "catalogue.h"
#include "core/findings/decimal.h"
#include "core/records/criterion.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"
#include "criteria.h"
#include "report_form.h"

#include <QMap>
#include <QSet>

namespace kopa::quality {

namespace {

using Versions = QHash<QString, Record>; ///< by id

QStringList groupsOf(const Record &criterion)
{
    QStringList groups;
    for (const ListItem &item : criterion.list(criterion::groups))
        groups.append(item.text);
    return groups;
}

/// The sent reports that count, by id: a part only where the provider's own report is not here.
QHash<QString, Record> countingReports(const QList<Record> &reports)
{
    QHash<QString, Record> counting;
    for (const Record &report : reports)
        if (report.integer(quality_report::sending) > 0)
            counting.insert(report.id, report);
    QStringList beside;
    for (const Record &report : std::as_const(counting))
        if (counting.contains(report.text(quality_report::whole)))
            beside.append(report.id);
    for (const QString &id : std::as_const(beside))
        counting.remove(id);
    return counting;
}

ComparedPoint pointOf(const Record &value, const Record &version, const QString &period)
{
    ComparedPoint point{period, version.id, value.text(report_value::value)};
    point.hidden = !value.text(report_value::hidden).isEmpty();
    point.learners = learnersOf(value);
    const auto level = version.text(criterion::scale) == u"level" ? levelPlace(point.answer) : std::nullopt;
    point.figure = level ? std::optional<double>(*level) : findings::decimalValue(point.answer);
    return point;
}

/// Where the answers to one version end and those to another begin that measures otherwise.
void markBreaks(QList<ComparedPoint> &points, const Versions &versions)
{
    for (qsizetype at = 1; at < points.size(); ++at)
        points[at].breaks =
            measuresOtherwise(versions.value(points[at - 1].criterion), versions.value(points[at].criterion));
}

/// The answers to any of them.
QList<const Record *> answersAmong(const QList<Record> &values, const Versions &versions)
{
    QList<const Record *> answers;
    for (const Record &value : values)
        if (versions.contains(value.text(report_value::criterion)))
            answers.append(&value);
    return answers;
}

QStringList educationsOf(const QList<const Record *> &answers)
{
    QSet<QString> found;
    for (const Record *answer : answers)
        found.insert(answer->text(report_value::education));
    QStringList educations(found.begin(), found.end());
    educations.sort();
    return educations;
}

} // namespace

bool measuresOtherwise(const Record &one, const Record &other)
{
    if (one.id == other.id)
        return false;
    for (const FieldNumber field :
         {criterion::scale, criterion::definitionFi, criterion::definitionSv, criterion::definitionEn})
        if (comparedWords(one.text(field)) != comparedWords(other.text(field)))
            return true;
    return groupsOf(one) != groupsOf(other);
}

Comparison comparisonOf(const ComparisonWish &wish, const QList<Record> &versions,
                        const QList<Record> &values, const QList<Record> &reports)
{
    Versions byId;
    for (const Record &version : versions)
        byId.insert(version.id, version);
    const QList<const Record *> answers = answersAmong(values, byId);
    Comparison result{.versions = versions, .educations = educationsOf(answers)};
    result.education =
        result.educations.contains(wish.education) ? wish.education : result.educations.value(0);
    const QHash<QString, Record> counting = countingReports(reports);
    QMap<std::pair<QString, QString>, QMap<QString, ComparedPoint>> found;
    QSet<QString> periods;
    for (const Record *answer : answers) {
        const auto report = counting.constFind(answer->text(report_value::report));
        if (report == counting.constEnd() || answer->text(report_value::education) != result.education ||
            answer->text(report_value::group) != wish.group)
            continue;
        const QString period = report->text(quality_report::period);
        found[{report->text(quality_report::provider), answer->text(report_value::buyer)}].insert(
            period, pointOf(*answer, byId.value(answer->text(report_value::criterion)), period));
        periods.insert(period);
    }
    result.periods = QStringList(periods.begin(), periods.end());
    result.periods.sort();
    for (auto it = found.begin(); it != found.end(); ++it) {
        QList<ComparedPoint> points = it.value().values();
        markBreaks(points, byId);
        result.series.append({it.key().first, it.key().second, points});
    }
    return result;
}

QStringList comparedMunicipalities(const Comparison &comparison)
{
    QSet<QString> buyers;
    for (const ComparedSeries &one : comparison.series)
        if (!one.buyer.isEmpty())
            buyers.insert(one.buyer);
    QStringList municipalities(buyers.begin(), buyers.end());
    municipalities.sort();
    return municipalities;
}

Result<QList<Record>> answeredCriteria(Store &store, const QList<Record> &criteria)
{
    KOPA_ASSIGN(const QStringList ids,
                store.knownElements(report_value::type().number, report_value::criterion));
    const CriterionLines lines(criteria);
    const auto isAnswered = [&ids](const Record &version) { return ids.contains(version.id); };
    QMap<QString, Record> newest; // by line
    for (const Record &criterion : criteria) {
        if (!isCommon(criterion) || !isAnswered(criterion))
            continue;
        const QList<Record> versions = lines.versionsOf(criterion.id);
        newest.insert(lines.lineOf(criterion.id),
                      *std::find_if(versions.rbegin(), versions.rend(), isAnswered));
    }
    return newest.values();
}

Result<QList<Record>> answersTo(Store &store, const QList<Record> &versions)
{
    QList<Record> answers;
    for (const Record &version : versions) {
        KOPA_ASSIGN(QList<Record> some,
                    store.records(report_value::type(), report_value::criterion, version.id));
        answers += std::move(some);
    }
    return answers;
}

Result<Comparison> comparison(Store &store, const ComparisonWish &wish)
{
    KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
    const QList<Record> versions = CriterionLines(criteria).versionsOf(wish.criterion);
    if (versions.isEmpty())
        return Error{ErrorCode::NotFound,
                     {{QStringLiteral("type"), QString(criterion::type().key)},
                      {QStringLiteral("id"), wish.criterion}}};
    KOPA_ASSIGN(const QList<Record> reports, store.records(quality_report::type()));
    KOPA_ASSIGN(const QList<Record> values, answersTo(store, versions));
    return comparisonOf(wish, versions, values, reports);
}

} // namespace kopa::quality
