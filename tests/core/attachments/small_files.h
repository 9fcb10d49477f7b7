#pragma once

#include <QByteArray>

namespace kopa {

/// Bytes of a made-up place that must not be left in anything.
inline const QByteArray secretPlace = "+61.2345+028.9876/";

/// A directory of TIFF data, in Motorola order, with a side that is up and a GPS directory that holds
/// secretPlace.
QByteArray exifWithPlace(int orientation);

/// The smallest files that have the parts which readers look for; no decoder takes them for pictures.
QByteArray jpegWithPlace(int orientation);
QByteArray pngWithPlace();
QByteArray webpWithPlace(int orientation);
QByteArray tiffWithPlace();
/// QuickTime: `\251xyz` in the user data, and a place in its metadata keys.
QByteArray filmWithPlace();

/// A box of an ISO media file.
QByteArray box(const QByteArray &kind, const QByteArray &content);

} // namespace kopa
