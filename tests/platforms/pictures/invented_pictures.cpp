#include "invented_pictures.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QRandomGenerator>
#include <QtEndian>

namespace kopa::invented {

namespace {

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

template <class Number> void put(QByteArray &to, Number number)
{
    char bytes[sizeof(Number)];
    qToBigEndian(number, bytes);
    to.append(bytes, sizeof bytes);
}

/// An entry of an Exif directory (TIFF 6.0, section 2).
void entry(QByteArray &to, quint16 tag, quint16 type, quint32 count, quint32 value)
{
    put(to, tag);
    put(to, type);
    put(to, count);
    put(to, value);
}

/// CRC-32 of ISO 3309, as PNG has it.
quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum;
}

void chunk(QByteArray &to, const QByteArray &name, const QByteArray &content)
{
    put(to, quint32(content.size()));
    to += name + content;
    put(to, crc(name + content));
}

} // namespace

QByteArray picture(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor(70, 130, 200));
    sky.setColorAt(0.6, QColor(230, 235, 240));
    sky.setColorAt(0.61, QColor(40, 90, 60));
    sky.setColorAt(1, QColor(20, 50, 30));
    painter.fillRect(image.rect(), sky);
    painter.end();
    return saved(image, format);
}

QByteArray noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(42);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xff000000);
    return saved(image, "jpeg");
}

QByteArray place()
{
    QByteArray degrees;
    for (const quint32 number : {63U, 1U, 12U, 1U, 3456U, 100U})
        put(degrees, number);
    return degrees;
}

QByteArray withExif(const QByteArray &jpeg, quint16 orientation)
{
    QByteArray exif("MM\0*\0\0\0\x08", 8);
    put(exif, quint16(2));
    entry(exif, 0x0112, 3, 1, quint32(orientation) << 16);
    entry(exif, 0x8825, 4, 1, 38);
    put(exif, quint32(0));
    put(exif, quint16(2));
    entry(exif, 1, 2, 2, quint32('N') << 24);
    entry(exif, 2, 5, 3, 68);
    put(exif, quint32(0));
    exif += place();
    QByteArray block("\xff\xe1", 2);
    put(block, quint16(exif.size() + 8));
    block += QByteArray("Exif\0\0", 6) + exif;
    return jpeg.left(2) + block + jpeg.mid(2);
}

QByteArray pngThatClaims(QSize size)
{
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    QByteArray head;
    put(head, quint32(size.width()));
    put(head, quint32(size.height()));
    head += QByteArray("\x08\x06\0\0\0", 5);
    chunk(png, "IHDR", head);
    chunk(png, "IDAT", qCompress(QByteArray(1'000'000, '\0')).mid(4));
    chunk(png, "IEND", {});
    return png;
}

} // namespace kopa::invented
