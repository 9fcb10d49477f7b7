#pragma once

#include "core/result/result.h"
#include "document.h"

namespace kopa::documents {

inline constexpr char odtMediaType[] = "application/vnd.oasis.opendocument.text";

/// An OpenDocument text (ODF 1.2, OASIS): headings in their levels, rows of headings in tables, pictures with
/// title and description, the language of the text. The same paper gives the same bytes. Internal when the
/// archive cannot be made.
Result<QByteArray> writeOdt(const Document &document);

} // namespace kopa::documents
