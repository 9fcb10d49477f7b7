#pragma once

#include "core/result/result.h"

#include <QStringList>
#include <QVariantMap>

namespace kopa {

/// Writes the page that a person prints and keeps: the recovery code in its groups, the same as a QR code,
/// and the words around it. Words: language, title, purpose, keep, codeTitle, server, serverTitle, scan,
/// made. InputOutput when the file cannot be written.
Result<void> writeRecoveryPage(const QString &path, const QStringList &groups, const QString &link,
                               const QVariantMap &words);

} // namespace kopa
