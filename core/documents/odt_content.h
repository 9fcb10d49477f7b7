#pragma once

#include "document.h"

namespace kopa::documents {

/// content.xml of an OpenDocument text: the paper's blocks, in the styles of odt_styles.h.
QByteArray odtContent(const Document &document);

/// The name in the archive of a paper's picture, counted from 1.
QString odtPictureName(const Picture &picture, qsizetype number);

} // namespace kopa::documents
