#pragma once

#include "core/store/store.h"

#include <QVariantList>

#include <memory>

namespace kopa {

/// The version of a note's text that an editor has open, through all its saves. What others write meanwhile
/// stays beside it: each save replaces only this version. `last` is touched by jobs on the store's thread
/// only; a new one is begun whenever the editor shows another version.
struct OpenText
{
    std::optional<merge::Dot> last;
};
using OpenTextPointer = std::shared_ptr<OpenText>;

/// What a save left behind.
struct SavedNote
{
    Record record;
    std::optional<merge::Dot> text; ///< the open version's name now
    bool safe = false;
};

/// Saves an edit whose text, if any, continues the open version; `besides` are versions that it replaces too.
Result<SavedNote> saveNote(Store &store, Edit edit, const std::optional<QString> &text,
                           const OpenTextPointer &open, const QList<merge::Dot> &besides,
                           const QMap<QString, QVariant> &settings);

/// The live version that is shown to somebody who opens the note; empty for a note without a text.
std::optional<merge::Dot> shownText(const Record &record);
/// The text of a version; nothing when it is no longer live.
std::optional<QString> textOf(const Record &record, const std::optional<merge::Dot> &version);

/// The versions as a page shows them: {who, when, text, shown}; `shown` is the open one.
QVariantList textVersions(const Record &record, const std::optional<merge::Dot> &open);
/// All versions in one text: the open one first, each further one under a rule and a line with who and when.
QString joinedVersions(const QVariantList &versions);

} // namespace kopa
