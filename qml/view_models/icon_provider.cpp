#include "icon_provider.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace kopa {

IconProvider::IconProvider() : QQuickImageProvider(QQuickImageProvider::Pixmap) {}

QPixmap IconProvider::requestPixmap(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QString name = id.section(u'/', 0, 0);
    const QString colour = id.section(u'/', 1, 1);
    const int width = requestedSize.width() > 0 ? requestedSize.width() : 24;
    QPixmap picture(width, width);
    picture.fill(Qt::transparent);

    QFile file(QStringLiteral(":/kopa/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", '#' + colour.toLatin1());
        QSvgRenderer renderer(drawing);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
    }
    if (size)
        *size = picture.size();
    return picture;
}

} // namespace kopa
