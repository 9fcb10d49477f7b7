#pragma once

#include "core/attachments/picture_maker.h"

namespace kopa {

/// Makes pictures small with the decoders of Qt Gui: JPEG, PNG, WebP, GIF, BMP, TIFF, and HEIF where a
/// decoder is installed; without one a HEIF photo is kept, but has no small picture and no size. Needs no
/// window. Never decodes into more memory than maximumMebibytes, whatever a file claims.
class DecodedPictures : public PictureMaker
{
public:
    /// The pixels that a picture may have, and the memory that decoding one may take.
    static constexpr qint64 maximumPixels = 120'000'000;
    static constexpr int maximumMebibytes = 256;

    DecodedPictures();
    Result<PreparedPicture> prepare(const QByteArray &bytes, int longestSide) const override;
};

} // namespace kopa
