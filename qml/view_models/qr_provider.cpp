#include "qr_provider.h"

#include <QUrl>
#include <qrcodegen/qrcodegen.hpp>

#include <exception>

namespace kopa {

namespace {
/// Modules of white around a code (ISO/IEC 18004).
constexpr int quietZone = 4;
} // namespace

QImage QrProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
try {
    const QByteArray text = QUrl::fromPercentEncoding(id.toUtf8()).toUtf8();
    const auto code = qrcodegen::QrCode::encodeText(text.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int modules = code.getSize() + 2 * quietZone;
    QImage image(modules, modules, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize(); ++x)
            if (code.getModule(x, y))
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
    const int scale = std::max(1, std::max(requestedSize.width(), requestedSize.height()) / modules);
    image = image.scaled(modules * scale, modules * scale);
    *size = image.size();
    return image;
} catch (const std::exception &) {
    return {};
}

} // namespace kopa
