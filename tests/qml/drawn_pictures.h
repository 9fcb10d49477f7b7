#pragma once

#include <QImage>
#include <QQuickImageProvider>

namespace kopa {

/// `image://thumbnail/...` and `image://file/...` in tests of pages: a hill under a sky, at the size asked
/// for.
class DrawnPictures : public QQuickImageProvider
{
public:
    DrawnPictures() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace kopa
