#include "invitation_picture.h"

#include <QImageReader>

#include <ZXing/ReadBarcode.h>

namespace kopa {

namespace {
constexpr qint64 maximumPixels = 64'000'000;
}

Result<QString> readCodePicture(const QString &path)
{
    QImageReader reader(path);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > maximumPixels)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), maximumPixels}}};
    reader.setAutoTransform(true);
    const QImage image = reader.read().convertToFormat(QImage::Format_Grayscale8);
    if (image.isNull())
        return ErrorCode::Malformed;
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                int(image.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
    const ZXing::Result found = ZXing::ReadBarcode(view, hints);
    if (!found.isValid())
        return ErrorCode::Malformed;
    return QString::fromStdWString(found.text()).trimmed();
}

Result<QString> readInvitationPicture(const QString &path)
{
    Result<QString> link = readCodePicture(path);
    if (!link.ok())
        return link.error().code == ErrorCode::Malformed ? Error{ErrorCode::InvitationBroken} : link.error();
    if (!link->startsWith(u"kopa:"))
        return ErrorCode::InvitationBroken;
    return link;
}

} // namespace kopa
