#pragma once

#include "core/store/store.h"
#include "project.h"

namespace kopa::qda {

/// What goes into a file.
struct ExportWish
{
    QString language = QStringLiteral("fi"); ///< of the codes' names and definitions
    QString pilot = {};                      ///< only notes of this one; empty: all
    bool markedOnly = false;                 ///< only notes that have a passage
};

/// The colours of codes 1 to 8, dark enough to be read on white.
const QStringList &codeColours();

/// The code that stands for a passage's kind in other programs, which know codes only.
QString kindGuid(const QString &kind);

/// The names of the variables that a note's own fields become.
const QMap<QString, FieldNumber> &noteVariables();

/// All notes with words that are not in the trash, their passages, and the codebook as it stands now; nothing
/// of an open round of coding that is another's. Of two stores with the same records it is the same project.
Result<Project> projectOf(Store &store, const ExportWish &wish);

} // namespace kopa::qda
