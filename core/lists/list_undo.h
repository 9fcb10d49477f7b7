#pragma once

#include "core/store/store.h"

#include <QDateTime>

namespace kopa::lists {

/// The last import on this device that can be taken back.
struct LastImport
{
    QString type; ///< key of the record type; of a project of analysis that of its notes
    QDateTime when;
    qsizetype records = 0;
};

/// What undoing left as somebody has written it since.
struct KeptRecord
{
    QString id;
    QString name;
    QStringList fields; ///< keys; empty for a new record, which stays as a whole
};

struct ImportUndone
{
    qsizetype restored = 0; ///< records that have back what they had
    qsizetype trashed = 0;  ///< records that the import had made
    QList<KeptRecord> kept;
};

Result<std::optional<LastImport>> lastImport(Store &store);

/// Remembers edits that were just written, and those of new records that are written next in the same
/// transaction. Of their words nothing is kept: they stand in the history, and go when a person's data is
/// erased.
Result<void> rememberImport(Store &store, const RecordType &type, const QList<Edit> &edits,
                            const QSet<QString> &made);

/// Writes and remembers in one transaction.
Result<void> writeRemembered(Store &store, const RecordType &type, const QList<Edit> &edits,
                             const QSet<QString> &made);

/// Gives every field what it had before the import, unless somebody has written it since, and puts what the
/// import had made into the trash. NotFound when there is nothing to undo.
Result<ImportUndone> undoImport(Store &store);

} // namespace kopa::lists
