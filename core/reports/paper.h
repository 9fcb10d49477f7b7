#pragma once

#include "content.h"
#include "core/documents/workbook.h"

#include <functional>

namespace kopa::reports {

/// The bytes of a picture; nothing when they are not on this device.
using PictureOf = std::function<QByteArray(const Attached &)>;

/// A report as it is read: its text, and as an annex what each number stands for. A quotation without its
/// words is told to be left out.
documents::Document paperOf(const ReportContent &content, const PictureOf &pictures = {});

/// The annex as a table to work with: a row for each source, and one for each of its passages.
QList<documents::Sheet> annexOf(const ReportContent &content);

} // namespace kopa::reports
