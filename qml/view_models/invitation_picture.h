#pragma once

#include "core/result/result.h"

#include <QString>

namespace kopa {

/// What a QR code in a picture says. Malformed when there is none in it; TooLarge above 64 megapixels.
Result<QString> readCodePicture(const QString &path);

/// The link in a picture of an invitation's QR code. InvitationBroken when there is none in it; TooLarge
/// above 64 megapixels.
Result<QString> readInvitationPicture(const QString &path);

} // namespace kopa
