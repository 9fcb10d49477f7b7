#pragma once

#include "core/store/store.h"

namespace kopa::lists {

/// A file of a folder, by its name in it.
struct NoteFile
{
    QString name;
    QByteArray bytes;
};

inline constexpr qsizetype maximumNoteFiles = 20'000;

/// What becomes of a folder of Markdown files.
struct NoteFilesPlan
{
    QList<Edit> edits;
    QSet<QString> made; ///< ids of notes that are made
    int updated = 0;
    int same = 0;
    QList<QPair<QString, QString>>
        refused; ///< the file's name, and why: encoding, form, large, twice, kind, when
};

struct NoteFilesWish
{
    std::optional<crypto::SpaceId> space = std::nullopt;
    bool update = false; ///< a note that is here gets the words of its file; else it stays as it is
};

/// The Markdown and text files of a folder and of those in it. InputOutput; ListDamaged (large) for more than
/// may be read.
Result<QList<NoteFile>> readNoteFiles(const QString &folder);

/// Looks at every file; nothing is written. Between two lines of three dashes at its beginning a file may say
/// title, kind, date or when, language, pilot, place, tags, participants, and the id by which it is known
/// again: what `export` writes, and what other note programs do.
Result<NoteFilesPlan> planNoteFiles(Store &store, const QList<NoteFile> &files, const NoteFilesWish &wish);

/// Writes a plan in one transaction, and remembers it for undoImport(). InvalidArgument while a file is
/// refused: nothing is taken by half.
Result<void> carryOut(Store &store, const NoteFilesPlan &plan);

} // namespace kopa::lists
