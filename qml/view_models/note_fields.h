#pragma once

#include "core/store/note_filter.h"
#include "core/store/store.h"

namespace kopa {

/// Everything about a note but its text, as an editor holds it. A value.
struct NoteFields
{
    QString kind;
    QString pilot;
    QString place;
    QString when;
    QString language;
    QStringList organisations;
    QStringList participants;
    QStringList tags;

    static NoteFields of(const Record &record);

    /// What turns `saved` into this, as edits.
    void addDifference(const NoteFields &saved, Edit &edit) const;
    /// Takes over from `incoming` whatever was not changed here since `base`.
    void rebase(const NoteFields &base, const NoteFields &incoming);

    bool operator==(const NoteFields &) const = default;
};

/// A note that still lacks its title or its pilot.
bool isDraft(const NoteSummary &note);

/// Writes a new note like another one, with a time of its own. NotFound when there is no such note.
Result<void> copyNote(Store &store, const QString &from, const QString &to, const QString &when);

} // namespace kopa
