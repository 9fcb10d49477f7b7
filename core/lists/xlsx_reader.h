#pragma once

#include "list_table.h"

namespace kopa::lists {

/// The first visible sheet of a workbook (Office Open XML, ISO/IEC 29500): words, figures, yes and no, and
/// days as ISO 8601, whichever of its two calendars counts them. No more is unpacked than a list may hold,
/// and nothing that lies outside the file is read. ListDamaged.
Result<ListTable> readXlsx(const QByteArray &bytes);

} // namespace kopa::lists
