// Draws a text as the app shows an invitation, into a picture file. usage: kopa_qr_picture TEXT FILE.png

#include "qr_provider.h"

#include <QImage>
#include <QUrl>

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    QSize size;
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLocal8Bit(argv[1])));
    const QImage image = kopa::QrProvider().requestImage(id, &size, QSize(600, 600));
    return !image.isNull() && image.save(QString::fromLocal8Bit(argv[2])) ? 0 : 1;
}
