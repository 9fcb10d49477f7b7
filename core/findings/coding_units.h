#pragma once

#include "agreement.h"
#include "co_occurrence.h"

namespace kopa::findings {

/// A stretch that one coder has marked in a round.
struct CoderStretch
{
    QString coder;
    QString passage;
    CodedStretch marked;
};

/// Words that at least one coder has marked: what all have marked there is compared. Text that nobody marked
/// is no unit, so it cannot swamp the figures.
struct CodingUnit
{
    QString note;
    qsizetype from = 0;
    qsizetype to = 0;
    QMap<QString, QStringList> codes; ///< sorted, of each coder who marked it
    QStringList passages;
    QString agreed = {};          ///< the passage that says what was agreed afterwards; empty: nothing was
    QStringList agreedCodes = {}; ///< its codes, sorted
};

/// True for stretches of one note that share more than half of the shorter one.
bool isSameUnit(const CodedStretch &one, const CodedStretch &other);

/// What is of one unit together, by note and place.
QList<CodingUnit> codingUnits(QList<CoderStretch> stretches);

/// Somebody has not marked it, or given it other codes than somebody else.
bool disagrees(const CodingUnit &unit, const QStringList &coders);

/// Of the codes as a whole: two agree on a unit that they gave the same codes; who has not marked it says
/// nothing of it.
Agreement overallAgreement(const QList<CodingUnit> &units, const QStringList &coders);

/// Of one code: every coder says of every unit that it is there, or that it is not.
Agreement codeAgreement(const QList<CodingUnit> &units, const QStringList &coders, const QString &code);

} // namespace kopa::findings
