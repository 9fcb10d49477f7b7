#include "drawn_pictures.h"

#include <QPainter>
#include <QPainterPath>

namespace kopa {

QImage DrawnPictures::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const bool page = id.contains(u'/');
    const int width = requestedSize.width() > 0 ? requestedSize.width() : 240;
    QImage image(width, page ? width * 1414 / 1000 : width * 3 / 4, QImage::Format_RGB32);
    image.fill(page ? QColor(Qt::white) : QColor(0xb9, 0xd3, 0xe2));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (page) {
        for (int line = 0; line < 12; ++line)
            painter.fillRect(width / 10, width / 8 + line * width / 14, width * (line % 4 == 3 ? 4 : 8) / 10,
                             width / 60 + 1, QColor(0x60, 0x6c, 0x68));
    } else {
        QPainterPath hill(QPointF(0, image.height() * 0.7));
        hill.quadTo(width * 0.4, image.height() * 0.25, width, image.height() * 0.75);
        hill.lineTo(width, image.height());
        hill.lineTo(0, image.height());
        painter.fillPath(hill, QColor(0x3c, 0x6e, 0x54));
    }
    *size = image.size();
    return image;
}

} // namespace kopa
