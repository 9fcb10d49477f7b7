#pragma once

#include <QQuickImageProvider>

namespace kopa {

/// `image://qr/<text>`: a text, percent-encoded, as a QR code in black on white with its quiet zone.
class QrProvider : public QQuickImageProvider
{
public:
    QrProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    /// Null when the text is too long for a code.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace kopa
