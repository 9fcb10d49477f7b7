#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QString>

namespace kopa::documents {

/// Writes the whole file or none. StoreUnwritable, DiskFull.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace kopa::documents
