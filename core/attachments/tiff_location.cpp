#include "tiff_location.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace kopa {

namespace {

constexpr quint16 orientationTag = 0x0112;
constexpr quint16 xmpTag = 700;
constexpr quint16 gpsTag = 0x8825;
constexpr qsizetype entryBytes = 12;
constexpr quint16 shortType = 3;

/// Bytes of one value of each type, by its number.
constexpr std::array<qsizetype, 13> valueBytes = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

/// Reads numbers of TIFF data, from its own beginning; outside of the data they are nothing.
class Tiff
{
public:
    explicit Tiff(QByteArrayView bytes) : m_bytes(bytes)
    {
        m_big = bytes.startsWith("MM");
        m_holds = (m_big || bytes.startsWith("II")) && shortAt(2) == 42;
    }
    bool holds() const { return m_holds; }

    std::optional<quint16> shortAt(qsizetype at) const
    {
        if (at < 0 || at + 2 > m_bytes.size())
            return std::nullopt;
        return m_big ? qFromBigEndian<quint16>(m_bytes.data() + at)
                     : qFromLittleEndian<quint16>(m_bytes.data() + at);
    }
    std::optional<quint32> longAt(qsizetype at) const
    {
        if (at < 0 || at + 4 > m_bytes.size())
            return std::nullopt;
        return m_big ? qFromBigEndian<quint32>(m_bytes.data() + at)
                     : qFromLittleEndian<quint32>(m_bytes.data() + at);
    }
    /// Where the entries of a directory are.
    QList<qsizetype> entries(qsizetype directory) const
    {
        QList<qsizetype> found;
        const qsizetype count = shortAt(directory).value_or(0);
        for (qsizetype i = 0; i < count && directory + 2 + (i + 1) * entryBytes <= m_bytes.size(); ++i)
            found.append(directory + 2 + i * entryBytes);
        return found;
    }
    qsizetype first() const { return qsizetype(longAt(4).value_or(0)); }
    /// Where the values of an entry are, and how many bytes.
    QPair<qsizetype, qsizetype> values(qsizetype entry) const
    {
        const quint16 type = shortAt(entry + 2).value_or(0);
        const qsizetype count = qsizetype(longAt(entry + 4).value_or(0));
        const qsizetype bytes = type < valueBytes.size() ? valueBytes[type] * count : 0;
        return {bytes <= 4 ? entry + 8 : qsizetype(longAt(entry + 8).value_or(0)), bytes};
    }

private:
    QByteArrayView m_bytes;
    bool m_big = false;
    bool m_holds = false;
};

void blank(QByteArray &bytes, qsizetype from, qsizetype count)
{
    const qsizetype begin = std::clamp<qsizetype>(from, 0, bytes.size());
    std::fill_n(bytes.begin() + begin, std::clamp<qsizetype>(count, 0, bytes.size() - begin), '\0');
}

} // namespace

int tiffOrientation(QByteArrayView bytes)
{
    const Tiff tiff(bytes);
    if (!tiff.holds())
        return 1;
    for (const qsizetype entry : tiff.entries(tiff.first()))
        if (tiff.shortAt(entry) == orientationTag && tiff.shortAt(entry + 2) == shortType)
            if (const int side = tiff.shortAt(entry + 8).value_or(1); side >= 1 && side <= 8)
                return side;
    return 1;
}

void blankTiffLocation(QByteArray &bytes, qsizetype at)
{
    const QByteArray before = bytes.mid(at);
    const Tiff tiff(before);
    if (!tiff.holds())
        return;
    const auto blankValues = [&](qsizetype entry) {
        const auto [from, count] = tiff.values(entry);
        blank(bytes, at + from, count);
    };
    for (const qsizetype entry : tiff.entries(tiff.first())) {
        if (tiff.shortAt(entry) == xmpTag)
            blankValues(entry);
        if (tiff.shortAt(entry) != gpsTag)
            continue;
        const auto directory = qsizetype(tiff.longAt(entry + 8).value_or(0));
        const QList<qsizetype> inside = tiff.entries(directory);
        for (const qsizetype one : inside)
            blankValues(one);
        blank(bytes, at + directory, 2 + qsizetype(inside.size()) * entryBytes);
    }
}

QByteArray tiffWithOrientation(int orientation)
{
    QByteArray tiff("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 26);
    tiff[19] = char(orientation);
    return tiff;
}

} // namespace kopa
