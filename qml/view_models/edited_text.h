#pragma once

#include "core/store/store.h"
#include "typed_run.h"

#include <QVariantList>

#include <memory>

namespace kopa {

/// The version of a note's text that an editor types upon, through all its saves. Touched by jobs on the
/// store's thread only; a new one is begun whenever the editor has taken in what others wrote.
struct EditedText
{
    QList<merge::Dot> version;
    /// Typed upon it and not in the store yet: a full disk, say.
    merge::TextPatch unsaved;
    /// This device's newest change of the text that the version contains, as far as it is known.
    std::uint64_t own = 0;
};
using EditedTextPointer = std::shared_ptr<EditedText>;

/// A note as the store has it, and how its text got there from what the editor shows.
struct NoteNow
{
    Record record;
    TextSince since;
    std::uint64_t own = 0;
    bool safe = false;
};

/// A note as an editor opens it.
struct OpenedNote
{
    Result<Record> record = ErrorCode::NotFound;
    QString text;
    EditedText edited;
    bool safe = false;
    int cursor = 0;
};

/// Where the cursor was left is kept under this setting.
QString cursorKey(const QString &noteId);

/// Words that an earlier editor of the same note could not save are part of the text.
Result<OpenedNote> openedNote(Store &store, const RecordKey &key);
/// What became of the note since the edited version.
Result<NoteNow> noteNow(Store &store, const RecordKey &key, const EditedTextPointer &edited);
/// Writes an edit with what was typed, upon the edited version.
Result<NoteNow> saveNote(Store &store, Edit edit, const merge::TextPatch &typed,
                         const EditedTextPointer &edited, const QMap<QString, QVariant> &settings);

/// A patch's runs, one after another, as a document takes them.
QList<TypedRun> typedRuns(const merge::TextPatch &patch, QString text);
/// As the page gets them: {at, removed, inserted}.
QVariantList runsForPage(const QList<TypedRun> &runs);

} // namespace kopa
