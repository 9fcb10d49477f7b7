#pragma once

#include "document.h"

namespace kopa::documents {

/// A paper as one page of HTML 5 that needs nothing beside it and runs nothing: tables with captions and
/// headings, pictures within, the language of the text. It can be read on a phone, printed and handed on.
QByteArray htmlOf(const Document &document);

} // namespace kopa::documents
