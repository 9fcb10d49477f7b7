#pragma once

#include "text_patch.h"

namespace kopa::merge {

/// What leads to a text that holds two people's edits of one text, from what each of them made of it.
struct JoinedText
{
    TextPatch fromTheirs;
    TextPatch fromMine;
};

/// Joins two people's edits of `base` as TextHistory joins what two wrote who did not know of each other.
JoinedText joinedText(const QString &base, const QString &theirs, const QString &mine);

/// Its `fromTheirs` alone. For edits that reach the store through one and the same device, which is taken to
/// know all that it has written itself.
TextPatch joinedPatch(const QString &base, const QString &theirs, const QString &mine);

} // namespace kopa::merge
