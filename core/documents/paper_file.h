#pragma once

#include "core/result/result.h"
#include "document.h"

namespace kopa::documents {

/// Writes a paper into a file, whole or not at all: as a tagged PDF where its name ends in .pdf (NotFound
/// without LibreOffice), as Markdown or HTML where it ends in .md or .html, else as an OpenDocument text.
/// InputOutput. A PDF takes seconds.
Result<void> savePaper(const Document &paper, const QString &path);

} // namespace kopa::documents
