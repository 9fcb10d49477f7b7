#pragma once

#include "report_form.h"
#include "report_spaces.h"

namespace kopa::quality {

/// A report that is begun. Without educations, municipalities or a day due they are those of the last one
/// sent; without that all municipalities that share a space with the provider, and the kinds of education
/// that municipalities are told to buy from it.
struct NewReport
{
    QString provider;
    QString period;
    QStringList educations = {};
    QStringList buyers = {};
    QDate due = {};
    QDate day = {}; ///< whose criteria it follows
    int smallest = 0;
};

/// The provider's own reports, without their parts.
Result<QList<Record>> wholeReports(Store &store, const QString &provider = {});
/// The last one of a provider that was sent; nothing when there is none.
std::optional<Record> lastSent(const QList<Record> &wholes, const QString &provider);

/// Begins a report in the provider's space, with the answers of the last one to what is asked still, to be
/// looked at. Its id. NotFound without such a space; InvalidArgument for a period that there is already.
Result<QString> beginReport(Store &store, const NewReport &wanted);

/// What somebody answers; what is left out stays.
struct Answer
{
    FormField field;
    std::optional<QString> value = std::nullopt; ///< as keptAnswer() has it
    std::optional<QString> learners = std::nullopt;
    std::optional<QString> words = std::nullopt;
};

/// Writes answers, looked at thereby. InvalidArgument for one that is not asked for, or that does not fit.
Result<void> answer(Store &store, const QString &report, const QList<Answer> &answers,
                    const QString &language);
/// The answers of these fields have been looked at and hold; of all when there are none.
Result<void> confirm(Store &store, const QString &report, const QList<FormField> &fields = {});

Result<ReportForm> reportForm(Store &store, const QString &report);

} // namespace kopa::quality
