#include "small_files.h"

#include <QtEndian>

namespace kopa {

namespace {

template <class Number> QByteArray big(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray little(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray entry(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
{
    return big(tag) + big(type) + big(count) + value;
}

QByteArray segment(char marker, const QByteArray &content)
{
    return QByteArray("\xff") + marker + big(quint16(content.size() + 2)) + content;
}

QByteArray chunk(const QByteArray &kind, const QByteArray &content)
{
    return big(quint32(content.size())) + kind + content + big(quint32(0));
}

QByteArray riffChunk(const QByteArray &kind, const QByteArray &content)
{
    return kind + little(quint32(content.size())) + content +
           (content.size() % 2 != 0 ? QByteArray(1, '\0') : QByteArray());
}

} // namespace

QByteArray exifWithPlace(int orientation)
{
    constexpr quint32 gpsAt = 8 + 2 + 2 * 12 + 4;
    constexpr quint32 placeAt = gpsAt + 2 + 12 + 4;
    const auto side = big(quint16(orientation)) + big(quint16(0));
    return "MM" + big(quint16(42)) + big(quint32(8)) + big(quint16(2)) + entry(0x0112, 3, 1, side) +
           entry(0x8825, 4, 1, big(gpsAt)) + big(quint32(0)) + big(quint16(1)) +
           entry(0x001d, 2, quint32(secretPlace.size()), big(placeAt)) + big(quint32(0)) + secretPlace;
}

QByteArray jpegWithPlace(int orientation)
{
    const QByteArray exif("Exif\0\0", 6);
    return "\xff\xd8" + segment('\xe0', QByteArray("JFIF\0\1\1\0\0\1\0\1\0\0", 14)) +
           segment('\xe1', exif + exifWithPlace(orientation)) +
           segment('\xe1', "http://ns.adobe.com/xap/1.0/ " + secretPlace) +
           segment('\xe2', "ICC_PROFILE a profile") + segment('\xe2', "MPF " + secretPlace) +
           segment('\xed', "Photoshop " + secretPlace) + segment('\xfe', secretPlace) +
           segment('\xdb', QByteArray(65, 'q')) + segment('\xda', QByteArray(10, 's')) +
           QByteArray("scan \xff\x00 data \xff\xd0 more", 20) + segment('\xc4', QByteArray(20, 'h')) +
           segment('\xda', QByteArray(8, 't')) + "second scan" + "\xff\xd9" + "a film behind it " +
           secretPlace;
}

QByteArray pngWithPlace()
{
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", QByteArray(13, 'h')) + chunk("eXIf", exifWithPlace(6)) +
           chunk("tEXt", "Comment" + secretPlace) + chunk("iCCP", "profile") + chunk("IDAT", "pixels") +
           chunk("iTXt", secretPlace) + chunk("IEND", {}) + secretPlace;
}

QByteArray webpWithPlace(int orientation)
{
    const QByteArray content = "WEBP" + riffChunk("VP8X", QByteArray("\x2c\0\0\0\1\0\0\1\0\0", 10)) +
                               riffChunk("VP8L", "pixel") + riffChunk("EXIF", exifWithPlace(orientation)) +
                               riffChunk("XMP ", secretPlace);
    return "RIFF" + little(quint32(content.size())) + content;
}

QByteArray tiffWithPlace()
{
    return exifWithPlace(1) + "pixels <x:xmpmeta " + secretPlace + "</x:xmpmeta> more";
}

QByteArray box(const QByteArray &kind, const QByteArray &content)
{
    return big(quint32(content.size() + 8)) + kind + content;
}

QByteArray filmWithPlace()
{
    const QByteArray four(4, '\0');
    const QByteArray keys = box("keys", four + big(quint32(2)) + box("mdta", "com.example.author") +
                                            box("mdta", "com.apple.quicktime.location.ISO6709"));
    const QByteArray values = box("ilst", box(big(quint32(1)), box("data", four + four + "Testi")) +
                                              box(big(quint32(2)), box("data", four + four + secretPlace)));
    const QByteArray user =
        box("udta", box("\xa9xyz", QByteArray("\0\x12\x15\xc7", 4) + secretPlace) + box("\xa9nam", "A film"));
    return box("ftyp", "qt  " + four) +
           box("moov", box("mvhd", QByteArray(100, 'm')) + user + box("meta", keys + values)) +
           box("mdat", QByteArray(5000, 'd'));
}

} // namespace kopa
