#pragma once

#include "core/merge/text_anchor.h"
#include "core/store/store.h"
#include "project.h"

namespace kopa::qda {

struct ImportWish
{
    QString language = QStringLiteral("fi"); ///< of the codes' names and definitions
    std::optional<crypto::SpaceId> space = std::nullopt;
};

/// How many of a kind become what.
struct ImportCount
{
    int added = 0;
    int updated = 0;
    int same = 0;

    bool operator==(const ImportCount &) const = default;
};

/// What is left out, and why.
struct LeftOut
{
    QString kind;   ///< source, selection
    QString name;   ///< of the source
    QString words;  ///< of the selection, as the file has them
    QString reason; ///< outside, code, words, trashed
};

/// A passage that is made once its note is there.
struct PassageToCome
{
    Edit edit;
    QString note;
    merge::AnchoredText::Place place;
};

/// An import that nobody has carried out yet.
struct ImportPlan
{
    QList<Edit> edits; ///< codes, notes and passages that are here
    QList<PassageToCome> passages;
    ImportCount codes;
    ImportCount notes;
    ImportCount selections;
    int keptCodings = 0; ///< codes that passages have here and the file has not: they stay
    QList<LeftOut> leftOut;
    QMap<QString, int> untaken; ///< what Kopa does not read, by element
    QSet<QString> made;         ///< ids of what the import makes
};

/// Looks at everything; nothing is written. What is here already is found by its identity. Names and
/// definitions of codes become those of the file, codings are added and never taken away; the text of a note
/// that is here stays, and a selection finds its words in it though others have written around them.
Result<ImportPlan> planImport(Store &store, const Project &project, const ImportWish &wish);

/// Writes a plan in one transaction, or nothing, and remembers it for lists::undoImport(). ReadOnly,
/// NotMember, DiskFull.
Result<void> carryOut(Store &store, const ImportPlan &plan);

} // namespace kopa::qda
