#pragma once

#include "core/records/record.h"
#include "core/result/result.h"

#include <QVariantList>

namespace kopa {

class Store;

/// A report as its page shows it: read on the store's thread, all at once.
struct ReportRows
{
    std::optional<Record> report; ///< nothing: there is no such report
    QList<QVariantMap> parts;
    QVariantList troubles; ///< {partId, trouble, what}
    QVariantList issues;   ///< {issueId, number, language, issued, valid, person, leftOut}
};

/// The pictures that may stand in a report: {fileId, name, note, taken, thumbnail, allowed}.
Result<QVariantList> readPictureChoices(Store &store, const QString &report);

/// In the language in which it is written, with another one beside it (empty: none).
Result<ReportRows> readReportRows(Store &store, const QString &report, const QString &language,
                                  const QString &beside);

/// What a part may be put upon: {type, sourceId, title, second, kind}, findings first, then passages, targets
/// and events. Of the report's pilot, where it has one.
Result<QVariantList> readSourceChoices(Store &store, const QString &report, const QString &language);

} // namespace kopa
