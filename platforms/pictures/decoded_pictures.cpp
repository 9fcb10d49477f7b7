#include "decoded_pictures.h"

#include "core/attachments/location_data.h"
#include "core/records/attachment.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>

namespace kopa {

namespace {

constexpr int thumbnailSide = 240; ///< pixels
constexpr int smallestThumbnail = 40;
constexpr int keptQuality = 85;

/// What Kopa shows as a picture: none that could lead to something outside of its own bytes.
QByteArray mediaTypeOf(const QByteArray &format)
{
    static const QHash<QByteArray, QByteArray> types{
        {"jpeg", "image/jpeg"}, {"png", "image/png"},   {"webp", "image/webp"},
        {"gif", "image/gif"},   {"bmp", "image/bmp"},   {"tiff", "image/tiff"},
        {"heif", "image/heif"}, {"heic", "image/heic"}, {"avif", "image/avif"}};
    return types.value(format);
}

/// A photo as phones take them, for which no decoder may be installed (ISO/IEC 23008-12: its first box names
/// its brand).
bool isPhonePhoto(const QByteArray &bytes)
{
    static const QList<QByteArray> brands{"heic", "heix", "heif", "mif1", "msf1", "hevc", "avif"};
    return bytes.mid(4, 4) == "ftyp" && brands.contains(bytes.mid(8, 4));
}

Error tooLarge()
{
    return {ErrorCode::TooLarge, {{QStringLiteral("limit"), DecodedPictures::maximumPixels}}};
}

qint64 pixels(QSize size)
{
    return qint64(size.width()) * size.height();
}

QSize within(QSize size, int longestSide)
{
    const int longest = std::max(size.width(), size.height());
    return longest <= longestSide
               ? size
               : size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// The pixels alone, in sRGB on white: nothing that a camera wrote beside them goes on.
QImage plain(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage result(image.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter(&result).drawImage(QRect(QPoint(), image.size()), image);
    return result;
}

QByteArray jpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "jpeg", quality) ? bytes : QByteArray();
}

/// As it is, but without where it was taken.
Result<QByteArray> placeless(const QByteArray &bytes)
{
    Result<QByteArray> kept = withoutLocation(bytes);
    return kept.ok() ? kept : Result<QByteArray>(ErrorCode::PictureUnreadable);
}

/// Coarser and then smaller until it is small enough to travel with its record.
QByteArray thumbnailOf(const QImage &image)
{
    for (int side = thumbnailSide; side >= smallestThumbnail; side = side * 3 / 4) {
        const QImage small =
            image.scaled(within(image.size(), side), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (const int quality : {75, 55, 35})
            if (const QByteArray bytes = jpeg(small, quality);
                !bytes.isEmpty() && bytes.size() <= attachment::maximumThumbnail)
                return bytes;
    }
    return {};
}

/// Decodes at no more than `longestSide`, turned upright; null when that fails.
QImage decoded(const QByteArray &bytes, int longestSide)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(within(size, longestSide));
    const QImage image = reader.read();
    return image.isNull() ? image : plain(image);
}

} // namespace

DecodedPictures::DecodedPictures()
{
    QImageReader::setAllocationLimit(maximumMebibytes);
}

Result<PreparedPicture> DecodedPictures::prepare(const QByteArray &bytes, int longestSide) const
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    PreparedPicture picture;
    picture.mediaType = mediaTypeOf(reader.format());
    const QSize stored = reader.size();
    if (picture.mediaType.isEmpty() && isPhonePhoto(bytes)) {
        KOPA_ASSIGN(picture.bytes, placeless(bytes));
        picture.mediaType = "image/heic";
        return picture;
    }
    if (picture.mediaType.isEmpty() || stored.isEmpty())
        return ErrorCode::PictureUnreadable;
    // A JPEG is decoded at the size that is asked for; all others as a whole.
    const qint64 most =
        picture.mediaType == "image/jpeg" ? maximumPixels : maximumMebibytes * 1024LL * 1024 / 4;
    if (pixels(stored) > std::min(most, maximumPixels))
        return tooLarge();
    picture.size =
        reader.transformation() & QImageIOHandler::TransformationRotate90 ? stored.transposed() : stored;

    const bool smaller = longestSide > 0 && std::max(stored.width(), stored.height()) > longestSide;
    const QImage image = decoded(bytes, smaller ? longestSide : 2 * thumbnailSide);
    if (image.isNull())
        return ErrorCode::PictureUnreadable;
    picture.thumbnail = thumbnailOf(image);
    if (!smaller) {
        KOPA_ASSIGN(picture.bytes, placeless(bytes));
    } else {
        picture.bytes = jpeg(image, keptQuality);
        picture.mediaType = "image/jpeg";
        picture.size = image.size();
    }
    if (picture.thumbnail.isEmpty() || picture.bytes.isEmpty())
        return ErrorCode::PictureUnreadable;
    return picture;
}

} // namespace kopa
