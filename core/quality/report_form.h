#pragma once

#include "core/records/record.h"

#include <QDate>

#include <optional>

/// A provider's report, made once, of which each of its municipalities gets its own part (capability H4).
namespace kopa::quality {

/// One answer that a report asks for.
struct FormField
{
    QString criterion;
    QString education; ///< a choice of method::education
    QString buyer;     ///< empty: of the provider itself, the same for all
    QString group;     ///< of criterion::groups; empty: all

    bool operator==(const FormField &) const = default;
};

inline std::size_t qHash(const FormField &field, std::size_t seed = 0)
{
    return qHashMulti(seed, field.criterion, field.education, field.buyer, field.group);
}

/// The field that a report_value answers.
FormField fieldOf(const Record &value);
/// How many the answer counts; nothing where nobody has said.
std::optional<std::int64_t> learnersOf(const Record &value);
/// The id of a report's answer to a field: the same for everybody who gives it.
QString valueId(const QString &report, const FormField &field);

/// What a report is about.
struct ReportTerms
{
    QString provider;
    QStringList educations;
    QStringList buyers;
    QDate day; ///< whose criteria it follows
};
ReportTerms termsOf(const Record &report);

/// Criteria that a day's reports follow: in force, and not replaced by one that is.
QList<Record> criteriaOn(const QList<Record> &criteria, const QDate &day);

/// It is answered by a figure that counts learners, for each municipality apart; anything else is said once.
bool countsLearners(const Record &criterion);

/// Which common criterion's answer serves for a municipality's own one, which is then not asked for: it
/// belongs to the common one, and asks on the same scale for no other groups.
QHash<QString, QString> servedBy(const QList<Record> &inForce);

/// All that a report asks for, by education, common criteria first, then by number.
QList<FormField> formFields(const ReportTerms &terms, const QList<Record> &criteria);

/// A field with its answer. `faults`: "missing", "scale" (the answer does not fit it), "learners" (it is not
/// said how many a percentage counts), "prefilled" (nobody has looked at it) keep a report from being sent;
/// "withdrawn", "replaced" or "not_asked" (kept, and not sent), and "threshold" do not.
struct FormAnswer
{
    FormField field;
    std::optional<Record> value = std::nullopt;
    QStringList faults = {};
    QStringList below = {}; ///< ids of the criteria whose threshold the answer does not reach

    bool isAsked() const;
    bool isSettled() const;
};

struct ReportForm
{
    ReportTerms terms;
    QList<FormAnswer> answers; ///< those that are asked for, then what is kept beside them

    int unsettled() const;
};
ReportForm formOf(const Record &report, const QList<Record> &values, const QList<Record> &criteria);

/// An answer as it is kept; nothing for one that does not fit the criterion's scale.
std::optional<QString> keptAnswer(const Record &criterion, const QString &words, const QString &language);
/// Nothing where nothing is asked for, or it cannot be told.
std::optional<bool> reaches(const Record &criterion, const QString &kept);

} // namespace kopa::quality
