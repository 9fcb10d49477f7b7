#pragma once

#include "codebook.h"
#include "core/store/store.h"

namespace kopa::findings {

/// What tells codes apart and to whom they belong.
struct NewCode
{
    TrilingualName name;
    QString parent = {};
    QString owner = {}; ///< a person's id; empty: shared
    std::optional<crypto::SpaceId> space = std::nullopt;
};

/// Colours go round, so that neighbours differ.
inline constexpr int codeColours = 8;

/// True for a code that another person keeps: others see it when they ask for all, and only that person
/// changes it. `own`: see ownCoders().
bool isOthers(const Record &code, const QStringList &own);

/// The tree without what others keep.
QList<CodePlace> sharedTree(const Codebook &book, QStringView language, const QStringList &own);

// Each of these is InvalidArgument (owner; reason others_code) for a code that another person keeps.

/// Writes what an edit says of a code. NotFound.
Result<void> changeCode(Store &store, const Edit &edit);

/// The new code's id. InvalidArgument for one without a name, NotFound for its parent.
Result<QString> addCode(Store &store, const NewCode &code);

/// Puts a code under another one, or to the top without one. InvalidArgument under itself or what is below
/// it.
Result<void> moveCode(Store &store, const QString &id, const QString &parent);

/// From now on `into` stands for `id`: all its passages and all below it. What is written about either stays,
/// so unmergeCode() gives back what was. InvalidArgument for two that are one already.
Result<void> mergeCode(Store &store, const QString &id, const QString &into);
Result<void> unmergeCode(Store &store, const QString &id);

/// A part of a code that gets passages of its own.
struct CodePart
{
    QString code = {};        ///< one that is there; empty makes a new one beside the code that is split
    TrilingualName name = {}; ///< of a new one
    QStringList passages = {};
};

/// Gives passages of a code to its parts, in one transaction; those that no part names keep the code. The
/// parts' ids. InvalidArgument for a passage that does not have the code.
Result<QStringList> splitCode(Store &store, const QString &id, const QList<CodePart> &parts);

} // namespace kopa::findings
