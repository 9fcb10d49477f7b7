#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QSize>

namespace kopa {

/// A picture to be added to a note, made ready: bytes as they are kept, and the small one that travels with
/// the note.
struct PreparedPicture
{
    QByteArray bytes;     ///< without the place where it was taken
    QByteArray mediaType; ///< "image/jpeg"
    QSize size;           ///< as it is shown: turned upright
    QByteArray thumbnail; ///< JPEG, at most attachment::maximumThumbnail bytes
};

/// Makes pictures small. Needs a decoder of pictures, which the core has not: implemented in
/// platforms/pictures. For any thread.
class PictureMaker
{
public:
    virtual ~PictureMaker() = default;

    /// `longestSide` in pixels: larger pictures are made anew at that size; 0 keeps the original's bytes.
    /// PictureUnreadable when it is no picture that can be read, TooLarge for one of too many pixels.
    virtual Result<PreparedPicture> prepare(const QByteArray &bytes, int longestSide) const = 0;
};

} // namespace kopa
