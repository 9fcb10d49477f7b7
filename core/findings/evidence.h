#pragma once

#include "core/result/result.h"

#include <QList>
#include <QString>

namespace kopa {
class Store;
struct Record;
} // namespace kopa

namespace kopa::findings {

/// How it stands with a passage that a finding rests on.
enum class EvidenceState {
    Stands,
    WordsGone,   ///< somebody deleted all of its words
    NoteTrashed, ///< the note is in the trash
    Unmarked,    ///< the passage itself is in the trash
    NotHere,     ///< passage or note cannot be read on this device
};

/// The stable name of it, as scripts and labels know it.
QLatin1String evidenceKey(EvidenceState state);

/// One passage that a finding rests on, as its note reads now.
struct Evidence
{
    QString passage;
    QString note = {};
    QString title = {}; ///< of the note
    QString when = {};  ///< of the note
    QString words = {};
    EvidenceState state = EvidenceState::NotHere;
};

/// The oldest note first, in each the order of its text; what cannot be read comes last.
Result<QList<Evidence>> evidenceOf(Store &store, const Record &finding);
/// The same of passages that something else rests on.
Result<QList<Evidence>> evidenceOf(Store &store, const QStringList &passages);

} // namespace kopa::findings
