#pragma once

#include "store.h"

namespace kopa {

/// What an export wrote.
struct PlainExport
{
    int notes = 0;
    int records = 0; ///< of other types
    QStringList files = {};
};

/// Writes all that this store can read, without seal and without history, as files that people read without
/// Kopa: a Markdown file a note, a CSV register (UTF-8, commas, a header) of each other type, one JSON of
/// everything, and the photos and other files that are on this device. Into a folder that is made, or is
/// empty. InvalidArgument for one that is not, StoreUnwritable, DiskFull.
Result<PlainExport> exportPlain(Store &store, const QString &folder);

/// Only the notes, as Markdown files in such a folder.
Result<PlainExport> exportNotes(Store &store, const QString &folder);

/// Only the JSON of everything; how many records it holds. StoreUnwritable, DiskFull.
Result<PlainExport> exportJson(Store &store, const QString &file);

} // namespace kopa
