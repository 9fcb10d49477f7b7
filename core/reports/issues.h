#pragma once

#include "content.h"
#include "core/records/record.h"

#include <QDateTime>

namespace kopa {
class Store;
}

namespace kopa::reports {

/// What the steering group decided about a report.
struct Approval
{
    QDate on;
    QString by;
    QString decision = {};
};
/// From now on its parts stand still. NotFound; InvalidArgument (field, reason) without a day or a name, or
/// "approved".
Result<void> approveReport(Store &store, const QString &report, const Approval &approval);
/// Opens an approved or issued report again: its approval goes, its issues stay.
Result<void> reopenReport(Store &store, const QString &report);

/// Freezes an approved report in one language and signs it with this device's key; the issue's id. NotFound,
/// InvalidArgument "not_approved", ReadOnly.
Result<QString> issueReport(Store &store, const QString &report, const QString &language,
                            const QDateTime &now);

/// The issues of a report, the latest first: by number, and by id where two devices gave one number.
Result<QList<Record>> issuesOf(Store &store, const QString &report);

/// How it stands with an issue.
struct IssueStanding
{
    bool whole = false;    ///< the content is the one that the digest was made of, and can be read
    bool signedBy = false; ///< the device that it names has signed it
    QString signer;        ///< the device's id
    QString person;        ///< whose device it is, by name; empty where nobody has said
    int leftOut = 0;       ///< quotations whose words may not be shown any more

    bool isValid() const { return whole && signedBy; }
};
/// NotFound.
Result<IssueStanding> verifyIssue(Store &store, const QString &issue);

/// What was frozen, with the words that may be quoted now. NotFound, SignatureInvalid where the issue is not
/// what its device signed, Malformed.
Result<ReportContent> issuedContent(Store &store, const QString &issue);

} // namespace kopa::reports
