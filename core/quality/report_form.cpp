#include "report_form.h"

#include "catalogue.h"
#include "core/crypto/keys.h"
#include "core/findings/decimal.h"
#include "core/records/criterion.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"
#include "criteria.h"

#include <QCollator>
#include <QCryptographicHash>

namespace kopa::quality {

namespace {

QStringList groupsOf(const Record &criterion)
{
    QStringList groups{QString()};
    for (const ListItem &item : criterion.list(criterion::groups))
        groups.append(item.text);
    return groups;
}

bool asksOf(const Record &criterion, const ReportTerms &terms, const QString &education)
{
    const QStringList educations = criterion.set(criterion::educations);
    const QStringList providers = criterion.set(criterion::providers);
    const QString owner = criterion.text(criterion::owner);
    return (educations.isEmpty() || educations.contains(education)) &&
           (providers.isEmpty() || providers.contains(terms.provider)) &&
           (owner.isEmpty() || terms.buyers.contains(owner));
}

QStringList buyersOf(const Record &criterion, const ReportTerms &terms)
{
    if (!isCommon(criterion))
        return {criterion.text(criterion::owner)};
    return countsLearners(criterion) ? terms.buyers : QStringList{QString()};
}

/// Common ones first, then by number as people count: 2 before 10.
void sortForForm(QList<Record> &criteria)
{
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    std::stable_sort(criteria.begin(), criteria.end(), [&](const Record &a, const Record &b) {
        if (isCommon(a) != isCommon(b))
            return isCommon(a);
        const int order = collator.compare(a.text(criterion::number), b.text(criterion::number));
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

QStringList faultsOf(const Record &criterion, const Record *value)
{
    if (!value || (value->text(report_value::value).isEmpty() && value->text(report_value::words).isEmpty()))
        return {QStringLiteral("missing")};
    QStringList faults;
    const QString answer = value->text(report_value::value);
    if (!answer.isEmpty() && !keptAnswer(criterion, answer, QStringLiteral("en")))
        faults.append(QStringLiteral("scale"));
    if (!answer.isEmpty() && criterion.text(criterion::scale) == u"percent" && !learnersOf(*value))
        faults.append(QStringLiteral("learners"));
    if (value->text(report_value::prefilled) == u"yes")
        faults.append(QStringLiteral("prefilled"));
    return faults;
}

/// Why an answer is kept that is not asked for.
QString whyLeft(const QString &id, const QList<Record> &criteria)
{
    for (const Record &criterion : criteria)
        if (criterion.text(criterion::replaces) == id)
            return QStringLiteral("replaced");
    const auto found = std::find_if(criteria.begin(), criteria.end(),
                                    [&](const Record &criterion) { return criterion.id == id; });
    const bool gone = found == criteria.end() || criterionState(*found) == u"withdrawn";
    return gone ? QStringLiteral("withdrawn") : QStringLiteral("not_asked");
}

/// The criteria that an answer serves: its own, and a municipality's that belong to it.
QStringList belowOf(const FormField &field, const QString &answer, const QHash<QString, Record> &byId,
                    const QHash<QString, QString> &served)
{
    QStringList below;
    QStringList asking{field.criterion};
    for (auto it = served.begin(); it != served.end(); ++it)
        if (it.value() == field.criterion)
            asking.append(it.key());
    std::sort(asking.begin() + 1, asking.end());
    for (const QString &id : std::as_const(asking)) {
        const Record criterion = byId.value(id);
        const QString owner = criterion.text(criterion::owner);
        const bool concerned = owner.isEmpty() || field.buyer.isEmpty() || owner == field.buyer;
        if (concerned && !reaches(criterion, answer).value_or(true))
            below.append(id);
    }
    return below;
}

} // namespace

FormField fieldOf(const Record &value)
{
    return {value.text(report_value::criterion), value.text(report_value::education),
            value.text(report_value::buyer), value.text(report_value::group)};
}

std::optional<std::int64_t> learnersOf(const Record &value)
{
    const merge::Value kept = value.state.value(report_value::learners);
    const auto *number = std::get_if<std::int64_t>(&kept);
    return number ? std::optional(*number) : std::nullopt;
}

QString valueId(const QString &report, const FormField &field)
{
    const QStringList names{report, field.criterion, field.education, field.buyer, field.group};
    const QByteArray joined = names.join(QChar(u'\n')).toUtf8();
    return crypto::base32(QCryptographicHash::hash(joined, QCryptographicHash::Sha256).first(16));
}

ReportTerms termsOf(const Record &report)
{
    return {report.text(quality_report::provider), report.set(quality_report::educations),
            report.set(quality_report::buyers),
            QDate::fromString(report.text(quality_report::catalogueOn), Qt::ISODate)};
}

QList<Record> criteriaOn(const QList<Record> &criteria, const QDate &day)
{
    const QStringList in = catalogueAt(criteria, day).withStanding(CatalogueStanding::In);
    QList<Record> result;
    QSet<QString> replaced;
    for (const Record &criterion : criteria) {
        if (isCommon(criterion) ? !in.contains(criterion.id) : !isInForce(criterion, day))
            continue;
        result.append(criterion);
        if (!isCommon(criterion))
            replaced.insert(criterion.text(criterion::replaces));
    }
    result.removeIf([&](const Record &criterion) { return replaced.contains(criterion.id); });
    return result;
}

bool countsLearners(const Record &criterion)
{
    const QString scale = criterion.text(criterion::scale);
    return scale == u"count" || scale == u"percent" || scale == u"number";
}

QHash<QString, QString> servedBy(const QList<Record> &inForce)
{
    QHash<QString, Record> commons;
    for (const Record &criterion : inForce)
        if (isCommon(criterion))
            commons.insert(criterion.id, criterion);
    QHash<QString, QString> served;
    for (const Record &own : inForce) {
        const auto common = commons.constFind(own.text(criterion::common));
        if (isCommon(own) || common == commons.constEnd() ||
            own.text(criterion::scale) != common->text(criterion::scale))
            continue;
        const QStringList known = groupsOf(*common);
        const QStringList asked = groupsOf(own);
        const QStringList educations = common->set(criterion::educations);
        const QStringList wanted = own.set(criterion::educations);
        const auto isIn = [](const QStringList &all) {
            return [&all](const QString &one) { return all.contains(one); };
        };
        const bool everywhere =
            educations.isEmpty() ||
            (!wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), isIn(educations)));
        if (everywhere && std::all_of(asked.begin(), asked.end(), isIn(known)))
            served.insert(own.id, common->id);
    }
    return served;
}

QList<FormField> formFields(const ReportTerms &terms, const QList<Record> &criteria)
{
    QList<Record> inForce = criteriaOn(criteria, terms.day);
    const QHash<QString, QString> served = servedBy(inForce);
    inForce.removeIf([&](const Record &criterion) { return served.contains(criterion.id); });
    sortForForm(inForce);
    QStringList educations = terms.educations;
    std::sort(educations.begin(), educations.end());
    QList<FormField> fields;
    for (const QString &education : std::as_const(educations))
        for (const Record &criterion : std::as_const(inForce)) {
            if (!asksOf(criterion, terms, education))
                continue;
            for (const QString &buyer : buyersOf(criterion, terms))
                for (const QString &group : groupsOf(criterion))
                    fields.append({criterion.id, education, buyer, group});
        }
    return fields;
}

bool FormAnswer::isAsked() const
{
    return std::none_of(faults.begin(), faults.end(), [](const QString &fault) {
        return fault == u"withdrawn" || fault == u"replaced" || fault == u"not_asked";
    });
}

bool FormAnswer::isSettled() const
{
    return !isAsked() || std::all_of(faults.begin(), faults.end(),
                                     [](const QString &fault) { return fault == u"threshold"; });
}

int ReportForm::unsettled() const
{
    return int(std::count_if(answers.begin(), answers.end(),
                             [](const FormAnswer &answer) { return !answer.isSettled(); }));
}

ReportForm formOf(const Record &report, const QList<Record> &values, const QList<Record> &criteria)
{
    ReportForm form{termsOf(report), {}};
    QHash<QString, Record> byId;
    for (const Record &criterion : criteria)
        byId.insert(criterion.id, criterion);
    QHash<FormField, Record> given;
    for (const Record &value : values)
        given.insert(fieldOf(value), value);
    const QHash<QString, QString> served = servedBy(criteriaOn(criteria, form.terms.day));
    for (const FormField &field : formFields(form.terms, criteria)) {
        FormAnswer answer{field};
        if (const auto found = given.constFind(field); found != given.constEnd())
            answer.value = *found;
        given.remove(field);
        answer.faults = faultsOf(byId.value(field.criterion), answer.value ? &*answer.value : nullptr);
        const QString said = answer.value ? answer.value->text(report_value::value) : QString();
        answer.below = said.isEmpty() ? QStringList() : belowOf(field, said, byId, served);
        if (!answer.below.isEmpty())
            answer.faults.append(QStringLiteral("threshold"));
        form.answers.append(answer);
    }
    for (const Record &value : values)
        if (const FormField field = fieldOf(value); given.contains(field))
            form.answers.append({field, value, {whyLeft(field.criterion, criteria)}});
    return form;
}

std::optional<QString> keptAnswer(const Record &criterion, const QString &words, const QString &language)
{
    const QString scale = criterion.text(criterion::scale);
    const QString answer = words.trimmed();
    if (scale.isEmpty() || scale == u"text")
        return answer;
    if (scale == u"yes_no")
        return answer == u"yes" || answer == u"no" ? std::optional(answer) : std::nullopt;
    if (scale == u"level")
        return levelPlace(answer) ? std::optional(answer) : std::nullopt;
    const auto kept = findings::decimalOf(answer, language);
    const double figure = kept ? findings::decimalValue(*kept).value_or(0) : 0;
    const bool whole = figure == double(qint64(figure));
    if (!kept || (scale == u"percent" && (figure < 0 || figure > 100)) ||
        (scale == u"count" && (figure < 0 || !whole)))
        return std::nullopt;
    return kept;
}

std::optional<bool> reaches(const Record &criterion, const QString &kept)
{
    const Requirement asked = requirementOf(criterion);
    if (asked.scale == u"yes_no")
        return asked.threshold.isEmpty() ? std::nullopt : std::optional(kept == asked.threshold);
    if (!asked.figure || kept.isEmpty())
        return std::nullopt;
    const auto place = levelPlace(kept);
    const auto figure = asked.scale == u"level" ? (place ? std::optional<double>(*place) : std::nullopt)
                                                : findings::decimalValue(kept);
    if (!figure || asked.direction.isEmpty())
        return std::nullopt;
    return asked.direction == u"at_most" ? *figure <= *asked.figure : *figure >= *asked.figure;
}

} // namespace kopa::quality
