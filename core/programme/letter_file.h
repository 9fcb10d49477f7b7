#pragma once

#include "core/documents/document.h"
#include "core/result/result.h"

namespace kopa::programme {

/// Writes a letter into a file, whole or not at all: as a tagged PDF where its name ends in .pdf (NotFound
/// without LibreOffice), else as an OpenDocument text. InputOutput. A PDF takes seconds.
Result<void> saveLetter(const documents::Document &letter, const QString &path);

} // namespace kopa::programme
