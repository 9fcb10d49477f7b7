#pragma once

#include "document.h"

namespace kopa::documents {

/// A paper as Markdown (CommonMark, with tables as GitHub has them): pictures by what they show, places that
/// something leads to as HTML anchors.
QString markdownOf(const Document &document);

} // namespace kopa::documents
