#pragma once

#include <QByteArray>

namespace kopa {

/// Which side of a picture is up, by the first directory of TIFF-structured data (Exif 2.32, 4.6.4): 1 to 8;
/// 1 when it does not say.
int tiffOrientation(QByteArrayView tiff);

/// Overwrites with zeros what TIFF-structured data that begins at `at` tells of a place: the GPS directory
/// with its values, and XMP packets.
void blankTiffLocation(QByteArray &bytes, qsizetype at);

/// Exif data that says only which side is up.
QByteArray tiffWithOrientation(int orientation);

} // namespace kopa
