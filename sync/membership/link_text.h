#pragma once

#include "core/crypto/domain.h"
#include "core/result/result.h"

#include <QByteArray>
#include <QString>

namespace kopa::sync {

/// A link of ours: its scheme, then Crockford base32 of bytes with a check of 4 bytes. In capitals it is all
/// of QR's alphanumeric mode.
QString linkText(QLatin1String scheme, crypto::Domain check, const QByteArray &content);

/// The bytes of such a link; white space anywhere and any case are taken. Everything that is not whole is
/// `broken`.
Result<QByteArray> linkContent(QLatin1String scheme, crypto::Domain check, const QString &text,
                               ErrorCode broken);

/// Text without white space.
QString withoutSpace(const QString &text);

} // namespace kopa::sync
