#pragma once

#include "core/documents/document.h"
#include "core/documents/workbook.h"
#include "scenario_demand.h"
#include "scenarios.h"

namespace kopa::offering {

/// The scenarios of an offering side by side, with the names that they stand under, in one language.
struct ScenarioComparison
{
    QString language;   ///< fi, sv or en
    QString title = {}; ///< of the offering
    QList<ScenarioSum> scenarios = {};
    QMap<QString, QString> organisations = {}; ///< names by id, of those who pay or get
    QMap<QString, Demand> demand = {};         ///< by scenario, where a table tells
    QDate made = {};
};

/// Of what the store holds, without the demand. NotFound for an unknown offering.
Result<ScenarioComparison> comparisonOf(Store &store, const QString &offering, const QString &language);

/// The same with the demand. A table that is missing or does not tell leaves it out. Not on the store's
/// thread.
Result<ScenarioComparison> gatherComparison(StoreThread &store, const QString &offering,
                                            const QString &language);

/// To be read: sums, who pays net, the items and the age classes with their sources.
documents::Document comparisonPaper(const ScenarioComparison &comparison);
/// To be worked with: the same as figures, every item in a row.
QList<documents::Sheet> comparisonSheets(const ScenarioComparison &comparison);

/// "scenarios-2027-sv.xlsx"
QString comparisonName(const QString &offering, const QString &language, const QString &format);

/// Into a file, whole or not at all: a workbook where its name ends in .xlsx, else what savePaper() says.
Result<void> saveComparison(const ScenarioComparison &comparison, const QString &path);

} // namespace kopa::offering
