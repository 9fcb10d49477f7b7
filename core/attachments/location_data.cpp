#include "location_data.h"

#include "tiff_location.h"

#include <QtEndian>

namespace kopa {

namespace {

const QByteArray exifMark("Exif\0\0", 6);
/// Of a film's own tables; a larger one is no film's.
constexpr qint64 largestMovie = 64 * 1024 * 1024;

std::uint32_t bigAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

QByteArray jpegSegment(char marker, const QByteArray &content)
{
    QByteArray length(2, Qt::Uninitialized);
    qToBigEndian(quint16(content.size() + 2), length.data());
    return QByteArray("\xff") + marker + length + content;
}

/// Colour profiles, and what says how the picture's numbers are meant.
bool isKeptSegment(unsigned char marker, const QByteArray &content)
{
    const bool application = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
    return !application || (marker == 0xe0 && content.startsWith("JFIF")) || marker == 0xee ||
           (marker == 0xe2 && content.startsWith("ICC_PROFILE"));
}

/// Where the marker after a scan's own data is.
qsizetype afterScan(const QByteArray &bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const auto next = static_cast<unsigned char>(bytes[at + 1]);
        if (bytes[at] == '\xff' && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7))
            return at;
    }
    return -1;
}

/// What stands behind the picture's end, other pictures and films among it, is left out.
Result<QByteArray> plainJpeg(const QByteArray &bytes)
{
    QByteArray kept;
    int orientation = 1;
    qsizetype at = 2;
    while (at >= 0 && at + 4 <= bytes.size() && bytes[at] == '\xff') {
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + at + 2);
        const QByteArray content = bytes.mid(at + 4, length - 2);
        if (length < 2 || content.size() != length - 2)
            return ErrorCode::Malformed;
        if (marker == 0xe1 && content.startsWith(exifMark))
            orientation = tiffOrientation(QByteArrayView(content).sliced(exifMark.size()));
        if (isKeptSegment(marker, content))
            kept += bytes.mid(at, 2 + length);
        at += 2 + length;
        if (marker != 0xda)
            continue;
        const qsizetype end = afterScan(bytes, at);
        if (end < 0)
            return ErrorCode::Malformed;
        kept += bytes.mid(at, end - at);
        at = end;
        if (bytes[at + 1] == '\xd9')
            break;
    }
    if (at < 0 || at + 1 >= bytes.size() || bytes[at + 1] != '\xd9')
        return ErrorCode::Malformed;
    const QByteArray side =
        orientation == 1 ? QByteArray() : jpegSegment('\xe1', exifMark + tiffWithOrientation(orientation));
    return QByteArray("\xff\xd8") + side + kept + "\xff\xd9";
}

Result<QByteArray> plainPng(const QByteArray &bytes)
{
    static const QList<QByteArray> keptKinds = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS",
                                                "gAMA", "cHRM", "sRGB", "iCCP", "sBIT",
                                                "bKGD", "pHYs", "acTL", "fcTL", "fdAT"};
    QByteArray kept = bytes.first(8);
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const qsizetype whole = qsizetype(bigAt(bytes, at)) + 12;
        const QByteArray kind = bytes.mid(at + 4, 4);
        if (at + whole > bytes.size())
            break;
        if (keptKinds.contains(kind))
            kept += bytes.mid(at, whole);
        if (kind == "IEND")
            return kept;
        at += whole;
    }
    return ErrorCode::Malformed;
}

Result<QByteArray> plainWebp(const QByteArray &bytes)
{
    constexpr unsigned char exifFlag = 0x08;
    constexpr unsigned char xmpFlag = 0x04;
    QByteArray kept;
    int orientation = 1;
    qsizetype flags = -1;
    for (qsizetype at = 12; at + 8 <= bytes.size();) {
        const auto size = qsizetype(qFromLittleEndian<quint32>(bytes.constData() + at + 4));
        const QByteArray kind = bytes.mid(at, 4);
        const qsizetype whole = 8 + size + size % 2;
        if (at + 8 + size > bytes.size())
            return ErrorCode::Malformed;
        const QByteArray content = bytes.mid(at + 8, size);
        if (kind == "EXIF")
            orientation =
                tiffOrientation(content.startsWith(exifMark) ? QByteArrayView(content).sliced(exifMark.size())
                                                             : QByteArrayView(content));
        else if (kind == "VP8X")
            flags = kept.size() + 8;
        if (kind == "VP8X" || kind == "VP8 " || kind == "VP8L" || kind == "ALPH" || kind == "ANIM" ||
            kind == "ANMF" || kind == "ICCP")
            kept += bytes.mid(at, whole);
        at += whole;
    }
    if (flags >= 0 && flags < kept.size())
        kept[flags] = char((static_cast<unsigned char>(kept[flags]) & ~(exifFlag | xmpFlag)) |
                           (orientation == 1 ? 0 : exifFlag));
    if (flags >= 0 && orientation != 1)
        kept += QByteArray("EXIF\x1a\0\0\0", 8) + tiffWithOrientation(orientation);
    QByteArray size(4, Qt::Uninitialized);
    qToLittleEndian(quint32(kept.size() + 4), size.data());
    return "RIFF" + size + "WEBP" + kept;
}

