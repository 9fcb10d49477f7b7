#pragma once

#include "core/findings/coded_passages.h"

#include <QVariantList>

namespace kopa {

/// A passage with its words, as a page shows it.
struct ShownPassage
{
    findings::CodedPassage coded;
    QString title; ///< of its note
    QString words;
    qsizetype from = 0; ///< where they stand in it
};

/// Passages with their words; each note is read once.
Result<QList<ShownPassage>> shownPassages(Store &store, const QList<findings::CodedPassage> &passages);

/// {passageId, note, title, day, words, kind}
QVariantMap rowOf(const ShownPassage &passage);
QVariantList rowsOf(const QList<ShownPassage> &passages);

} // namespace kopa
