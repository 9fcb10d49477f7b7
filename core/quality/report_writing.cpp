#include "report_writing.h"

#include "core/records/criterion.h"
#include "core/records/method.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"
#include "differences.h"

namespace kopa::quality {

namespace {

RecordKey keyOf(const QString &report)
{
    return {quality_report::type().number, report};
}

Error invalid(const QString &field, const QString &value)
{
    return {ErrorCode::InvalidArgument, {{QStringLiteral("field"), field}, {QStringLiteral("value"), value}}};
}

Result<QList<Record>> valuesOf(Store &store, const QString &report)
{
    return store.records(report_value::type(), report_value::report, report);
}

QStringList sharing(const QList<ReportSpace> &spaces, const QString &provider)
{
    QStringList buyers;
    for (const ReportSpace &space : spaces)
        if (space.provider == provider && !space.buyer.isEmpty())
            buyers.append(space.buyer);
    buyers.sort();
    return buyers;
}

Edit valueEdit(const QString &report, const FormField &field)
{
    return {.key = {report_value::type().number, valueId(report, field)},
            .fields = {{report_value::report, report},
                       {report_value::criterion, field.criterion},
                       {report_value::education, field.education},
                       {report_value::buyer, field.buyer},
                       {report_value::group, field.group}}};
}

/// The answers of a former report to what is asked again, to be looked at.
QList<Edit> prefilled(const QString &report, const ReportTerms &terms, const crypto::SpaceId &space,
                      const QList<Record> &former, const QList<Record> &criteria)
{
    QHash<FormField, Record> known;
    for (const Record &value : former)
        known.insert(fieldOf(value), value);
    QList<Edit> edits;
    for (const FormField &field : formFields(terms, criteria)) {
        const auto value = known.constFind(field);
        if (value == known.constEnd())
            continue;
        Edit edit = valueEdit(report, field);
        edit.space = space;
        for (const FieldNumber kept : {report_value::value, report_value::learners, report_value::words})
            if (const merge::Value said = value->state.value(kept);
                !std::holds_alternative<std::monostate>(said))
                edit.fields.append({kept, said});
        edit.fields.append({report_value::prefilled, QStringLiteral("yes")});
        edits.append(edit);
    }
    return edits;
}

/// Kinds of education that somebody is told to buy from a provider.
Result<QStringList> boughtOf(Store &store, const QString &provider)
{
    KOPA_ASSIGN(const QList<Record> methods, store.records(method::type()));
    KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
    QStringList educations;
    for (const Buying &buying : buyingsOf(methods, criteria, {}))
        if (buying.provider == provider && !buying.education.isEmpty())
            educations.append(buying.education);
    return educations;
}

/// The wanted report with what the last one says, or what was told, where nothing else is said.
NewReport completed(NewReport wanted, const std::optional<Record> &former, const QStringList &bought,
                    const QList<ReportSpace> &spaces)
{
    if (wanted.educations.isEmpty())
        wanted.educations = former ? former->set(quality_report::educations) : bought;
    if (wanted.buyers.isEmpty())
        wanted.buyers = former ? former->set(quality_report::buyers) : sharing(spaces, wanted.provider);
    if (wanted.smallest <= 0 && former)
        wanted.smallest = int(former->integer(quality_report::smallest));
    return wanted;
}

Edit reportEdit(const NewReport &wanted, const QString &id, const std::optional<Record> &former)
{
    Edit edit{.key = keyOf(id),
              .fields = {{quality_report::provider, wanted.provider},
                         {quality_report::period, wanted.period},
                         {quality_report::state, QStringLiteral("draft")},
                         {quality_report::catalogueOn, wanted.day.toString(Qt::ISODate)}},
              .sets = {{quality_report::educations, wanted.educations, {}},
                       {quality_report::buyers, wanted.buyers, {}}}};
    if (wanted.due.isValid())
        edit.fields.append({quality_report::due, wanted.due.toString(Qt::ISODate)});
    if (wanted.smallest > 0)
        edit.fields.append({quality_report::smallest, std::int64_t(wanted.smallest)});
    if (former)
        edit.fields.append({quality_report::former, former->id});
    return edit;
}

Result<void> addLearners(Edit &edit, const QString &learners)
{
    bool good = learners.isEmpty();
    const int number = learners.toInt(good ? nullptr : &good);
    if (!good || number < 0)
        return invalid(QStringLiteral("learners"), learners);
    edit.fields.append(
        {report_value::learners, learners.isEmpty() ? merge::Value() : merge::Value(std::int64_t(number))});
    return {};
}

Result<Edit> answerEdit(const QString &report, const Answer &answer, const Record &criterion,
                        const QString &language)
{
    Edit edit = valueEdit(report, answer.field);
    if (answer.value) {
        const auto kept = answer.value->trimmed().isEmpty() ? std::optional(QString())
                                                            : keptAnswer(criterion, *answer.value, language);
        if (!kept)
            return invalid(QStringLiteral("value"), *answer.value);
        edit.fields.append({report_value::value, *kept});
    }
    if (answer.learners)
        KOPA_TRY(addLearners(edit, *answer.learners));
    if (answer.words)
        edit.fields.append({report_value::words, *answer.words});
    edit.fields.append({report_value::prefilled, merge::Value()});
    return edit;
}

} // namespace

Result<QList<Record>> wholeReports(Store &store, const QString &provider)
{
    KOPA_ASSIGN(QList<Record> reports,
                provider.isEmpty()
                    ? store.records(quality_report::type())
                    : store.records(quality_report::type(), quality_report::provider, provider));
    reports.removeIf([](const Record &report) { return !report.text(quality_report::buyer).isEmpty(); });
    return reports;
}

std::optional<Record> lastSent(const QList<Record> &wholes, const QString &provider)
{
    std::optional<Record> last;
    for (const Record &report : wholes) {
        const bool sent = report.integer(quality_report::sending) > 0;
        if (sent && report.text(quality_report::provider) == provider &&
            (!last || last->text(quality_report::period) < report.text(quality_report::period)))
            last = report;
    }
    return last;
}

Result<QString> beginReport(Store &store, const NewReport &wanted)
{
    KOPA_ASSIGN(const QList<ReportSpace> spaces, reportSpaces(store));
    const auto space = spaceFor(spaces, wanted.provider, {});
    if (!space)
        return Error{
            ErrorCode::NotFound,
            {{QStringLiteral("type"), QStringLiteral("space")}, {QStringLiteral("id"), wanted.provider}}};
    KOPA_ASSIGN(const QList<Record> wholes, wholeReports(store, wanted.provider));
    for (const Record &report : wholes)
        if (report.text(quality_report::period) == wanted.period)
            return invalid(QStringLiteral("period"), wanted.period);
    const std::optional<Record> former = lastSent(wholes, wanted.provider);
    KOPA_ASSIGN(const QStringList bought, boughtOf(store, wanted.provider));
    const NewReport begun = completed(wanted, former, bought, spaces);
    const QString id = crypto::newObjectId();
    Edit edit = reportEdit(begun, id, former);
    edit.space = space->id;
    QList<Edit> edits{edit};
    if (former) {
        KOPA_ASSIGN(const QList<Record> values, valuesOf(store, former->id));
        KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
        edits += prefilled(id, {begun.provider, begun.educations, begun.buyers, begun.day}, space->id, values,
                           criteria);
    }
    KOPA_TRY(store.writeAll(edits));
    return id;
}

Result<void> answer(Store &store, const QString &report, const QList<Answer> &answers,
                    const QString &language)
{
    KOPA_ASSIGN(const Record record, store.record(keyOf(report)));
    KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
    const QList<FormField> asked = formFields(termsOf(record), criteria);
    const QSet<FormField> fields(asked.begin(), asked.end());
    QList<Edit> edits;
    for (const Answer &one : answers) {
        if (!fields.contains(one.field))
            return invalid(QStringLiteral("criterion"), one.field.criterion);
        const auto criterion = std::find_if(criteria.begin(), criteria.end(), [&](const Record &each) {
            return each.id == one.field.criterion;
        });
        KOPA_ASSIGN(Edit edit, answerEdit(report, one, *criterion, language));
        edit.space = record.space;
        edits.append(edit);
    }
    return store.writeAll(edits);
}

Result<void> confirm(Store &store, const QString &report, const QList<FormField> &fields)
{
    KOPA_ASSIGN(const QList<Record> values, valuesOf(store, report));
    QList<Edit> edits;
    for (const Record &value : values)
        if (value.text(report_value::prefilled) == u"yes" &&
            (fields.isEmpty() || fields.contains(fieldOf(value))))
            edits.append({.key = {report_value::type().number, value.id},
                          .fields = {{report_value::prefilled, merge::Value()}}});
    return store.writeAll(edits);
}

Result<ReportForm> reportForm(Store &store, const QString &report)
{
    KOPA_ASSIGN(const Record record, store.record(keyOf(report)));
    KOPA_ASSIGN(const QList<Record> values, valuesOf(store, report));
    KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
    return formOf(record, values, criteria);
}

} // namespace kopa::quality