/// Of files whose parts are found by their place: nothing may move, so the place is overwritten.
QByteArray blankedInPlace(QByteArray bytes)
{
    if (bytes.startsWith("II*") || bytes.startsWith(QByteArray("MM\0*", 4)))
        blankTiffLocation(bytes, 0);
    for (qsizetype at = bytes.indexOf(exifMark); at >= 0; at = bytes.indexOf(exifMark, at + 1))
        blankTiffLocation(bytes, at + exifMark.size());
    static const QByteArray end = "</x:xmpmeta>";
    for (qsizetype at = bytes.indexOf("<x:xmpmeta"); at >= 0; at = bytes.indexOf("<x:xmpmeta", at + 1)) {
        const qsizetype close = bytes.indexOf(end, at);
        const qsizetype upTo = close < 0 ? bytes.size() : close + end.size();
        std::fill(bytes.begin() + at, bytes.begin() + upTo, ' ');
    }
    return bytes;
}

/// A box of a film, by its place in the film's tables.
struct Box
{
    QByteArray kind;
    qsizetype from = 0; ///< of its content
    qsizetype count = 0;
};

QList<Box> boxesIn(const QByteArray &movie, qsizetype from, qsizetype count)
{
    QList<Box> boxes;
    const qsizetype end = std::min(from + count, movie.size());
    while (from + 8 <= end) {
        const auto size = qsizetype(bigAt(movie, from));
        if (size < 8 || from + size > end)
            break;
        boxes.append({movie.mid(from + 4, 4), from + 8, size - 8});
        from += size;
    }
    return boxes;
}

/// The numbers under which a list of QuickTime metadata holds places.
QList<std::uint32_t> placeKeys(const QByteArray &movie, const Box &keys)
{
    QList<std::uint32_t> found;
    std::uint32_t number = 0;
    for (const Box &key : boxesIn(movie, keys.from + 8, keys.count - 8)) {
        ++number;
        if (movie.mid(key.from, key.count).contains("location"))
            found.append(number);
    }
    return found;
}

void findPlaces(const QByteArray &movie, qsizetype from, qsizetype count, QList<ByteRange> &found,
                QList<std::uint32_t> keys = {}, int depth = 0)
{
    constexpr int deepest = 8;
    static const QList<QByteArray> nested = {"moov", "trak", "udta", "ilst"};
    for (const Box &box : boxesIn(movie, from, count)) {
        if (box.kind == "\xa9xyz" || box.kind == "loci" || box.kind == "XMP_" ||
            keys.contains(bigAt(box.kind, 0)))
            found.append({box.from, box.count});
        else if (box.kind == "keys")
            keys = placeKeys(movie, box);
        else if (depth < deepest && nested.contains(box.kind))
            findPlaces(movie, box.from, box.count, found, keys, depth + 1);
        else if (depth < deepest && box.kind == "meta") // in ISO files four bytes stand before its boxes
            findPlaces(movie, box.from + (bigAt(movie, box.from) == 0 ? 4 : 0), box.count, found, {},
                       depth + 1);
    }
}

} // namespace

Result<QByteArray> withoutLocation(const QByteArray &picture)
{
    if (picture.startsWith("\xff\xd8\xff"))
        return plainJpeg(picture);
    if (picture.startsWith("\x89PNG\r\n\x1a\n"))
        return plainPng(picture);
    if (picture.startsWith("RIFF") && picture.mid(8, 4) == "WEBP")
        return plainWebp(picture);
    return blankedInPlace(picture);
}

Result<QList<ByteRange>> locationRanges(QIODevice &file)
{
    QList<ByteRange> found;
    for (qint64 at = 0; at + 8 <= file.size();) {
        if (!file.seek(at))
            return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
        const QByteArray head = file.read(16);
        const QByteArray kind = head.mid(4, 4);
        if (at == 0 && kind != "ftyp" && kind != "wide" && kind != "moov" && kind != "mdat")
            break;
        qint64 size = bigAt(head, 0);
        if (size == 1)
            size = head.size() == 16 ? qint64(qFromBigEndian<quint64>(head.constData() + 8)) : 0;
        else if (size == 0)
            size = file.size() - at;
        if (size < 8 || at + size > file.size())
            break;
        if (kind == "uuid")
            found.append({at + 24, size - 24});
        if (kind == "moov" || kind == "udta" || kind == "meta") {
            if (size > largestMovie)
                return ErrorCode::Malformed;
            file.seek(at);
            QList<ByteRange> inside;
            findPlaces(file.read(size), 0, qsizetype(size), inside);
            for (const ByteRange &range : std::as_const(inside))
                found.append({at + range.from, range.count});
        }
        at += size;
    }
    return found;
}

} // namespace kopa
