#pragma once

#include "content.h"
#include "core/store/store_thread.h"

namespace kopa::reports {

/// Writes a report into a file, whole or not at all: as PDF, Markdown or OpenDocument text, by the name's
/// ending, or of .xlsx its annex. Its pictures are those that are on this device and that a paper can hold
/// (PNG and JPEG), each the very file that the content names. What savePaper() says. A PDF takes seconds.
/// Not on the store's thread.
Result<void> saveReport(StoreThread &store, const ReportContent &content, const QString &path);

} // namespace kopa::reports
