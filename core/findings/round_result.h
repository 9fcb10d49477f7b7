#pragma once

#include "coding_units.h"
#include "core/records/record.h"
#include "core/result/result.h"

namespace kopa {
class Store;
}

namespace kopa::findings {

/// How far coders agree on one code.
struct CodeAgreement
{
    QString code;
    int units = 0; ///< that anybody gave it
    Agreement agreement;
};

/// What came out of a round of coding.
struct RoundResult
{
    Record round;
    QStringList coders; ///< those of the round, and who else marked something in it
    QList<CodingUnit> units;
    Agreement overall;
    QList<CodeAgreement> byCode; ///< codes in use, by id
    int markedByAll = 0;         ///< units that every coder has marked

    /// The units that somebody has not marked, or given other codes.
    QList<CodingUnit> disagreements() const;
};

/// Of a closed round, with the codes that stand now; codes outside the round's are passed over. NotFound;
/// InvalidArgument (state) while it is open: it is blind.
Result<RoundResult> roundResult(Store &store, const QString &round);

/// Says under which codes the words of a unit stand after all, beside what each coder has said of them, which
/// stays as it is; without codes what was agreed is taken back. InvalidArgument (state) while the round is
/// open.
Result<void> agree(Store &store, const QString &round, const CodingUnit &unit, const QStringList &codes);

/// All passages of all notes that a person may see, with their codes: what codes occur together in.
Result<QList<CodedStretch>> codedStretches(Store &store);

} // namespace kopa::findings
