#pragma once

#include "core/result/result.h"

#include <QString>

namespace kopa {

/// The link in a picture of an invitation's QR code. InvitationBroken when there is none in it; TooLarge
/// above 64 megapixels.
Result<QString> readInvitationPicture(const QString &path);

} // namespace kopa
