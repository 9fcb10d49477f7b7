#pragma once

#include "text_patch.h"

namespace kopa::merge {

/// Patches as they travel, in columns over all of them: PROTOCOL.md, "Text patches".
QByteArray encodePatches(const QList<TextPatch> &patches);
/// Malformed: a bad number, a bad or not normal text, an empty run, words that are too few or too many.
Result<QList<TextPatch>> decodePatches(const QByteArray &bytes);

} // namespace kopa::merge
