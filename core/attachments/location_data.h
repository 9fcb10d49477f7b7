#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

namespace kopa {

/// A part of a file.
struct ByteRange
{
    qint64 from = 0;
    qint64 count = 0;

    bool operator==(const ByteRange &) const = default;
};

/// A picture without what its camera has written beside it: where it was taken, and by which camera. What is
/// seen stays as it is, to the bit, and so does which side is up. Knows JPEG (Exif 2.32, annex of ITU T.81),
/// PNG, WebP, and TIFF and HEIF, in which only the place is blanked; other bytes come back as they were.
/// Malformed when it cannot be told where such a picture ends.
Result<QByteArray> withoutLocation(const QByteArray &picture);

/// The parts of a film (MP4, QuickTime: ISO 14496-12, QuickTime File Format) that tell where it was made, to
/// be overwritten with zeros; none for other files. Reads little of it, and leaves it at another
/// place. InputOutput, Malformed.
Result<QList<ByteRange>> locationRanges(QIODevice &file);

} // namespace kopa
