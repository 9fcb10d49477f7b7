#pragma once

#include "core/result/result.h"

#include <QByteArray>

namespace kopa::documents {

/// An OpenDocument text as an accessible PDF (tagged, with its title and language, after PDF/UA-1): made by
/// LibreOffice, without a window and with settings of its own, where it is installed. NotFound (program)
/// where it is not, InputOutput when it makes nothing within two minutes. Waits for it.
Result<QByteArray> pdfOf(const QByteArray &odt);

} // namespace kopa::documents
